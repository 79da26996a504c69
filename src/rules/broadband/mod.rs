//! Rules on the parts of a package, together.

pub mod landline_province;
pub mod tv_number;

use crate::engine::rule::Rule;

/// Every rule of the subject.
pub static RULES: &[&Rule] = &[&landline_province::RULE, &tv_number::RULE];
