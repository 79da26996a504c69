//! A postal code begins with its province.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::address::{ADDRESS, slot::POSTAL_CODE, slot::STATE_ID};
use crate::identifiers::postal_code::province;

/// `address.postal-province`
pub static RULE: Rule = Rule::new(
    "address",
    Fault("postal-province").warning().class(Consistency),
    &[POSTAL_CODE, STATE_ID],
    run,
)
.page(RulePage {
    message: "The postal code is of another province than the address.",
    help: "Check both: the first two digits of the postal code are the number of the province.",
    why: "Few places have the postal code of a neighbouring province; elsewhere the parcel or the \
          installer goes astray.",
    source: "Correos, Real Decreto 1829/1999; INE, \"Relación de provincias con sus códigos\", read \
             2026-11-21",
    accepts: r#"{"clients": {"attributes": [{"address": {"postal_code": "46870"}}]}}"#,
    rejects: r#"{"clients": {"attributes": [{"address": {"postal_code": "28028"}}]}}"#,
});

fn run(view: &View, out: &mut Out) {
    for address in view.each(&ADDRESS) {
        let (Some(code), Some(state)) = (address.get(POSTAL_CODE), address.get(STATE_ID)) else { continue };
        if province(code.key()) != state.key() {
            out.with(code.spot(), &[state.spot()]);
        }
    }
}
