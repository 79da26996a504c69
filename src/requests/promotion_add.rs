//! One more promotion for a subscription.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::route::route;
use crate::groups::extras;

/// Adds a promotion to a subscription.
pub static PROMOTION_ADD: Request = Request::new("promotion-add", &extras::PROMOTED)
    .routes(&PARAMETERS, &[route("POST", "/subscriptions/{subscriptionId}/promotions")])
    .page(RequestPage {
        doc: "Adds a promotion to a subscription.",
        proposal: true,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
