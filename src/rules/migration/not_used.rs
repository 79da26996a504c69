//! What a migration has no use for is probably meant for another.

use crate::engine::field::Slot;
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::requests::account_migration::{MIGRATION, slot::*, to};

/// Fields, and the migrations that use them.
const USED: &[(Slot, &[u64])] = &[
    (PAYMENT, &[to::NEW_ACCOUNT, to::NEW_POSTPAID]),
    (PRODUCT_ID, &[to::NEW_POSTPAID, to::EXISTING_POSTPAID, to::NEW_PREPAID, to::EXISTING_PREPAID]),
    (BUNDLE_ID, &[to::BUNDLE]),
];

/// `migration.not-used`
pub static RULE: Rule = Rule::new("migration", Fault("not-used").warning().class(Consistency), &[MIGRATION_TYPE, PAYMENT, PRODUCT_ID, BUNDLE_ID], run)
.page(RulePage {
    message: "This migration has no use for this field.",
    help: "Leave it out, or choose the migration that it belongs to.",
    why: "A payment goes with a new account, a product with the change between prepaid and postpaid, a package with the migration to a package; elsewhere what it says is lost.",
    source: "MasStack documents, \"Customers\", Migration of a subscription: new or existing account, read 2026-11-21",
    accepts: r#"{"payment": {"billing_type_id": 2}}"#,
    rejects: r#"{"bundle_id": 123}"#,
});

fn run(view: &View, out: &mut Out) {
    for request in view.each(&MIGRATION) {
        let Some(migration) = request.get(MIGRATION_TYPE) else { continue };
        for (field, users) in USED {
            if request.has(*field) && !users.contains(&migration.key()) {
                out.with(request.spot(*field), &[migration.spot()]);
            }
        }
    }
}
