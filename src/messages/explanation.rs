//! The page of a code.

use serde::Serializer;

use super::compose::{fill, fits, kind_about, wordings};
use super::{Language, label};
use crate::engine::finding::Severity;
use crate::engine::kind::{Fault, Form, Kind};
use crate::engine::rule::Rule;
use crate::engine::scalar::is_sample;
use crate::reference::codes::{self, Entry, Origin};
use crate::reference::examples;
use crate::{Class, Profile};

/// The page of a code.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Explanation {
    /// The code.
    pub code: String,
    /// What sort of fault.
    pub class: Class,
    /// What is wrong; a parameter that only a finding knows stands as `<name>`.
    pub message: String,
    /// What to do.
    pub help: String,
    /// Why the check exists.
    pub why: String,
    /// The kind of value that it is told of, where it is.
    pub label: &'static str,
    /// What that kind is.
    pub about: &'static str,
    /// Where the check comes from; empty for what JSON itself and the tables ask for.
    pub source: &'static str,
    /// Severity under the profiles documented, recommended and strict; written as an object.
    #[serde(serialize_with = "by_profile")]
    pub severity: [(&'static str, Severity); 3],
    /// What has the fault or shows the doubt, and what has not.
    pub examples: Vec<Example>,
    /// The fields that a rule looks at, as `group.field`.
    pub reads: Vec<String>,
    /// The request kinds that can hold it.
    pub requests: Vec<&'static str>,
}

/// An example: a value, a whole text, or for a rule a JSON merge patch over a sound payload. All are invented or officially
/// published.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Example {
    /// The value, the text or the patch.
    pub text: String,
    /// What is done with it: `accepted`, `doubted` or `rejected`.
    pub verdict: &'static str,
}

fn by_profile<S: Serializer>(severities: &[(&'static str, Severity); 3], to: S) -> Result<S::Ok, S::Error> {
    to.collect_map(severities.iter().copied())
}

/// How many examples of each sort a page shows.
const SHOWN: usize = 3;

/// The page of a code; `None` where there is no such code.
pub fn explain(code: &str, language: Language) -> Option<Explanation> {
    let entry = codes::entries().get(code)?;
    let params = entry.params();
    let words = wordings(code, language);
    let plain = || words.iter().filter(|wording| wording.when.is_empty());
    let general = plain().find(|w| fits(w, &params)).or(plain().next()).or(words.first())?;
    let why = words.iter().map(|w| w.why.as_str()).find(|why| !why.is_empty()).unwrap_or_default();
    let said = |text: &str| fill(text, &params).replace('{', "<").replace('}', ">");
    let mut page = Explanation {
        code: code.to_string(),
        class: entry.code.grade.class,
        message: said(&general.message),
        help: said(&general.help),
        why: said(why),
        label: "",
        about: "",
        source: "",
        severity: severities(entry),
        examples: Vec::new(),
        reads: Vec::new(),
        requests: entry.requests.clone(),
    };
    match entry.origin {
        Origin::Engine => of_engine(&mut page),
        Origin::Kind(kind) => of_kind(&mut page, kind, entry.code.grade.fault, language),
        Origin::Rule(rule) => of_rule(&mut page, rule),
    }
    Some(page)
}

fn severities(entry: &Entry) -> [(&'static str, Severity); 3] {
    [
        ("documented", entry.severity(Profile::Documented)),
        ("recommended", entry.severity(Profile::Recommended)),
        ("strict", entry.severity(Profile::Strict)),
    ]
}

fn of_kind(page: &mut Explanation, kind: &'static Kind, fault: Fault, language: Language) {
    (page.label, page.about) = (label(kind.name, language), kind_about(kind.name, language));
    page.source = kind.page.source;
    let example = |verdict| move |text: &str| Example { text: text.to_string(), verdict };
    // A program's literal is told as one, whatever else is wrong with it.
    let literal = |text: &str| is_sample(text) && kind.code(Fault::PLACEHOLDER).is_some();
    let of_fault = |text: &str, f: Fault| f == fault && (fault == Fault::PLACEHOLDER || !literal(text));
    let rejected = kind.page.rejects.iter().filter(|(text, f)| of_fault(text, *f)).map(|(text, _)| *text);
    let doubted = kind.page.doubts.iter().filter(|(.., f)| *f == fault).map(|(text, ..)| *text);
    let accepted = kind.page.accepts.iter().map(|(text, _)| *text);
    page.examples.extend(rejected.take(SHOWN).map(example("rejected")));
    page.examples.extend(doubted.take(SHOWN).map(example("doubted")));
    let found = !page.examples.is_empty();
    page.examples.extend(unlisted(kind, fault).filter(|_| !found));
    page.examples.extend(accepted.take(SHOWN).map(example("accepted")));
    if let Form::Words(words) = kind.form {
        page.examples.extend(words.iter().copied().take(SHOWN).map(example("accepted")));
    }
}

/// An example of a fault that the engine tells by itself, of a kind that lists none.
fn unlisted(kind: &'static Kind, fault: Fault) -> impl Iterator<Item = Example> {
    let text = match (kind.form, fault) {
        (Form::Integer { min, .. }, Fault::RANGE) => Some((min - 1).to_string()),
        (Form::Decimal, Fault::RANGE) => Some("-1".to_string()),
        (Form::Words(_), Fault::WORD) => Some("other".to_string()),
        // A letter that was lost on the way.
        (_, Fault::CHARACTERS) => Some("Logro\u{fffd}o".to_string()),
        (_, Fault::PLACEHOLDER) => Some("undefined".to_string()),
        _ => None,
    };
    let doubted = kind.code(fault).is_some_and(|code| code.grade.severity != Severity::Error);
    let verdict = if doubted { "doubted" } else { "rejected" };
    text.map(|text| Example { text, verdict }).into_iter()
}

fn of_engine(page: &mut Explanation) {
    let Some(told) = examples::of(&page.code) else { return };
    page.examples.push(Example { text: told.rejects.shown(), verdict: "rejected" });
    page.examples.push(Example { text: told.accepts.shown(), verdict: "accepted" });
}

fn of_rule(page: &mut Explanation, rule: &'static Rule) {
    page.source = rule.page.source;
    page.reads = codes::reads(rule);
    let doubted = rule.grade.severity != Severity::Error;
    let verdict = if doubted { "doubted" } else { "rejected" };
    page.examples.push(Example { text: rule.page.rejects.to_string(), verdict });
    page.examples.push(Example { text: rule.page.accepts.to_string(), verdict: "accepted" });
}
