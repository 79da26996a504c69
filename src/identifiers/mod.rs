//! The kinds of numbers: one file each, which says what the number is, reads it, checks it and puts it in canonical form.

pub mod bank_account;
pub mod banks;
pub mod bic;
mod calendar;
pub mod card_expiry;
pub mod ccc;
pub mod check_sums;
pub mod cif;
pub mod countries;
pub mod currency;
pub mod date;
pub mod date_time;
pub(crate) mod digits;
pub mod dni;
pub mod document;
pub mod email;
pub mod gescal;
pub mod iban;
pub mod iccid;
pub mod imei;
pub mod iua;
pub mod klm;
pub mod landline;
pub mod masked_card;
pub mod msisdn;
pub mod nie;
pub mod nif;
mod numbering;
pub mod passport;
pub mod phone;
pub mod postal_code;

use crate::engine::kind::Kind;

/// Every kind that `criba value` reads, by name.
pub static ALL: &[&Kind] = &[
    &nif::NIF,
    &dni::DNI,
    &nie::NIE,
    &klm::KLM,
    &cif::CIF,
    &passport::PASSPORT,
    &bank_account::BANK_ACCOUNT,
    &ccc::CCC,
    &iban::IBAN,
    &bic::BIC,
    &msisdn::MSISDN,
    &landline::LANDLINE,
    &phone::PHONE,
    &iccid::OWN,
    &iccid::DONOR,
    &imei::IMEI,
    &email::EMAIL,
    &postal_code::POSTAL_CODE,
    &gescal::GESCAL,
    &iua::IUA,
    &date::DATE,
    &date_time::DATE_TIME,
    &masked_card::MASKED_CARD,
    &card_expiry::CARD_EXPIRY,
    &currency::CURRENCY,
];
