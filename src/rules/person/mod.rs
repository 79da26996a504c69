//! Rules on persons.

pub mod age_unusual;
pub mod born_after_today;
pub mod company_name;
pub mod entity_in_residential;
pub mod under_age;

use crate::engine::field::Slot;
use crate::engine::rule::{Node, Rule};
use crate::groups::person::slot::{COMPANY_NAME, DOCUMENT_VALUE};
use crate::identifiers::date::years_between;
use crate::identifiers::nif;

/// Every rule of the subject.
pub static RULES: &[&Rule] = &[
    &age_unusual::RULE,
    &born_after_today::RULE,
    &company_name::RULE,
    &entity_in_residential::RULE,
    &under_age::RULE,
];

/// When somebody comes of age: Código Civil, art. 240 (Ley 8/2021), read 2026-11-21.
const OF_AGE: u64 = 18;

/// Whether this is a company, whose date of birth is that of its founding: known by the document; where that may be anybody's,
/// by a company's name.
fn is_company(person: &Node, [document, company_name]: [Slot; 2]) -> bool {
    match person.get(document).map(|document| document.variant()) {
        Some(nif::ENTITY) => true,
        Some(nif::DNI | nif::NIE | nif::KLM) => false,
        _ => person.has(company_name),
    }
}

/// Whether this is a person who is not of age. Who is born after today is not: that is another rule's.
pub(super) fn is_minor(person: &Node, birth: u64, today: u64) -> bool {
    // Days first: nearly everybody is far beyond the bound.
    birth <= today
        && today - birth <= OF_AGE * 366
        && years_between(birth, today) < OF_AGE
        && !is_company(person, [DOCUMENT_VALUE, COMPANY_NAME])
}
