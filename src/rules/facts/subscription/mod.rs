//! Rules on subscriptions that were looked up.

pub mod barred;
pub mod deactivated;
pub mod prepaid_limit;
pub mod wrong_payment;

use crate::engine::rule::Rule;

/// Every rule of the subject.
pub static RULES: &[&Rule] = &[&barred::RULE, &deactivated::RULE, &prepaid_limit::RULE, &wrong_payment::RULE];
