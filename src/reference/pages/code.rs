//! The page of a code.

use maud::{Markup, html};

use super::{badge, class_words, leaves, prose, sample, section};
use crate::engine::field::Field;
use crate::messages::{Language, explain, field_words};
use crate::reference::codes::{Origin, entries};
use crate::reference::examples;
use crate::reference::tables;
use crate::{Explanation, identifiers};

pub(super) fn body(code: &str, language: Language) -> Markup {
    let (site, terms) = (language.site(), language.terms());
    let (Some(page), Some(entry)) = (explain(code, language), entries().get(code)) else { return html! {} };
    html! {
        p.eyebrow { (site.code) }
        h1 { code { (code) } }
        p.lead { (prose(&page.message)) }
        (section(site.what_to_do, &html! { p { (prose(&page.help)) } }))
        @if !page.why.is_empty() { (section(terms.why, &html! { p { (prose(&page.why)) } })) }
        @if !page.about.is_empty() {
            (section(terms.about, &html! { p { strong { (page.label) ". " } (prose(page.about)) } @if let Origin::Kind(kind) = entry.origin { (link(kind.name, language)) } }))
        }
        (section(terms.severity, &severities(&page, language)))
        (examples_of(&page, entry.origin, language))
        @if let Origin::Rule(rule) = entry.origin {
            (section(terms.looks_at, &html! { ul.plain { @for slot in rule.reads { li { (looked_at(slot.group, &slot.group.fields[slot.index as usize], language)) } } } }))
        }
        @if !page.requests.is_empty() {
            (section(terms.found_in, &html! { ul.chips { @for name in &page.requests { li { a href=(format!("../kinds/{name}.html")) { (name) } } } } }))
        }
        @if !page.source.is_empty() { (section(terms.source, &html! { p.source { (page.source) } })) }
        (section(site.try_it, &html! { pre { code { "criba explain " (code) } } }))
    }
}

fn severities(page: &Explanation, language: Language) -> Markup {
    let site = language.site();
    html! {
        p { (site.class) ": " (class_words(page.class, site)) "." }
        dl.profiles {
            @for ((_, severity), (name, about)) in page.severity.iter().zip(site.profiles.iter().zip(site.profiles_about)) {
                div { dt { code { (name) } } dd { (badge(*severity, language)) " " (about) } }
            }
        }
    }
}

/// What is rejected or doubted beside what is accepted.
fn examples_of(page: &Explanation, origin: Origin, language: Language) -> Markup {
    let (site, terms) = (language.site(), language.terms());
    let context = match origin {
        Origin::Rule(rule) => rule.context,
        Origin::Engine => examples::of(&page.code).map_or("{}", |told| told.context),
        Origin::Kind(_) => "{}",
    };
    let patch = matches!(origin, Origin::Rule(_))
        || matches!(examples::of(&page.code).map(|told| told.rejects), Some(examples::Sample::Patch(_)));
    let of = |verdict: &'static str| page.examples.iter().filter(move |example| example.verdict == verdict);
    section(
        site.examples,
        &html! {
            @if patch { p.note { (site.part_of) "." } }
            div.examples {
                @for (verdict, title) in [("rejected", terms.rejected), ("doubted", terms.doubted), ("accepted", terms.accepted)] {
                    @if of(verdict).next().is_some() {
                        div class=(format!("example {verdict}")) {
                            h3 { (title) }
                            @for example in of(verdict) { @if patch { (leaves(&example.text)) } @else { (sample(&example.text)) } }
                        }
                    }
                }
            }
            @if context != "{}" { p.note { (site.context) ":" } (sample(context)) }
        },
    )
}

fn looked_at(
    group: &'static crate::engine::field::Group,
    field: &'static Field,
    language: Language,
) -> Markup {
    let words = field_words(group, field, language);
    // The group's first use is where its fields are described.
    let used = tables::uses().iter().find(|u| std::ptr::eq(u.object.group, group));
    let place = format!("{}.{}", group.name, field.key.name());
    let kind = used.and_then(|u| {
        crate::requests::ALL
            .iter()
            .find(|request| tables::objects(request).iter().any(|o| std::ptr::eq(*o, u.object)))
    });
    html! {
        @match (used, kind) {
            (Some(used), Some(kind)) => a href=(format!("../kinds/{}.html#{}.{}", kind.name, used.name, field.key.name())) { code { (place) } },
            _ => code { (place) },
        }
        @if let Some(words) = words { " " (words.label) }
    }
}

fn link(kind: &str, language: Language) -> Markup {
    html! {
        @if identifiers::ALL.iter().any(|value| value.name == kind) {
            p { a href=(format!("../values/{kind}.html")) { (language.site().value) ": " (kind) } }
        }
    }
}
