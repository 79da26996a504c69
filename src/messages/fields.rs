//! The words of fields and request kinds.

use super::Language;
use crate::engine::check::Request;
use crate::engine::field::{Field, Group};

/// A name for people, and what it is the name of.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize)]
pub struct Named {
    /// The name, as a form asks for it.
    pub label: &'static str,
    /// One or two sentences.
    pub about: &'static str,
}

type Row = (&'static str, &'static str, &'static str);

/// The words of a field of a group: those for that group, else those for its name. `None` where the language has none.
pub fn field_words(group: &Group, field: &Field, language: Language) -> Option<Named> {
    let name = field.key.name();
    let full = format!("{}.{name}", group.name);
    let rows = language.words().fields;
    let row =
        rows.iter().find(|(of, ..)| *of == full).or_else(|| rows.iter().find(|(of, ..)| *of == name))?;
    Some(named(row, field.page.doc))
}

/// The words of a request kind. `None` where the language has none.
pub fn request_words(request: &Request, language: Language) -> Option<Named> {
    let row = language.words().requests.iter().find(|(of, ..)| *of == request.name)?;
    Some(named(row, request.page.doc))
}

/// The names of all fields and request kinds that a language has words for, so that a test finds what is left over.
pub fn named_fields(language: Language) -> impl Iterator<Item = &'static str> {
    let words = language.words();
    words.fields.iter().chain(words.requests).map(|(of, ..)| *of)
}

fn named(row: &Row, own: &'static str) -> Named {
    let (_, label, about) = *row;
    Named { label, about: if about.is_empty() { own } else { about } }
}
