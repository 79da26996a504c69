//! The reference as static pages, in every released language: a page a code, a kind of request, a kind of value; an index with a
//! search; and the page that explains a rejection from its address.

mod code;
mod conditions;
mod index;
mod kind;
mod value;
mod why;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::engine::finding::{Class, Severity};
use crate::messages::{Language, RELEASED, Site};
use crate::reference::codes::entries;
use crate::{identifiers, requests};

/// Every page, by its path within the reference.
pub fn pages() -> Vec<(String, String)> {
    let mut pages: Vec<(String, String)> =
        ["index", "why"].map(|page| (format!("{page}.html"), index::languages(page).into_string())).to_vec();
    for language in RELEASED.iter().copied() {
        let mut add = |place: Place, body: Markup| {
            let path = format!("{}/{}", language.tag(), place.path());
            pages.push((path, layout(language, &place, &body).into_string()));
        };
        add(Place::new("", "index", language.site().title), index::body(language));
        add(Place::new("", "why", language.site().why_title), why::body(language));
        for code in entries().keys() {
            add(Place::new("codes/", code, code), code::body(code, language));
        }
        for request in requests::ALL {
            add(Place::new("kinds/", request.name, request.name), kind::body(request, language));
        }
        for value in identifiers::ALL {
            add(Place::new("values/", value.name, value.name), value::body(value, language));
        }
    }
    pages
}

/// Where a page stands.
struct Place<'n> {
    folder: &'static str,
    name: &'n str,
    title: &'n str,
}

impl<'n> Place<'n> {
    fn new(folder: &'static str, name: &'n str, title: &'n str) -> Place<'n> {
        Place { folder, name, title }
    }

    fn path(&self) -> String {
        format!("{}{}.html", self.folder, self.name)
    }

    /// The way from this page to the folder of its language.
    fn home(&self) -> &'static str {
        if self.folder.is_empty() { "" } else { "../" }
    }
}

fn layout(language: Language, place: &Place, body: &Markup) -> Markup {
    let (site, home) = (language.site(), place.home());
    // Under `/reference/LANGUAGE/`: the styles are the whole site's.
    let root = format!("{home}../../");
    let script = match (place.folder, place.name) {
        ("", "index") => Some("search.js"),
        ("", "why") => Some("why.js"),
        _ => None,
    };
    html! {
        (DOCTYPE)
        html lang=(language.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (place.title) " · criba" }
                link rel="stylesheet" href=(format!("{root}style.css"));
                link rel="icon" href="data:,";
                @if let Some(script) = script {
                    script type="module" src=(format!("../{script}")) {}
                }
            }
            body {
                a.skip href="#content" { (site.skip) }
                header.site {
                    a.brand href=(format!("{home}index.html")) { "criba" }
                    nav aria-label=(site.title) {
                        a href=(format!("{home}index.html")) { (site.title) }
                        a href=(format!("{home}why.html")) { (site.why_title) }
                    }
                    nav.languages aria-label=(site.language) {
                        @for other in RELEASED {
                            a href=(format!("{home}../{}/{}", other.tag(), place.path())) lang=(other.tag()) hreflang=(other.tag())
                                aria-current=[(*other == language).then_some("true")] { (other.site().name) }
                        }
                    }
                }
                main id="content" { (body) }
                footer.site { p { (site.ruleset) " " (crate::RULESET) } }
            }
        }
    }
}

/// Prose: what stands between backticks is code.
fn prose(text: &str) -> Markup {
    html! {
        @for (at, part) in text.split('`').enumerate() {
            @if at % 2 == 1 { code { (part) } } @else { (part) }
        }
    }
}

/// A text as it is sent: JSON with line breaks, blanks that count made visible elsewhere.
fn sample(text: &str) -> Markup {
    let shown = match serde_json::from_str::<serde_json::Value>(text) {
        Ok(value) if value.is_object() || value.is_array() => format!("{value:#}"),
        _ => text.to_string(),
    };
    html! { pre { code { (shown) } } }
}

/// A patch, a line a value, each with its place.
fn leaves(patch: &str) -> Markup {
    let mut found = Vec::new();
    if let Ok(value) = serde_json::from_str(patch) {
        collect(&value, "", &mut found);
    }
    html! { dl.leaves { @for (pointer, value) in found { div { dt { code { (pointer) } } dd { pre { code { (value) } } } } } } }
}

fn collect(value: &serde_json::Value, pointer: &str, found: &mut Vec<(String, String)>) {
    use serde_json::Value;
    match value {
        Value::Object(members) if !members.is_empty() => {
            members.iter().for_each(|(name, member)| collect(member, &format!("{pointer}/{name}"), found));
        }
        Value::Array(items) if !items.is_empty() => {
            items.iter().enumerate().for_each(|(at, item)| collect(item, &format!("{pointer}/{at}"), found));
        }
        // A list's item that stays as it is.
        Value::Object(_) if !pointer.is_empty() => {}
        leaf => found.push((pointer.to_string(), leaf.to_string())),
    }
}

/// A heading with its section.
fn section(title: &str, body: &Markup) -> Markup {
    html! { section { h2 { (title) } (body) } }
}

/// A severity, in its colour and in words.
fn badge(severity: Severity, language: Language) -> Markup {
    let terms = language.terms();
    let (class, [word, _]) = match severity {
        Severity::Error => ("error", terms.error),
        Severity::Warning => ("warning", terms.warning),
        Severity::Info => ("info", terms.info),
    };
    html! { span class=(format!("badge {class}")) { (word) } }
}

/// A class of faults in words.
fn class_words(class: Class, site: &'static Site) -> &'static str {
    site.classes[match class {
        Class::Syntax => 0,
        Class::Structure => 1,
        Class::Value => 2,
        Class::Consistency => 3,
        Class::Lookup => 4,
    }]
}

/// Words with one thing filled in, as code.
fn filled(words: &str, name: &str, value: &str) -> Markup {
    let (front, back) = words.split_once(&format!("{{{name}}}")).unwrap_or((words, ""));
    html! { (front) code { (value) } (back) }
}

/// A text that is markup already.
fn raw(text: String) -> Markup {
    PreEscaped(text)
}
