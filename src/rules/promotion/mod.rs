//! Rules on promotions.

pub mod two_names;
