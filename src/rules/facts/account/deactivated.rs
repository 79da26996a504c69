//! What is deactivated is not changed any more: accounts.

use crate::engine::finding::Class::Lookup;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::known::{DEACTIVATED, slot::ACCOUNT_STATE};

/// `account.deactivated`
pub static RULE: Rule = Rule::new(
    "account",
    Fault("deactivated").error().class(Lookup).documented(),
    &[ACCOUNT_STATE],
    run,
)
.looks_up("account")
.on_changes()
.context(r#"{"known": {"accounts": {"2042": {"state": "ACTIVE"}, "2043": {"state": "DEACTIVATED"}}}}"#)
.page(RulePage {
    message: "This account is deactivated: nothing of it can be changed, and nothing moves to it.",
    help: "Take an account of the customer that is in use, or a new one.",
    why: "A deactivated account is kept for the records only; the change would be refused.",
    source: "MasStack documents, \"Customers\" and \"Overview\", read 2026-11-21; the state is the caller's",
    accepts: r#"{"path": {"accountId": "2042"}}"#,
    rejects: r#"{"path": {"accountId": "2043"}}"#,
});

fn run(view: &View, out: &mut Out) {
    view.each_looked_up("account", &mut |slot, asked, account| {
        if account.get(ACCOUNT_STATE).is_some_and(|state| state.key() == DEACTIVATED) {
            out.of(slot, &asked);
        }
    });
}
