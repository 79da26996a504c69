//! Rules on addresses.

pub mod country_is_place;
pub mod gescal_number;
pub mod gescal_province;
pub mod number_in_street;
mod places;
pub mod postal_province;
