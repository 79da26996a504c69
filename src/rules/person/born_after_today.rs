//! Nobody is born after today.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::person::slot::BIRTHDATE;
use crate::groups::rator;

/// `person.born-after-today`
pub static RULE: Rule = Rule::new(
    "person",
    Fault("born-after-today").error().class(Consistency),
    &[BIRTHDATE, rator::slot::BIRTHDATE],
    run,
)
.page(RulePage {
    message: "The date of birth is in the future.",
    help: "Check the year of the date of birth.",
    why: "A date of birth to come is a typing slip; the contract would name nobody.",
    source: "This project's practice, 2026-11-21",
    accepts: r#"{"clients": {"attributes": [{"birthdate": "1984-06-15"}]}}"#,
    rejects: r#"{"clients": {"attributes": [{"birthdate": "2026-11-24"}]}}"#,
});

fn run(view: &View, out: &mut Out) {
    for slot in [BIRTHDATE, rator::slot::BIRTHDATE] {
        for birth in view.each(slot.group).filter_map(|person| person.get(slot)) {
            let Some(today) = view.today() else { return };
            if birth.key() > today {
                out.at(birth.spot());
            }
        }
    }
}
