//! The cross-field rules: one file each, in a folder a subject. The code of a rule is its folder and its file.

pub mod address;
pub mod broadband;
pub mod clients;
pub mod customer;
pub mod document;
pub mod facts;
pub mod lines;
pub mod migration;
pub mod payment;
pub mod person;
pub mod portability;
pub mod promotion;
pub mod recharge;
pub mod sale;
pub mod structure;
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

/// The rules on one person's data, wherever they stand.
pub static PERSON: &[&Rule] = &[
    &document::not_nif::RULE,
    &person::age_unusual::RULE,
    &person::born_after_today::RULE,
    &person::company_name::RULE,
];
