//! The objects of the payloads: one file each, a row a field.

pub mod address;
pub mod broadband;
pub mod contact;
pub mod extras;
pub mod known;
pub mod mobile_line;
pub mod ocs;
pub mod payment;
pub mod person;
pub mod portability;
pub mod rator;
pub mod values;
