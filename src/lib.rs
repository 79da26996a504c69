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
use engine::nearest::nearest;
use engine::place::Lost;

pub use engine::finding::{Change, Class, Finding, Need, Param, Params, Place, Position, Severity, Status};
pub use engine::place::{Leaf, Part};
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
    #[error("{}", self.words())]
    UnknownKind {
        /// What was probably meant.
        nearest: Option<&'static str>,
    },
    /// No such kind of value.
    #[error("{}", self.words())]
    UnknownValue {
        /// What was probably meant.
        nearest: Option<&'static str>,
    },
    /// No such place in a request kind.
    #[error("{}", self.words())]
    UnknownPlace {
        /// Pointer to the last object on the way that there is.
        parent: String,
        /// What was probably meant.
        nearest: Option<&'static str>,
    },
    /// An object or a list stands at the place; [`check`] is for those.
    #[error("{}", self.words())]
    NotAValue,
    /// A value stands at the place; [`check_value`] is for those.
    #[error("{}", self.words())]
    NotAPart,
    /// The context does not hold what a context holds.
    #[error("{}", self.words())]
    Context {
        /// What is wrong with it.
        code: String,
        /// Where in the context. Ids that were looked up, such as a customer's, are `*` in it.
        pointer: String,
    },
}

impl Error {
    /// The same in one word, as the other entries name it.
    pub const fn code(&self) -> &'static str {
        match self {
            Error::UnknownKind { .. } => "unknown-kind",
            Error::UnknownValue { .. } => "unknown-value",
            Error::UnknownPlace { .. } => "unknown-place",
            Error::NotAValue => "not-a-value",
            Error::NotAPart => "not-a-part",
            Error::Context { .. } => "bad-context",
        }
    }

    /// In words. Put together without the weight of formatting, which nothing else in the wasm needs.
    pub(crate) fn words(&self) -> String {
        match self {
            Error::UnknownKind { nearest } => {
                let meant = meant_of(*nearest, requests::ALL.len(), &|i| requests::ALL[i].name);
                ["there is no request kind of that name", &meant].concat()
            }
            Error::UnknownValue { nearest } => {
                let meant = meant_of(*nearest, identifiers::ALL.len(), &|i| identifiers::ALL[i].name);
                ["there is no kind of value of that name", &meant].concat()
            }
            Error::UnknownPlace { parent, nearest } => {
                let meant = meant(*nearest);
                ["there is no such place: \"", parent, "\" has no field of that name", &meant].concat()
            }
            Error::NotAValue => {
                "no value stands at that place, but an object or a list: check it as a part".to_string()
            }
            Error::NotAPart => {
                "no object or list stands at that place, but a value: check it as one".to_string()
            }
            Error::Context { code, pointer } => {
                ["the context is not usable: ", code, " at \"", pointer, "\""].concat()
            }
        }
    }
}

/// What was probably meant; where that is not known, all there are.
fn meant_of(nearest: Option<&'static str>, count: usize, name: &dyn Fn(usize) -> &'static str) -> String {
    if nearest.is_some() {
        return meant(nearest);
    }
    let mut all = "; there are: ".to_string();
    for i in 0..count {
        all.push_str(if i == 0 { "" } else { ", " });
        all.push_str(name(i));
    }
    all
}

fn meant(nearest: Option<&'static str>) -> String {
    nearest.map(|name| ["; did you mean \"", name, "\"?"].concat()).unwrap_or_default()
}

/// A request kind (`sale`), or a part of one (`sale#/payment`), as every function here takes it.
///
/// # Errors
///
/// Where there is no such kind or place, or a value stands there.
pub fn part(kind: &str) -> Result<Part, Error> {
    let part = place(kind)?;
    if part.is_container() { Ok(part) } else { Err(Error::NotAPart) }
}

/// A kind of value (`nif`), or a place in a request kind (`sale#/payment/info/bank_account`), as [`check_value`] takes it.
///
/// # Errors
///
/// Where there is no such kind or place, or an object or a list stands there.
pub fn leaf(kind: &str) -> Result<Leaf, Error> {
    if kind.contains('#') {
        return Leaf::at(place(kind)?).ok_or(Error::NotAValue);
    }
    let name = |i: usize| identifiers::ALL[i].name;
    let unknown = || Error::UnknownValue { nearest: nearest(identifiers::ALL.len(), &name, kind) };
    value_kind(kind).map(Leaf::of).ok_or_else(unknown)
}

fn place(kind: &str) -> Result<Part, Error> {
    let (name, pointer) = kind.split_once('#').unwrap_or((kind, ""));
    let names = |i: usize| requests::ALL[i].name;
    let unknown = || Error::UnknownKind { nearest: nearest(requests::ALL.len(), &names, name) };
    let request = requests::find(name).ok_or_else(unknown)?;
    Part::find(request, pointer).map_err(|Lost { parent, nearest }| Error::UnknownPlace { parent, nearest })
}

/// Checks one payload, or a part of one alone: a step of a form. Text that is not JSON is an invalid request with a finding,
/// not an error. In the report of a part every pointer is relative to the part, and rules that need what is outside it are
/// silent.
///
/// For many payloads, a [`Checker`] keeps its lists between checks and writes a report only when asked.
///
/// # Errors
///
/// Where there is no such kind or part.
pub fn check(kind: &str, input: &[u8], context: &Context) -> Result<Report, Error> {
    let mut report = Checker::new().check_part(part(kind)?, input, context).report();
    report.kind = kind.to_string().into();
    Ok(report)
}

/// The canonical text of a payload, and its report; no text where the payload is invalid.
///
/// # Errors
///
/// Where there is no such kind or part.
pub fn normalise(kind: &str, input: &[u8], context: &Context) -> Result<(Report, Option<String>), Error> {
    let mut checker = Checker::new();
    let verdict = checker.check_part(part(kind)?, input, context);
    let mut report = verdict.report();
    report.kind = kind.to_string().into();
    Ok((report, verdict.text().map(|text| text.into_owned())))
}

/// Values that would pass in place of faulty or doubtful ones, for whoever filled them in: a document with its missing
/// zeros, an old NIE without its zero, a gescal with the blanks at its end, an IMEI with its last digit. Nothing else is
/// ever guessed, and no check letter or bank digit. They hold submitted values and are never part of a report.
///
/// # Errors
///
/// Where there is no such kind or part.
pub fn fixes(kind: &str, input: &[u8], context: &Context) -> Result<Vec<Fix>, Error> {
    Ok(Checker::new().check_part(part(kind)?, input, context).fixes())
}

/// One value alone, as a kind of [`identifiers::ALL`] or a place of a request kind reads it. An empty text is an absent
/// value: missing where it is asked for, as a kind alone always does.
///
/// ```
/// let context = criba::Context::default();
/// let report = criba::check_value("nif", "12345678-z", &context)?;
/// assert_eq!(report.canonical.as_deref(), Some("12345678Z"));
/// let report = criba::check_value("sale#/clients/attributes/0/contact_phone", "+34 611 11 11", &context)?;
/// assert_eq!(report.finding.expect("a finding").code.to_string(), "phone.length");
/// # Ok::<(), criba::Error>(())
/// ```
///
/// For many values, a [`ValueChecker`] keeps its lists between values and writes a report only when asked.
///
/// # Errors
///
/// Where there is no such kind or place.
pub fn check_value(kind: &str, text: &str, context: &Context) -> Result<ValueReport, Error> {
    Ok(ValueChecker::new().check_at(&leaf(kind)?, text, context).report())
}

/// The kind of value of this name.
pub fn value_kind(name: &str) -> Option<&'static engine::kind::Kind> {
    identifiers::ALL.iter().copied().find(|kind| kind.name == name)
}
