//! The engine: knows JSON and tables; names no field, no identifier, no language.

pub mod finding;
pub mod kind;
