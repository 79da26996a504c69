//! One more bonus for a subscription.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::route::route;
use crate::groups::extras;

/// Adds a bonus to a subscription.
pub static BONUS_ADD: Request = Request::new("bonus-add", &extras::BONUS_GIVEN)
    .routes(&PARAMETERS, &[route("POST", "/subscriptions/{subscriptionId}/bonuses")])
    .page(RequestPage {
        doc: "Adds a bonus to a subscription.",
        proposal: true,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
