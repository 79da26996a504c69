//! Rules on the lines of a package.

pub mod additional_without_main;
pub mod duplicate_iccid;
pub mod duplicate_msisdn;
pub mod iccid_online;
pub mod several_mains;
