//! What is deactivated is not changed any more: customers.

use crate::engine::finding::Class::Lookup;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::known::{DEACTIVATED, slot::CUSTOMER_STATE};

/// `customer.deactivated`
pub static RULE: Rule = Rule::new("customer", Fault("deactivated").error().class(Lookup).documented(), &[CUSTOMER_STATE], run)
.looks_up("customer")
.on_changes()
.context(r#"{"known": {"customers": {"1042": {"state": "ACTIVE"}, "1043": {"state": "DEACTIVATED"}}}}"#)
.page(RulePage {
    message: "This customer is deactivated: nothing of them can be changed.",
    help: "Check whether it is the right customer; one who comes back is created anew.",
    why: "A deactivated customer is kept for the records only; the change would be refused.",
    source: "OCS.io documents, \"Update Customer's Segment\": the customer is not Deactivated, read 2026-11-21; the state is the \
             caller's",
    accepts: r#"{"path": {"userId": "1042"}}"#,
    rejects: r#"{"path": {"userId": "1043"}}"#,
});

fn run(view: &View, out: &mut Out) {
    view.each_looked_up("customer", &mut |slot, asked, customer| {
        if customer.get(CUSTOMER_STATE).is_some_and(|state| state.key() == DEACTIVATED) {
            out.of(slot, &asked);
        }
    });
}
