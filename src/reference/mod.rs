//! Projections of the tables, for people and tools. Never in the wasm.

pub mod codes;
pub mod generate;
pub mod schema;
pub mod tables;
