//! criba checks and normalises telecom sale payloads and customer updates: every fault at once, each with its place, its
//! reason and its remedy, and never a submitted value in a report.
//!
//! The way of a payload: [`engine::check::Checker`] reads the bytes once against the tables of a request kind, collects what is
//! faulty, runs the cross-field rules and, when asked, writes the report and the canonical text.
//!
//! ```
//! let context = criba::Context::from_json(br#"{"today": "2026-11-23", "channel": "offline"}"#)?;
//! let report = criba::check("sale", br#"{"sales_type": "telecomunications",}"#, &context)?;
//! assert_eq!(report.status, criba::Status::Invalid);
//! let last = report.findings.last().expect("a finding");
//! assert_eq!(last.code.to_string(), "json.trailing-comma");
//! assert_eq!(criba::describe(last, criba::Language::En).message, "A comma before a closing bracket.");
//! # Ok::<(), criba::Error>(())
//! ```

pub mod engine;
pub mod groups;
pub mod identifiers;
#[cfg(feature = "reference")]
pub mod messages;
#[cfg(feature = "reference")]
pub mod reference;
pub mod requests;
pub mod rules;
#[cfg(feature = "wasm")]
mod wasm;

pub use engine::check::{Checker, Fix, Report, Verdict};
pub use engine::context::{Channel, Context, Limits, Profile, Segment};
pub use engine::finding::{Change, Class, Finding, Need, Param, Params, Place, Position, Severity, Status};
pub use engine::value::{ValueChecker, ValueReport, ValueVerdict};
#[cfg(feature = "reference")]
pub use messages::{Described, Explanation, Language, describe, explain};
#[cfg(feature = "reference")]
pub use reference::codes::codes;
pub use requests::Prepared;

/// Version of the rules; the same in every artefact of one build.
pub const RULESET: &str = "2026.11.0";

/// A misuse: never about the data that is checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// No such request kind.
    #[error("there is no request kind of that name; `criba kinds` lists them")]
    UnknownKind,
    /// No such kind of value.
    #[error("there is no kind of value of that name; `criba value --list` lists them")]
    UnknownValue,
    /// The context does not hold what a context holds.
    #[error("the context is not usable: {code} at {pointer:?}")]
    Context {
        /// What is wrong with it.
        code: String,
        /// Where in the context.
        pointer: String,
    },
}

/// Checks one payload. Text that is not JSON is an invalid request with a finding, not an error.
///
/// For many payloads, a [`Checker`] keeps its lists between checks and writes a report only when asked.
pub fn check(kind: &str, input: &[u8], context: &Context) -> Result<Report, Error> {
    let request = requests::find(kind).ok_or(Error::UnknownKind)?;
    Ok(Checker::new().check(request, input, context).report())
}

/// The canonical text of a payload, and its report; no text where the payload is invalid.
pub fn normalise(kind: &str, input: &[u8], context: &Context) -> Result<(Report, Option<String>), Error> {
    let request = requests::find(kind).ok_or(Error::UnknownKind)?;
    let mut checker = Checker::new();
    let verdict = checker.check(request, input, context);
    Ok((verdict.report(), verdict.text().map(|text| text.into_owned())))
}

/// Values that would pass in place of faulty or doubtful ones, for whoever filled them in: a document with its missing
/// zeros, an old NIE without its zero, a gescal with the blanks at its end, an IMEI with its last digit. Nothing else is
/// ever guessed, and no check letter or bank digit. They hold submitted values and are never part of a report.
pub fn fixes(kind: &str, input: &[u8], context: &Context) -> Result<Vec<Fix>, Error> {
    let request = requests::find(kind).ok_or(Error::UnknownKind)?;
    Ok(Checker::new().check(request, input, context).fixes())
}

/// One value alone, as a kind of [`identifiers::ALL`] reads it. An empty text is missing.
///
/// For many values, a [`ValueChecker`] keeps its lists between values and writes a report only when asked.
pub fn check_value(kind: &str, text: &str, context: &Context) -> Result<ValueReport, Error> {
    let kind = value_kind(kind).ok_or(Error::UnknownValue)?;
    Ok(ValueChecker::new().check(kind, text, context).report())
}

/// The kind of value of this name.
pub fn value_kind(name: &str) -> Option<&'static engine::kind::Kind> {
    identifiers::ALL.iter().copied().find(|kind| kind.name == name)
}
