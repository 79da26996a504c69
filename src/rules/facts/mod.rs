//! Rules on known facts: what the back end's master data and look-ups forbid. They run only where some facts are known.
//!
//! What a list alone decides is a row in [`listed`]; what has to be compared is a file, in a folder a subject.

pub mod coverage;
pub mod document;
pub mod listed;
pub mod msisdn;

use crate::engine::rule::Rule;

/// The rules on known facts of every request, by subject.
pub static RULES: &[&[&Rule]] = &[listed::RULES, coverage::RULES, document::RULES, msisdn::RULES];
