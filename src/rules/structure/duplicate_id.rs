//! An id names one thing.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::rator::slot::{BILLING_GROUP_ID, SUBSCRIPTION_ID, USER_ID};

/// `structure.duplicate-id`
pub static RULE: Rule = Rule::new("structure", Fault("duplicate-id").error().class(Consistency), &[USER_ID, BILLING_GROUP_ID, SUBSCRIPTION_ID], run)
.page(RulePage {
    message: "The same id is there more than once in the list.",
    help: "Give each of them an id of its own.",
    why: "Subscriptions name their user and billing group by these ids; of two with one id nobody can tell which is meant.",
    source: "Rator documents, \"What is a Customer in Rator\", read 2026-11-21",
    accepts: r#"{"account": {"subscriptions": [{"id": "u1"}]}}"#,
    rejects: r#"{"account": {"users": [{}, {"id": "u1", "roles": ["delivery"]}]}}"#,
});

fn run(view: &View, out: &mut Out) {
    for ids in [USER_ID, BILLING_GROUP_ID, SUBSCRIPTION_ID] {
        out.unique(view, ids);
    }
}
