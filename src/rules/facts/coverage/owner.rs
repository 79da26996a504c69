//! The network is that of the home's owner.

use super::{HOME, each_home};
use crate::engine::finding::Class::Lookup;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::engine::text::trimmed;
use crate::groups::broadband::slot::TERRITORY_OWNER;
use crate::groups::known::slot::OWNER;

/// `coverage.owner`
pub static RULE: Rule = Rule::new("coverage", Fault("owner").error().class(Lookup).documented(), HOME, run)
.looks_up("coverage")
.context(r#"{"known": {"coverage": {"12341231241U": {"technologies": ["ftth"], "territoryOwner": "FIBMM01"}}}}"#)
.page(RulePage {
    message: "The network in this home belongs to another owner than the one named.",
    help: "Take the owner that the coverage tool gives for this address.",
    why: "The order for the installation goes to the owner; to another one it is refused.",
    source: "MasStack documents, \"Convergent\", Broadband Section: territory_owner from the coverage tool, read 2026-11-21; \
             the answer is the caller's",
    accepts: r#"{"products": {"broadband": {"territory_owner": "FIBMM01"}}}"#,
    rejects: r#"{"products": {"broadband": {"territory_owner": "FIBMM02"}}}"#,
});

fn run(view: &View, out: &mut Out) {
    for (package, home) in each_home(view) {
        let (Some(named), Some(owner)) = (package.get(TERRITORY_OWNER), home.get(OWNER)) else { continue };
        if !trimmed(&named.text()).eq_ignore_ascii_case(&owner.text()) {
            out.at(named.spot());
        }
    }
}
