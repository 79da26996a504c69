//! How the customer pays.

use super::values::{id, text};
use crate::engine::field::{Field, Group, Object, Slot, When, field, group, object};
use crate::identifiers::{bank_account, bic, card_expiry, masked_card};

const SCORING_VALUE: Field = field("scoring_value", &id::COUNT).doc("The score.");
const ID_VALUE: Field = field("id_value", &id::COUNT).doc("Id of the scoring.");
const FORCED_VALUE: Field = field("forced_value", &id::COUNT).doc("A score set by hand.");
const UP_FRONT: Field = field("up_front", &id::AMOUNT).doc("What is paid in advance.");

/// What the risk check said.
pub static SCORING: Group = group("scoring", &[SCORING_VALUE, ID_VALUE, FORCED_VALUE, UP_FRONT]);
static SCORED: Object = Object::new(&SCORING);

const BANK_ACCOUNT: Field = field("bank_account", &bank_account::BANK_ACCOUNT)
    .doc("IBAN, or a Spanish account of twenty digits, which becomes an IBAN.")
    .example("\"ES2900492345701234512345\"");
const SWIFT_BIC: Field = field("swift_bic", &bic::BIC).doc("BIC of the bank.").example("\"BSCHESMM\"");

/// The account to charge.
pub static INFO: Group = group("payment-info", &[BANK_ACCOUNT, SWIFT_BIC]);
static CHARGED: Object = Object::new(&INFO);

/// The account to charge, where there is no other way to pay.
pub static BILLED: Object = Object::new(&INFO).always(&["bank_account"]);

const AMOUNT: Field = field("amount", &id::AMOUNT).doc("What was paid by card.").example("\"30\"");
const CARD_NUMBER: Field = field("card_number", &masked_card::MASKED_CARD)
    .doc("The card, masked: never more than the first six and the last four digits.");
const EXPIRY_DATE: Field =
    field("expiry_date", &card_expiry::CARD_EXPIRY).doc("Month and year, MMYY.").example("\"1229\"");

/// What the card terminal answered.
pub static TPV: Group = group("tpv-response", &[AMOUNT, CARD_NUMBER, EXPIRY_DATE]);
static PAID: Object = Object::new(&TPV).always(&["amount", "card_number", "expiry_date"]);

const BILLING_TYPE_ID: Field =
    field("billing_type_id", &id::ID).doc("How it is billed, by master data.").example("1");
const SCORING_FIELD: Field = object("scoring", &SCORED).doc("What the risk check said.");
const INFO_FIELD: Field = object("info", &CHARGED).doc("The account to charge.");
const TPV_RESPONSE: Field = object("tpv_response", &PAID).doc("What the card terminal answered.");

/// The account to charge, changed.
pub static INFO_CHANGE: Group = group("payment-info-update", &[BANK_ACCOUNT, SWIFT_BIC, BILLING_TYPE_ID]);
/// The account is what is changed; the rest may stay as it is.
pub static CHANGED: Object = Object::new(&INFO_CHANGE).always(&["bank_account"]);

/// What was paid by card for a sale that was made before.
pub static CARD_PAYMENT: Group = group(
    "sell-payment",
    &[
        field("sell_id", &text::TEXT).doc("The sale, by the id that it was given.").example("\"5042\""),
        AMOUNT,
        CARD_NUMBER,
        EXPIRY_DATE,
    ],
);
/// All of it.
pub static REGISTERED: Object =
    Object::new(&CARD_PAYMENT).always(&["sell_id", "amount", "card_number", "expiry_date"]);

/// How the customer pays.
pub static PAYMENT: Group = group("payment", &[BILLING_TYPE_ID, SCORING_FIELD, INFO_FIELD, TPV_RESPONSE]);

/// In a sale: an account to charge, unless it was paid by card.
pub static SALE: Object = Object::new(&PAYMENT).always(&["billing_type_id"]).demands(&[
    PAYMENT.when(When::Absent(slot::TPV_RESPONSE), &["info"]),
    PAYMENT.when(When::Present(slot::TPV_RESPONSE), &["info"]).wanted(),
    PAYMENT.inside("info", &INFO, When::Absent(slot::TPV_RESPONSE), &["bank_account"]),
    PAYMENT.inside("info", &INFO, When::Present(slot::TPV_RESPONSE), &["bank_account"]).wanted(),
]);

/// Fields, for rules.
#[expect(missing_docs, reason = "each is the field of that name in the tables above")]
pub mod slot {
    use super::{CARD_PAYMENT, INFO, INFO_CHANGE, PAYMENT, Slot, TPV};

    pub const TPV_RESPONSE: Slot = PAYMENT.slot("tpv_response");
    pub const BANK_ACCOUNT: Slot = INFO.slot("bank_account");
    pub const SWIFT_BIC: Slot = INFO.slot("swift_bic");
    pub const EXPIRY_DATE: Slot = TPV.slot("expiry_date");
    pub const CHANGED_ACCOUNT: Slot = INFO_CHANGE.slot("bank_account");
    pub const CHANGED_BIC: Slot = INFO_CHANGE.slot("swift_bic");
    pub const CARD_EXPIRY: Slot = CARD_PAYMENT.slot("expiry_date");
}
