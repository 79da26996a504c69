//! A bonus of a subscription, taken away.

use super::path::NOTHING;
use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::route::route;

/// Takes a bonus from a subscription.
pub static BONUS_DELETE: Request = Request::new("bonus-delete", &NOTHING)
    .bodiless()
    .routes(&PARAMETERS, &[route("DELETE", "/subscriptions/{subscriptionId}/bonuses/{bonusId}")])
    .page(RequestPage {
        doc: "Takes a bonus from a subscription.",
        proposal: false,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
