//! The account that a subscription moves to is active.

use crate::engine::finding::Class::Lookup;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::known::{ACTIVE, DEACTIVATED, slot::ACCOUNT_STATE};
use crate::groups::values::fact;
use crate::requests::account_migration::{MIGRATION, slot::ACCOUNT_ID, slot::MIGRATION_TYPE};

/// `account.not-active`
pub static RULE: Rule = Rule::new("account", Fault("not-active").error().class(Lookup).documented(), &[MIGRATION_TYPE, ACCOUNT_ID, ACCOUNT_STATE], run)
.looks_up("account")
.on_changes()
.context(r#"{"known": {"accounts": {"2042": {"state": "ACTIVE"}, "2043": {"state": "SUSPENDED"}}}}"#)
.page(RulePage {
    message: "The account that the subscription moves to is not active.",
    help: "Have the account activated first, or take another one.",
    why: "A subscription in an account that is not active has no service.",
    source: "MasStack documents, \"Customers\": migrations between prepaid and postpaid, to a new or an existing account, read \
             2026-11-21; what was looked up is the caller's",
    accepts: r#"{"migration": "existing-account", "accountId": 2042, "payment": null, "product_id": null}"#,
    rejects: r#"{"migration": "existing-account", "accountId": 2043, "payment": null, "product_id": null}"#,
});

fn run(view: &View, out: &mut Out) {
    for migration in view.each(&MIGRATION) {
        let Some(target) = migration.get(ACCOUNT_ID) else { continue };
        let Some(account) = view.looked_up(&fact::ACCOUNT, &target) else { continue };
        // Of a deactivated one another rule tells.
        if account.get(ACCOUNT_STATE).is_some_and(|state| !matches!(state.key(), ACTIVE | DEACTIVATED)) {
            out.of(ACCOUNT_ID, &target);
        }
    }
}
