//! Projections of the tables, for people and tools. Never in the wasm.

pub mod codes;
pub mod examples;
pub mod fingerprint;
pub mod generate;
pub mod generated;
pub mod hints;
pub mod pages;
pub mod schema;
pub mod tables;
pub mod typescript;
pub mod words;
