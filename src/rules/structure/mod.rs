//! Rules on a customer as a whole.

pub mod duplicate_id;
pub mod no_owner;
pub mod unknown_billing_group;
pub mod unknown_user;

use crate::engine::rule::Rule;

/// Every rule of the subject.
pub static RULES: &[&Rule] =
    &[&duplicate_id::RULE, &no_owner::RULE, &unknown_billing_group::RULE, &unknown_user::RULE];
