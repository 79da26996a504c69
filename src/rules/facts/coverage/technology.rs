//! What is sold can be installed.

use super::{HOME, each_home};
use crate::engine::finding::Class::Lookup;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::broadband::slot::{BROADBAND_ADSL, BROADBAND_FTTH};
use crate::groups::known::{ADSL, OTHER_TECHNOLOGY, slot::TECHNOLOGIES};

/// `coverage.technology`
pub static RULE: Rule = Rule::new("coverage", Fault("technology").error().class(Lookup).documented(), HOME, run)
.looks_up("coverage")
.context(r#"{"known": {"coverage": {"12341231241U": {"technologies": ["ftth"]}, "99991231241U": {"technologies": ["adsl"]}}}}"#)
.page(RulePage {
    message: "This technology cannot be installed in this home.",
    help: "Sell what the coverage tool gives for this address, or look the address up again.",
    why: "The installer would go for nothing, and the sale be cancelled weeks later.",
    source: "MasStack documents, \"Convergent\", Broadband Section: FTTH or ADSL by the coverage tool, read 2026-11-21; the \
             answer is the caller's",
    accepts: r#"{"products": {"broadband": {"installation_info": {"address": {"address_id": "12341231241U"}}}}}"#,
    rejects: r#"{"products": {"broadband": {"installation_info": {"address": {"address_id": "99991231241U"}}}}}"#,
});

fn run(view: &View, out: &mut Out) {
    for (package, home) in each_home(view).filter(|(_, home)| home.gives(TECHNOLOGIES)) {
        // NEBA and VULA are sold as fibre; a word of which nothing is known may be anything.
        let fibre = home.items(TECHNOLOGIES).any(|technology| technology.key() != ADSL);
        let adsl =
            home.items(TECHNOLOGIES).any(|technology| matches!(technology.key(), ADSL | OTHER_TECHNOLOGY));
        for (section, can) in [(BROADBAND_FTTH, fibre), (BROADBAND_ADSL, adsl)] {
            if package.has(section) && !can {
                out.at(package.spot(section));
            }
        }
    }
}
