//! criba checks and normalises telecom sale payloads and customer updates.

pub mod engine;
pub mod identifiers;
#[cfg(feature = "wasm")]
mod wasm;

/// Version of the rules; the same in every artefact of one build.
pub const RULESET: &str = "2026.11.0";
