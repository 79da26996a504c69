//! Whom the installer or courier asks for.

use super::values::{fact, id, text};
use crate::engine::field::{Field, Group, Object, Slot, field, group};
use crate::identifiers::{document, email, phone};

const NAME: Field = field("name", &text::TEXT).doc("A person or a company.").example("\"Portería\"");
const PHONE: Field =
    field("phone", &phone::PHONE).hints("tel", "tel").doc("Number to call.").example("\"622222222\"");
const EMAIL: Field = field("email", &email::EMAIL).hints("email", "email").doc("E-mail address.");
const DOCUMENT_TYPE_ID: Field =
    field("document_type_id", &id::ID).fact(&fact::DOCUMENT_TYPES).doc("Type of document, by master data.");
const DOCUMENT_VALUE: Field = field("document_value", &document::DOCUMENT).doc("Number of the document.");

/// A contact.
pub static CONTACT: Group = group("contact", &[NAME, PHONE, EMAIL, DOCUMENT_TYPE_ID, DOCUMENT_VALUE]);

/// A contact, where there is one.
pub static GIVEN: Object =
    Object::new(&CONTACT).always(&["name", "phone", "document_type_id", "document_value"]).wanted(&["email"]);

/// Fields, for rules.
#[expect(missing_docs, reason = "each is the field of that name in the tables above")]
pub mod slot {
    use super::{CONTACT, Slot};

    pub const DOCUMENT_TYPE_ID: Slot = CONTACT.slot("document_type_id");
    pub const DOCUMENT_VALUE: Slot = CONTACT.slot("document_value");
}
