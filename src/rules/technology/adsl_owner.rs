//! Fibre does not run on the ADSL network.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::broadband::{ADSL_OWNER, BROADBAND, slot::BROADBAND_FTTH, slot::TERRITORY_OWNER};

/// `technology.adsl-owner`
pub static RULE: Rule = Rule::new(
    "technology",
    Fault("adsl-owner").warning().class(Consistency),
    &[TERRITORY_OWNER, BROADBAND_FTTH],
    run,
)
.page(RulePage {
    message: "The package has fibre, and its network is the ADSL network.",
    help: "Give the owner of the fibre network, as the coverage tool tells it, or sell ADSL.",
    why: "The coverage tool gives owner and technology together; of two that do not match one is wrong.",
    source: "MasStack documents, \"Convergent\", Broadband Section: territory_owner \"Másmovil (FIBMM01, \
             FIBMM02), Movistar (NEBA01), ADSL (MASMOVIL)\", read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"territory_owner": "FIBMM02"}}}"#,
    rejects: r#"{"products": {"broadband": {"territory_owner": "MASMOVIL"}}}"#,
});

fn run(view: &View, out: &mut Out) {
    for package in view.each(&BROADBAND).filter(|package| package.has(BROADBAND_FTTH)) {
        if let Some(owner) = package.get(TERRITORY_OWNER).filter(|owner| owner.variant() == ADSL_OWNER) {
            out.with(owner.spot(), &[package.spot(BROADBAND_FTTH)]);
        }
    }
}
