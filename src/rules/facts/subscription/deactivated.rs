//! What is deactivated is not changed any more: subscriptions.

use crate::engine::finding::Class::Lookup;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::known::{DEACTIVATED, slot::SUBSCRIPTION_STATE};

/// `subscription.deactivated`
pub static RULE: Rule = Rule::new("subscription", Fault("deactivated").warning().class(Lookup), &[SUBSCRIPTION_STATE], run)
.looks_up("subscription")
.on_changes()
.context(r#"{"known": {"subscriptions": {"3042": {"state": "ACTIVE"}, "3043": {"state": "DEACTIVATED"}}}}"#)
.page(RulePage {
    message: "This subscription is deactivated.",
    help: "Check whether it is the right subscription.",
    why: "A change of a subscription that has ended has no effect; often another one of the same customer is meant.",
    source: "MasStack documents, \"Customers\" and \"Overview\", read 2026-11-21; the state is the caller's",
    accepts: r#"{"path": {"subscriptionId": "3042"}}"#,
    rejects: r#"{"path": {"subscriptionId": "3043"}}"#,
});

fn run(view: &View, out: &mut Out) {
    view.each_looked_up("subscription", &mut |slot, asked, subscription| {
        if subscription.get(SUBSCRIPTION_STATE).is_some_and(|state| state.key() == DEACTIVATED) {
            out.of(slot, &asked);
        }
    });
}
