//! A customer, put in another segment (OCS).

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Group, Object, field, group, object};
use crate::engine::route::route;
use crate::groups::ocs;
use crate::groups::values::{fact, text};
use crate::rules;

/// The customer and the segment.
pub static SEGMENT: Group = group(
    "customer-segment",
    &[
        ocs::REQUEST_ID,
        object("customer", &ocs::NAMED).doc("The customer: it exists and is not deactivated."),
        field("customerSegment", &text::TEXT)
            .fact(&fact::SEGMENTS)
            .doc("The new segment, one of those that are configured.")
            .example("\"GOLD\""),
        ocs::CUSTOM_NAME,
    ],
);
static UPDATED: Object = Object::new(&SEGMENT)
    .always(&["requestId", "customer", "customerSegment"])
    .documented(&["requestId", "customer", "customerSegment"]);

/// Puts a customer in another segment, from now on (OCS).
pub static CUSTOMER_SEGMENT: Request = Request::new("customer-segment", &UPDATED)
    .rules(&[rules::customer::RULES])
    .routes(&PARAMETERS, &[route("PUT", "/customers/segment")])
    .page(RequestPage {
        doc: "Puts a customer in another segment, from now on (OCS).",
        proposal: false,
        source: "OCS.io documents, \"Update Customer's Segment\", read 2026-11-21",
    });
