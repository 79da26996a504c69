//! A customer as a whole: users, billing groups, subscriptions (Rator).

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Group, Object, group, object};
use crate::engine::route::route;
use crate::groups::rator;
use crate::rules::{self, payment::bic_entity, person::born_after_today};

/// The account.
pub static STRUCTURE: Group = group(
    "customer-structure",
    &[object("account", &rator::HELD).doc("The account, with all that hangs on it.")],
);
static WHOLE: Object = Object::new(&STRUCTURE).always(&["account"]).documented(&["account"]);

/// Creates a customer as a whole: an account with its users, billing groups and subscriptions (Rator).
pub static CUSTOMER_STRUCTURE: Request = Request::new("customer-structure", &WHOLE)
    .rules(&[rules::structure::RULES, rules::address::RULES, &[&bic_entity::RULE, &born_after_today::ON_USERS]])
    .routes(&PARAMETERS, &[route("POST", "/rator/customers")])
    .page(RequestPage {
        doc: "Creates a customer as a whole: an account with its users, billing groups and subscriptions (Rator).",
        proposal: true,
        source: "Rator documents, \"What is a Customer in Rator\", read 2026-11-21",
    });
