//! ADSL does not run on a fibre network.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::broadband::{BROADBAND, FIBRE_OWNERS, slot::BROADBAND_ADSL, slot::TERRITORY_OWNER};

/// `technology.fibre-owner`
pub static RULE: Rule = Rule::new("technology", Fault("fibre-owner").warning().class(Consistency), &[TERRITORY_OWNER, BROADBAND_ADSL], run)
.page(RulePage {
    message: "The package has ADSL, and its network is a fibre network.",
    help: "Give the owner of the ADSL network, MASMOVIL, or sell fibre.",
    why: "The coverage tool gives owner and technology together; of two that do not match one is wrong.",
    source: "MasStack documents, \"Convergent\", Broadband Section: territory_owner \"Másmovil (FIBMM01, \
             FIBMM02), Movistar (NEBA01), ADSL (MASMOVIL)\", read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"territory_owner": "MASMOVIL", "ftth": null, "adsl": {"product_id": 3424, "wants_communications": true, "install_tech_support": false, "tech_support_billiable": true}}}}"#,
    rejects: r#"{"products": {"broadband": {"ftth": null, "adsl": {"product_id": 3424, "wants_communications": true, "install_tech_support": false, "tech_support_billiable": true}}}}"#,
});

fn run(view: &View, out: &mut Out) {
    for package in view.each(&BROADBAND).filter(|package| package.has(BROADBAND_ADSL)) {
        if let Some(owner) =
            package.get(TERRITORY_OWNER).filter(|owner| FIBRE_OWNERS.contains(&owner.variant()))
        {
            out.with(owner.spot(), &[package.spot(BROADBAND_ADSL)]);
        }
    }
}
