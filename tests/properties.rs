//! What holds for every payload, tried on generated sales and on requests of every other kind: sound ones, faulty ones, and
//! ones of nothing but noise.

#[path = "reference/generate.rs"]
mod generate;
#[path = "reference/updates.rs"]
mod updates;

use std::collections::BTreeSet;

use criba::engine::check::Carries;
use criba::{Change, Checker, Class, Context, Finding, Param, Report, Status};
use generate::{Dice, Options};
use proptest::prelude::*;
use serde_json::Value;

fn context(json: &str) -> Context {
    Context::from_json(json.as_bytes()).unwrap()
}

/// A request: its kind, its text, and the parameters of its route.
#[derive(Clone, Debug)]
struct Sent {
    kind: &'static str,
    text: String,
    path: String,
}

impl Sent {
    /// The context of its checks, with more in it.
    fn context(&self, more: &str) -> Context {
        let path = &self.path;
        context(&format!(
            r#"{{"today": "2026-11-23", {more}"path": {path}, "limits": {{"findings": 100000}}}}"#
        ))
    }

    fn check(&self) -> Report {
        criba::check(self.kind, self.text.as_bytes(), &self.context("")).unwrap()
    }

    fn normalise(&self) -> (Report, Option<String>) {
        criba::normalise(self.kind, self.text.as_bytes(), &self.context("")).unwrap()
    }

    /// The same with another text.
    fn with(&self, text: String) -> Sent {
        Sent { text, ..self.clone() }
    }
}

fn options() -> impl Strategy<Value = Options> {
    (any::<bool>(), 1..4usize, any::<bool>(), 0..8usize)
        .prop_map(|(convergent, lines, shuffled, faults)| Options { convergent, lines, shuffled, faults })
}

/// A request of any sort; half of them are sales.
fn request(kind: usize, seed: u64, options: &Options) -> Sent {
    match updates::KINDS.get(kind) {
        None => Sent { kind: "sale", text: generate::sale(seed, options), path: "{}".to_string() },
        Some((name, _)) => {
            let (text, path) = updates::request(kind, seed, options);
            Sent { kind: name, text, path }
        }
    }
}

fn kind() -> impl Strategy<Value = usize> {
    0..2 * updates::KINDS.len()
}

fn sent() -> impl Strategy<Value = Sent> {
    (kind(), any::<u64>(), options()).prop_map(|(kind, seed, options)| request(kind, seed, &options))
}

/// A request that is valid, but is not in canonical form, and that holds what the tables do not know.
fn valid() -> impl Strategy<Value = Sent> {
    const UNKNOWN: &str =
        r#""x-y" :[1.50E+02,-0, 100000000000000000000001 , "caf\u00e9\/\ud83d\ude00",{ "msisdn":" 612 "}]"#;
    (kind(), any::<u64>(), options()).prop_filter_map("not valid", |(kind, seed, options)| {
        let sent = request(kind, seed, &Options { faults: options.faults / 2, ..options });
        let comma = if sent.text == "{}" { "" } else { ",\t\r\n " };
        let sent = sent.with(sent.text.replacen('{', &format!("{{{UNKNOWN}{comma}"), 1));
        (sent.check().status == Status::Valid).then_some(sent)
    })
}

/// The tokens of a JSON text: strings, other scalars, white space, and single marks.
fn tokens(text: &str) -> Vec<&str> {
    let (mut found, mut rest) = (Vec::new(), text);
    while let Some(first) = rest.chars().next() {
        let plain = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
        let length = match first {
            '"' => string_length(rest),
            c if c.is_ascii_whitespace() => {
                rest.find(|c: char| !c.is_ascii_whitespace()).unwrap_or(rest.len())
            }
            c if plain(c) => rest.find(|c| !plain(c)).unwrap_or(rest.len()),
            c => c.len_utf8(),
        };
        found.push(&rest[..length]);
        rest = &rest[length..];
    }
    found
}

fn string_length(text: &str) -> usize {
    let mut escaped = false;
    let end = text.char_indices().skip(1).find(|(_, c)| {
        let ends = *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |(at, _)| at + 1)
}

/// How many tokens of the canonical text are not those that were sent; `Err` where anything but a scalar differs.
fn differing(sent: &str, canonical: &str) -> Result<usize, String> {
    let (sent, canonical) = (tokens(sent), tokens(canonical));
    let (mut at, mut count) = (0, 0);
    for token in sent {
        // A member that was filled in: a comma, white space, the key, a colon, perhaps a space, the value.
        let added = (1..=2).find(|key| {
            canonical.get(at) == Some(&",") && token != "," && canonical.get(at + key) == Some(&"\"iccid\"")
        });
        if let Some(key) = added {
            let spaced = canonical[at + key + 2].trim().is_empty() as usize;
            (at, count) = (at + key + 3 + spaced, count + 1);
        }
        let now = *canonical.get(at).ok_or("the canonical text is shorter")?;
        let scalar = |t: &str| !t.trim().is_empty() && !"{}[]:,".contains(t);
        if now != token {
            if !scalar(now) || !scalar(token) {
                return Err(format!("{token:?} became {now:?}"));
            }
            count += 1;
        }
        at += 1;
    }
    if at == canonical.len() { Ok(count) } else { Err("the canonical text is longer".to_string()) }
}

/// Code, pointer and name of what is missing: what the order of keys must not change.
fn essence(report: &Report) -> BTreeSet<(String, String, String)> {
    let name =
        |f: &Finding| f.params.0.iter().map(|(n, p)| format!("{n}={p:?}")).collect::<Vec<_>>().join(" ");
    report.findings.iter().map(|f| (f.code.to_string(), f.pointer.clone(), name(f))).collect()
}

fn sorted(changes: &[Change]) -> Vec<(String, &'static str)> {
    let mut all: Vec<_> = changes.iter().map(|c| (c.pointer.clone(), c.change)).collect();
    all.sort();
    all
}

fn shuffled(value: &Value, dice: &mut Dice) -> Value {
    match value {
        Value::Object(members) => {
            let mut all: Vec<_> = members.iter().collect();
            for i in (1..all.len()).rev() {
                all.swap(i, dice.below(i + 1));
            }
            Value::Object(all.into_iter().map(|(k, v)| (k.clone(), shuffled(v, dice))).collect())
        }
        Value::Array(items) => items.iter().map(|v| shuffled(v, dice)).collect(),
        other => other.clone(),
    }
}

/// Line and column of an offset, worked out the slow way.
fn line_and_column(text: &str, offset: usize) -> (u32, u32) {
    let before = &text[..offset];
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() as u32 + 1;
    (before.matches('\n').count() as u32 + 1, column)
}

/// Letters that no word of criba's has.
const UNUSUAL: [char; 12] = ['ж', 'ψ', 'Ħ', 'ŋ', 'д', 'Ω', '字', 'ष', 'ﻊ', '가', 'щ', 'ß'];

fn unusual_word(dice: &mut Dice) -> String {
    (0..4 + dice.below(8)).map(|_| UNUSUAL[dice.below(UNUSUAL.len())]).collect()
}

/// Puts unusual words in the place of half of the scalars and of some keys.
fn disguise(value: &mut Value, dice: &mut Dice) {
    match value {
        Value::Object(members) => {
            let old = std::mem::take(members);
            for (key, mut value) in old {
                disguise(&mut value, dice);
                members.insert(if dice.below(20) == 0 { unusual_word(dice) } else { key }, value);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|v| disguise(v, dice)),
        _ if dice.below(2) == 0 => *value = unusual_word(dice).into(),
        _ => {}
    }
}

/// `PROPTEST_CASES=5000 cargo test --test properties` for more.
fn cases(cases: u32) -> ProptestConfig {
    let cases = if std::env::var("PROPTEST_CASES").is_ok() { ProptestConfig::default().cases } else { cases };
    ProptestConfig {
        cases,
        failure_persistence: None,
        max_global_rejects: 100_000,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn normalising_leaves_nothing_to_normalise(sent in valid()) {
        let (report, canonical) = sent.normalise();
        let canonical = canonical.expect("a valid sale has a canonical text");
        let (again, same) = sent.with(canonical.clone()).normalise();
        prop_assert_eq!((again.status, &again.changes[..]), (Status::Valid, &[][..]), "{}", canonical);
        prop_assert_eq!(same.as_deref(), Some(canonical.as_str()));
        // What is told of a sale is told of its canonical text; a value that was filled in may be told of as well.
        prop_assert_eq!(essence(&report), essence(&again), "{}", canonical);
    }

    #[test]
    fn what_is_not_changed_is_kept_byte_for_byte(sent in valid()) {
        let (report, canonical) = sent.normalise();
        let canonical = canonical.unwrap();
        prop_assert_eq!(differing(&sent.text, &canonical), Ok(report.changes.len()), "{:?}\n{:?}\n{}", report.changes, sent, canonical);
        prop_assert_eq!(report.changes.is_empty(), sent.text == canonical);
        let value: Value = serde_json::from_str(&canonical).unwrap();
        for change in &report.changes {
            prop_assert!(value.pointer(&change.pointer).is_some(), "{}", change.pointer);
        }
    }

    #[test]
    fn an_invalid_sale_has_no_canonical_text(sent in sent()) {
        let (report, canonical) = sent.normalise();
        prop_assert_eq!(report.status == Status::Valid, canonical.is_some());
        let error = report.findings.iter().any(|f| f.severity == criba::Severity::Error);
        prop_assert_eq!(report.status == Status::Invalid, error);
    }

    #[test]
    fn every_pointer_resolves_and_every_position_is_that_of_its_value(sent in sent()) {
        let value: Value = serde_json::from_str(&sent.text).unwrap();
        let report = sent.check();
        let related = report.findings.iter().flat_map(|f| f.related.iter().map(|r| (&r.pointer, r.position)));
        for (pointer, position) in report.findings.iter().map(|f| (&f.pointer, f.position)).chain(related) {
            let there = value.pointer(pointer);
            prop_assert!(there.is_some(), "{}", pointer);
            let Some(at) = position else { continue };
            let value = &sent.text[at.offset as usize..(at.offset + at.length) as usize];
            let read: Option<Value> = serde_json::from_str(value).ok();
            prop_assert_eq!(read.as_ref(), there, "{}: {}", pointer, value);
            prop_assert_eq!((at.line, at.column), line_and_column(&sent.text, at.offset as usize), "{}", pointer);
        }
    }

    #[test]
    fn findings_and_changes_are_in_the_order_of_the_text(sent in sent()) {
        let report = sent.check();
        // The parameters of the route stand at the beginning.
        let order = |f: &Finding| (f.position.map_or(0, |p| p.offset), f.code.to_string());
        prop_assert!(report.findings.is_sorted_by_key(order), "{:#?}", report.findings);
        let value: Value = serde_json::from_str(&sent.text).unwrap();
        prop_assert!(report.changes.iter().all(|c| c.change == "filled-in" || value.pointer(&c.pointer).is_some()));
    }

    #[test]
    fn the_same_bytes_give_the_same_report_whatever_was_checked_before(sent in sent(), before in sent()) {
        let (context, json) = (sent.context(""), |report: &Report| serde_json::to_string(report).unwrap());
        let (fresh, other) = (sent.check(), before.context(""));
        let find = |sent: &Sent| criba::requests::find(sent.kind).unwrap();
        let mut checker = Checker::new();
        prop_assert_eq!(json(&checker.check(find(&before), before.text.as_bytes(), &other).report()), json(&before.check()));
        prop_assert_eq!(checker.check(find(&sent), b"{\"a\": [{\"b\":\xff", &context).status(), Status::Invalid);
        let verdict = checker.check(find(&sent), sent.text.as_bytes(), &context);
        prop_assert_eq!(json(&verdict.report()), json(&fresh));
        prop_assert_eq!(json(&verdict.report()), json(&fresh), "and asked twice");
        prop_assert_eq!(verdict.status(), fresh.status);
        prop_assert_eq!(verdict.is_silent(), fresh.findings.is_empty() && fresh.changes.is_empty());
    }

    #[test]
    fn the_order_of_keys_changes_no_finding_and_no_change(sent in sent(), seed in any::<u64>()) {
        let value: Value = serde_json::from_str(&sent.text).unwrap();
        let other = shuffled(&value, &mut Dice::new(seed)).to_string();
        let (one, two) = (sent.check(), sent.with(other.clone()).check());
        prop_assert_eq!(essence(&one), essence(&two), "{:?}\n{}", sent, other);
        prop_assert_eq!(sorted(&one.changes), sorted(&two.changes));
    }

    #[test]
    fn a_profile_moves_severities_and_nothing_else(sent in sent()) {
        let report = |profile: &str| {
            let context = sent.context(&format!(r#""profile": "{profile}", "#));
            criba::check(sent.kind, sent.text.as_bytes(), &context).unwrap()
        };
        let (documented, recommended, strict) = (report("documented"), report("recommended"), report("strict"));
        for other in [&documented, &strict] {
            prop_assert_eq!(essence(other), essence(&recommended));
            prop_assert_eq!(&other.changes, &recommended.changes);
        }
        for ((soft, usual), hard) in documented.findings.iter().zip(&recommended.findings).zip(&strict.findings) {
            prop_assert!(soft.severity <= usual.severity && usual.severity <= hard.severity, "{}", usual.code);
        }
    }

    #[test]
    fn a_report_holds_no_submitted_value(sent in sent(), seed in any::<u64>()) {
        let mut value = serde_json::from_str(&sent.text).unwrap();
        disguise(&mut value, &mut Dice::new(seed));
        let sent = sent.with(value.to_string());
        // Of the unusual letters, not one may be told; but for keys, in pointers.
        for finding in &mut sent.check().findings {
            let (pointer, related) = (std::mem::take(&mut finding.pointer), std::mem::take(&mut finding.related));
            let told = format!("{finding:?} {}", serde_json::to_string(&finding).unwrap());
            prop_assert!(told.is_ascii(), "{}", told);
            for pointer in related.iter().map(|r| &r.pointer).chain([&pointer]) {
                prop_assert!(value.pointer(pointer).is_some(), "nothing but keys: {}", pointer);
            }
        }
        let changes = format!("{:?}", sent.check().changes.iter().map(|c| c.change).collect::<Vec<_>>());
        prop_assert!(changes.is_ascii(), "{}", changes);
    }

    #[test]
    fn a_text_cut_short_or_damaged_anywhere_is_checked_to_its_report(
        sent in sent(),
        at in any::<prop::sample::Index>(),
        noise in prop::collection::vec(any::<u8>(), 0..5),
        cut in any::<bool>(),
    ) {
        let mut bytes = sent.text.clone().into_bytes();
        let at = at.index(bytes.len());
        if cut { bytes.truncate(at) } else { bytes.splice(at..(at + noise.len()).min(bytes.len()), noise).for_each(drop) };
        let (report, canonical) = criba::normalise(sent.kind, &bytes, &sent.context("")).unwrap();
        prop_assert_eq!(report.status == Status::Valid, canonical.is_some());
        // Of a request without a body nothing is as good as an empty object.
        let whole = !cut || (bytes.is_empty() && criba::requests::find(sent.kind).unwrap().carries == Carries::Nothing);
        prop_assert!(whole || report.findings.iter().any(|f| f.class == Class::Syntax));
        for finding in &report.findings {
            let end = finding.position.map_or(0, |p| p.offset as usize + p.length as usize);
            prop_assert!(end <= bytes.len(), "{:?}", finding);
            let unknown = |param: &Param| matches!(param, Param::Text(text) if text.is_empty());
            prop_assert!(!finding.params.0.iter().any(|(_, param)| unknown(param)));
        }
        prop_assert!(!serde_json::to_string(&report).unwrap().is_empty());
    }
}
