//! A SIM card can be on one line only.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::mobile_line::slot::ICCID;

/// `lines.duplicate-iccid`
pub static RULE: Rule =
    Rule::new("lines", Fault("duplicate-iccid").error().class(Consistency), &[ICCID], run).page(RulePage {
        message: "The same SIM card is on more than one line.",
        help: "Give each line the number printed on its own SIM card.",
        why: "A SIM card carries one line; the second would be refused at activation.",
        source: "ITU-T E.118 (05/2006): an ICCID identifies one card, read 2026-11-21",
        accepts: r#"{"products": {"broadband": {"mobile_lines": [{"iccid": "8934042419120320860"}, {"iccid": "8934040000000000004"}]}}}"#,
        rejects: r#"{"products": {"broadband": {"mobile_lines": [{"iccid": "8934042419120320860"}, {"iccid": "8934042419120320860"}]}}}"#,
    });

fn run(view: &View, out: &mut Out) {
    out.unique(view, ICCID);
}
