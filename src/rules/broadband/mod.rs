//! Rules on the parts of a package, together.

pub mod landline_province;
pub mod tv_number;
