//! Known facts: what the caller may know of the back end, master data and what was looked up. The objects of `known` in a
//! context, a row a field.

use super::values::id;
use crate::engine::field::{Group, Object, Slot, entries, field, group, map, values};
use crate::engine::kind::{Form, Good, Kind};
use crate::identifiers::msisdn;

/// An id as the back end has it: any text.
static NAME: Kind = Kind::text("known-id", |_, _| Ok(Good::key(0)));
/// What a type of document is: the words in the order of [`DOCUMENT_WORDS`].
static DOCUMENT: Kind = Kind::new("known-document", Form::Words(DOCUMENT_WORDS));
static PAYMENT: Kind = Kind::new("known-payment", Form::Words(&["prepaid", "postpaid"]));
/// The back end's own word; only some are looked at.
static STATE: Kind = Kind::text("known-state", |text, _| Ok(word(text, STATES)));
static TECHNOLOGY: Kind = Kind::text("known-technology", |text, _| Ok(word(text, TECHNOLOGIES)));

/// What a type of document may be.
pub const DOCUMENT_WORDS: &[&str] = &["nif", "dni", "nie", "cif", "passport", "other"];
const STATES: &[&str] = &["PENDING", "ACTIVE", "SUSPENDED", "DEACTIVATED"];
const TECHNOLOGIES: &[&str] = &["ftth", "adsl", "neba", "vula"];

/// Key: the position in the list, whatever the case; past its end for another word.
fn word(text: &str, words: &[&str]) -> Good {
    let at = words.iter().position(|word| word.eq_ignore_ascii_case(text));
    Good::key(at.unwrap_or(words.len()) as u64)
}

/// Key of an item of `technologies`: ADSL.
pub const ADSL: u64 = 1;
/// Key of an item of `technologies`: a word that is not looked at.
pub const OTHER_TECHNOLOGY: u64 = TECHNOLOGIES.len() as u64;
/// Key of a type of document: any Spanish tax number.
pub const DOCUMENT_NIF: u64 = 0;
/// Key of a type of document: a Spaniard's identity card.
pub const DOCUMENT_DNI: u64 = 1;
/// Key of a type of document: a foreigner's number.
pub const DOCUMENT_NIE: u64 = 2;
/// Key of a type of document: a company's number.
pub const DOCUMENT_CIF: u64 = 3;
/// Key of `state`: in use.
pub const ACTIVE: u64 = 1;
/// Key of `state`: closed for good.
pub const DEACTIVATED: u64 = 3;
/// Key of `payment`: paid beforehand.
pub const PREPAID: u64 = 0;
/// Key of `payment`: paid afterwards, by contract.
pub const POSTPAID: u64 = 1;

/// The products of a package, by section. A section that is not given is not known.
pub static BUNDLE: Group = group(
    "known.bundle",
    &[
        values("landline", &id::ID).doc("Its landline products."),
        values("ftth", &id::ID).doc("Its fibre products."),
        values("adsl", &id::ID).doc("Its ADSL products."),
        values("mobile", &id::ID).doc("Its mobile products."),
        values("tv", &id::ID).doc("Its television products."),
    ],
);
static BUNDLES: Object = Object::new(&BUNDLE).keys(&id::ID);

/// What is sold.
pub static CATALOGUE: Group = group(
    "known.catalogue",
    &[
        entries("bundles", &BUNDLES).doc("Every package, by its id, with its products."),
        values("mobile", &id::ID)
            .doc("Mobile products that are sold without a package, besides those of the packages."),
        values("promotions", &id::ID).doc("Every promotion."),
        values("bonuses", &id::ID).doc("Every bonus."),
        values("campaigns", &id::ID).doc("Every campaign."),
        values("terminals", &id::ID).doc("Every terminal."),
        values("services", &id::ID).doc("Every service."),
    ],
);
static SOLD: Object = Object::new(&CATALOGUE);

/// A customer that was looked up.
pub static CUSTOMER: Group =
    group("known.customer", &[field("state", &STATE).doc("Its state, such as ACTIVE or DEACTIVATED.")]);
static CUSTOMERS: Object = Object::new(&CUSTOMER);

/// An account that was looked up.
pub static ACCOUNT: Group = group(
    "known.account",
    &[
        field("state", &STATE).doc("Its state, such as ACTIVE or DEACTIVATED."),
        field("payment", &PAYMENT).doc("How it pays."),
    ],
);
static ACCOUNTS: Object = Object::new(&ACCOUNT);

/// A subscription that was looked up.
pub static SUBSCRIPTION: Group = group(
    "known.subscription",
    &[
        field("state", &STATE).doc("Its state, such as ACTIVE or DEACTIVATED."),
        field("payment", &PAYMENT).doc("How it pays."),
        field("barred", &id::FLAG).doc("Whether it is barred."),
    ],
);
static SUBSCRIPTIONS: Object = Object::new(&SUBSCRIPTION);

/// A mobile number that was looked up.
pub static NUMBER: Group =
    group("known.msisdn", &[field("available", &id::FLAG).doc("Whether it can be given to a new line.")]);
static NUMBERS: Object = Object::new(&NUMBER).keys(&msisdn::MSISDN);

/// What the coverage tool says of a home.
pub static COVERAGE: Group = group(
    "known.coverage",
    &[
        values("technologies", &TECHNOLOGY).doc("What can be installed: ftth, adsl, neba, vula."),
        field("territoryOwner", &NAME).doc("Who owns the network."),
    ],
);
static HOMES: Object = Object::new(&COVERAGE);

/// Everything that may be known.
pub static KNOWN: Group = group(
    "known",
    &[
        crate::engine::field::object("catalogue", &SOLD).doc("What is sold."),
        values("operators", &NAME).doc("Every operator that numbers are brought from."),
        map("documentTypes", &DOCUMENT).doc("Every type of document, by its id, and what it is."),
        values("streetTypes", &id::ID).doc("Every type of street."),
        values("nationalities", &id::ID).doc("Every nationality."),
        values("languages", &id::ID).doc("Every language."),
        values("territoryOwners", &NAME).doc("Every owner of a network."),
        values("segments", &NAME).doc("Every segment that is configured."),
        entries("customers", &CUSTOMERS)
            .doc("Customers that were looked up, by externalId, refId or userId; `null`: there is none."),
        entries("accounts", &ACCOUNTS).doc("Accounts that were looked up, by id; `null`: there is none."),
        entries("subscriptions", &SUBSCRIPTIONS)
            .doc("Subscriptions that were looked up, by id; `null`: there is none."),
        entries("msisdns", &NUMBERS)
            .doc("New mobile numbers that were looked up; `null`: it is none of the operator's."),
        entries("coverage", &HOMES)
            .doc("Homes that were looked up, by address_id or gescal; `null`: nothing can be installed."),
    ],
);
/// What is known.
pub static FACTS: Object = Object::new(&KNOWN);

/// Fields, for facts and rules.
#[expect(missing_docs, reason = "each is the field of that name in the tables above")]
pub mod slot {
    use super::{ACCOUNT, BUNDLE, CATALOGUE, COVERAGE, CUSTOMER, KNOWN, NUMBER, SUBSCRIPTION, Slot};

    pub const BUNDLES: Slot = CATALOGUE.slot("bundles");
    pub const LANDLINE: Slot = BUNDLE.slot("landline");
    pub const FTTH: Slot = BUNDLE.slot("ftth");
    pub const ADSL: Slot = BUNDLE.slot("adsl");
    pub const MOBILE: Slot = BUNDLE.slot("mobile");
    pub const TV: Slot = BUNDLE.slot("tv");
    pub const MOBILE_ALONE: Slot = CATALOGUE.slot("mobile");
    pub const PROMOTIONS: Slot = CATALOGUE.slot("promotions");
    pub const BONUSES: Slot = CATALOGUE.slot("bonuses");
    pub const CAMPAIGNS: Slot = CATALOGUE.slot("campaigns");
    pub const TERMINALS: Slot = CATALOGUE.slot("terminals");
    pub const SERVICES: Slot = CATALOGUE.slot("services");
    pub const OPERATORS: Slot = KNOWN.slot("operators");
    pub const DOCUMENT_TYPES: Slot = KNOWN.slot("documentTypes");
    pub const STREET_TYPES: Slot = KNOWN.slot("streetTypes");
    pub const NATIONALITIES: Slot = KNOWN.slot("nationalities");
    pub const LANGUAGES: Slot = KNOWN.slot("languages");
    pub const TERRITORY_OWNERS: Slot = KNOWN.slot("territoryOwners");
    pub const SEGMENTS: Slot = KNOWN.slot("segments");
    pub const CUSTOMERS: Slot = KNOWN.slot("customers");
    pub const ACCOUNTS: Slot = KNOWN.slot("accounts");
    pub const SUBSCRIPTIONS: Slot = KNOWN.slot("subscriptions");
    pub const MSISDNS: Slot = KNOWN.slot("msisdns");
    pub const COVERED: Slot = KNOWN.slot("coverage");
    pub const CUSTOMER_STATE: Slot = CUSTOMER.slot("state");
    pub const ACCOUNT_STATE: Slot = ACCOUNT.slot("state");
    pub const ACCOUNT_PAYMENT: Slot = ACCOUNT.slot("payment");
    pub const SUBSCRIPTION_STATE: Slot = SUBSCRIPTION.slot("state");
    pub const SUBSCRIPTION_PAYMENT: Slot = SUBSCRIPTION.slot("payment");
    pub const BARRED: Slot = SUBSCRIPTION.slot("barred");
    pub const AVAILABLE: Slot = NUMBER.slot("available");
    pub const TECHNOLOGIES: Slot = COVERAGE.slot("technologies");
    pub const OWNER: Slot = COVERAGE.slot("territoryOwner");
}
