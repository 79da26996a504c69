//! What a customer has, by its id.

use super::path::NOTHING;
use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::route::route;

/// Asks for a user, an account, a subscription or a part of one, by its id.
pub static BY_ID: Request = Request::new("by-id", &NOTHING)
    .bodiless()
    .routes(
        &PARAMETERS,
        &[
            route("GET", "/users/{userId}"),
            route("GET", "/users/{userId}/tree"),
            route("GET", "/users/{userId}/expedition"),
            route("GET", "/users/{userId}/accounts"),
            route("GET", "/accounts/{accountId}"),
            route("GET", "/accounts/{accountId}/bundles"),
            route("GET", "/accounts/{accountId}/invoices"),
            route("GET", "/accounts/{accountId}/terms"),
            route("GET", "/accounts/{accountId}/payment-info"),
            route("GET", "/accounts/{accountId}/promotions"),
            route("GET", "/subscriptions/{subscriptionId}"),
            route("GET", "/subscriptions/{subscriptionId}/product"),
            route("GET", "/subscriptions/{subscriptionId}/services"),
            route("GET", "/subscriptions/{subscriptionId}/bonuses"),
            route("GET", "/subscriptions/{subscriptionId}/promotions"),
            route("GET", "/subscriptions/{subscriptionId}/barring"),
            route("GET", "/subscriptions/{subscriptionId}/balance"),
            route("GET", "/subscriptions/{subscriptionId}/consumption"),
            route("GET", "/subscriptions/{subscriptionId}/consumption-limit"),
        ],
    )
    .page(RequestPage {
        doc: "Asks for a user, an account, a subscription or a part of one, by its id.",
        proposal: false,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
