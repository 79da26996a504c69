//! An operation cannot have begun after today.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::portability::{PORTABILITY, slot::INITIAL_DATE};

/// `portability.initial-date-future`
pub static RULE: Rule = Rule::new("portability", Fault("initial-date-future").warning().class(Consistency), &[INITIAL_DATE], run)
.page(RulePage {
    message: "The operation is said to have begun on a day to come.",
    help: "Give the day on which the operation was begun, or leave it out.",
    why: "A day to come in this place is mostly the scheduled date in the wrong field.",
    source: "MasStack documents, \"Convergent\", portability_info, read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"initial_date_operation": "2026-11-23"}}]}}}"#,
    rejects: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"initial_date_operation": "2026-11-24"}}]}}}"#,
});

fn run(view: &View, out: &mut Out) {
    for portability in view.each(&PORTABILITY) {
        let Some(date) = portability.get(INITIAL_DATE) else { continue };
        let Some(today) = view.today() else { return };
        if date.key() > today {
            out.at(date.spot());
        }
    }
}
