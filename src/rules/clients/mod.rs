//! Rules on who takes part in a sale.

pub mod no_client;
pub mod several_accounts;
pub mod several_clients;

use crate::engine::rule::{Rule, Value, View};
use crate::groups::person::{PERSON, slot::TYPE};
use crate::requests::sale::PEOPLE;

/// Every rule of the subject.
pub static RULES: &[&Rule] = &[&no_client::RULE, &several_accounts::RULE, &several_clients::RULE];

/// The types of the people of a sale that have this one.
fn with_role<'v>(view: &'v View<'v>, role: u64) -> impl Iterator<Item = Value<'v>> {
    let people = view.each(&PERSON).filter(|person| person.under(PEOPLE));
    people.filter_map(|person| person.get(TYPE)).filter(move |t| t.key() == role)
}
