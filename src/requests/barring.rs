//! A barring of a subscription, set or lifted.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Group, Object, field, group};
use crate::engine::route::route;
use crate::groups::values::id;

/// A barring.
pub static BARRING_GROUP: Group = group(
    "barring",
    &[
        field("barring_id", &id::ID).doc("The barring, by master data.").example("2"),
        field("active", &id::FLAG).doc("Whether it is set.").example("true"),
    ],
);
static SET: Object = Object::new(&BARRING_GROUP).always(&["barring_id", "active"]);

/// Sets or lifts a barring of a subscription.
pub static BARRING: Request = Request::new("barring", &SET)
    .routes(&PARAMETERS, &[route("PATCH", "/subscriptions/{subscriptionId}/barring")])
    .page(RequestPage {
        doc: "Sets or lifts a barring of a subscription.",
        proposal: true,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
