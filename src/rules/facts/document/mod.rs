//! Rules on documents of which the master data knows the type.

pub mod other_type;

use crate::engine::rule::Rule;

/// Every rule of the subject.
pub static RULES: &[&Rule] = &[&other_type::RULE];
