//! The e-mail address that opens Agile TV.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Group, Object, field, group};
use crate::engine::route::route;
use crate::identifiers::email;

/// An address and nothing else.
pub static EMAIL: Group = group(
    "user-email",
    &[field("email", &email::EMAIL)
        .hints("email", "email")
        .doc("The address that opens Agile TV.")
        .example("\"ana@example.com\"")],
);
static CHANGED: Object = Object::new(&EMAIL).always(&["email"]).documented(&["email"]);

/// Changes a customer's e-mail address, which activates Agile TV.
pub static USER_EMAIL: Request = Request::new("user-email", &CHANGED)
    .routes(&PARAMETERS, &[route("PATCH", "/users/{userId}")])
    .page(RequestPage {
        doc: "Changes a customer's e-mail address, which activates Agile TV.",
        proposal: true,
        source: "MasStack documents, \"Customers\", read 2026-11-21",
    });
