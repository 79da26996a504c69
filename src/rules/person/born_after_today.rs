//! Nobody is born after today.

use super::{BORN, each_birth};
use crate::engine::field::Slot;
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};

/// The dates of birth alone.
const BIRTHDATES: [Slot; BORN.len()] = [BORN[0][0], BORN[1][0]];

/// `person.born-after-today`
pub static RULE: Rule =
    Rule::new("person", Fault("born-after-today").error().class(Consistency), &BIRTHDATES, run).page(
        RulePage {
            message: "The date of birth is in the future.",
            help: "Check the year of the date of birth.",
            why: "A date of birth to come is a typing slip; the contract would name nobody.",
            source: "This project's practice, 2026-11-21",
            accepts: r#"{"clients": {"attributes": [{"birthdate": "1984-06-15"}]}}"#,
            rejects: r#"{"clients": {"attributes": [{"birthdate": "2026-11-24"}]}}"#,
        },
    );

fn run(view: &View, out: &mut Out) {
    each_birth(view, |_, _, birth, today| {
        if birth.key() > today {
            out.at(birth.spot());
        }
    });
}
