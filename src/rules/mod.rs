//! The cross-field rules: one file each, in a folder a subject. The code of a rule is its folder and its file.

pub mod address;
pub mod broadband;
pub mod clients;
pub mod document;
pub mod lines;
pub mod payment;
pub mod person;
pub mod portability;
pub mod promotion;
pub mod sale;
pub mod technology;
pub mod terminal;
mod words;

use crate::engine::rule::Rule;

/// The rules of a sale.
pub static SALE: &[&Rule] = &[
    &address::country_is_place::RULE,
    &address::gescal_number::RULE,
    &address::gescal_province::RULE,
    &address::number_in_street::RULE,
    &address::postal_province::RULE,
    &broadband::landline_province::RULE,
    &broadband::tv_number::RULE,
    &clients::no_client::RULE,
    &clients::several_accounts::RULE,
    &clients::several_clients::RULE,
    &document::not_nif::RULE,
    &document::two_letters::RULE,
    &document::two_persons::RULE,
    &lines::additional_without_main::RULE,
    &lines::duplicate_iccid::RULE,
    &lines::duplicate_msisdn::RULE,
    &lines::iccid_online::RULE,
    &lines::several_mains::RULE,
    &payment::bic_entity::RULE,
    &payment::card_expired::RULE,
    &person::age_unusual::RULE,
    &person::born_after_today::RULE,
    &person::company_name::RULE,
    &person::entity_in_residential::RULE,
    &person::under_age::RULE,
    &portability::date_far::RULE,
    &portability::date_not_working::RULE,
    &portability::date_past::RULE,
    &portability::date_soon::RULE,
    &portability::donor_iccid::RULE,
    &portability::donor_role::RULE,
    &portability::donor_under_age::RULE,
    &portability::initial_date_birthdate::RULE,
    &portability::initial_date_future::RULE,
    &portability::instant_with_date::RULE,
    &portability::landline_iccid::RULE,
    &portability::mobile_operator::RULE,
    &promotion::two_names::RULE,
    &sale::channel_contradiction::RULE,
    &technology::adsl_owner::RULE,
    &technology::fibre_owner::RULE,
    &technology::gescal_floor::RULE,
    &technology::gescal_hand::RULE,
    &technology::gescal_length::RULE,
    &terminal::unidentified::RULE,
];
