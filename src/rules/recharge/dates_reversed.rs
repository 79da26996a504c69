//! A period ends after it begins.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::requests::recharge_details::{PERIOD, slot::END_DATE, slot::START_DATE};

/// `recharge.dates-reversed`
pub static RULE: Rule = Rule::new(
    "recharge",
    Fault("dates-reversed").error().class(Consistency),
    &[START_DATE, END_DATE],
    run,
)
.page(RulePage {
    message: "The period ends before it begins.",
    help: "Put the earlier day in start_date and the later one in end_date.",
    why: "No recharge lies in such a period: the answer would be empty, and read as \"none were made\".",
    source: "MasStack documents, \"Overview\", Recharge_Details: start_date, end_date, read 2026-11-21",
    accepts: r#"{"start_date": "2026-10-31"}"#,
    rejects: r#"{"start_date": "2026-11-01"}"#,
});

fn run(view: &View, out: &mut Out) {
    for period in view.each(&PERIOD) {
        let (Some(start), Some(end)) = (period.get(START_DATE), period.get(END_DATE)) else { continue };
        if start.key() > end.key() {
            out.with(end.spot(), &[start.spot()]);
        }
    }
}
