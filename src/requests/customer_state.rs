//! A customer, put in another state (OCS).

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Group, Object, field, group, object};
use crate::engine::route::route;
use crate::groups::ocs;
use crate::groups::values::id;
use crate::identifiers::date_time;
use crate::rules;

/// The new state.
pub static STATE: Group = group(
    "customer-state-change",
    &[
        ocs::STATE,
        ocs::STATE_REASON,
        field("stateValidFrom", &date_time::DATE_TIME)
            .doc("From when on, with its offset from universal time.")
            .example("\"2026-12-01T00:00:00+01:00\""),
        field("pending", &id::FLAG).doc("Whether the change is still to be confirmed.").example("false"),
    ],
);
static CHANGED: Object =
    Object::new(&STATE).always(&["state", "stateReason"]).documented(&["state", "stateReason"]);

/// The customer and its state.
pub static CHANGE: Group = group(
    "customer-state",
    &[
        ocs::REQUEST_ID,
        object("customer", &ocs::NAMED).doc("The customer: it exists and is not deactivated."),
        object("state", &CHANGED).doc("The new state."),
    ],
);
static UPDATED: Object = Object::new(&CHANGE).always(&["requestId", "customer", "state"]).documented(&[
    "requestId",
    "customer",
    "state",
]);

/// Puts a customer in another state (OCS).
pub static CUSTOMER_STATE: Request = Request::new("customer-state", &UPDATED)
    .rules(&[rules::customer::RULES])
    .routes(&PARAMETERS, &[route("PUT", "/customers/state")])
    .page(RequestPage {
        doc: "Puts a customer in another state (OCS).",
        proposal: false,
        source: "OCS.io API, UpdateCustomerState, read 2026-11-21",
    });
