//! A new customer (OCS).

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Group, Object, group, object};
use crate::engine::route::route;
use crate::groups::ocs;

/// The request and the customer.
pub static CREATION: Group =
    group("customer-create", &[ocs::REQUEST_ID, object("customer", &ocs::CREATED).doc("The new customer.")]);
static MADE: Object =
    Object::new(&CREATION).always(&["requestId", "customer"]).documented(&["requestId", "customer"]);

/// Creates a customer (OCS).
pub static CUSTOMER_CREATE: Request = Request::new("customer-create", &MADE)
    .routes(&PARAMETERS, &[route("POST", "/customers")])
    .page(RequestPage {
        doc: "Creates a customer (OCS).",
        proposal: false,
        source: "OCS.io API, CreateCustomer, read 2026-11-21",
    });
