//! Rules on fibre and ADSL.

pub mod adsl_owner;
pub mod fibre_owner;
pub mod gescal_floor;
pub mod gescal_hand;
pub mod gescal_length;
use crate::engine::field::Slot;

use crate::engine::rule::{Node, Rule, Value, View};
use crate::groups::address::slot::GESCAL;
use crate::groups::broadband::{BROADBAND, slot::*};

/// Every rule of the subject.
pub static RULES: &[&Rule] =
    &[&adsl_owner::RULE, &fibre_owner::RULE, &gescal_floor::RULE, &gescal_hand::RULE, &gescal_length::RULE];

/// What [`fibre_gescals`] looks at.
const INSTALLED: &[Slot] =
    &[BROADBAND_FTTH, BROADBAND_ADSL, TERRITORY_OWNER, INSTALLATION_INFO, INSTALLATION_ADDRESS, GESCAL];

/// The gescals of installations of fibre to the home.
fn fibre_gescals<'v>(view: &'v View<'v>, form: u8) -> impl Iterator<Item = Value<'v>> {
    view.each(&BROADBAND).filter_map(move |package| {
        let gescal = package.child(INSTALLATION_INFO)?.child(INSTALLATION_ADDRESS)?.get(GESCAL)?;
        (gescal.variant() == form && is_ftth(&package)).then_some(gescal)
    })
}

/// Whether fibre to the home is installed for certain: the section says fibre, and the owner says neither NEBA nor VULA.
/// With both sections or without an owner it cannot be told.
fn is_ftth(package: &Node) -> bool {
    if !package.has(BROADBAND_FTTH) || package.has(BROADBAND_ADSL) {
        return false;
    }
    package.get(TERRITORY_OWNER).is_some_and(|owner| {
        let owner = owner.text();
        let begins = |word: &str| owner.get(..4).is_some_and(|front| front.eq_ignore_ascii_case(word));
        !begins("NEBA") && !begins("VULA")
    })
}
