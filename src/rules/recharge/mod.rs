//! Rules on the period of recharges.

pub mod date_future;
pub mod dates_reversed;

use crate::engine::rule::Rule;

/// Every rule of the subject.
pub static RULES: &[&Rule] = &[&date_future::RULE, &dates_reversed::RULE];
