//! Rules on payment.

pub mod bic_entity;
pub mod card_expired;
