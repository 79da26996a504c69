//! Rules on persons.

pub mod under_age;
