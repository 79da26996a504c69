//! A new account has no id yet.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::requests::account_migration::{MIGRATION, slot::ACCOUNT_ID, slot::MIGRATION_TYPE, to};

/// `migration.account-given`
pub static RULE: Rule = Rule::new("migration", Fault("account-given").error().class(Consistency), &[ACCOUNT_ID, MIGRATION_TYPE], run)
.page(RulePage {
    message: "The subscription is to move to a new account, and an existing one is named.",
    help: "Leave accountId out, or choose the migration to an existing account.",
    why: "A new account gets its id when it is made; with both nobody can tell where the subscription is to go.",
    source: "MasStack documents, \"Customers\", Migration of a subscription: new or existing account, read 2026-11-21",
    accepts: r#"{"migration": "existing-account", "accountId": 2042, "payment": null, "product_id": null}"#,
    rejects: r#"{"accountId": 2042}"#,
});

fn run(view: &View, out: &mut Out) {
    for request in view.each(&MIGRATION) {
        let Some(migration) = request.get(MIGRATION_TYPE) else { continue };
        let is_new = matches!(migration.key(), to::NEW_ACCOUNT | to::NEW_POSTPAID | to::NEW_PREPAID);
        if is_new && request.has(ACCOUNT_ID) {
            out.with(request.spot(ACCOUNT_ID), &[migration.spot()]);
        }
    }
}
