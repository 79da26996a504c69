//! The operator of a mobile line has a code of three digits.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::mobile_line::slot::PORTABILITY_INFO;
use crate::groups::portability::{PORTABILITY, slot::OPERATOR_ID};
use crate::groups::values::operator::FIVE_LONG;

/// `portability.mobile-operator`
pub static RULE: Rule = Rule::new("portability", Fault("mobile-operator").warning().class(Consistency), &[OPERATOR_ID], run)
.page(RulePage {
    message: "A mobile line is brought from an operator with a code of five digits; such codes are for \
              landlines.",
    help: "Give the three digits of the mobile operator.",
    why: "With a code of the landline registry the request for the number finds no operator.",
    source: "CNMC operator codes for portability: mobile three digits, fixed three or five, read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"operator_id": "456"}}]}}}"#,
    rejects: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"operator_id": "00456"}}]}}}"#,
});

fn run(view: &View, out: &mut Out) {
    for portability in view.each(&PORTABILITY).filter(|p| p.under(PORTABILITY_INFO)) {
        if let Some(operator) = portability.get(OPERATOR_ID).filter(|o| o.variant() == FIVE_LONG) {
            out.at(operator.spot());
        }
    }
}
