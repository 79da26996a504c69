//! The SIM that a contract line has today: where it is not told, the documented default is filled in.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::mobile_line;
use crate::groups::portability::{CONTRACT, PORTABILITY, slot::DONOR_LINE_TYPE, slot::ICCID};
use crate::identifiers::iccid::{UNKNOWN, UNKNOWN_DONOR};

/// `portability.donor-iccid`
pub static RULE: Rule =
    Rule::new("portability", Fault("donor-iccid").warning().class(Consistency), &[DONOR_LINE_TYPE, ICCID], run).page(RulePage {
        message: "A prepaid line is brought from another operator by the number of its SIM card, and it is not given.",
        help: "Give the nineteen digits printed on the SIM card that is in use today.",
        why: "The operator that loses a prepaid number refuses the change when the SIM card does not match.",
        source: "MasStack documents, \"Convergent\": default of the donor ICC; CNMC refusal causes, read 2026-11-21",
        accepts: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"donor_line_type": "P", "iccid": "8934564311223344558"}}]}}}"#,
        rejects: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"donor_line_type": "P", "iccid": ""}}]}}}"#,
    });

fn run(view: &View, out: &mut Out) {
    for portability in view.each(&PORTABILITY) {
        if !portability.under(mobile_line::slot::PORTABILITY_INFO) {
            continue;
        }
        let Some(line) = portability.get(DONOR_LINE_TYPE) else { continue };
        let (known, absent) = (portability.get(ICCID), portability.lacks(ICCID));
        if line.key() == CONTRACT {
            if absent {
                out.set(&portability, ICCID, UNKNOWN_DONOR);
            }
        } else if absent {
            out.without(portability.spot(ICCID), ICCID);
        } else if known.is_some_and(|iccid| iccid.variant() == UNKNOWN) {
            out.at(portability.spot(ICCID));
        }
    }
}
