//! Conditions of the tables, in words.

use maud::{Markup, html};

use super::filled;
use crate::engine::field::{Shape, Slot, When};
use crate::engine::kind::Form;
use crate::messages::Site;

/// A condition in words.
pub(super) fn words(when: &When, site: &'static Site) -> Markup {
    match when {
        When::Offline => html! { (site.offline) },
        When::Online => html! { (site.online) },
        When::Present(slot) => filled(site.present, "field", slot.name()),
        When::Absent(slot) => filled(site.absent, "field", slot.name()),
        When::Equals(slot, key) => with_value(site.equals, slot, &value_of(slot, *key)),
        When::Variant(slot, forms) => with_value(site.matches, slot, form_of(slot, *forms)),
        When::NotVariant(slot, forms) => with_value(site.matches_not, slot, form_of(slot, *forms)),
        When::Both(a, b) => html! { (words(a, site)) " " (site.and) " " (words(b, site)) },
        When::Either(a, b) => html! { "(" (words(a, site)) ", " (site.or) " " (words(b, site)) ")" },
    }
}

fn with_value(sentence: &str, slot: &Slot, value: &str) -> Markup {
    let (front, back) = sentence.split_once("{value}").unwrap_or((sentence, ""));
    html! { (filled(front, "field", slot.name())) code { (value) } (back) }
}

fn value_of(slot: &Slot, key: u64) -> String {
    let Shape::Value(kind) = slot.group.fields[slot.index as usize].shape else { return key.to_string() };
    match kind.form {
        Form::Words(words) => words.get(key as usize).copied().unwrap_or_default().to_string(),
        Form::Boolean => (key == 1).to_string(),
        _ => key.to_string(),
    }
}

fn form_of(slot: &Slot, forms: u8) -> &'static str {
    let Shape::Value(kind) = slot.group.fields[slot.index as usize].shape else { return "" };
    kind.written.variants.iter().find(|(v, _)| *v == forms).map_or("", |(_, pattern)| *pattern)
}
