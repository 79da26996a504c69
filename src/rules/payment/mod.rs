//! Rules on payment.

pub mod bic_entity;
pub mod card_expired;

use crate::engine::rule::Rule;

/// Every rule of the subject.
pub static RULES: &[&Rule] = &[&bic_entity::RULE, &card_expired::RULE];
