//! A barred subscription does not migrate.

use crate::engine::finding::Class::Lookup;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::known::slot::BARRED;
use crate::requests::account_migration::{MIGRATION, slot::MIGRATION_TYPE};

/// `subscription.barred`
pub static RULE: Rule = Rule::new("subscription", Fault("barred").warning().class(Lookup), &[MIGRATION_TYPE, BARRED], run)
.looks_up("subscription")
.on_changes()
.context(r#"{"known": {"subscriptions": {"3042": {"barred": false}, "3043": {"barred": true}}}}"#)
.page(RulePage {
    message: "The subscription is barred, and a barred one does not migrate.",
    help: "Have the barring lifted first, then migrate.",
    why: "Barrings are those of the old account; the migration waits until they are gone, or fails.",
    source: "MasStack documents, \"Customers\": migrations between prepaid and postpaid, to a new or an existing account, read \
             2026-11-21; what was looked up is the caller's",
    accepts: r#"{"path": {"subscriptionId": "3042"}}"#,
    rejects: r#"{"path": {"subscriptionId": "3043"}}"#,
});

fn run(view: &View, out: &mut Out) {
    if !view.each(&MIGRATION).any(|migration| migration.has(MIGRATION_TYPE)) {
        return;
    }
    view.each_looked_up("subscription", &mut |slot, asked, subscription| {
        if subscription.get(BARRED).is_some_and(|barred| barred.key() == 1) {
            out.of(slot, &asked);
        }
    });
}
