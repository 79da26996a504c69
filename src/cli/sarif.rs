//! SARIF 2.1.0 (OASIS, read 2026-11-21): what CI services turn into annotations. One run for all files.

use std::collections::BTreeMap;
use std::io::{self, Write};

use criba::{Finding, Language, Place, Position, Report, Severity, describe, explain};
use serde_json::{Value, json};

use super::excerpt::readable;
use super::input::Source;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The results of one file.
pub(crate) struct Run {
    /// Codes and results, in the order of the report.
    results: Vec<(String, Value)>,
}

impl Run {
    /// The findings of a report as results.
    pub(crate) fn new(source: &Source, report: &Report, language: Language) -> Run {
        let (uri, text) = (uri(&source.name), readable(&source.bytes));
        let result = |finding: &Finding| (finding.code.to_string(), result(finding, &uri, &text, language));
        Run { results: report.findings.iter().map(result).collect() }
    }
}

/// Writes one log with everything in it.
pub(crate) fn write(out: &mut dyn Write, runs: &[Run], language: Language) -> io::Result<()> {
    let results: Vec<&(String, Value)> = runs.iter().flat_map(|run| &run.results).collect();
    let mut rules: BTreeMap<&str, usize> = results.iter().map(|(code, _)| (code.as_str(), 0)).collect();
    rules.values_mut().enumerate().for_each(|(i, index)| *index = i);
    let indexed = |(code, result): &(String, Value)| {
        let mut result = result.clone();
        result["ruleIndex"] = json!(rules[code.as_str()]);
        result
    };
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "criba",
                "version": env!("CARGO_PKG_VERSION"),
                "properties": { "ruleset": criba::RULESET },
                "rules": rules.keys().map(|code| rule(code, language)).collect::<Vec<_>>(),
            } },
            "language": language.spoken().tag(),
            "columnKind": "unicodeCodePoints",
            "results": results.iter().map(|result| indexed(result)).collect::<Vec<_>>(),
        }],
    });
    serde_json::to_writer(&mut *out, &log)?;
    writeln!(out)
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A code as a rule of the tool.
fn rule(code: &str, language: Language) -> Value {
    let Some(page) = explain(code, language) else { return json!({ "id": code }) };
    let why = if page.why.is_empty() { page.about } else { &page.why };
    json!({
        "id": code,
        "shortDescription": { "text": page.message },
        "fullDescription": { "text": why },
        "help": { "text": page.help },
        "defaultConfiguration": { "level": level(page.severity[1].1) },
    })
}

fn result(finding: &Finding, uri: &str, text: &str, language: Language) -> Value {
    let said = describe(finding, language);
    let place = Place { pointer: finding.pointer.clone(), position: finding.position };
    let mut result = json!({
        "ruleId": finding.code.to_string(),
        "level": level(finding.severity),
        "message": { "text": format!("{} {}", said.message, said.help) },
        "locations": [location(&place, uri, text)],
    });
    if !finding.related.is_empty() {
        let related: Vec<Value> = finding.related.iter().map(|place| location(place, uri, text)).collect();
        result["relatedLocations"] = json!(related);
    }
    result
}

fn location(place: &Place, uri: &str, text: &str) -> Value {
    let mut physical = json!({ "artifactLocation": { "uri": uri } });
    if let Some(position) = &place.position {
        physical["region"] = region(position, text);
    }
    let mut location = json!({ "physicalLocation": physical });
    if !place.pointer.is_empty() {
        location["logicalLocations"] = json!([{ "fullyQualifiedName": place.pointer, "kind": "value" }]);
    }
    location
}

/// From the start to the end, which is the column behind the last character.
fn region(position: &Position, text: &str) -> Value {
    let start = position.offset as usize;
    let inside = text.get(start..start + position.length as usize).unwrap_or("");
    let (lines, last) = match inside.rsplit_once('\n') {
        Some((before, last)) => (before.matches('\n').count() + 1, last),
        None => (0, inside),
    };
    let column = if lines == 0 { position.column as usize } else { 1 };
    json!({
        "startLine": position.line,
        "startColumn": position.column,
        "endLine": position.line as usize + lines,
        "endColumn": column + last.chars().count(),
    })
}

/// A path as a URI reference.
fn uri(path: &str) -> String {
    let mut uri = String::from(if path.starts_with('/') { "file://" } else { "" });
    for b in path.bytes() {
        match b {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(b as char),
            b'\\' if cfg!(windows) => uri.push('/'),
            _ => uri.push_str(&format!("%{b:02X}")),
        }
    }
    uri
}
