//! In a sale at a distance logistics assigns the SIM card.

use crate::engine::context::Channel;
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::mobile_line::{MOBILE_LINE, slot::ICCID};

/// `lines.iccid-online`
pub static RULE: Rule = Rule::new("lines", Fault("iccid-online").warning().class(Consistency), &[ICCID], run)
.context(r#"{"channel": "online"}"#)
.page(RulePage {
    message: "The sale is made at a distance, and a SIM card is assigned already.",
    help: "Leave the ICCID out: logistics assigns the card that it sends.",
    why: "A card that is not the one sent leaves the line without service.",
    source: "MasStack documents, \"Convergent\", Mobile Lines: online, \"no ICC assignment, assigned by \
             logistic\", read 2026-11-21",
    accepts: r#"{"sales_info": {"logistic": true}, "products": {"broadband": {"mobile_lines": [{"iccid": null}, {"iccid": null}]}}}"#,
    rejects: r#"{"sales_info": {"logistic": true}}"#,
});

fn run(view: &View, out: &mut Out) {
    if view.channel() != Some(Channel::Online) {
        return;
    }
    for line in view.each(&MOBILE_LINE) {
        if let Some(iccid) = line.get(ICCID) {
            out.at(iccid.spot());
        }
    }
}
