//! A service of a subscription, switched on or off.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Group, Object, field, group};
use crate::engine::kind::{Form, Kind};
use crate::engine::route::route;

static STATUS: Kind = Kind::new("service-status", Form::Words(&["ACTIVE", "INACTIVE"]));

/// On or off.
pub static SERVICE: Group =
    group("service-status", &[field("status", &STATUS).doc("`ACTIVE` or `INACTIVE`.").example("\"ACTIVE\"")]);
static SWITCHED: Object = Object::new(&SERVICE).always(&["status"]).documented(&["status"]);

/// Switches a service of a subscription on or off.
pub static SERVICE_STATUS: Request = Request::new("service-status", &SWITCHED)
    .routes(&PARAMETERS, &[route("PUT", "/subscriptions/{subscriptionId}/services/{serviceId}")])
    .page(RequestPage {
        doc: "Switches a service of a subscription on or off.",
        proposal: true,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
