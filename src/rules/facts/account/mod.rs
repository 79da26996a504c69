//! Rules on accounts that were looked up.

pub mod deactivated;
pub mod not_active;
pub mod wrong_payment;

use crate::engine::rule::Rule;

/// Every rule of the subject.
pub static RULES: &[&Rule] = &[&deactivated::RULE, &not_active::RULE, &wrong_payment::RULE];
