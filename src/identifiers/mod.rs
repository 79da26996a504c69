//! The kinds of numbers: one file each, which says what the number is, reads it, checks it and puts it in canonical form.

pub mod bank_account;
pub mod bic;
pub mod card;
pub mod cif;
pub mod date;
mod digits;
pub mod dni;
pub mod document;
pub mod email;
pub mod gescal;
pub mod iccid;
pub mod id;
pub mod imei;
pub mod iua;
pub mod klm;
pub mod landline;
pub mod msisdn;
pub mod nie;
pub mod nif;
pub mod operator;
pub mod passport;
pub mod phone;
pub mod postal_code;
pub mod text;

use crate::engine::kind::Kind;

/// Every kind that `criba value` reads, by name.
pub static ALL: &[&Kind] = &[&iccid::OWN];
