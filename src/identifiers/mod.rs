//! The kinds of numbers: one file each, which says what the number is, reads it, checks it and puts it in canonical form.

mod digits;
pub mod iccid;

use crate::engine::kind::Kind;

/// Every kind that `criba value` reads, by name.
pub static ALL: &[&Kind] = &[&iccid::OWN];
