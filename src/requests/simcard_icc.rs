//! A SIM card, looked up.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Group, Object, field, group};
use crate::engine::route::route;
use crate::identifiers::iccid;

/// The card.
pub static CARD: Group = group(
    "simcard-icc",
    &[field("iccid", &iccid::OWN)
        .doc("The SIM card: nineteen digits beginning 8934.")
        .example("\"8934042419120320860\"")],
);
static ASKED: Object = Object::new(&CARD).always(&["iccid"]);

/// Asks for a SIM card by its number.
pub static SIMCARD_ICC: Request = Request::new("simcard-icc", &ASKED)
    .query()
    .routes(&PARAMETERS, &[route("GET", "/signups/simcards")])
    .page(RequestPage {
        doc: "Asks for a SIM card by its number.",
        proposal: true,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
