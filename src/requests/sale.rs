//! A sale: convergent or only mobile.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Field, Group, Key, List, Object, Slot, When, field, group, list, object};
use crate::engine::kind::{Form, Kind};
use crate::engine::route::route;
use crate::groups::values::{id, text};
use crate::groups::{broadband, mobile_line, payment, person};
use crate::rules;

/// The documented spelling, with one m.
static SALES_TYPE: Kind = Kind::new("sales-type", Form::Words(&["telecomunications"]));

/// Who sold it, and how.
pub static SALES_INFO: Group = group(
    "sales-info",
    &[
        field("channel", &text::TEXT).doc("The channel, by the seller's own names.").example("\"channel1\""),
        field("dealer_id", &text::TEXT).doc("The dealer.").example("\"C00000\""),
        field("shop_id", &text::TEXT).doc("The shop.").example("\"C00-16\""),
        field("agent_id", &text::TEXT).doc("The seller.").example("\"AGENT1\""),
        field("logistic", &id::FLAG).doc("Whether the goods are sent: an online sale.").example("false"),
    ],
);
static SOLD_BY: Object = Object::new(&SALES_INFO)
    .always(&["channel", "dealer_id", "logistic"])
    .demands(&[SALES_INFO.when(When::Offline, &["shop_id", "agent_id"])]);

/// Who buys.
pub static CLIENTS: Group = group(
    "clients",
    &[
        field("sector_id", &id::ID).doc("The sector, by master data.").example("1"),
        list("attributes", &ATTRIBUTES).doc("The client, and the account holder where it is someone else."),
    ],
);
static ATTRIBUTES: List = List::of(&person::CLIENT);
static BUYERS: Object = Object::new(&CLIENTS).always(&["sector_id", "attributes"]);

static BUNDLE_KEY: Key = Key::new("bundle");

/// What is bought.
pub static PRODUCTS: Group = group(
    "products",
    &[
        object("broadband", &broadband::SOLD).alias(&BUNDLE_KEY).doc("The convergent package."),
        list("mobile_lines", &mobile_line::LINES).doc("Lines outside the package."),
    ],
);
static BOUGHT: Object = Object::new(&PRODUCTS).at_least_one(&["broadband", "mobile_lines"]);

const SALES_TYPE_FIELD: Field = field("sales_type", &SALES_TYPE)
    .doc("Always `telecomunications`, spelled so.")
    .example("\"telecomunications\"");

/// A sale.
pub static ROOT: Group = group(
    "sale",
    &[
        SALES_TYPE_FIELD,
        object("sales_info", &SOLD_BY).doc("Who sold it, and how."),
        object("clients", &BUYERS).doc("Who buys."),
        object("payment", &payment::SALE).doc("How it is paid."),
        object("products", &BOUGHT).doc("What is bought."),
    ],
);
static SALE_OBJECT: Object = Object::new(&ROOT)
    .always(&["sales_type", "sales_info", "clients", "payment", "products"])
    .documented(&["products"]);

/// Who takes part.
pub const PEOPLE: Slot = CLIENTS.slot("attributes");
/// Whether the goods are sent.
pub const LOGISTIC: Slot = SALES_INFO.slot("logistic");

/// A sale.
pub static SALE: Request = Request::new("sale", &SALE_OBJECT)
    .rules(rules::SALE)
    .online(LOGISTIC)
    .routes(&PARAMETERS, &[route("POST", "/signups")])
    .page(RequestPage {
        doc: "A sale: convergent (broadband, landline, lines, television) or only mobile.",
        proposal: false,
        source: "MasStack documents, \"Convergent\", read 2026-11-21",
    });
