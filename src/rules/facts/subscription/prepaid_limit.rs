//! A prepaid subscription has no consumption limit.

use crate::engine::finding::Class::Lookup;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::known::{PREPAID, slot::SUBSCRIPTION_PAYMENT};
use crate::requests::consumption_limit::{AMOUNT, LIMIT};

/// `subscription.prepaid-limit`
pub static RULE: Rule = Rule::new("subscription", Fault("prepaid-limit").warning().class(Lookup), &[AMOUNT, SUBSCRIPTION_PAYMENT], run)
.looks_up("subscription")
.on_changes()
.context(r#"{"known": {"subscriptions": {"3042": {"payment": "postpaid"}, "3043": {"payment": "prepaid"}}}}"#)
.page(RulePage {
    message: "The subscription is prepaid: a limit on what it uses has no effect.",
    help: "Leave the limit out: a prepaid line uses what was paid for.",
    why: "A limit protects from a bill, and a prepaid line has none; often another subscription is meant.",
    source: "MasStack documents, \"Overview\": consumption limit, read 2026-11-21; what was looked up is the caller's",
    accepts: r#"{"path": {"subscriptionId": "3042"}}"#,
    rejects: r#"{"path": {"subscriptionId": "3043"}}"#,
});

fn run(view: &View, out: &mut Out) {
    for limit in view.each(&LIMIT) {
        view.each_looked_up("subscription", &mut |_, _, subscription| {
            if subscription.get(SUBSCRIPTION_PAYMENT).is_some_and(|payment| payment.key() == PREPAID) {
                out.at(limit.spot(AMOUNT));
            }
        });
    }
}
