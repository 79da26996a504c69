//! Hardly anybody is older than 120.

use super::is_company;
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::person::{PERSON, slot::BIRTHDATE, slot::COMPANY_NAME, slot::DOCUMENT_VALUE};
use crate::identifiers::date::years_between;

const OLDEST: u64 = 120;

/// `person.age-unusual`
pub static RULE: Rule = Rule::new(
    "person",
    Fault("age-unusual").warning().class(Consistency),
    &[BIRTHDATE, DOCUMENT_VALUE, COMPANY_NAME],
    run,
)
.page(RulePage {
    message: "The date of birth is more than 120 years ago.",
    help: "Check the year of the date of birth.",
    why: "An age that nobody reaches is a typing slip or the default of a form, such as 1900-01-01.",
    source: "This project's practice, 2026-11-21",
    accepts: r#"{"clients": {"attributes": [{"birthdate": "1906-11-23"}]}}"#,
    rejects: r#"{"clients": {"attributes": [{"birthdate": "1900-01-01"}]}}"#,
});

fn run(view: &View, out: &mut Out) {
    for person in view.each(&PERSON) {
        let Some(birth) = person.get(BIRTHDATE) else { continue };
        let Some(today) = view.today() else { return };
        // Days first: nearly nobody is near the bound.
        let old = birth.key() + OLDEST * 365 < today && years_between(birth.key(), today) > OLDEST;
        if old && !is_company(&person) {
            out.at(birth.spot());
        }
    }
}
