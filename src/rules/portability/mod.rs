//! Rules on numbers that are brought from another operator.

pub mod date_far;
pub mod date_not_working;
pub mod date_past;
pub mod date_soon;
pub mod donor_iccid;
pub mod donor_role;
pub mod donor_under_age;
pub mod holidays;
pub mod initial_date_birthdate;
pub mod initial_date_future;
pub mod instant_with_date;
pub mod landline_iccid;
pub mod mobile_operator;

use crate::engine::rule::{Rule, Value, View};
use crate::groups::portability::{PORTABILITY, slot::SCHEDULED_DATE};

/// Every rule of the subject.
pub static RULES: &[&Rule] = &[
    &date_far::RULE,
    &date_not_working::RULE,
    &date_past::RULE,
    &date_soon::RULE,
    &donor_iccid::RULE,
    &donor_role::RULE,
    &donor_under_age::RULE,
    &initial_date_birthdate::RULE,
    &initial_date_future::RULE,
    &instant_with_date::RULE,
    &landline_iccid::RULE,
    &mobile_operator::RULE,
];

/// The days for which changes are scheduled.
fn scheduled<'v>(view: &'v View<'v>) -> impl Iterator<Item = Value<'v>> {
    view.each(&PORTABILITY).filter_map(|portability| portability.get(SCHEDULED_DATE))
}
