//! Rules on promotions.

pub mod two_names;

use crate::engine::rule::Rule;

/// Every rule of the subject.
pub static RULES: &[&Rule] = &[&two_names::RULE];
