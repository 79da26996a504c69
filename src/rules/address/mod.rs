//! Rules on addresses.

pub mod country_is_place;
pub mod gescal_number;
pub mod gescal_province;
pub mod number_in_street;
mod places;
pub mod postal_province;

use crate::engine::rule::Rule;

/// Every rule of the subject.
pub static RULES: &[&Rule] = &[
    &country_is_place::RULE,
    &gescal_number::RULE,
    &gescal_province::RULE,
    &number_in_street::RULE,
    &postal_province::RULE,
];
