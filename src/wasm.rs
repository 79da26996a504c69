//! The boundary to JavaScript: the only file that names wasm-bindgen, js-sys or serde-wasm-bindgen.
//!
//! One session an instance. The shim writes a payload into the session's buffer, sets the context where it has changed, and
//! asks for a verdict; a report crosses the boundary only when somebody reads it.

#![allow(unreachable_pub, reason = "wasm-bindgen exports public items only, and the module is private")]

use std::borrow::Cow;
use std::cell::{RefCell, RefMut};

use js_sys::JsString;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::engine::check::Verdict;
use crate::{Context, Error, Leaf, Part, Prepared, Status, ValueChecker, ValueVerdict};

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[derive(Default)]
struct Session {
    values: ValueChecker,
    /// What has been asked for by name: the numbers of the shim.
    parts: Vec<Part>,
    leaves: Vec<Leaf>,
    context: Context,
    /// What was prepared, by its number from one on.
    prepared: Vec<Option<Prepared>>,
    input: Vec<u8>,
    /// Part and length of the last payload checked.
    asked: (usize, usize),
}

thread_local! {
    static SESSION: &'static RefCell<Session> = Box::leak(Box::default());
}

/// The session: a call, since every function here begins with it.
#[inline(never)]
fn session() -> RefMut<'static, Session> {
    SESSION.with(|session| session.borrow_mut())
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

/// The number of a request kind, or of a part of one.
///
/// # Errors
///
/// A code and a message, where there is none of that name.
#[wasm_bindgen]
pub fn part(name: &str) -> Result<usize, Vec<JsString>> {
    let part = crate::part(name).map_err(misuse)?;
    Ok(number(&mut session().parts, part, Part::same))
}

/// The number of a kind of value, or of a field of a request kind.
///
/// # Errors
///
/// A code and a message, where there is none of that name.
#[wasm_bindgen]
pub fn leaf(name: &str) -> Result<usize, Vec<JsString>> {
    let leaf = crate::leaf(name).map_err(misuse)?;
    Ok(number(&mut session().leaves, leaf, Leaf::same))
}

/// The number of an entry of a list, which it joins where it is new: positions in lists make no new places.
fn number<T>(all: &mut Vec<T>, new: T, same: fn(&T, &T) -> bool) -> usize {
    let known = all.iter().position(|other| same(other, &new));
    known.unwrap_or_else(|| {
        all.push(new);
        all.len() - 1
    })
}

fn misuse(error: Error) -> Vec<JsString> {
    vec![JsString::from(error.code()), JsString::from(error.words())]
}

/// A place for a payload of at most `length` bytes, valid until the next call of any function; 0 where a payload of that
/// length is over the context's limit, and need not be copied to be refused.
#[wasm_bindgen]
pub fn buffer(length: usize) -> *mut u8 {
    let mut session = session();
    if length > session.context.limits.bytes as usize {
        return std::ptr::null_mut();
    }
    if session.input.len() < length {
        session.input.resize(length, 0);
    }
    session.input.as_mut_ptr()
}

/// Prepares what many checks have in common, from its JSON text. Returns its number.
///
/// # Errors
///
/// A code, and a message that names what cannot be prepared.
#[wasm_bindgen]
pub fn prepare(json: &str) -> Result<usize, Vec<JsString>> {
    let made = Context::prepare(json.as_bytes()).map_err(misuse)?;
    let prepared = &mut session().prepared;
    let free = prepared.iter().position(Option::is_none).unwrap_or(prepared.len());
    match prepared.get_mut(free) {
        Some(place) => *place = Some(made),
        None => prepared.push(Some(made)),
    }
    Ok(free + 1)
}

/// Forgets what was prepared.
#[wasm_bindgen]
pub fn forget(number: usize) {
    if let Some(place) = session().prepared.get_mut(number.wrapping_sub(1)) {
        *place = None;
    }
}

/// Sets the context of the checks to come, from its JSON text and what was prepared under a number; of 0, nothing.
///
/// # Errors
///
/// A code, and a message that names what no context holds.
#[wasm_bindgen]
pub fn context(json: &str, prepared: usize) -> Result<(), Vec<JsString>> {
    let mut session = session();
    let facts = session.prepared.get(prepared.wrapping_sub(1)).and_then(Option::as_ref);
    let context = match facts {
        Some(facts) => facts.context(json.as_bytes()),
        None => Context::from_json(json.as_bytes()),
    };
    session.context = context.map_err(misuse)?;
    Ok(())
}

/// The verdict on the first `length` bytes of the buffer, as bits.
#[wasm_bindgen]
pub fn check(part: usize, length: usize) -> u32 {
    let session = &mut *session();
    session.asked = (part, length);
    let Session { values, parts, context, input, .. } = session;
    let checker = &mut values.checker;
    let Some(part) = parts.get(part).cloned() else { return INVALID };
    let verdict = match input.get(..length) {
        Some(input) => checker.check_part(part, input, context),
        None => checker.too_long(part, context),
    };
    let invalid = if verdict.status() == Status::Invalid { INVALID } else { 0 };
    invalid | if verdict.is_silent() { 0 } else { TELLING }
}

/// The report of the last check, with the positions of what it tells where somebody wrote those bytes.
///
/// # Errors
///
/// None that a report can cause.
#[wasm_bindgen]
pub fn report(written: bool) -> Result<JsValue, JsValue> {
    let plain = Serializer::new().serialize_maps_as_objects(true);
    let mut report = None;
    last(&mut |verdict| report = Some(verdict.report()));
    for finding in report.iter_mut().flat_map(|report| &mut report.findings).filter(|_| !written) {
        finding.position = None;
        finding.related.iter_mut().for_each(|place| place.position = None);
    }
    Ok(report.serialize(&plain)?)
}

/// The look-ups that would make the last verdict complete, with blanks between them: far cheaper than the report, which says
/// where.
#[wasm_bindgen]
pub fn lookups() -> String {
    let mut lookups = String::new();
    last(&mut |verdict| lookups = verdict.lookups());
    lookups
}

/// The canonical text of the last payload checked; nothing where it is invalid.
#[wasm_bindgen]
pub fn text() -> Option<String> {
    let mut canonical = None;
    last(&mut |verdict| canonical = verdict.text().map(Cow::into_owned));
    canonical
}

/// What would pass in place of faulty values of the last payload checked, with their positions where somebody wrote those
/// bytes.
///
/// # Errors
///
/// None that a list of fixes can cause.
#[wasm_bindgen]
pub fn fixes(written: bool) -> Result<JsValue, JsValue> {
    let mut fixes = Vec::new();
    last(&mut |verdict| fixes = verdict.fixes());
    fixes.iter_mut().filter(|_| !written).for_each(|fix| fix.position = None);
    Ok(fixes.serialize(&Serializer::new())?)
}

/// The last verdict again, for those who ask.
fn last(ask: &mut dyn FnMut(Verdict)) {
    let Session { values, parts, context, input, asked: (part, length), .. } = &mut *session();
    let Some(part) = parts.get(*part).cloned() else { return };
    ask(match input.get(..*length) {
        Some(input) if *length <= context.limits.bytes as usize => values.checker.last(part, input, context),
        _ => values.checker.too_long(part, context),
    });
}

/// The verdict on one value, the first `length` bytes of the buffer: a text, or with `json` any JSON value.
#[wasm_bindgen]
pub fn check_value(leaf: usize, length: usize, json: bool) -> u32 {
    let mut bits = INVALID | TELLING;
    value(leaf, length, json, &mut |verdict| {
        bits = if verdict.is_valid() { 0 } else { INVALID };
        // What was sent as another type is not its canonical text.
        bits |= if verdict.is_silent() && !json { 0 } else { TELLING };
    });
    bits
}

/// The report of one value, as `check_value` takes it.
///
/// # Errors
///
/// None that a report can cause.
#[wasm_bindgen]
pub fn value_report(leaf: usize, length: usize, json: bool) -> Result<JsValue, JsValue> {
    let mut report = None;
    value(leaf, length, json, &mut |verdict| report = Some(verdict.report()));
    let plain = Serializer::new().serialize_maps_as_objects(true).serialize_missing_as_null(true);
    Ok(report.serialize(&plain)?)
}

fn value(leaf: usize, length: usize, json: bool, ask: &mut dyn FnMut(ValueVerdict)) {
    let Session { values, leaves, context, input, .. } = &mut *session();
    let (Some(leaf), input) = (leaves.get(leaf), input.get(..length)) else { return };
    // The shim writes UTF-8, and nothing that is over the limit.
    let text = input.filter(|_| length <= context.limits.bytes as usize).and_then(|i| str::from_utf8(i).ok());
    ask(match text {
        None => values.too_long(context),
        Some(text) if json => values.check_json(leaf, text, context),
        Some(text) => values.check_at(leaf, text, context),
    });
}
