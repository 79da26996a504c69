//! Fibre is installed on a floor.

use super::{INSTALLED, fibre_gescals};
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::identifiers::gescal::G37_NO_FLOOR;

/// `technology.gescal-floor`
pub static RULE: Rule = Rule::new("technology", Fault("gescal-floor").error().documented().class(Consistency), INSTALLED, run)
.page(RulePage {
    message: "The gescal of a fibre installation does not tell the floor.",
    help: "Take the gescal of the home from the coverage tool. A house has a floor too: BA is the ground \
           floor, PR the first, EN the mezzanine, AT the attic, LO a shop, OF an office, CH a detached \
           house.",
    why: "The documents demand floor and door for fibre; the installation order is refused without the \
          floor.",
    source: "MasStack documents, \"Convergent\", Broadband Section: \"gescal37 (37 characters) indicating \
             floor and door mandatory\", read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"installation_info": {"address": {"gescal": "28000010012300123         BA IZ      "}}}}}"#,
    rejects: r#"{"products": {"broadband": {"installation_info": {"address": {"gescal": "28000010012300123                    "}}}}}"#,
});

fn run(view: &View, out: &mut Out) {
    for gescal in fibre_gescals(view, G37_NO_FLOOR) {
        out.at(gescal.spot());
    }
}
