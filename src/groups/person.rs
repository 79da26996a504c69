//! A person or a company: client, account holder, donor, recipient of a parcel.

use super::address;
use super::values::{fact, id, text};
use crate::engine::field::{Field, Group, Object, Slot, When, field, group, object};
use crate::engine::kind::{Form, Kind};
use crate::identifiers::{date, document, email, nif, phone};

/// `client` or `account`.
static ROLE: Kind = Kind::new("role", Form::Words(&["client", "account"]));
static GENDER: Kind = Kind::new("gender", Form::Words(&["M", "F"]));

const TYPE: Field =
    field("type", &ROLE).doc("`client`: who buys. `account`: who pays, where it is someone else.");
pub(super) const NAME: Field =
    field("name", &text::NAME).hints("given-name", "text").doc("Given name.").example("\"Begoña\"");
pub(super) const MIDDLENAME: Field =
    field("middlename", &text::NAME).doc("First surname, where there are two.").example("\"Puig\"");
pub(super) const LASTNAME: Field =
    field("lastname", &text::NAME).hints("family-name", "text").doc("Surname.").example("\"Soler\"");
pub(super) const COMPANY_NAME: Field = field("company_name", &text::TEXT)
    .hints("organization", "text")
    .doc("Name of a company, in place of name, middlename and lastname.")
    .example("\"Ejemplo SL\"");
pub(super) const DOCUMENT_TYPE_ID: Field = field("document_type_id", &id::ID)
    .fact(&fact::DOCUMENT_TYPES)
    .doc("Type of document, by master data.")
    .example("1");
pub(super) const DOCUMENT_VALUE: Field = field("document_value", &document::DOCUMENT)
    .doc("Number of the document: DNI, NIE, NIF or passport.")
    .example("\"35317901K\"");
pub(super) const EMAIL: Field = field("email", &email::EMAIL)
    .hints("email", "email")
    .doc("E-mail address.")
    .example("\"ana@example.com\"");
pub(super) const BIRTHDATE: Field =
    field("birthdate", &date::DATE).hints("bday", "numeric").doc("Date of birth.").example("\"1971-01-22\"");
pub(super) const NATIONALITY_ID: Field = field("nationality_id", &id::ID)
    .fact(&fact::NATIONALITIES)
    .doc("Nationality, by master data.")
    .example("63");
pub(super) const CONTACT_PHONE: Field = field("contact_phone", &phone::PHONE)
    .hints("tel", "tel")
    .doc("Number to call. Nine digits, no prefix.")
    .example("\"611111111\"");
pub(super) const GENDER_FIELD: Field = field("gender", &GENDER).doc("`M` or `F`.").example("\"F\"");
pub(super) const LANGUAGE_ID: Field =
    field("language_id", &id::ID).fact(&fact::LANGUAGES).doc("Language, by master data.").example("90");
pub(super) const ADDRESS: Field = object("address", &address::POSTAL).doc("Where the person lives.");

/// A person or company.
pub static PERSON: Group = group(
    "person",
    &[
        TYPE,
        NAME,
        MIDDLENAME,
        LASTNAME,
        DOCUMENT_TYPE_ID,
        DOCUMENT_VALUE,
        EMAIL,
        BIRTHDATE,
        NATIONALITY_ID,
        CONTACT_PHONE,
        GENDER_FIELD,
        LANGUAGE_ID,
        ADDRESS,
        COMPANY_NAME,
    ],
);

/// A person and no company: known by the document; where that may be anybody's, by the want of a company's name.
const IS_PERSON: When = When::Either(
    &When::Variant(slot::DOCUMENT_VALUE, nif::NATURAL),
    &When::Both(&When::NotVariant(slot::DOCUMENT_VALUE, nif::ENTITIES), &When::Absent(slot::COMPANY_NAME)),
);
const IS_CLIENT: When = When::Equals(slot::TYPE, CLIENT_TYPE);

/// Key of `type`: who buys.
pub const CLIENT_TYPE: u64 = 0;
/// Key of `type`: who pays.
pub const ACCOUNT_TYPE: u64 = 1;

/// Who buys, or whose account pays: the account holder needs only a name and a document.
pub static CLIENT: Object =
    Object::new(&PERSON).named("client").always(&["type", "document_type_id", "document_value"]).demands(&[
        PERSON.when(IS_PERSON, &["name", "lastname"]),
        PERSON.when(IS_CLIENT, &["email", "contact_phone", "address"]),
        PERSON.when(When::Both(&IS_CLIENT, &IS_PERSON), &["birthdate", "nationality_id"]),
        PERSON.when(IS_ENTITY, &["company_name"]),
    ]);

const IS_ENTITY: When = When::Variant(slot::DOCUMENT_VALUE, nif::ENTITIES);
const NAMELESS: When = When::Both(&When::Absent(slot::NAME), &When::Absent(slot::LASTNAME));

/// Who has the line today. A company is known by either name: the other operator may have its contact's.
pub static DONOR: Object =
    Object::new(&PERSON).named("donor").always(&["document_type_id", "document_value"]).demands(&[
        PERSON.when(IS_PERSON, &["name", "lastname"]),
        PERSON.when(When::Both(&IS_ENTITY, &NAMELESS), &["company_name"]),
    ]);

/// Who gets the parcel, where it is not the client or goes elsewhere: a person's name, surname and document come together,
/// and so do a company's name and its document.
pub static RECIPIENT: Object = Object::new(&PERSON).named("recipient").at_least_one(&[]).demands(&[
    PERSON.when(When::Both(&When::Present(slot::NAME), &IS_PERSON), &["lastname", "document_value"]),
    PERSON.when(When::Both(&When::Present(slot::LASTNAME), &IS_PERSON), &["name", "document_value"]),
    PERSON.when(When::Both(&When::Present(slot::DOCUMENT_VALUE), &IS_PERSON), &["name", "lastname"]),
    PERSON.when(When::Present(slot::COMPANY_NAME), &["document_value"]),
]);

/// Some of a person's data, to be changed.
pub static CHANGED: Object = Object::new(&PERSON).at_least_one(&[]);

/// Fields, for rules.
#[expect(missing_docs, reason = "each is the field of that name in the tables above")]
pub mod slot {
    use super::{PERSON, Slot};

    pub const TYPE: Slot = PERSON.slot("type");
    pub const NAME: Slot = PERSON.slot("name");
    pub const MIDDLENAME: Slot = PERSON.slot("middlename");
    pub const LASTNAME: Slot = PERSON.slot("lastname");
    pub const COMPANY_NAME: Slot = PERSON.slot("company_name");
    pub const DOCUMENT_TYPE_ID: Slot = PERSON.slot("document_type_id");
    pub const DOCUMENT_VALUE: Slot = PERSON.slot("document_value");
    pub const BIRTHDATE: Slot = PERSON.slot("birthdate");
    pub const ADDRESS: Slot = PERSON.slot("address");
}
