//! Rules on the migration of a subscription.

pub mod account_given;
pub mod not_used;

use crate::engine::rule::Rule;

/// Every rule of the subject.
pub static RULES: &[&Rule] = &[&account_given::RULE, &not_used::RULE];
