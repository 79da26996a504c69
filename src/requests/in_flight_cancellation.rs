//! A line that is on its way, cancelled.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Group, Object, field, group};
use crate::engine::route::route;
use crate::groups::values::id;

/// Why.
pub static MOTIVE: Group = group(
    "in-flight-cancellation",
    &[field("motive_id", &id::TEXT_ID).doc("The reason, by master data.").example("\"3\"")],
);
static CANCELLED: Object = Object::new(&MOTIVE).always(&["motive_id"]).documented(&["motive_id"]);

/// Cancels a mobile line that is not active yet.
pub static IN_FLIGHT_CANCELLATION: Request = Request::new("in-flight-cancellation", &CANCELLED)
    .query()
    .routes(&PARAMETERS, &[route("DELETE", "/subscriptions/{subscriptionId}/in-flight")])
    .page(RequestPage {
        doc: "Cancels a mobile line that is not active yet.",
        proposal: false,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
