//! A SIM card, blocked or unblocked.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Group, Object, field, group};
use crate::engine::kind::{Form, Kind};
use crate::engine::route::route;

static STATUS: Kind = Kind::new("sim-status", Form::Words(&["BLOCKED", "UNBLOCKED"]));

/// Blocked or not.
pub static SIM: Group =
    group("sim-status", &[field("status", &STATUS).doc("`BLOCKED` or `UNBLOCKED`.").example("\"BLOCKED\"")]);
static BLOCKED: Object = Object::new(&SIM).always(&["status"]).documented(&["status"]);

/// Blocks or unblocks the SIM card of a subscription.
pub static SIM_STATUS: Request = Request::new("sim-status", &BLOCKED)
    .routes(&PARAMETERS, &[route("PUT", "/subscriptions/{subscriptionId}/barring")])
    .page(RequestPage {
        doc: "Blocks or unblocks the SIM card of a subscription.",
        proposal: true,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
