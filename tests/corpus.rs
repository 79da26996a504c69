//! The corpus: payloads, and beside each what criba must tell, written by hand from the requirements.
//!
//! `NAME.json` is a sale; `KIND/NAME.json` is a request of that kind. `NAME.expected` holds the context as JSON on its first line, then a line a finding, `severity code
//! pointer`, in document order and then by code, then a line a change, `change WORD pointer`. `NAME.canonical`, where it is
//! there, is the canonical text to the byte. Nothing writes these files: an expectation that a program wrote expects what the
//! program does.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use criba::{Context, Report, Severity, Status, requests};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus")
}

/// A file of a case; nothing where it is not there.
fn beside(name: &str, extension: &str) -> Option<String> {
    fs::read_to_string(folder().join(format!("{name}.{extension}"))).ok()
}

/// The names of the files with this extension, after the kind and a slash where they are no sales.
fn names(extension: &str) -> BTreeSet<String> {
    let kinds = requests::ALL.iter().map(|request| format!("{}/", request.name));
    let folders = kinds.filter(|kind| folder().join(kind).is_dir()).chain([String::new()]);
    folders.flat_map(|kind| names_in(&kind, extension)).collect()
}

fn names_in(kind: &str, extension: &str) -> Vec<String> {
    let files = fs::read_dir(folder().join(kind)).unwrap().map(|file| file.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|e| e == extension));
    files.map(|path| format!("{kind}{}", path.file_stem().unwrap().to_str().unwrap())).collect()
}

/// The kind of a case.
fn kind(name: &str) -> &str {
    name.split_once('/').map_or("sale", |(kind, _)| kind)
}

/// A case's payload, context and expected lines.
fn case(name: &str) -> (String, Context, Vec<String>) {
    let expected = beside(name, "expected").unwrap_or_else(|| panic!("{name}.json has no {name}.expected"));
    let mut lines = expected.lines();
    let context = lines.next().unwrap_or_default();
    let context = Context::from_json(context.as_bytes())
        .unwrap_or_else(|error| panic!("{name}.expected, line 1: {error}"));
    (beside(name, "json").unwrap(), context, lines.map(str::to_string).collect())
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

/// A report in the lines of an expectation.
fn told(report: &Report) -> Vec<String> {
    let findings = report.findings.iter().map(|f| format!("{} {} {}", word(f.severity), f.code, f.pointer));
    let changes = report.changes.iter().map(|c| format!("change {} {}", c.change, c.pointer));
    findings.chain(changes).map(|line| line.trim_end().to_string()).collect()
}

/// What is expected and not told (`-`), told and not expected (`+`); nothing where the lists are the same.
fn difference(expected: &[String], told: &[String]) -> String {
    if expected == told {
        return String::new();
    }
    let lacks = |list: &[String], line: &String| !list.contains(line);
    let mut lines: Vec<String> = Vec::new();
    lines.extend(expected.iter().filter(|line| lacks(told, line)).map(|line| format!("  - {line}")));
    lines.extend(told.iter().filter(|line| lacks(expected, line)).map(|line| format!("  + {line}")));
    if lines.is_empty() {
        lines.push("  the same lines, in another order or number; told:".into());
        lines.extend(told.iter().map(|line| format!("    {line}")));
    }
    lines.join("\n") + "\n"
}

/// Lines of two texts that differ.
fn line_difference(expected: &str, told: &str) -> String {
    if expected == told {
        return String::new();
    }
    let (expected_lines, told_lines): (Vec<&str>, Vec<&str>) =
        (expected.lines().collect(), told.lines().collect());
    let mut out = String::new();
    for at in 0..expected_lines.len().max(told_lines.len()) {
        let (e, t) = (expected_lines.get(at), told_lines.get(at));
        if e != t {
            out += &format!("  line {}\n  - {:?}\n  + {:?}\n", at + 1, e.unwrap_or(&""), t.unwrap_or(&""));
        }
    }
    if out.is_empty() { "  the last line ends in another way\n".into() } else { out }
}

/// Runs something over every payload, and fails with all that went wrong.
fn over_all(what: impl Fn(&str) -> String) {
    let wrong: Vec<String> = names("json")
        .iter()
        .map(|name| (name, what(name)))
        .filter(|(_, difference)| !difference.is_empty())
        .map(|(name, difference)| format!("{name}\n{difference}"))
        .collect();
    assert!(wrong.is_empty(), "- expected, + told\n\n{}", wrong.join("\n"));
}

#[test]
fn every_payload_has_its_expectation_and_the_reverse() {
    let payloads = names("json");
    assert!(payloads.len() >= 3);
    assert_eq!(payloads, names("expected"));
    assert!(names("canonical").is_subset(&payloads));
    let folders =
        fs::read_dir(folder()).unwrap().map(|file| file.unwrap().path()).filter(|path| path.is_dir());
    let folders = folders.map(|path| path.file_name().unwrap().to_str().unwrap().to_string());
    assert_eq!(folders.filter(|name| requests::find(name).is_none()).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn every_kind_has_good_and_bad_payloads() {
    for request in requests::ALL {
        let statuses: BTreeSet<bool> = names("json")
            .iter()
            .filter(|name| kind(name) == request.name)
            .map(|name| case(name).2.iter().any(|line| line.starts_with("error ")))
            .collect();
        assert_eq!(statuses, BTreeSet::from([false, true]), "{}", request.name);
    }
}

#[test]
fn a_payload_tells_exactly_what_is_expected() {
    over_all(|name| {
        let (payload, context, expected) = case(name);
        let report = criba::check(kind(name), payload.as_bytes(), &context).unwrap();
        let faulty = report.findings.iter().any(|f| f.severity == Severity::Error);
        assert_eq!(report.status == Status::Invalid, faulty, "{name}");
        difference(&expected, &told(&report))
    });
}

#[test]
fn the_canonical_text_is_what_is_expected_to_the_byte() {
    over_all(|name| {
        let Some(canonical) = beside(name, "canonical") else { return String::new() };
        let (payload, context, _) = case(name);
        let (_, text) = criba::normalise(kind(name), payload.as_bytes(), &context).unwrap();
        text.map_or("  invalid: no canonical text\n".into(), |text| line_difference(&canonical, &text))
    });
}

#[test]
fn a_text_without_changes_is_canonical_as_it_is() {
    over_all(|name| {
        let (payload, context, _) = case(name);
        let (report, text) = criba::normalise(kind(name), payload.as_bytes(), &context).unwrap();
        match text {
            Some(text) if report.changes.is_empty() => line_difference(&payload, &text),
            _ => String::new(),
        }
    });
}

#[test]
fn normalised_again_nothing_changes_and_the_same_is_told() {
    over_all(|name| {
        let (payload, context, _) = case(name);
        let (first, text) = criba::normalise(kind(name), payload.as_bytes(), &context).unwrap();
        assert_eq!(text.is_some(), first.status == Status::Valid, "{name}");
        let Some(text) = text else { return String::new() };
        let (second, again) = criba::normalise(kind(name), text.as_bytes(), &context).unwrap();
        let findings = |report: &Report| {
            told(report).into_iter().filter(|l| !l.starts_with("change")).collect::<Vec<_>>()
        };
        let again = again.map_or("  no longer valid\n".into(), |again| line_difference(&text, &again));
        again + &difference(&findings(&first), &told(&second))
    });
}

/// The documented example by severity, counted by hand: 15 faults and 24 doubts. The documents themselves forbid only a comma
/// before a bracket and the two technologies together; its sums, dates and provinces are the world's rules.
#[test]
fn the_documented_example_under_every_profile() {
    for (profile, errors, warnings) in [("documented", 3, 36), ("recommended", 15, 24), ("strict", 39, 0)] {
        let context = format!(r#"{{"today": "2026-11-23", "channel": "offline", "profile": "{profile}"}}"#);
        let context = Context::from_json(context.as_bytes()).unwrap();
        let payload = beside("documented-convergent", "json").unwrap();
        let report = criba::check("sale", payload.as_bytes(), &context).unwrap();
        let count = |severity| report.findings.iter().filter(|f| f.severity == severity).count();
        assert_eq!((count(Severity::Error), count(Severity::Warning)), (errors, warnings), "{profile}");
        assert_eq!(count(Severity::Info), 0, "{profile}");
    }
}
