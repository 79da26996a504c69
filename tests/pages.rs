//! The pages of the reference: every code, kind and value has one in every language, links lead somewhere, nothing is left to
//! be filled in.

use std::collections::{BTreeMap, BTreeSet};

use criba::messages::RELEASED;
use criba::reference::codes::entries;
use criba::reference::pages::pages;
use criba::{identifiers, requests};

/// What stands between two marks, everywhere in a text.
fn between<'t>(text: &'t str, open: &'t str, close: char) -> impl Iterator<Item = &'t str> {
    text.split(open).skip(1).filter_map(move |rest| rest.split(close).next())
}

fn all() -> BTreeMap<String, String> {
    let (mut found, written) = (BTreeMap::new(), pages());
    let count = written.len();
    found.extend(written);
    assert_eq!(found.len(), count, "two pages in one place");
    found
}

/// The page that a link of another leads to.
fn target(page: &str, link: &str) -> String {
    let mut folders: Vec<&str> = page.split('/').collect();
    folders.pop();
    for part in link.split('/') {
        match part {
            ".." => {
                folders.pop();
            }
            part => folders.push(part),
        }
    }
    folders.join("/")
}

#[test]
fn everything_has_its_page_in_every_language() {
    let mut expected = BTreeSet::from(["index.html", "why.html"].map(str::to_string));
    for language in RELEASED.iter().map(|language| language.tag()) {
        let pages = ["index", "why"].map(str::to_string).into_iter();
        let codes = entries().keys().map(|code| format!("codes/{code}"));
        let kinds = requests::ALL.iter().map(|request| format!("kinds/{}", request.name));
        let values = identifiers::ALL.iter().map(|kind| format!("values/{}", kind.name));
        expected.extend(
            pages.chain(codes).chain(kinds).chain(values).map(|path| format!("{language}/{path}.html")),
        );
    }
    assert_eq!(all().into_keys().collect::<BTreeSet<_>>(), expected);
}

#[test]
fn every_link_leads_somewhere() {
    let pages = all();
    let ids = |page: &str| between(&pages[page], " id=\"", '"').map(str::to_string).collect::<BTreeSet<_>>();
    let ids: BTreeMap<&String, BTreeSet<String>> = pages.keys().map(|page| (page, ids(page))).collect();
    let mut wrong = Vec::new();
    for (page, text) in &pages {
        for link in between(text, " href=\"", '"')
            .filter(|link| !link.starts_with("data:") && !link.ends_with("style.css"))
        {
            let (path, id) = link.split_once('#').unwrap_or((link, ""));
            let path = if path.is_empty() { page.clone() } else { target(page, path) };
            let there = ids.get(&path).is_some_and(|ids| id.is_empty() || ids.contains(id));
            if !there {
                wrong.push(format!("{page}: {link}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_page_is_whole() {
    for (page, text) in all() {
        let ids: Vec<&str> = between(&text, " id=\"", '"').collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{page} has an id twice");
        assert_eq!(between(&text, "<h1", '>').count(), 1, "{page}");
        assert!(
            !text.contains("<p></p>") && !text.contains("<h2></h2>") && !text.contains("<dd></dd>"),
            "{page}"
        );
        // The words of the page that explains have their places for parameters still.
        if !page.ends_with("why.html") {
            let words =
                text.split("<code").map(|part| part.split_once("</code>").map_or(part, |(_, after)| after));
            let left = words.flat_map(|part| between(part, ">", '<')).find(|part| part.contains('{'));
            assert_eq!(left, None, "{page}");
        }
    }
}

#[test]
fn a_page_speaks_its_language() {
    let pages = all();
    for (page, text) in pages.iter().filter(|(page, _)| page.starts_with("es/")) {
        assert!(text.contains("<html lang=\"es\">"), "{page}");
        let english = &pages[&page.replacen("es/", "en/", 1)];
        let of = |text: &str| between(text, "<p class=\"lead\">", '<').next().map(str::to_string);
        assert!(of(text).is_some() && of(text) != of(english), "{page}: the same words in both languages");
    }
}
