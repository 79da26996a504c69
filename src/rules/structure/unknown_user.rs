//! A subscription is used by one of the users.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::rator::slot::{SUBSCRIPTION_USER, USER_ID, USERS};

/// `structure.unknown-user`
pub static RULE: Rule = Rule::new(
    "structure",
    Fault("unknown-user").error().class(Consistency),
    &[SUBSCRIPTION_USER, USER_ID, USERS],
    run,
)
.page(RulePage {
    message: "None of the users has this id.",
    help: "Write the id of the user as it stands among the users; capitals count.",
    why: "A subscription is linked to a user of the same account.",
    source: "Rator documents, \"What is a Customer in Rator\", read 2026-11-21",
    accepts: r#"{"account": {"subscriptions": [{"user": "u1"}]}}"#,
    rejects: r#"{"account": {"subscriptions": [{"user": "U1"}]}}"#,
});

fn run(view: &View, out: &mut Out) {
    out.unresolved(view, SUBSCRIPTION_USER, USERS, USER_ID);
}
