//! Fibre is installed in a home, which a short gescal does not tell.

use super::{INSTALLED, fibre_gescals};
use crate::engine::finding::{Class::Consistency, Param};
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::identifiers::gescal::G17;

/// `technology.gescal-length`
pub static RULE: Rule = Rule::new("technology", Fault("gescal-length").error().documented().params(&[("expected", Param::Integer(37))]).class(Consistency), INSTALLED, run)
.page(RulePage {
    message: "The gescal of a fibre installation has {expected} characters; this one ends at the number of \
              the building.",
    help: "Take the gescal of the home, with floor and door, from the coverage tool; blanks in it are \
           spaces and count.",
    why: "A fibre is led to one home of the building; without it the installation order is refused.",
    source: "MasStack documents, \"Convergent\", Broadband Section: \"If broadband technology is FTTH \
             musts contain gescal37\", read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"territory_owner": "NEBA01", "installation_info": {"address": {"gescal": "28000010012300123"}}}}}"#,
    rejects: r#"{"products": {"broadband": {"installation_info": {"address": {"gescal": "28000010012300123"}}}}}"#,
});

fn run(view: &View, out: &mut Out) {
    for gescal in fibre_gescals(view, G17) {
        out.at(gescal.spot());
    }
}
