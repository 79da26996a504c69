//! To postpaid comes what is prepaid, and the reverse.

use crate::engine::finding::Class::Lookup;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::known::{POSTPAID, PREPAID, slot::SUBSCRIPTION_PAYMENT};
use crate::requests::account_migration::{MIGRATION, slot::MIGRATION_TYPE, to};

/// `subscription.wrong-payment`
pub static RULE: Rule = Rule::new("subscription", Fault("wrong-payment").error().class(Lookup).documented(), &[MIGRATION_TYPE, SUBSCRIPTION_PAYMENT], run)
.looks_up("subscription")
.on_changes()
.context(r#"{"known": {"subscriptions": {"3042": {"state": "ACTIVE", "payment": "prepaid"}}}}"#)
.page(RulePage {
    message: "The subscription pays already as this migration asks, prepaid or postpaid.",
    help: "Look at how the subscription pays today: to postpaid comes what is prepaid, and the reverse.",
    why: "A migration to the payment that it has already would be refused, or start another contract.",
    source: "MasStack documents, \"Customers\": migrations between prepaid and postpaid, to a new or an existing account, read \
             2026-11-21; what was looked up is the caller's",
    accepts: r#"{"migration": "prepaid-to-new-postpaid"}"#,
    rejects: r#"{"migration": "postpaid-to-new-prepaid", "payment": null}"#,
});

fn run(view: &View, out: &mut Out) {
    for migration in view.each(&MIGRATION) {
        let Some(asked) = migration.get(MIGRATION_TYPE) else { continue };
        let wanted = match asked.key() {
            to::NEW_POSTPAID | to::EXISTING_POSTPAID => PREPAID,
            to::NEW_PREPAID | to::EXISTING_PREPAID => POSTPAID,
            _ => continue,
        };
        view.each_looked_up("subscription", &mut |_, _, subscription| {
            if subscription.get(SUBSCRIPTION_PAYMENT).is_some_and(|payment| payment.key() != wanted) {
                out.at(asked.spot());
            }
        });
    }
}
