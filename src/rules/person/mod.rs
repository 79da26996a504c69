//! Rules on persons.

pub mod age_unusual;
pub mod born_after_today;
pub mod company_name;
pub mod entity_in_residential;
pub mod under_age;

use crate::engine::field::Slot;
use crate::engine::rule::{Node, Rule, Value, View};
use crate::groups::person::slot::{COMPANY_NAME, DOCUMENT_VALUE};
use crate::groups::{person, rator};
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

/// A date of birth and what tells whether it is a company's, by who has it.
const BORN: &[[Slot; 3]] = &[
    [person::slot::BIRTHDATE, person::slot::DOCUMENT_VALUE, person::slot::COMPANY_NAME],
    [rator::slot::BIRTHDATE, rator::slot::DOCUMENT_VALUE, rator::slot::COMPANY_NAME],
];

/// Tells every date of birth, with whose it is and the day of the check, which is asked for only where there is one to compare.
fn each_birth(view: &View, mut tell: impl FnMut(&[Slot; 3], Node, Value, u64)) {
    for fields in BORN {
        for person in view.each(fields[0].group) {
            let Some(birth) = person.get(fields[0]) else { continue };
            let Some(today) = view.today() else { return };
            tell(fields, person, birth, today);
        }
    }
}

/// When somebody comes of age: Código Civil, art. 240 (Ley 8/2021), read 2026-11-21.
const OF_AGE: u64 = 18;

/// Whether this is a company, whose date of birth is that of its founding: known by the document; where that may be anybody's,
/// by a company's name.
fn is_company(person: &Node, [document, company_name]: [Slot; 2]) -> bool {
    match person.get(document) {
        Some(number) if number.is_one(nif::ENTITIES) => true,
        Some(number) if number.is_one(nif::NATURAL) => false,
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
