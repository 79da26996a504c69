//! Rules on a sale as a whole.

pub mod channel_contradiction;

use crate::engine::rule::Rule;

/// Every rule of the subject.
pub static RULES: &[&Rule] = &[&channel_contradiction::RULE];
