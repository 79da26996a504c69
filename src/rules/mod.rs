//! The cross-field rules: one file each, in a folder a subject.

pub mod lines;
pub mod person;
pub mod portability;

use crate::engine::rule::Rule;

/// The rules of a sale.
pub static SALE: &[&Rule] = &[
    &lines::additional_without_main::RULE,
    &lines::duplicate_iccid::RULE,
    &lines::duplicate_msisdn::RULE,
    &person::under_age::RULE,
    &portability::date_past::RULE,
    &portability::donor_iccid::RULE,
];
