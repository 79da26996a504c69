//! The boundary to JavaScript: the only file that names wasm-bindgen, js-sys or serde-wasm-bindgen.
//!
//! One session an instance. The shim writes a payload into the session's buffer, sets the context where it has changed, and
//! asks for a verdict; a report crosses the boundary only when somebody reads it.

#![allow(unreachable_pub, reason = "wasm-bindgen exports public items only, and the module is private")]

use std::cell::RefCell;

use js_sys::JsString;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::engine::check::{Checker, Verdict};
use crate::{Context, Status, requests};

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[derive(Default)]
struct Session {
    checker: Checker,
    context: Context,
    input: Vec<u8>,
    /// Kind and length of the last payload checked.
    asked: (usize, usize),
}

thread_local! {
    static SESSION: RefCell<Session> = RefCell::default();
}

/// Bit of a verdict: there is an error.
const INVALID: u32 = 1;
/// Bit of a verdict: there is something to tell or to change.
const TELLING: u32 = 2;

/// Version of the rules.
#[wasm_bindgen]
pub fn ruleset() -> String {
    crate::RULESET.to_string()
}

/// Names of the request kinds, in the order of their numbers.
#[wasm_bindgen]
pub fn kinds() -> Vec<JsString> {
    requests::ALL.iter().map(|request| JsString::from(request.name)).collect()
}

/// A place for a payload of at most `length` bytes, valid until the next call of any function; 0 where a payload of that
/// length is over the context's limit, and need not be copied to be refused.
#[wasm_bindgen]
pub fn buffer(length: usize) -> *mut u8 {
    SESSION.with_borrow_mut(|session| {
        if length > session.context.limits.bytes as usize {
            return std::ptr::null_mut();
        }
        if session.input.len() < length {
            session.input.resize(length, 0);
        }
        session.input.as_mut_ptr()
    })
}

/// Sets the context of the checks to come, from its JSON text.
///
/// # Errors
///
/// A message that names what no context holds.
#[wasm_bindgen]
pub fn context(json: &str) -> Result<(), String> {
    let context = Context::from_json(json.as_bytes()).map_err(|misuse| misuse.to_string())?;
    SESSION.with_borrow_mut(|session| session.context = context);
    Ok(())
}

/// The verdict on the first `length` bytes of the buffer, as bits.
#[wasm_bindgen]
pub fn check(kind: usize, length: usize) -> u32 {
    SESSION.with_borrow_mut(|session| {
        session.asked = (kind, length);
        let Session { checker, context, input, .. } = session;
        let Some(request) = requests::ALL.get(kind) else { return INVALID };
        let verdict = match input.get(..length) {
            Some(input) => checker.check(request, input, context),
            None => checker.too_long(request, context),
        };
        let invalid = if verdict.status() == Status::Invalid { INVALID } else { 0 };
        invalid | if verdict.is_silent() { 0 } else { TELLING }
    })
}

/// The report of the last check, with the positions of what it tells where somebody wrote those bytes.
///
/// # Errors
///
/// None that a report can cause.
#[wasm_bindgen]
pub fn report(written: bool) -> Result<JsValue, JsValue> {
    let plain = Serializer::new().serialize_maps_as_objects(true);
    let report = last(|verdict| {
        let mut report = verdict.report();
        if !written {
            for finding in &mut report.findings {
                finding.position = None;
                finding.related.iter_mut().for_each(|place| place.position = None);
            }
        }
        report.serialize(&plain)
    });
    Ok(report.ok_or(JsValue::UNDEFINED)??)
}

/// The canonical text of the last payload checked; nothing where it is invalid.
#[wasm_bindgen]
pub fn text() -> Option<String> {
    last(|verdict| verdict.text().map(|text| text.into_owned())).flatten()
}

/// What would pass in place of faulty values of the last payload checked, with their positions where somebody wrote those
/// bytes.
///
/// # Errors
///
/// None that a list of fixes can cause.
#[wasm_bindgen]
pub fn fixes(written: bool) -> Result<JsValue, JsValue> {
    let mut fixes = last(|verdict| verdict.fixes()).unwrap_or_default();
    if !written {
        fixes.iter_mut().for_each(|fix| fix.position = None);
    }
    Ok(fixes.serialize(&Serializer::new())?)
}

fn last<T>(ask: impl FnOnce(Verdict) -> T) -> Option<T> {
    SESSION.with_borrow_mut(|Session { checker, context, input, asked: (kind, length) }| {
        let request = requests::ALL.get(*kind)?;
        Some(ask(match input.get(..*length) {
            Some(input) if *length <= context.limits.bytes as usize => checker.last(request, input, context),
            _ => checker.too_long(request, context),
        }))
    })
}
