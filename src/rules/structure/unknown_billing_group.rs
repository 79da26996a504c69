//! A subscription is paid by one of the billing groups.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::rator::slot::{BILLING_GROUP_ID, BILLING_GROUPS, SUBSCRIPTION_BILLING_GROUP};

/// `structure.unknown-billing-group`
pub static RULE: Rule = Rule::new(
    "structure",
    Fault("unknown-billing-group").error().class(Consistency),
    &[SUBSCRIPTION_BILLING_GROUP, BILLING_GROUP_ID, BILLING_GROUPS],
    run,
)
.page(RulePage {
    message: "None of the billing groups has this id.",
    help: "Write the id of the billing group as it stands among them; capitals count.",
    why: "A subscription is paid by a billing group of the same account.",
    source: "Rator documents, \"What is a Customer in Rator\", read 2026-11-21",
    accepts: r#"{"account": {"subscriptions": [{"billingGroup": "b1"}]}}"#,
    rejects: r#"{"account": {"subscriptions": [{"billingGroup": "b2"}]}}"#,
});

fn run(view: &View, out: &mut Out) {
    out.unresolved(view, SUBSCRIPTION_BILLING_GROUP, BILLING_GROUPS, BILLING_GROUP_ID);
}
