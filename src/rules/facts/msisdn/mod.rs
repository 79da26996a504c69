//! Rules on new mobile numbers that were looked up.

pub mod not_available;

use crate::engine::rule::Rule;

/// Every rule of the subject.
pub static RULES: &[&Rule] = &[&not_available::RULE];
