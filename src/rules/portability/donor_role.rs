//! Whoever has the line today is neither client nor account holder of the sale.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::person::{PERSON, slot::TYPE};
use crate::groups::portability::slot::DONOR_USER;

/// `portability.donor-role`
pub static RULE: Rule = Rule::new("portability", Fault("donor-role").warning().class(Consistency), &[TYPE], run)
.page(RulePage {
    message: "A type is given for whoever has the line today; only the client and the account holder have \
              one.",
    help: "Leave the type out; where the client has the line today, leave the whole donor_user out.",
    why: "The documents show a type here in one example and in no table; what the back end makes of it is \
          not known.",
    source: "MasStack documents, \"Convergent\", Mobile Lines, example of donor_user, read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"donor_user": {"type": null}}}]}}}"#,
    rejects: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"donor_user": {"type": "client"}}}]}}}"#,
});

fn run(view: &View, out: &mut Out) {
    for donor in view.each(&PERSON).filter(|person| person.under(DONOR_USER)) {
        if let Some(role) = donor.get(TYPE) {
            out.at(role.spot());
        }
    }
}
