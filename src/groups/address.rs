//! An address, of a person, a delivery or an installation.

use super::values::{fact, id, text};
use crate::engine::field::{Field, Group, Object, Slot, field, group};
use crate::identifiers::{gescal, postal_code};

const STREET_TYPE_ID: Field = field("street_type_id", &id::ID)
    .fact(&fact::STREET_TYPES)
    .doc("Street, avenue, square …, by master data.")
    .example("1");
const STREET_NAME: Field = field("street_name", &text::LINE)
    .hints("address-line1", "text")
    .doc("The street, without its number.")
    .example("\"Alcalá\"");
const NUMBER: Field = field("number", &text::LINE)
    .doc("The number in the street; \"s/n\" where it has none.")
    .example("\"35\"");
const SUPPLEMENT: Field = field("supplement", &text::LINE)
    .hints("address-line2", "text")
    .doc("Floor, door, staircase.")
    .example("\"1 IZQUIERDA\"");
const STATE_ID: Field = field("state_id", &id::PROVINCE).doc("The province, 1 to 52.").example("28");
const LOCALITY: Field =
    field("locality", &text::LINE).hints("address-level2", "text").doc("Town or city.").example("\"Madrid\"");
const POSTAL_CODE: Field = field("postal_code", &postal_code::POSTAL_CODE)
    .hints("postal-code", "numeric")
    .doc("Five digits; the first two are the province.")
    .example("\"28028\"");
const COUNTRY: Field =
    field("country", &text::LINE).hints("country-name", "text").doc("The country.").example("\"España\"");
const OBSERVATION: Field =
    field("observation", &text::NOTE).doc("What the courier or installer should know.").example("\"\"");
const GESCAL: Field = field("gescal", &gescal::GESCAL)
    .fact(&fact::COVERAGE_BY_GESCAL)
    .doc("The code of the home that the coverage tool gives: 37 characters for fibre, 17 or 37 for ADSL, NEBA and VULA.");
const PAIR_VACANCY: Field =
    field("pair_vacancy", &id::FLAG).doc("Whether a pair is free at the address.").example("true");
const ADDRESS_ID: Field = field("address_id", &text::ADDRESS_ID)
    .fact(&fact::COVERAGE)
    .doc("The home's own id, from the coverage tool.");

/// An address.
pub static ADDRESS: Group = group(
    "address",
    &[
        STREET_TYPE_ID,
        STREET_NAME,
        NUMBER,
        SUPPLEMENT,
        STATE_ID,
        LOCALITY,
        POSTAL_CODE,
        COUNTRY,
        OBSERVATION,
        GESCAL,
        PAIR_VACANCY,
        ADDRESS_ID,
    ],
);

const DEMANDED: &[&str] = &["street_name", "state_id", "locality", "postal_code"];

/// Where a person lives, or where something is sent.
pub static POSTAL: Object =
    Object::new(&ADDRESS).always(DEMANDED).misplaced(&["gescal", "pair_vacancy", "address_id"]);

/// Where broadband is installed.
pub static INSTALLATION: Object = Object::new(&ADDRESS)
    .named("installation-address")
    .always(DEMANDED)
    .always(&["gescal"])
    .documented(&["gescal"]);

/// Fields, for rules.
#[expect(missing_docs, reason = "each is the field of that name in the tables above")]
pub mod slot {
    use super::{ADDRESS, Slot};

    pub const STREET_NAME: Slot = ADDRESS.slot("street_name");
    pub const NUMBER: Slot = ADDRESS.slot("number");
    pub const STATE_ID: Slot = ADDRESS.slot("state_id");
    pub const POSTAL_CODE: Slot = ADDRESS.slot("postal_code");
    pub const COUNTRY: Slot = ADDRESS.slot("country");
    pub const ADDRESS_ID: Slot = ADDRESS.slot("address_id");
    pub const GESCAL: Slot = ADDRESS.slot("gescal");
}
