//! The account that a subscription moves to pays as the migration asks.

use crate::engine::finding::Class::Lookup;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::known::{POSTPAID, PREPAID, slot::ACCOUNT_PAYMENT};
use crate::groups::values::fact;
use crate::requests::account_migration::{MIGRATION, slot::ACCOUNT_ID, slot::MIGRATION_TYPE, to};

/// `account.wrong-payment`
pub static RULE: Rule = Rule::new("account", Fault("wrong-payment").error().class(Lookup).documented(), &[MIGRATION_TYPE, ACCOUNT_ID, ACCOUNT_PAYMENT], run)
.looks_up("account")
.on_changes()
.context(r#"{"known": {"accounts": {"2042": {"state": "ACTIVE", "payment": "prepaid"}, "2043": {"state": "ACTIVE", "payment": "postpaid"}}}}"#)
.page(RulePage {
    message: "The account that the subscription moves to does not pay as this migration asks: prepaid or postpaid.",
    help: "Take an account that pays so, or a new one.",
    why: "Prepaid and postpaid subscriptions are charged in other ways; an account has one of them.",
    source: "MasStack documents, \"Customers\": migrations between prepaid and postpaid, to a new or an existing account, read \
             2026-11-21; what was looked up is the caller's",
    accepts: r#"{"migration": "prepaid-to-existing-postpaid", "accountId": 2043, "payment": null}"#,
    rejects: r#"{"migration": "prepaid-to-existing-postpaid", "accountId": 2042, "payment": null}"#,
});

fn run(view: &View, out: &mut Out) {
    for migration in view.each(&MIGRATION) {
        let (Some(asked), Some(target)) = (migration.get(MIGRATION_TYPE), migration.get(ACCOUNT_ID)) else {
            continue;
        };
        let wanted = match asked.key() {
            to::EXISTING_POSTPAID => POSTPAID,
            to::EXISTING_PREPAID => PREPAID,
            _ => continue,
        };
        let payment =
            view.looked_up(&fact::ACCOUNT, &target).and_then(|account| account.get(ACCOUNT_PAYMENT));
        if payment.is_some_and(|payment| payment.key() != wanted) {
            out.of(ACCOUNT_ID, &target);
        }
    }
}
