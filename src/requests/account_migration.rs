//! A subscription, moved to another account or package.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Field, Group, Object, Slot, When, field, group, object};
use crate::engine::kind::{Form, Kind};
use crate::engine::route::route;
use crate::groups::payment;
use crate::groups::values::{fact, id};
use crate::rules::{self, payment::bic_entity, payment::card_expired};

/// In the order of [`to`].
static MIGRATION_KIND: Kind = Kind::new(
    "migration-type",
    Form::Words(&[
        "new-account",
        "existing-account",
        "prepaid-to-new-postpaid",
        "prepaid-to-existing-postpaid",
        "postpaid-to-new-prepaid",
        "postpaid-to-existing-prepaid",
        "bundle",
    ]),
);

/// Keys of `migration`.
#[expect(missing_docs, reason = "each is the word of that name")]
pub mod to {
    pub const NEW_ACCOUNT: u64 = 0;
    pub const EXISTING_ACCOUNT: u64 = 1;
    pub const NEW_POSTPAID: u64 = 2;
    pub const EXISTING_POSTPAID: u64 = 3;
    pub const NEW_PREPAID: u64 = 4;
    pub const EXISTING_PREPAID: u64 = 5;
    pub const BUNDLE: u64 = 6;
}

const MIGRATION_FIELD: Field = field("migration", &MIGRATION_KIND)
    .doc("What is migrated to what.")
    .example("\"prepaid-to-new-postpaid\"");
const ACCOUNT_ID: Field = field("accountId", &id::ID)
    .fact(&fact::ACCOUNT)
    .doc("The account that the subscription moves to, where it exists.")
    .example("2042");
const PRODUCT_ID: Field = field("product_id", &id::ID)
    .fact(&fact::MOBILE)
    .doc("The product after the change between prepaid and postpaid, by the catalogue.")
    .example("12");
const BUNDLE_ID: Field = field("bundle_id", &id::ID)
    .fact(&fact::BUNDLE)
    .doc("The package that it moves to, by the catalogue.")
    .example("123");

/// A migration.
pub static MIGRATION: Group = group(
    "account-migration",
    &[
        MIGRATION_FIELD,
        ACCOUNT_ID,
        object("payment", &payment::SALE).doc("How the new account is paid."),
        PRODUCT_ID,
        BUNDLE_ID,
    ],
);

const fn is(key: u64) -> When {
    When::Equals(slot::MIGRATION_TYPE, key)
}

static MIGRATED: Object = Object::new(&MIGRATION).always(&["migration"]).demands(&[
    MIGRATION.when(is(to::EXISTING_ACCOUNT), &["accountId"]),
    MIGRATION.when(is(to::NEW_POSTPAID), &["payment", "product_id"]),
    MIGRATION.when(is(to::EXISTING_POSTPAID), &["accountId", "product_id"]),
    MIGRATION.when(is(to::NEW_PREPAID), &["product_id"]),
    MIGRATION.when(is(to::EXISTING_PREPAID), &["accountId", "product_id"]),
    MIGRATION.when(is(to::BUNDLE), &["bundle_id"]),
]);

/// Fields, for rules.
#[expect(missing_docs, reason = "each is the field of that name in the table above")]
pub mod slot {
    use super::{MIGRATION, Slot};

    pub const MIGRATION_TYPE: Slot = MIGRATION.slot("migration");
    pub const ACCOUNT_ID: Slot = MIGRATION.slot("accountId");
    pub const PAYMENT: Slot = MIGRATION.slot("payment");
    pub const PRODUCT_ID: Slot = MIGRATION.slot("product_id");
    pub const BUNDLE_ID: Slot = MIGRATION.slot("bundle_id");
}

/// Moves a subscription to a new or an existing account, between prepaid and postpaid, or to another package.
pub static ACCOUNT_MIGRATION: Request = Request::new("account-migration", &MIGRATED)
    .rules(&[rules::migration::RULES, &[&bic_entity::RULE, &card_expired::RULE]])
    .routes(&PARAMETERS, &[route("POST", "/subscriptions/{subscriptionId}/migration")])
    .page(RequestPage {
        doc: "Moves a subscription to a new or an existing account, between prepaid and postpaid, or to another package.",
        proposal: true,
        source: "MasStack documents, \"Customers\", read 2026-11-21",
    });
