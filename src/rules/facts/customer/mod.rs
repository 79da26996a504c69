//! Rules on customers that were looked up.

pub mod deactivated;

use crate::engine::rule::Rule;

/// Every rule of the subject.
pub static RULES: &[&Rule] = &[&deactivated::RULE];
