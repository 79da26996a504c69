//! A promotion of a subscription, taken away.

use super::path::NOTHING;
use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::route::route;

/// Takes a promotion from a subscription.
pub static PROMOTION_DELETE: Request = Request::new("promotion-delete", &NOTHING)
    .bodiless()
    .routes(&PARAMETERS, &[route("DELETE", "/subscriptions/{subscriptionId}/promotions/{promotionId}")])
    .page(RequestPage {
        doc: "Takes a promotion from a subscription.",
        proposal: false,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
