//! Rules on numbers that are brought from another operator.

pub mod date_past;
pub mod donor_iccid;
