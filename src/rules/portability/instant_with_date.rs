//! A change at once has no date.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::portability::{INSTANT, PORTABILITY, slot::OPERATION_TYPE, slot::SCHEDULED_DATE};

/// `portability.instant-with-date`
pub static RULE: Rule = Rule::new("portability", Fault("instant-with-date").warning().class(Consistency), &[OPERATION_TYPE, SCHEDULED_DATE], run)
.page(RulePage {
    message: "The change of operator is to be made at once, and a date is given.",
    help: "Leave the date out, or set operation_type to 2 to have the change made on that date.",
    why: "Which of the two holds cannot be told: the customer may be changed on another day than agreed.",
    source: "MasStack client: operation_type 1 instant, 2 scheduled; MasStack documents, \"Convergent\", \
             whose example sends both; read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"operation_type": 1, "scheduled_date": null}}]}}}"#,
    rejects: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"operation_type": 1}}]}}}"#,
});

fn run(view: &View, out: &mut Out) {
    for portability in view.each(&PORTABILITY) {
        let Some(date) = portability.get(SCHEDULED_DATE) else { continue };
        if portability.get(OPERATION_TYPE).is_some_and(|o| o.key() == INSTANT) {
            out.at(date.spot());
        }
    }
}
