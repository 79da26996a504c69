//! A portability cannot be scheduled for a day that is over.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::portability::{PORTABILITY, slot::SCHEDULED_DATE};

/// `portability.date-past`
pub static RULE: Rule =
    Rule::new("portability", Fault("date-past").error().class(Consistency), &[SCHEDULED_DATE], run).page(RulePage {
        message: "The change of operator is scheduled for a day that is over.",
        help: "Choose a working day from two days ahead on.",
        why: "The operators change a number in the night of a working day to come; a past day is refused.",
        source: "CNMC, Circular 1/2012 on mobile portability (one working day), read 2026-11-21",
        accepts: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"scheduled_date": "2026-12-01"}}]}}}"#,
        rejects: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"scheduled_date": "2026-11-20"}}]}}}"#,
    });

fn run(view: &View, out: &mut Out) {
    for portability in view.each(&PORTABILITY) {
        let Some(date) = portability.get(SCHEDULED_DATE) else { continue };
        let Some(today) = view.today() else { return };
        if date.key() < today {
            out.at(date.spot());
        }
    }
}
