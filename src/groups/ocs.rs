//! Customers as the online charging system (OCS) knows them.

use super::values::{fact, id, text};
use crate::engine::field::{Field, Group, Object, Slot, When, any, field, group, map};
use crate::engine::kind::{Fault, Form, Kind, Page};

/// States of a customer. Another word is a doubt: the documents name one, "Deactivated", and do not list them.
static STATES: Kind = Kind::new("customer-state", Form::Words(&["PENDING", "ACTIVE", "SUSPENDED", "DEACTIVATED"]))
    .faults(&[Fault::WORD.warning()])
    .page(Page {
        label: "State of a customer",
        about: "PENDING, ACTIVE, SUSPENDED or DEACTIVATED.",
        source: "OCS.io documents, \"Update Customer's Segment\", read 2026-11-21; they do not list the states, hence a doubt",
        ..Page::NEW
    });

/// The request's own id.
pub const REQUEST_ID: Field = field("requestId", &text::TEXT)
    .doc("The request's own id, from the system that sends it.")
    .example("\"REQ-2026-0001\"");
/// What the customer is called.
pub const CUSTOM_NAME: Field =
    field("customName", &text::TEXT).doc("What the customer is called.").example("\"Casa de la playa\"");
/// The state.
pub const STATE: Field = field("state", &STATES)
    .doc("`PENDING`, `ACTIVE`, `SUSPENDED` or `DEACTIVATED`.")
    .example("\"SUSPENDED\"");
/// Why.
pub const STATE_REASON: Field =
    field("stateReason", &text::TEXT).doc("Why the customer is in that state.").example("\"UNPAID\"");

const EXTERNAL_ID: &str = "externalId";
const EXTERNAL_ID_DOC: &str = "The customer's id in the system that sends the request.";

/// A customer, named.
pub static CUSTOMER: Group = group(
    "ocs-customer",
    &[
        field(EXTERNAL_ID, &text::TEXT).fact(&fact::CUSTOMER).doc(EXTERNAL_ID_DOC).example("\"EXT-1\""),
        field("refId", &text::TEXT)
            .fact(&fact::CUSTOMER_BY_REF)
            .doc("The customer's id in the OCS, in place of externalId.")
            .example("\"REF-1\""),
    ],
);
/// By either of its ids.
pub static NAMED: Object = Object::new(&CUSTOMER).at_least_one(&[EXTERNAL_ID, "refId"]);

/// A customer to be created: the id is a new one, and nothing is looked up by it.
pub static NEW_CUSTOMER: Group = group(
    "ocs-new-customer",
    &[
        field(EXTERNAL_ID, &text::TEXT).doc(EXTERNAL_ID_DOC).example("\"EXT-2\""),
        field("customerSegment", &text::TEXT)
            .fact(&fact::SEGMENTS)
            .doc("The segment, one of those that are configured.")
            .example("\"GOLD\""),
        CUSTOM_NAME,
        map("customAttributes", &text::TEXT).doc("Whatever else is kept of the customer: names and texts."),
        any("customerProfile").doc("A profile, which says what the new customer is; in place of its state."),
        STATE,
        STATE_REASON,
        field("testCustomer", &id::FLAG)
            .doc("Whether the customer is there for tests only.")
            .example("false"),
    ],
);
/// Without a profile the state is said.
pub static CREATED: Object = Object::new(&NEW_CUSTOMER)
    .always(&[EXTERNAL_ID, "customerSegment"])
    .demands(&[NEW_CUSTOMER.when(When::Absent(slot::PROFILE), &["state", "stateReason"])]);

/// Fields, for rules.
#[expect(missing_docs, reason = "each is the field of that name in the tables above")]
pub mod slot {
    use super::{CUSTOMER, NEW_CUSTOMER, Slot};

    pub const EXTERNAL_ID: Slot = CUSTOMER.slot("externalId");
    pub const REF_ID: Slot = CUSTOMER.slot("refId");
    pub const PROFILE: Slot = NEW_CUSTOMER.slot("customerProfile");
}
