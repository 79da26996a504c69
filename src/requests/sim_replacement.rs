//! A new SIM card for a line.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Group, Object, field, group};
use crate::engine::route::route;
use crate::groups::values::id;
use crate::identifiers::iccid;

/// The new card.
pub static REPLACEMENT: Group = group(
    "sim-replacement",
    &[
        field("iccid", &iccid::OWN)
            .doc("The new SIM card: nineteen digits beginning 8934.")
            .example("\"8934042419120320860\""),
        field("fabrication_type_sim_id", &id::ID).doc("Type of SIM card, by master data.").example("7"),
    ],
);
static REPLACED: Object = Object::new(&REPLACEMENT).always(&["iccid"]).documented(&["iccid"]);

/// Replaces the SIM card of a line.
pub static SIM_REPLACEMENT: Request = Request::new("sim-replacement", &REPLACED)
    .routes(&PARAMETERS, &[route("PUT", "/subscriptions/{subscriptionId}/sim")])
    .page(RequestPage {
        doc: "Replaces the SIM card of a line.",
        proposal: true,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
