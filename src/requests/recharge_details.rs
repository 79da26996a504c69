//! The recharges of a prepaid line.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Group, Object, Slot, field, group};
use crate::engine::route::route;
use crate::identifiers::date;
use crate::rules;

/// From when to when.
pub static PERIOD: Group = group(
    "recharge-details",
    &[
        field("start_date", &date::DATE).doc("The first day.").example("\"2026-10-01\""),
        field("end_date", &date::DATE).doc("The last day; not after today.").example("\"2026-10-31\""),
    ],
);
static ASKED: Object =
    Object::new(&PERIOD).always(&["start_date", "end_date"]).documented(&["start_date", "end_date"]);

/// Fields, for rules.
#[expect(missing_docs, reason = "each is the field of that name in the table above")]
pub mod slot {
    use super::{PERIOD, Slot};

    pub const START_DATE: Slot = PERIOD.slot("start_date");
    pub const END_DATE: Slot = PERIOD.slot("end_date");
}

/// Asks for the recharges of a subscription between two days.
pub static RECHARGE_DETAILS: Request = Request::new("recharge-details", &ASKED)
    .query()
    .rules(&[rules::recharge::RULES])
    .routes(&PARAMETERS, &[route("GET", "/subscriptions/{subscriptionId}/recharges")])
    .page(RequestPage {
        doc: "Asks for the recharges of a subscription between two days.",
        proposal: false,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
