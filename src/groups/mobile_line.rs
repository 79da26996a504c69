//! A mobile line.

use super::values::{fact, id};
use super::{extras, person, portability};
use crate::engine::field::{Field, Group, List, Object, Slot, When, field, group, list, object};
use crate::engine::kind::{Form, Kind};
use crate::identifiers::{iccid, msisdn};

/// `main` or `additional`.
static LINE: Kind = Kind::new("line-type", Form::Words(&["main", "additional"]));

const TYPE: Field = field("type", &LINE)
    .doc("`main` or `additional`; no additional line without a main one.")
    .example("\"main\"");
const PRODUCT_ID: Field = field("product_id", &id::ID)
    .fact(&fact::MOBILE)
    .doc("The mobile product, by the catalogue.")
    .example("12");
const PORTABILITY_INFO: Field = object("portability_info", &portability::PORTED)
    .doc("Where the number is brought from another operator.");
const MSISDN: Field = field("msisdn", &msisdn::MSISDN)
    .fact(&fact::MSISDN)
    .hints("tel-national", "tel")
    .doc("The mobile number: nine digits.")
    .example("\"612123123\"");
const ICCID: Field = field("iccid", &iccid::OWN)
    .doc("The SIM card that is handed over; online it is assigned by logistics.")
    .example("\"8934042419120320860\"");
const FABRICATION_TYPE: Field =
    field("fabrication_type_sim_id", &id::ID).doc("Type of SIM card, by master data.").example("7");
const BONUSES: Field = list("bonuses", &extras::BONUSES).doc("Bonuses.");
const CAMPAIGNS: Field = list("campaigns", &extras::CAMPAIGNS).alias(&extras::CAMPAIGN_KEY).doc("Campaigns.");
const PROMOTIONS: Field = list("promotions", &extras::PROMOTIONS).doc("Promotions.");
const TERMINALS: Field = list("terminals", &extras::TERMINALS).doc("Telephones.");
const WANTS: Field =
    field("wants_communications", &id::FLAG).doc("Consent to communications; never assumed.").example("true");
const EXPEDITION_INFO: Field = object("expedition_info", &person::RECIPIENT)
    .doc("Where the SIM is sent, and to whom, where it is not the client.");

/// A mobile line.
pub static MOBILE_LINE: Group = group(
    "mobile-line",
    &[
        TYPE,
        PRODUCT_ID,
        PORTABILITY_INFO,
        MSISDN,
        ICCID,
        FABRICATION_TYPE,
        BONUSES,
        CAMPAIGNS,
        PROMOTIONS,
        TERMINALS,
        WANTS,
        EXPEDITION_INFO,
    ],
);

/// Key of `type`: the main line.
pub const MAIN: u64 = 0;
/// Key of `type`: an additional line.
pub const ADDITIONAL: u64 = 1;

/// A line in a sale.
pub static SOLD: Object = Object::new(&MOBILE_LINE)
    .always(&["type", "product_id"])
    .documented(&["product_id"])
    .demands(&[
        MOBILE_LINE.when(When::Present(slot::PORTABILITY_INFO), &["msisdn"]),
        MOBILE_LINE.when(When::Offline, &["iccid"]),
        MOBILE_LINE.when(When::Offline, &["msisdn"]).wanted(),
    ])
    .wanted(&["wants_communications"]);

/// Lines in a sale.
pub static LINES: List = List::of(&SOLD);

/// Fields, for rules.
#[expect(missing_docs, reason = "each is the field of that name in the tables above")]
pub mod slot {
    use super::{MOBILE_LINE, Slot};

    pub const TYPE: Slot = MOBILE_LINE.slot("type");
    pub const PORTABILITY_INFO: Slot = MOBILE_LINE.slot("portability_info");
    pub const MSISDN: Slot = MOBILE_LINE.slot("msisdn");
    pub const ICCID: Slot = MOBILE_LINE.slot("iccid");
    pub const EXPEDITION_INFO: Slot = MOBILE_LINE.slot("expedition_info");
}
