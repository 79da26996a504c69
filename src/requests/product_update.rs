//! Another product for a subscription.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Group, Object, field, group};
use crate::engine::route::route;
use crate::groups::values::{fact, id};

/// The product.
pub static PRODUCT: Group = group(
    "product-update",
    &[field("product_id", &id::ID)
        .fact(&fact::PRODUCT)
        .doc("The new product, by the catalogue.")
        .example("12")],
);
static CHANGED: Object = Object::new(&PRODUCT).always(&["product_id"]);

/// Changes the product of a subscription.
pub static PRODUCT_UPDATE: Request = Request::new("product-update", &CHANGED)
    .routes(&PARAMETERS, &[route("PUT", "/subscriptions/{subscriptionId}/product")])
    .page(RequestPage {
        doc: "Changes the product of a subscription.",
        proposal: true,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
