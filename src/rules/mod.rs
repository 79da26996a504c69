//! The cross-field rules: one file each, in a folder a subject. The code of a rule is its folder and its file.

pub mod address;
pub mod broadband;
pub mod clients;
pub mod document;
pub mod facts;
pub mod lines;
pub mod payment;
pub mod person;
pub mod portability;
pub mod promotion;
pub mod sale;
pub mod technology;
pub mod terminal;
mod words;

use crate::engine::rule::Rule;

/// The rules of a sale, by subject.
pub static SALE: &[&[&Rule]] = &[
    address::RULES,
    broadband::RULES,
    clients::RULES,
    document::RULES,
    lines::RULES,
    payment::RULES,
    person::RULES,
    portability::RULES,
    promotion::RULES,
    sale::RULES,
    technology::RULES,
    terminal::RULES,
];
