//! A work order, changed.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Group, Object, field, group};
use crate::engine::route::route;
use crate::groups::values::text;

/// Its state.
pub static WORK_ORDER: Group = group(
    "work-order-change",
    &[field("status", &text::TEXT)
        .doc("The new state, by the names of the work order's system.")
        .example("\"CANCELLED\"")],
);
static CHANGED: Object = Object::new(&WORK_ORDER).always(&["status"]);

/// Changes the state of a work order.
pub static WORK_ORDER_CHANGE: Request = Request::new("work-order-change", &CHANGED)
    .routes(&PARAMETERS, &[route("POST", "/work-orders/{workOrderId}")])
    .page(RequestPage {
        doc: "Changes the state of a work order.",
        proposal: true,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
