//! Whatever a customer has, looked up.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Group, Object, field, group};
use crate::engine::route::route;
use crate::identifiers::{document, email, msisdn};

/// By what.
pub static SEARCH: Group = group(
    "customer-tree",
    &[
        field("email", &email::EMAIL)
            .hints("email", "email")
            .doc("The customer's e-mail address.")
            .example("\"ana@example.com\""),
        field("msisdn", &msisdn::MSISDN)
            .hints("tel-national", "tel")
            .doc("The number of one of the customer's lines.")
            .example("\"612123123\""),
        field("document_number", &document::DOCUMENT)
            .doc("The number of the customer's document.")
            .example("\"35317901K\""),
    ],
);
static SEARCHED: Object = Object::new(&SEARCH).exactly_one(&["email", "msisdn", "document_number"]);

/// Asks for everything that a customer has, by one of e-mail address, number or document.
pub static CUSTOMER_TREE: Request = Request::new("customer-tree", &SEARCHED)
    .query()
    .routes(&PARAMETERS, &[route("GET", "/customers/tree")])
    .page(RequestPage {
        doc: "Asks for everything that a customer has, by one of e-mail address, number or document.",
        proposal: false,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
