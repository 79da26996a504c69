//! A portability is scheduled for the days to come, not for months ahead.

use super::scheduled;
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::portability::slot::SCHEDULED_DATE;

const USUAL: u32 = 30;

/// `portability.date-far`
pub static RULE: Rule = Rule::new("portability", Fault("date-far").warning().class(Consistency), &[SCHEDULED_DATE], run)
.page(RulePage {
    message: "The change of operator is scheduled further ahead than is usual.",
    help: "Check the year and the month; choose an earlier working day if they are wrong.",
    why: "How far ahead the operators take a date is not published; a far one is often a mistyped year.",
    source: "This project's practice, 2026-11-21: 30 days, or calendar.horizonDays of the context",
    accepts: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"scheduled_date": "2026-12-23"}}]}}}"#,
    rejects: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"scheduled_date": "2026-12-28"}}]}}}"#,
});

fn run(view: &View, out: &mut Out) {
    let horizon = view.context().horizon_days.unwrap_or(USUAL) as u64;
    for date in scheduled(view) {
        let Some(today) = view.today() else { return };
        if date.key() > today + horizon {
            out.at(date.spot());
        }
    }
}
