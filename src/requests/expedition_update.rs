//! Where parcels go, changed.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::route::route;
use crate::groups::person;
use crate::rules;

/// Changes where a customer's parcels go, and to whom.
pub static EXPEDITION_UPDATE: Request = Request::new("expedition-update", &person::RECIPIENT)
    .rules(&[rules::address::RULES, rules::PERSON])
    .routes(&PARAMETERS, &[route("PUT", "/users/{userId}/expedition")])
    .page(RequestPage {
        doc: "Changes where a customer's parcels go, and to whom. Name, surname and document come together.",
        proposal: true,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
