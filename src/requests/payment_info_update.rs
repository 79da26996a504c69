//! The account to charge, changed.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::route::route;
use crate::groups::payment;
use crate::rules::payment::bic_entity;

/// Changes the bank account that an account is charged to.
pub static PAYMENT_INFO_UPDATE: Request = Request::new("payment-info-update", &payment::CHANGED)
    .rules(&[&[&bic_entity::ON_CHANGE]])
    .routes(&PARAMETERS, &[route("PUT", "/accounts/{accountId}/payment-info")])
    .page(RequestPage {
        doc: "Changes the bank account that an account is charged to.",
        proposal: true,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
