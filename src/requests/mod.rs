//! The request kinds: one file each.

mod context;
pub mod sale;

use crate::engine::check::Request;

pub use context::Prepared;

/// Every request kind.
pub static ALL: &[&Request] = &[&sale::SALE];

/// The kind of this name.
pub fn find(name: &str) -> Option<&'static Request> {
    ALL.iter().copied().find(|request| request.name == name)
}
