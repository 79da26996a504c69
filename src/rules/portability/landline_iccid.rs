//! A landline has no SIM card.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::broadband::slot::LANDLINE_PORTABILITY;
use crate::groups::portability::{PORTABILITY, slot::ICCID};

/// `portability.landline-iccid`
pub static RULE: Rule = Rule::new("portability", Fault("landline-iccid").warning().class(Consistency), &[ICCID], run)
.page(RulePage {
    message: "The number of a SIM card is given for a landline.",
    help: "Leave the ICCID of a landline empty.",
    why: "A landline is brought from another operator without a SIM card; its number may belong to one of \
          the mobile lines.",
    source: "MasStack documents, \"Convergent\", Landline: iccid empty, read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"landline": {"portability_info": {"iccid": ""}}}}}"#,
    rejects: r#"{"products": {"broadband": {"landline": {"portability_info": {"iccid": "8934564311223344558"}}}}}"#,
});

fn run(view: &View, out: &mut Out) {
    for portability in view.each(&PORTABILITY) {
        if portability.under(LANDLINE_PORTABILITY) && portability.has(ICCID) {
            // Whatever it is, it is one too many: what is wrong with it as a card's number does not matter.
            out.instead(portability.spot(ICCID));
        }
    }
}
