//! A customer as Rator knows it: an account with its users, billing groups and subscriptions.

use super::values::{id, text};
use super::{payment, person};
use crate::engine::field::{Field, Group, List, Object, Slot, any, field, group, list, object, values};
use crate::engine::kind::{Form, Kind};
use crate::identifiers::{currency, date, phone};

/// In the order of [`OWNER`].
static ROLE: Kind = Kind::new("user-role", Form::Words(&["owner", "billing", "delivery"]));
/// Key of a role: whose account it is.
pub const OWNER: u64 = 0;

const ID: Field =
    field("id", &text::NAME_OF).doc("Its id within this request; others name it by it.").example("\"u1\"");

/// A person or a company.
pub static USER: Group = group(
    "rator-user",
    &[
        ID,
        values("roles", &ROLE).doc("`owner`, `billing`, `delivery`: one or several."),
        person::NAME,
        person::MIDDLENAME,
        person::LASTNAME,
        person::COMPANY_NAME,
        person::DOCUMENT_TYPE_ID,
        person::DOCUMENT_VALUE,
        person::EMAIL,
        person::BIRTHDATE,
        person::NATIONALITY_ID,
        person::CONTACT_PHONE,
        person::GENDER_FIELD,
        person::LANGUAGE_ID,
        person::ADDRESS,
    ],
);
static KNOWN: Object = Object::new(&USER).always(&["id", "roles"]);
static USERS: List = List::of(&KNOWN);

/// What is billed together.
pub static BILLING_GROUP: Group = group(
    "rator-billing-group",
    &[
        ID,
        field("balance", &id::BALANCE).doc("What it stands at.").example("0"),
        field("currency", &currency::CURRENCY).doc("The currency of the balance.").example("\"EUR\""),
        field("billingCycle", &text::TEXT).doc("When it is billed.").example("\"MONTHLY\""),
        object("payment", &payment::BILLED).doc("The account to charge."),
    ],
);
static BILLED: Object =
    Object::new(&BILLING_GROUP).always(&["id", "balance", "currency", "billingCycle", "payment"]);
static BILLING_GROUPS: List = List::of(&BILLED);

/// What a subscription is used with.
pub static SERVICE: Group = group(
    "rator-service",
    &[
        field("phoneNumber", &phone::PHONE).hints("tel", "tel").doc("The number.").example("\"612123123\""),
        any("device").doc("What it is used with."),
    ],
);
static SERVED: Object = Object::new(&SERVICE).always(&["phoneNumber"]);

/// A product that somebody has subscribed to.
pub static SUBSCRIPTION: Group = group(
    "rator-subscription",
    &[
        ID,
        field("startDate", &date::DATE).doc("When it begins.").example("\"2026-12-01\""),
        field("salesChannel", &text::TEXT).doc("How it was sold.").example("\"SHOP\""),
        field("salesRep", &text::TEXT).doc("Who sold it.").example("\"AGENT1\""),
        field("user", &text::NAME_OF).doc("The id of the user who uses it.").example("\"u1\""),
        field("billingGroup", &text::NAME_OF)
            .doc("The id of the billing group that pays for it.")
            .example("\"b1\""),
        object("service", &SERVED).doc("The number and what it is used with."),
    ],
);
static SUBSCRIBED: Object = Object::new(&SUBSCRIPTION)
    .always(&["id", "startDate", "salesChannel", "user", "billingGroup", "service"])
    .documented(&["service"]);
static SUBSCRIPTIONS: List = List::of(&SUBSCRIBED);

/// An account.
pub static ACCOUNT: Group = group(
    "rator-account",
    &[
        list("users", &USERS).doc("Who has to do with it; at least one."),
        list("billingGroups", &BILLING_GROUPS).doc("Who pays what; at least one."),
        list("subscriptions", &SUBSCRIPTIONS).doc("What is subscribed to."),
    ],
);
/// With all that it must have.
pub static HELD: Object = Object::new(&ACCOUNT)
    .always(&["users", "billingGroups"])
    .documented(&["users", "billingGroups"])
    .wanted(&["subscriptions"]);

/// Fields, for rules.
#[expect(missing_docs, reason = "each is the field of that name in the tables above")]
pub mod slot {
    use super::{ACCOUNT, BILLING_GROUP, SUBSCRIPTION, Slot, USER};

    pub const USERS: Slot = ACCOUNT.slot("users");
    pub const BILLING_GROUPS: Slot = ACCOUNT.slot("billingGroups");
    pub const USER_ID: Slot = USER.slot("id");
    pub const ROLES: Slot = USER.slot("roles");
    pub const NAME: Slot = USER.slot("name");
    pub const MIDDLENAME: Slot = USER.slot("middlename");
    pub const LASTNAME: Slot = USER.slot("lastname");
    pub const COMPANY_NAME: Slot = USER.slot("company_name");
    pub const DOCUMENT_TYPE_ID: Slot = USER.slot("document_type_id");
    pub const DOCUMENT_VALUE: Slot = USER.slot("document_value");
    pub const BIRTHDATE: Slot = USER.slot("birthdate");
    pub const BILLING_GROUP_ID: Slot = BILLING_GROUP.slot("id");
    pub const SUBSCRIPTION_ID: Slot = SUBSCRIPTION.slot("id");
    pub const SUBSCRIPTION_USER: Slot = SUBSCRIPTION.slot("user");
    pub const SUBSCRIPTION_BILLING_GROUP: Slot = SUBSCRIPTION.slot("billingGroup");
}
