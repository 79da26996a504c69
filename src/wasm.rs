//! The boundary to JavaScript: the only file that names wasm-bindgen, js-sys or serde-wasm-bindgen.

use wasm_bindgen::prelude::*;

/// Version of the rules.
#[wasm_bindgen]
pub fn ruleset() -> String {
    crate::RULESET.to_string()
}
