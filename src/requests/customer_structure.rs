//! A customer as a whole: users, billing groups, subscriptions (Rator).

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::field::{Group, Object, group, object};
use crate::engine::route::route;
use crate::groups::rator;
use crate::rules::person::{age_unusual, born_after_today, company_name};
use crate::rules::{self, payment::bic_entity};

/// The account.
pub static STRUCTURE: Group = group(
    "customer-structure",
    &[object("account", &rator::HELD).doc("The account, with all that hangs on it.")],
);
static WHOLE: Object = Object::new(&STRUCTURE).always(&["account"]).documented(&["account"]);

/// Creates a customer as a whole: an account with its users, billing groups and subscriptions (Rator).
pub static CUSTOMER_STRUCTURE: Request = Request::new("customer-structure", &WHOLE)
    .rules(&[
        rules::structure::RULES,
        rules::address::RULES,
        rules::document::RULES,
        // Nobody knows which of the users signs a contract.
        &[&age_unusual::RULE, &born_after_today::RULE, &company_name::RULE],
        &[&bic_entity::RULE],
    ])
    .routes(&PARAMETERS, &[route("POST", "/rator/customers")])
    .page(RequestPage {
        doc: "Creates a customer as a whole: an account with its users, billing groups and subscriptions (Rator).",
        proposal: true,
        source: "Rator documents, \"What is a Customer in Rator\", read 2026-11-21",
    });
