//! Rules on the lines of a package.

pub mod additional_without_main;
pub mod duplicate_iccid;
pub mod duplicate_msisdn;
pub mod iccid_online;
pub mod several_mains;

use crate::engine::rule::Rule;

/// Every rule of the subject.
pub static RULES: &[&Rule] = &[
    &additional_without_main::RULE,
    &duplicate_iccid::RULE,
    &duplicate_msisdn::RULE,
    &iccid_online::RULE,
    &several_mains::RULE,
];
