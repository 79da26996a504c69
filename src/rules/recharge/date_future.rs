//! Nothing was recharged in a day to come.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::requests::recharge_details::{PERIOD, slot::END_DATE, slot::START_DATE};

/// `recharge.date-future`
pub static RULE: Rule = Rule::new(
    "recharge",
    Fault("date-future").error().class(Consistency),
    &[START_DATE, END_DATE],
    run,
)
.page(RulePage {
    message: "The date is after today.",
    help: "Ask for a period that ends today or earlier.",
    why: "What has been recharged lies in the past; a day to come is a slip in the year or the month.",
    source: "MasStack documents, \"Overview\", Recharge_Details: start_date, end_date, read 2026-11-21",
    accepts: r#"{"end_date": "2026-11-23"}"#,
    rejects: r#"{"end_date": "2026-11-24"}"#,
});

fn run(view: &View, out: &mut Out) {
    for period in view.each(&PERIOD) {
        for date in [START_DATE, END_DATE].into_iter().filter_map(|slot| period.get(slot)) {
            let Some(today) = view.today() else { return };
            if date.key() > today {
                out.at(date.spot());
            }
        }
    }
}
