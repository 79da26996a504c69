//! Free numbers of a network.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Group, Object, field, group};
use crate::engine::route::route;
use crate::groups::values::text;

/// The network.
pub static NETWORK: Group = group(
    "available-msisdns",
    &[field("network", &text::TEXT).doc("The network whose numbers are wanted.").example("\"MASMOVIL\"")],
);
static ASKED: Object = Object::new(&NETWORK).always(&["network"]).documented(&["network"]);

/// Asks for the free numbers of a network.
pub static AVAILABLE_MSISDNS: Request = Request::new("available-msisdns", &ASKED)
    .query()
    .routes(&PARAMETERS, &[route("GET", "/signups/msisdns")])
    .page(RequestPage {
        doc: "Asks for the free numbers of a network.",
        proposal: true,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
