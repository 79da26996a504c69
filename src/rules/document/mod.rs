//! Rules on identity documents.

pub mod not_nif;
pub mod two_letters;
pub mod two_persons;

use crate::engine::field::Slot;
use crate::engine::rule::Rule;
use crate::groups::{contact, person, rator};

/// Every rule of the subject.
pub static RULES: &[&Rule] = &[&not_nif::RULE, &two_letters::RULE, &two_persons::RULE];

/// The type and the number of a document, by who has it.
pub(super) const DOCUMENTS: &[[Slot; 2]] = &[
    [person::slot::DOCUMENT_TYPE_ID, person::slot::DOCUMENT_VALUE],
    [contact::slot::DOCUMENT_TYPE_ID, contact::slot::DOCUMENT_VALUE],
    [rator::slot::DOCUMENT_TYPE_ID, rator::slot::DOCUMENT_VALUE],
];
