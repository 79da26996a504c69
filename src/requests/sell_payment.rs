//! The payment of a sale by card.

use super::path::PARAMETERS;
use crate::engine::check::{Request, RequestPage};
use crate::engine::route::route;
use crate::groups::payment;
use crate::rules::payment::card_expired;

/// Registers what was paid by card for a sale.
pub static SELL_PAYMENT: Request = Request::new("sell-payment", &payment::REGISTERED)
    .rules(&[&[&card_expired::ON_PAYMENT]])
    .routes(&PARAMETERS, &[route("POST", "/signups/payments")])
    .page(RequestPage {
        doc: "Registers what was paid by card for a sale.",
        proposal: true,
        source: "MasStack documents, \"Overview\", read 2026-11-21",
    });
