//! Nobody is born after today.

use crate::engine::field::Slot;
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::person::slot::BIRTHDATE;
use crate::groups::rator::slot::BIRTHDATE as USER_BIRTHDATE;

/// A date of birth, by who has it.
const BORN: &[Slot] = &[BIRTHDATE, USER_BIRTHDATE];

/// `person.born-after-today`
pub static RULE: Rule = Rule::new("person", Fault("born-after-today").error().class(Consistency), BORN, run)
    .page(RulePage {
        message: "The date of birth is in the future.",
        help: "Check the year of the date of birth.",
        why: "A date of birth to come is a typing slip; the contract would name nobody.",
        source: "This project's practice, 2026-11-21",
        accepts: r#"{"clients": {"attributes": [{"birthdate": "1984-06-15"}]}}"#,
        rejects: r#"{"clients": {"attributes": [{"birthdate": "2026-11-24"}]}}"#,
    });

fn run(view: &View, out: &mut Out) {
    for birthdate in BORN {
        for person in view.each(birthdate.group) {
            let Some(birth) = person.get(*birthdate) else { continue };
            let Some(today) = view.today() else { return };
            if birth.key() > today {
                out.at(birth.spot());
            }
        }
    }
}
