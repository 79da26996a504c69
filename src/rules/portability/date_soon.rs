//! A portability needs a working day before it.

use super::scheduled;
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::portability::slot::SCHEDULED_DATE;

/// `portability.date-soon`
pub static RULE: Rule = Rule::new("portability", Fault("date-soon").warning().class(Consistency), &[SCHEDULED_DATE], run)
.page(RulePage {
    message: "The change of operator is scheduled for today or tomorrow.",
    help: "Choose a working day from two days ahead on.",
    why: "The operators need a working day before the night of the change; an earlier date is often refused.",
    source: "CNMC, Circular 1/2012 on mobile portability (one working day), read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"scheduled_date": "2026-11-25"}}]}}}"#,
    rejects: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"scheduled_date": "2026-11-24"}}]}}}"#,
});

fn run(view: &View, out: &mut Out) {
    for date in scheduled(view) {
        let Some(today) = view.today() else { return };
        if (today..=today + 1).contains(&date.key()) {
            out.at(date.spot());
        }
    }
}
