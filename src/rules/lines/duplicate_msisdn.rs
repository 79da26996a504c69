//! A number can be on one line only.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::mobile_line::slot::MSISDN;

/// `lines.duplicate-msisdn`
pub static RULE: Rule =
    Rule::new("lines", Fault("duplicate-msisdn").error().class(Consistency), &[MSISDN], run).page(RulePage {
        message: "The same mobile number is on more than one line.",
        help: "Give each line its own number.",
        why: "A number can be served by one SIM card only; the second line would be refused after the sale.",
        source: "ITU-T E.164 (11/2010): a number identifies one subscriber, read 2026-11-21",
        accepts: r#"{"products": {"broadband": {"mobile_lines": [{"msisdn": "612123123"}, {"msisdn": "612123124"}]}}}"#,
        rejects: r#"{"products": {"broadband": {"mobile_lines": [{"msisdn": "612123123"}, {"msisdn": "612 123 123"}]}}}"#,
    });

fn run(view: &View, out: &mut Out) {
    out.unique(view, MSISDN);
}
