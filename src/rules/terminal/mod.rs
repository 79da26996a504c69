//! Rules on terminals.

pub mod unidentified;

use crate::engine::rule::Rule;

/// Every rule of the subject.
pub static RULES: &[&Rule] = &[&unidentified::RULE];
