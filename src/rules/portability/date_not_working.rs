//! Numbers change operator on working days.

use super::holidays::is_holiday;
use super::scheduled;
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::portability::slot::SCHEDULED_DATE;
use crate::identifiers::date::weekday;

const SATURDAY: u8 = 6;

/// `portability.date-not-working`
pub static RULE: Rule = Rule::new("portability", Fault("date-not-working").warning().class(Consistency), &[SCHEDULED_DATE], run)
.page(RulePage {
    message: "The change of operator is scheduled for a weekend or a holiday.",
    help: "Choose a working day, Monday to Friday.",
    why: "The operators change numbers in the night of a working day; on other days the change waits or is \
          refused.",
    source: "CNMC, Circular 1/2012 on mobile portability (one working day), read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"scheduled_date": "2026-12-09"}}]}}}"#,
    rejects: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"scheduled_date": "2026-12-08"}}]}}}"#,
});

fn run(view: &View, out: &mut Out) {
    let context = view.context();
    for date in scheduled(view) {
        let day = date.key();
        // A day that is over is another rule's.
        if context.today.is_some_and(|today| day < today) {
            continue;
        }
        if weekday(day) >= SATURDAY || context.holidays.contains(&day) || is_holiday(day) {
            out.at(date.spot());
        }
    }
}
