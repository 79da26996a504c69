//! A SIM card, activated.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Group, Object, field, group};
use crate::engine::route::route;
use crate::identifiers::{iccid, msisdn};

/// A card and its number.
pub static ACTIVATION: Group = group(
    "sim-activation",
    &[
        field("iccid", &iccid::OWN)
            .doc("The SIM card: nineteen digits beginning 8934.")
            .example("\"8934042419120320860\""),
        field("msisdn", &msisdn::MSISDN)
            .hints("tel-national", "tel")
            .doc("The number that it is activated with.")
            .example("\"612123123\""),
    ],
);
static ACTIVATED: Object = Object::new(&ACTIVATION).always(&["iccid", "msisdn"]);

/// Activates a SIM card with its number.
pub static SIM_ACTIVATION: Request = Request::new("sim-activation", &ACTIVATED)
    .routes(&PARAMETERS, &[route("POST", "/signups/sim-activation")])
    .page(RequestPage {
        doc: "Activates a SIM card with its number.",
        proposal: true,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
