//! Rules on identity documents.

pub mod not_nif;
pub mod two_letters;
pub mod two_persons;
use crate::engine::field::Slot;

use crate::engine::rule::{Node, Rule, View};
use crate::groups::contact::CONTACT;
use crate::groups::person::PERSON;
use crate::groups::{contact, person};

/// Every rule of the subject.
pub static RULES: &[&Rule] = &[&not_nif::RULE, &two_letters::RULE, &two_persons::RULE];

/// What [`documents`] names.
pub(super) const DOCUMENTS: &[Slot] = &[
    person::slot::DOCUMENT_TYPE_ID,
    person::slot::DOCUMENT_VALUE,
    contact::slot::DOCUMENT_TYPE_ID,
    contact::slot::DOCUMENT_VALUE,
];

/// Whoever has a document, with the fields of its type and its value.
pub(super) fn documents<'v>(view: &'v View<'v>) -> impl Iterator<Item = (Node<'v>, Slot, Slot)> {
    let persons =
        view.each(&PERSON).map(|node| (node, person::slot::DOCUMENT_TYPE_ID, person::slot::DOCUMENT_VALUE));
    let contacts = view
        .each(&CONTACT)
        .map(|node| (node, contact::slot::DOCUMENT_TYPE_ID, contact::slot::DOCUMENT_VALUE));
    persons.chain(contacts)
}
