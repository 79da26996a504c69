//! Some of a customer's data, changed.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::route::route;
use crate::groups::person;
use crate::rules::{self, person::under_age};

/// Changes some of a customer's data.
pub static USER_UPDATE: Request = Request::new("user-update", &person::CHANGED)
    .rules(&[rules::address::RULES, rules::PERSON, &[&under_age::RULE]])
    .routes(&PARAMETERS, &[route("PUT", "/users/{userId}")])
    .page(RequestPage {
        doc: "Changes some of a customer's data. What is sent follows the rules of a sale; nothing else is asked for.",
        proposal: true,
        source: "MasStack documents, \"Customers\", read 2026-11-21",
    });
