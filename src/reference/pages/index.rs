//! The index: every code, every kind, with a search that runs in the browser.

use maud::{DOCTYPE, Markup, html};

use super::{badge, prose, section};
use crate::messages::{Language, RELEASED, explain, kind_about, label, request_words};
use crate::reference::codes::entries;
use crate::{identifiers, requests};

pub(super) fn body(language: Language) -> Markup {
    let site = language.site();
    html! {
        h1 { (site.title) }
        p.lead { (site.lead) }
        form.search role="search" hidden {
            label for="search" { (site.search) }
            input id="search" type="search" autocomplete="off" spellcheck="false" placeholder=(site.search_hint);
            p.count role="status" data-found=(site.found) data-none=(site.nothing_found) {}
        }
        (section(site.kinds, &html! { ul.cards { @for request in requests::ALL { (request_entry(request, language)) } } }))
        (section(site.values, &html! {
            ul.cards {
                @for kind in identifiers::ALL {
                    li data-entry { a href=(format!("values/{}.html", kind.name)) { (label(kind.name, language)) } " " code { (kind.name) } p { (prose(kind_about(kind.name, language))) } }
                }
            }
        }))
        (section(site.codes, &html! {
            ul.codes {
                @for code in entries().keys() {
                    @if let Some(page) = explain(code, language) {
                        li data-entry { a href=(format!("codes/{code}.html")) { code { (code) } } " " (badge(page.severity[1].1, language)) p { (prose(&page.message)) } }
                    }
                }
            }
        }))
    }
}

fn request_entry(request: &'static crate::engine::check::Request, language: Language) -> Markup {
    let words = request_words(request, language);
    html! {
        li data-entry {
            a href=(format!("kinds/{}.html", request.name)) { (words.map_or(request.name, |words| words.label)) } " " code { (request.name) }
            p { (prose(words.map_or("", |words| words.about))) }
        }
    }
}

/// A page before a language is chosen: a script goes on to the reader's.
pub(super) fn languages(page: &str) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { "criba" }
                link rel="stylesheet" href="../style.css";
                link rel="icon" href="data:,";
                script type="module" src="language.js" {}
            }
            body {
                main id="content" {
                    h1 { "criba" }
                    ul.cards {
                        @for language in RELEASED {
                            li lang=(language.tag()) {
                                a href=(format!("{}/{page}.html", language.tag())) hreflang=(language.tag()) { (language.site().name) }
                                p { (language.site().lead) }
                            }
                        }
                    }
                }
            }
        }
    }
}
