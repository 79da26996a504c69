//! One more service in a package.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Group, Object, Slot, field, group, object};
use crate::engine::route::route;
use crate::groups::values::{fact, id};
use crate::groups::{broadband, mobile_line};
use crate::rules::document::{two_letters, two_persons};
use crate::rules::{self, lines::iccid_online};

/// The package, and what is added to it.
pub static ADDED: Group = group(
    "bundle-subscription",
    &[
        field("bundle_id", &id::ID).fact(&fact::BUNDLE).doc("The package, by the catalogue.").example("123"),
        object("mobile_lines", &mobile_line::SOLD).doc("One mobile line, as an object."),
        object("landline", &broadband::LANDLINE_SOLD).doc("A landline."),
        object("ftth", &broadband::FTTH_SOLD).doc("Fibre."),
        object("adsl", &broadband::ADSL_SOLD).doc("ADSL."),
        object("tv", &broadband::TV_SOLD).doc("Television."),
    ],
);
static ONE_MORE: Object = Object::new(&ADDED).always(&["bundle_id"]).exactly_one(&[
    "mobile_lines",
    "landline",
    "ftth",
    "adsl",
    "tv",
]);

/// The package.
pub const BUNDLE_ID: Slot = ADDED.slot("bundle_id");

/// Adds one service to a customer's package: a mobile line, a landline, fibre, ADSL or television, each as in a sale.
pub static BUNDLE_SUBSCRIPTION: Request = Request::new("bundle-subscription", &ONE_MORE)
    .rules(&[
        rules::address::RULES,
        rules::PERSON,
        rules::portability::RULES,
        rules::promotion::RULES,
        rules::terminal::RULES,
        &[&two_letters::RULE, &two_persons::RULE, &iccid_online::RULE],
    ])
    .routes(&PARAMETERS, &[route("POST", "/accounts/{accountId}/subscriptions")])
    .page(RequestPage {
        doc: "Adds one service to a customer's package: a mobile line, a landline, fibre, ADSL or television, each as in a sale.",
        proposal: true,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
