//! The engine: knows JSON and tables; names no field, no identifier, no language.

pub mod check;
mod clean;
pub mod codes;
pub mod context;
pub mod edit;
mod escape;
pub mod fact;
pub mod facts;
pub mod field;
pub mod finding;
mod judge;
pub mod kind;
mod locate;
pub(crate) mod nearest;
mod nfc;
mod pass;
pub mod place;
mod read;
mod record;
pub mod route;
pub mod rule;
pub mod scalar;
mod sort;
pub(crate) mod text;
pub mod value;
mod walk;
