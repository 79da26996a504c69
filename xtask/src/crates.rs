//! What each crate costs in the wasm: its functions, by the names that they have before the wasm is optimised.

use std::collections::{BTreeMap, HashMap};

use anyhow::Result;
use wasmparser::{KnownCustom, Name, Parser, Payload};

/// Crates of the boundary to JavaScript, by what their functions' names begin with; the first that fits counts.
const BOUNDARY: [(&str, &[&str]); 4] = [
    ("serde-wasm-bindgen", &["serde_wasm_bindgen"]),
    ("serde", &["serde"]),
    ("js-sys", &["js_sys"]),
    ("wasm-bindgen", &["wasm_bindgen", "__wbindgen", "__wbg", "__externref"]),
];

/// A line of the table: what, and bytes of code.
pub(crate) type Share = (&'static str, usize);

/// The bytes of code of every crate of the boundary, of criba, and of the rest: Rust's own libraries.
pub(crate) fn shares(wasm: &[u8]) -> Result<Vec<Share>> {
    let mut bytes: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, size) in functions(wasm)? {
        *bytes.entry(owner(&name)).or_default() += size;
    }
    let named = BOUNDARY.iter().map(|(name, _)| *name).chain(["criba", "Rust's libraries"]);
    Ok(named.map(|name| (name, bytes.get(name).copied().unwrap_or_default())).collect())
}

/// Of `<criba::Finding as serde::Serialize>::serialize` the trait's crate: without it the function would not be there.
fn owner(name: &str) -> &'static str {
    let paths: Vec<&str> = name.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect();
    let holds = |crates: &&[&str]| paths.iter().any(|path| crates.iter().any(|of| path.starts_with(of)));
    if let Some((name, _)) = BOUNDARY.iter().find(|(_, crates)| holds(crates)) {
        return name;
    }
    if paths.contains(&"criba") { "criba" } else { "Rust's libraries" }
}

/// Every function of the wasm with its name and the length of its code.
fn functions(wasm: &[u8]) -> Result<Vec<(String, usize)>> {
    let (mut imported, mut sizes, mut names) = (0, Vec::new(), HashMap::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports {
                    imported += u32::from(matches!(import?.ty, wasmparser::TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => sizes.push(body.range().len()),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(subsections) = section.as_known() {
                    read_names(subsections, &mut names)?;
                }
            }
            _ => {}
        }
    }
    let name = |i: u32| names.remove(&i).unwrap_or_default();
    Ok((imported..).map(name).zip(sizes).collect())
}

fn read_names(
    subsections: wasmparser::NameSectionReader<'_>,
    names: &mut HashMap<u32, String>,
) -> Result<()> {
    for subsection in subsections {
        if let Name::Function(functions) = subsection? {
            for function in functions {
                let function = function?;
                names.insert(function.index, function.name.to_string());
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_belongs_to_the_crate_it_is_there_for() {
        for (name, expected) in [
            ("criba::engine::walk::Walk::object::h0123", "criba"),
            ("core::ptr::drop_in_place<criba::Report>::h0123", "criba"),
            ("<criba::Finding as serde::ser::Serialize>::serialize::h0123", "serde"),
            (
                "<serde_wasm_bindgen::ser::Serializer as serde::ser::Serializer>::serialize_str",
                "serde-wasm-bindgen",
            ),
            ("js_sys::JsString::from", "js-sys"),
            ("__wbindgen_malloc", "wasm-bindgen"),
            ("core::str::from_utf8", "Rust's libraries"),
            ("", "Rust's libraries"),
        ] {
            assert_eq!(owner(name), expected, "{name}");
        }
    }
}
