//! A limit on what a subscription may cost, lifted.

use super::path::NOTHING;
use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::route::route;

/// Lifts the limit of what a subscription may use.
pub static CONSUMPTION_LIMIT_DELETE: Request = Request::new("consumption-limit-delete", &NOTHING)
    .bodiless()
    .routes(&PARAMETERS, &[route("DELETE", "/subscriptions/{subscriptionId}/consumption-limit")])
    .page(RequestPage {
        doc: "Lifts the limit of what a subscription may use.",
        proposal: false,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
