//! The convergent package: where it is installed, landline, fibre or ADSL, lines, television.

use super::values::{fact, id, text};
use super::{address, contact, extras, mobile_line, portability};
use crate::engine::field::{Field, Group, Object, Slot, When, any, field, group, list, object};
use crate::engine::kind::{Fault, Form, Kind};
use crate::identifiers::{email, iua, landline, phone};

/// MásMóvil's own fibre, Movistar's network, ADSL (MasStack documents, "Convergent", read 2026-11-21; not known to be complete).
static OWNER: Kind = Kind::new("territory-owner", Form::Words(OWNERS)).faults(&[Fault::WORD.warning()]);
/// The owners of networks, in the order of the variants of `territory_owner`.
pub const OWNERS: &[&str] = &["FIBMM01", "FIBMM02", "NEBA01", "MASMOVIL"];
/// Variants of `territory_owner`: fibre to the home, and nothing else.
pub const FIBRE_OWNERS: &[u8] = &[0, 1];
/// Variant of `territory_owner`: ADSL.
pub const ADSL_OWNER: u8 = 3;
static CONNECTION: Kind = Kind::new("connection-type", Form::Words(&["N", "NV", "R"]));

const PRODUCT_ID: Field = field("product_id", &id::ID).doc("The product, by the catalogue.").example("2345");
const BONUSES: Field = list("bonuses", &extras::BONUSES).doc("Bonuses.");
const CAMPAIGNS: Field = list("campaigns", &extras::CAMPAIGNS).alias(&extras::CAMPAIGN_KEY).doc("Campaigns.");
const PROMOTIONS: Field = list("promotions", &extras::PROMOTIONS).doc("Promotions.");
const SERVICES: Field = list("services", &extras::SERVICES).doc("Added services.");
const TERMINALS: Field = list("terminals", &extras::TERMINALS).doc("Router or TV box.");
const WANTS: Field =
    field("wants_communications", &id::FLAG).doc("Consent to communications; never assumed.").example("true");
const INSTALL_TECH_SUPPORT: Field =
    field("install_tech_support", &id::FLAG).doc("Whether a technician is needed.");

/// A landline.
pub static LANDLINE: Group = group(
    "landline",
    &[
        PRODUCT_ID.fact(&fact::LANDLINE),
        object("portability_info", &portability::PORTED)
            .doc("Where the number is brought from another operator."),
        field("number", &landline::LANDLINE)
            .hints("tel-national", "tel")
            .doc("The number: nine digits.")
            .example("\"911111111\""),
        BONUSES,
        CAMPAIGNS,
        PROMOTIONS,
        SERVICES,
        WANTS,
    ],
);
/// A landline that is sold.
pub static LANDLINE_SOLD: Object = Object::new(&LANDLINE)
    .always(&["product_id"])
    .documented(&["product_id"])
    .demands(&[LANDLINE.when(When::Present(slot::LANDLINE_PORTABILITY), &["number"])])
    .wanted(&["wants_communications"]);

/// Fibre.
pub static FTTH: Group = group(
    "ftth",
    &[
        PRODUCT_ID.fact(&fact::FTTH),
        PROMOTIONS,
        field("connection_type", &CONNECTION).doc("From the coverage tool; empty, N, NV or R."),
        field("installer", &text::TEXT).doc("Who installs.").example("\"MM\""),
        field("iua", &iua::IUA)
            .doc("The customer's access code, where it is known.")
            .example("\"ADHGSD35346\""),
        TERMINALS,
        WANTS,
        SERVICES,
        any("access_reuse").doc("Whether the access that is there is used again."),
        any("access_reuse_choice").doc("Which access is used again."),
    ],
);
/// Fibre that is sold.
pub static FTTH_SOLD: Object = Object::new(&FTTH)
    .demands(&[FTTH.when(When::Offline, &["product_id"])])
    .documented(&["product_id"])
    .wanted(&["wants_communications"]);

/// ADSL.
pub static ADSL: Group = group(
    "adsl",
    &[
        PRODUCT_ID.fact(&fact::ADSL),
        PROMOTIONS,
        WANTS,
        INSTALL_TECH_SUPPORT,
        field("tech_support_billiable", &id::FLAG)
            .doc("Whether the technician's visit is charged; the documented spelling."),
        TERMINALS,
        SERVICES,
    ],
);
/// ADSL that is sold.
pub static ADSL_SOLD: Object = Object::new(&ADSL)
    .always(&["install_tech_support"])
    .demands(&[ADSL.when(When::Offline, &["product_id"])])
    .documented(&["product_id"])
    .wanted(&["wants_communications", "tech_support_billiable"]);

/// Television.
pub static TV: Group = group(
    "tv",
    &[
        PRODUCT_ID.fact(&fact::TV),
        field("number_associated", &landline::LANDLINE).doc("The landline that it hangs on."),
        field("registration_email", &email::EMAIL)
            .hints("email", "email")
            .doc("The address that opens the TV account."),
        field("contact_phone", &phone::PHONE).hints("tel", "tel").doc("Number to call."),
        INSTALL_TECH_SUPPORT,
        PROMOTIONS,
        TERMINALS,
        BONUSES,
        CAMPAIGNS,
    ],
);
/// Television that is sold.
pub static TV_SOLD: Object =
    Object::new(&TV).always(&["product_id", "registration_email", "contact_phone", "install_tech_support"]);

const CONTACT: Field = object("contact", &contact::GIVEN).doc("Whom to ask for, where it is not the client.");
const DELIVERY_INFO: Field =
    object("delivery_info", &DELIVERED).doc("Where things are sent, where it is not the client's.");

/// Where and for whom it is installed.
pub static INSTALLATION: Group = group(
    "installation",
    &[
        CONTACT,
        object("address", &address::INSTALLATION).doc("From the coverage tool."),
        DELIVERY_INFO,
        PROMOTIONS,
    ],
);
static INSTALLED: Object = Object::new(&INSTALLATION)
    .always(&["address"])
    .documented(&["address"])
    .misplaced(&["delivery_info", "promotions"]);

/// Where things are sent.
pub static DELIVERY: Group =
    group("delivery", &[CONTACT, object("address", &address::POSTAL).doc("Where to.")]);
static DELIVERED: Object = Object::new(&DELIVERY).at_least_one(&[]);

/// The convergent package.
pub static BROADBAND: Group = group(
    "broadband",
    &[
        field("bundle_id", &id::ID).fact(&fact::BUNDLE).doc("The package, by the catalogue.").example("123"),
        field("territory_owner", &OWNER)
            .fact(&fact::TERRITORY_OWNERS)
            .doc("Who owns the network.")
            .example("\"FIBMM01\""),
        object("installation_info", &INSTALLED).doc("Where and for whom it is installed."),
        DELIVERY_INFO,
        PROMOTIONS,
        object("landline", &LANDLINE_SOLD).doc("The landline."),
        object("ftth", &FTTH_SOLD).doc("Fibre; or ADSL, never both."),
        object("adsl", &ADSL_SOLD).doc("ADSL; or fibre, never both."),
        list("mobile_lines", &mobile_line::LINES).doc("The lines of the package."),
        object("tv", &TV_SOLD).doc("Television."),
    ],
);

/// The package in a sale.
pub static SOLD: Object = Object::new(&BROADBAND)
    .always(&["bundle_id", "territory_owner", "installation_info"])
    .documented(&["bundle_id", "territory_owner", "installation_info"])
    .demands(&[BROADBAND.inside("tv", &TV, When::Present(slot::BROADBAND_LANDLINE), &["number_associated"])])
    .exactly_one(&["ftth", "adsl"])
    .wanted(&["landline"]);

/// Fields, for rules.
#[expect(missing_docs, reason = "each is the field of that name in the tables above")]
pub mod slot {
    use super::{ADSL, BROADBAND, FTTH, INSTALLATION, LANDLINE, Slot, TV};

    pub const TERRITORY_OWNER: Slot = BROADBAND.slot("territory_owner");
    pub const INSTALLATION_INFO: Slot = BROADBAND.slot("installation_info");
    pub const BROADBAND_LANDLINE: Slot = BROADBAND.slot("landline");
    pub const BROADBAND_FTTH: Slot = BROADBAND.slot("ftth");
    pub const BROADBAND_ADSL: Slot = BROADBAND.slot("adsl");
    pub const BROADBAND_TV: Slot = BROADBAND.slot("tv");
    pub const INSTALLATION_ADDRESS: Slot = INSTALLATION.slot("address");
    pub const LANDLINE_PORTABILITY: Slot = LANDLINE.slot("portability_info");
    pub const LANDLINE_NUMBER: Slot = LANDLINE.slot("number");
    pub const TV_NUMBER: Slot = TV.slot("number_associated");
    pub const FTTH_PRODUCT: Slot = FTTH.slot("product_id");
    pub const ADSL_SUPPORT: Slot = ADSL.slot("install_tech_support");
}
