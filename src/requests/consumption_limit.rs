//! A limit on what a subscription may cost.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Group, Object, Slot, field, group};
use crate::engine::route::route;
use crate::groups::values::id;

/// The limit.
pub static LIMIT: Group = group(
    "consumption-limit",
    &[field("limit", &id::AMOUNT).doc("The most that may be used, in euros, from 0 on.").example("30")],
);
static LIMITED: Object = Object::new(&LIMIT).always(&["limit"]).documented(&["limit"]);

/// The limit, for rules.
pub const AMOUNT: Slot = LIMIT.slot("limit");

/// Sets the limit of what a subscription may use.
pub static CONSUMPTION_LIMIT: Request = Request::new("consumption-limit", &LIMITED)
    .routes(&PARAMETERS, &[route("PUT", "/subscriptions/{subscriptionId}/consumption-limit")])
    .page(RequestPage {
        doc: "Sets the limit of what a subscription may use.",
        proposal: true,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
