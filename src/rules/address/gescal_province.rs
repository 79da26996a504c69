//! A gescal begins with its province.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::address::{ADDRESS, slot::GESCAL, slot::STATE_ID};
use crate::identifiers::gescal::province;

/// `address.gescal-province`
pub static RULE: Rule = Rule::new("address", Fault("gescal-province").warning().class(Consistency), &[GESCAL, STATE_ID], run)
.page(RulePage {
    message: "The gescal is of another province than the address.",
    help: "Ask the coverage tool again for this very address.",
    why: "The installer goes where the gescal says; the bill says otherwise.",
    source: "MasStack documents, installation_info, and the field layout of GESCAL-37 as operators publish \
             it, read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"installation_info": {"address": {"gescal": "28000010012300123         001IZ      "}}}}}"#,
    rejects: r#"{"products": {"broadband": {"installation_info": {"address": {"gescal": "46000010012300123         001IZ      "}}}}}"#,
});

fn run(view: &View, out: &mut Out) {
    for address in view.each(&ADDRESS) {
        let Some(gescal) = address.get(GESCAL) else { continue };
        let Some(state) = address.get(STATE_ID) else { continue };
        if province(gescal.key()) != state.key() {
            out.with(gescal.spot(), &[state.spot()]);
        }
    }
}
