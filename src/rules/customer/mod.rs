//! Rules on a customer of the online charging system.

pub mod two_ids;

use crate::engine::rule::Rule;

/// Every rule of the subject.
pub static RULES: &[&Rule] = &[&two_ids::RULE];
