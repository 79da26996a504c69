//! Rules on known facts: what the back end's master data and look-ups forbid. They run only where some facts are known.
//!
//! What a list alone decides is a row in [`listed`]; what has to be compared is a file, in a folder a subject.

pub mod account;
pub mod coverage;
pub mod customer;
pub mod document;
pub mod listed;
pub mod msisdn;
pub mod subscription;

use crate::engine::rule::Rule;

/// The rules on known facts of every request, by subject.
pub static RULES: &[&[&Rule]] = &[
    listed::RULES,
    account::RULES,
    coverage::RULES,
    customer::RULES,
    document::RULES,
    msisdn::RULES,
    subscription::RULES,
];
