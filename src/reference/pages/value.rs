//! The page of a kind of value.

use maud::{Markup, html};

use super::{prose, section};
use crate::engine::finding::Severity;
use crate::engine::kind::Kind;
use crate::messages::{Language, explain, kind_about, label};
use crate::reference::codes::entries;

pub(super) fn body(kind: &'static Kind, language: Language) -> Markup {
    let (site, terms) = (language.site(), language.terms());
    let own = format!("{}.", kind.name);
    let codes: Vec<&String> = entries().keys().filter(|code| code.starts_with(&own)).collect();
    html! {
        p.eyebrow { (site.value) }
        h1 { (label(kind.name, language)) " " code.name { (kind.name) } }
        p.lead { (prose(kind_about(kind.name, language))) }
        (section(terms.accepted, &html! {
            table.pairs {
                thead { tr { th scope="col" { (site.as_sent) } th scope="col" { (site.canonical) } } }
                tbody { @for (sent, canonical) in kind.page.accepts { tr { td { code.blanks { (sent) } } td { code.blanks { (canonical) } } } } }
            }
        }))
        @if !kind.written.pattern.is_empty() { (section(site.written, &html! { pre { code { (kind.written.pattern) } } })) }
        (section(site.codes, &html! {
            ul.codes {
                @for code in codes {
                    @if let Some(page) = explain(code, language) {
                        li { a href=(format!("../codes/{code}.html")) { code { (code) } } " " (super::badge(worst(&page), language)) p { (prose(&page.message)) } }
                    }
                }
            }
        }))
        @if !kind.page.source.is_empty() { (section(terms.source, &html! { p.source { (kind.page.source) } })) }
        (section(site.try_it, &html! { pre { code { "criba value " (kind.name) " " (quoted(kind.page.accepts.first().map_or("…", |(sent, _)| sent))) } } }))
    }
}

/// The severity in the default profile.
fn worst(page: &crate::Explanation) -> Severity {
    page.severity[1].1
}

fn quoted(text: &str) -> String {
    if text.contains(' ') { format!("'{text}'") } else { text.to_string() }
}
