//! A valid payload of each kind, and patches over it.
//!
//! A patch is a JSON merge patch (RFC 7396), with two differences: a list in a patch patches item by item, so that one line of
//! several can be changed; `{}` leaves an item as it is, items beyond the end are added, and none is removed. And a `null`
//! where there is nothing to remove stays: of what was looked up it says that there is none.
//!
//! Each test that includes it uses a part of it.
#![allow(dead_code)]

use criba::{Context, Report};
use serde_json::Value;

/// A convergent sale with nothing to tell.
const BASE: &str = include_str!("../corpus/base-convergent.json");
/// The context under which it has nothing to tell.
const CONTEXT: &str = r#"{"today": "2026-11-23", "channel": "offline"}"#;

fn patch(target: &mut Value, change: &Value) {
    match (target, change) {
        (Value::Array(items), Value::Array(changes)) => {
            items.resize(items.len().max(changes.len()), Value::Null);
            items.iter_mut().zip(changes).for_each(|(item, change)| patch(item, change));
        }
        (target, Value::Object(changes)) => {
            if !target.is_object() {
                *target = Value::Object(Default::default());
            }
            let target = target.as_object_mut().unwrap();
            for (key, change) in changes {
                if change.is_null() {
                    if target.shift_remove(key).is_none() {
                        target.insert(key.clone(), Value::Null);
                    }
                } else {
                    patch(target.entry(key).or_insert(Value::Null), change);
                }
            }
        }
        (target, change) => *target = change.clone(),
    }
}

/// A text with a patch applied.
fn patched(base: &str, changes: &str) -> String {
    let mut value: Value = serde_json::from_str(base).unwrap();
    patch(&mut value, &serde_json::from_str(changes).unwrap_or_else(|e| panic!("{changes}: {e}")));
    value.to_string()
}

/// The payload of a kind that has nothing to tell, and the context under which it has not.
fn base(kind: &str) -> (String, String) {
    if kind == "sale" {
        return (BASE.to_string(), CONTEXT.to_string());
    }
    let read = |extension: &str| {
        let file = format!("{}/tests/corpus/{kind}/base.{extension}", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"))
    };
    let expected = read("expected");
    (read("json"), expected.lines().next().unwrap_or_default().to_string())
}

/// The patched payload of a kind, checked under the patched context.
pub(crate) fn check_kind(kind: &str, context: &str, changes: &str) -> Report {
    let (payload, usual) = base(kind);
    // The path of an example is that of the context.
    let mut changes: Value = serde_json::from_str(changes).unwrap_or_else(|e| panic!("{changes}: {e}"));
    let path = changes.as_object_mut().and_then(|changes| changes.shift_remove("path"));
    let path = serde_json::json!({ "path": path.unwrap_or_else(|| serde_json::json!({})) });
    let context = patched(&patched(&usual, context), &path.to_string());
    let context = Context::from_json(context.as_bytes()).unwrap();
    let payload = if payload.is_empty() { payload } else { patched(&payload, &changes.to_string()) };
    criba::check(kind, payload.as_bytes(), &context).unwrap()
}

/// The patched sale.
pub(crate) fn patch_text(changes: &str) -> String {
    patched(BASE, changes)
}

/// The patched context.
pub(crate) fn under(changes: &str) -> Context {
    Context::from_json(patched(CONTEXT, changes).as_bytes()).unwrap()
}

/// The patched sale, checked under the patched context.
pub(crate) fn check(context: &str, changes: &str) -> Report {
    criba::check("sale", patch_text(changes).as_bytes(), &under(context)).unwrap()
}

/// Codes and places of a report's findings.
pub(crate) fn told(report: &Report) -> Vec<(String, String)> {
    report.findings.iter().map(|f| (f.code.to_string(), f.pointer.clone())).collect()
}
