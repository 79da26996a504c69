//! Fibre is installed behind a door.

use super::{INSTALLED, fibre_gescals};
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::identifiers::gescal::G37_NO_HAND;

/// `technology.gescal-hand`
pub static RULE: Rule = Rule::new("technology", Fault("gescal-hand").warning().class(Consistency), INSTALLED, run)
.page(RulePage {
    message: "The gescal of a fibre installation does not tell the door.",
    help: "Take the gescal of the home from the coverage tool; a house of one home has none and can stay so.",
    why: "The documents demand floor and door for fibre; where a floor has several doors the installer \
          rings at the wrong one.",
    source: "MasStack documents, \"Convergent\", Broadband Section: \"gescal37 (37 characters) indicating \
             floor and door mandatory\", read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"installation_info": {"address": {"gescal": "28000010012300123         001IZ      "}}}}}"#,
    rejects: r#"{"products": {"broadband": {"installation_info": {"address": {"gescal": "28000010012300123         001        "}}}}}"#,
});

fn run(view: &View, out: &mut Out) {
    for gescal in fibre_gescals(view, G37_NO_HAND) {
        out.at(gescal.spot());
    }
}
