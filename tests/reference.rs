//! criba against a second implementation that is as slow and obvious as can be: the same findings for the same request.

#[path = "reference/generate.rs"]
mod generate;
#[path = "reference/kinds.rs"]
mod kinds;
#[path = "reference/known.rs"]
mod known;
#[path = "reference/rules.rs"]
mod rules;
#[path = "reference/sale.rs"]
mod sale;
#[path = "reference/updates.rs"]
mod updates;
#[path = "reference/values.rs"]
mod values;

use std::collections::{BTreeMap, BTreeSet};

use criba::{Class, Context, Param, Severity, Status};
use generate::{Dice, Options};
use sale::{Found, Setting};
use serde_json::Value;

/// What criba tells, in the reference's words; rules that the reference does not have (yet) are left out.
fn told(kind: &str, text: &str, context: &Context) -> (Found, Status) {
    let report = criba::check(kind, text.as_bytes(), context).unwrap();
    let kept = report.findings.iter().filter(|f| {
        !matches!(f.class, Class::Consistency | Class::Lookup)
            || f.code.to_string() == "context.today"
            || rules::RULES.iter().chain(&known::CODES).any(|code| *code == f.code.to_string())
    });
    let row = |f: &criba::Finding| {
        let severity = match f.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        };
        let name = f.params.0.iter().find_map(|(name, param)| match param {
            Param::Text(text) if *name == "name" => Some(text.to_string()),
            _ => None,
        });
        (f.code.to_string(), severity, f.pointer.clone(), name.unwrap_or_default())
    };
    (kept.map(row).collect(), report.status)
}

/// The settings that sales are checked under, each as criba's context and as the reference's.
fn settings() -> Vec<(Context, Setting)> {
    let setting = |json: &str, offline, today| {
        let context = Context::from_json(json.as_bytes()).unwrap();
        (
            context,
            Setting {
                offline,
                today,
                residential: json.contains("residential"),
                kind: "sale",
                known: Value::Null,
            },
        )
    };
    let (day, limits) = (Some((2026, 11, 23)), r#""limits": {"findings": 100000}"#);
    vec![
        setting(&format!(r#"{{"today": "2026-11-23", "channel": "offline", {limits}}}"#), Some(true), day),
        setting(
            &format!(r#"{{"today": "2026-11-23", "channel": "online", "segment": "residential", {limits}}}"#),
            Some(false),
            day,
        ),
        setting(&format!(r#"{{"today": "2026-11-23", {limits}}}"#), None, day),
        setting(&format!("{{{limits}}}"), None, None),
    ]
}

fn options(seed: u64, faults: usize) -> Options {
    let mut dice = Dice::new(seed ^ 0xabcd);
    Options { convergent: dice.below(3) > 0, lines: 1 + dice.below(4), shuffled: dice.below(3) == 0, faults }
}

/// Both verdicts of one sale, where they differ.
fn differ(seed: u64, text: &str, (context, setting): &(Context, Setting)) -> Option<String> {
    let value: Value = serde_json::from_str(text).unwrap();
    let (expected, (found, _)) = (sale::check(&value, setting), told(setting.kind, text, context));
    let only = |a: &Found, b: &Found| -> String { a.difference(b).map(|f| format!("\n    {f:?}")).collect() };
    (expected != found).then(|| {
        let (reference, criba) = (only(&expected, &found), only(&found, &expected));
        format!("seed {seed}\n  only the reference:{reference}\n  only criba:{criba}\n{text}")
    })
}

/// How many sales a run compares; `SALES=100000 cargo test --test reference` for more.
fn sales() -> u64 {
    std::env::var("SALES").ok().and_then(|n| n.parse().ok()).unwrap_or(3000)
}

#[test]
fn every_sale_has_the_findings_of_the_reference() {
    let settings = settings();
    let mut differences = Vec::new();
    for seed in 0..sales() {
        let faults = [0, 1, 1, 2, 3, 5, 9][seed as usize % 7];
        let text = generate::sale(seed, &options(seed, faults));
        differences.extend(differ(seed, &text, &settings[seed as usize / 7 % settings.len()]));
    }
    let shown: Vec<_> = differences.iter().take(3).cloned().collect();
    assert!(differences.is_empty(), "{} of {} differ\n{}", differences.len(), sales(), shown.join("\n\n"));
}

/// What is still to be looked up, in the reference's words.
fn needs(text: &str, context: &Context) -> BTreeSet<(&'static str, String)> {
    let report = criba::check("sale", text.as_bytes(), context).unwrap();
    let places = |need: criba::Need| need.pointers.into_iter().map(move |place| (need.lookup, place));
    report.needs.into_iter().flat_map(places).collect()
}

/// A sale and some facts about it.
fn with_facts(seed: u64, faults: usize) -> (String, (Context, Setting)) {
    let text = generate::sale(seed, &options(seed, faults));
    let known = known::some(seed, &serde_json::from_str(&text).unwrap());
    let context = serde_json::json!({
        "today": "2026-11-23", "channel": "offline", "limits": {"findings": 100_000}, "known": known,
    });
    let context =
        Context::from_json(context.to_string().as_bytes()).unwrap_or_else(|e| panic!("{e}: {known}"));
    (
        text,
        (
            context,
            Setting {
                offline: Some(true),
                today: Some((2026, 11, 23)),
                residential: false,
                kind: "sale",
                known,
            },
        ),
    )
}

#[test]
fn with_some_facts_every_sale_has_the_findings_and_needs_of_the_reference() {
    let mut met: BTreeMap<String, usize> = BTreeMap::new();
    for seed in 0..sales() / 6 {
        let (text, setting) = with_facts(seed, [0, 0, 1, 3][seed as usize % 4]);
        let different = differ(seed, &text, &setting);
        assert_eq!(different, None, "{}\n{}", different.as_deref().unwrap_or_default(), setting.1.known);
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(
            needs(&text, &setting.0),
            sale::needs(&value, &setting.1),
            "seed {seed}\n{}\n{text}",
            setting.1.known
        );
        for (code, ..) in told("sale", &text, &setting.0).0 {
            *met.entry(code).or_default() += 1;
        }
    }
    let unmet: Vec<_> = known::CODES.iter().filter(|code| !met.contains_key(**code)).collect();
    assert_eq!(unmet, [&""; 0], "{met:?}");
}

#[test]
fn a_sale_without_faults_is_valid() {
    let settings = settings();
    for seed in 0..200 {
        let text = generate::sale(seed, &options(seed, 0));
        for (context, setting) in &settings {
            let (found, status) = told("sale", &text, context);
            let errors: Vec<_> = found.iter().filter(|f| f.1 == "error").collect();
            assert_eq!(
                (status, errors),
                (Status::Valid, vec![]),
                "seed {seed}, offline {:?}\n{text}",
                setting.offline
            );
        }
    }
}

/// Both verdicts of one request of another kind, where they differ.
fn differ_of(kind: usize, seed: u64, faults: usize) -> Option<String> {
    let (name, parameters) = updates::KINDS[kind];
    let (text, path) = updates::request(kind, seed, &options(seed, faults));
    let (today, day) = if seed.is_multiple_of(4) {
        ("", None)
    } else {
        (r#""today": "2026-11-23", "#, Some((2026, 11, 23)))
    };
    let (channel, offline) =
        [("", None), (r#""channel": "offline", "#, Some(true)), (r#""channel": "online", "#, Some(false))]
            [seed as usize % 3];
    let context = format!(r#"{{{today}{channel}"path": {path}, "limits": {{"findings": 100000}}}}"#);
    let setting = Setting { offline, today: day, residential: false, kind: name, known: Value::Null };
    let given = serde_json::from_str(&path).unwrap();
    let mut expected = sale::check(&serde_json::from_str(&text).unwrap(), &setting);
    expected.extend(kinds::parameters(parameters, &given));
    let (found, _) = told(name, &text, &Context::from_json(context.as_bytes()).unwrap());
    let only = |a: &Found, b: &Found| -> String { a.difference(b).map(|f| format!("\n    {f:?}")).collect() };
    (expected != found).then(|| {
        let (reference, criba) = (only(&expected, &found), only(&found, &expected));
        format!(
            "{name}, seed {seed}\n  only the reference:{reference}\n  only criba:{criba}\n{context}\n{text}"
        )
    })
}

#[test]
fn every_request_of_every_kind_has_the_findings_of_the_reference() {
    let mut differences = Vec::new();
    for (kind, _) in updates::KINDS.iter().enumerate() {
        for seed in 0..sales() / 20 {
            differences.extend(differ_of(kind, seed, [0, 1, 1, 2, 3, 5][seed as usize % 6]));
        }
    }
    let shown: Vec<_> = differences.iter().take(3).cloned().collect();
    assert!(differences.is_empty(), "{} differ\n{}", differences.len(), shown.join("\n\n"));
}

#[test]
fn a_request_without_faults_is_valid() {
    let listed: Vec<&str> = criba::requests::ALL[1..].iter().map(|request| request.name).collect();
    assert_eq!(updates::KINDS.map(|(name, _)| name).to_vec(), listed);
    for (kind, (name, _)) in updates::KINDS.iter().enumerate() {
        for seed in 0..50 {
            let (text, path) = updates::request(kind, seed, &options(seed, 0));
            let context = format!(r#"{{"today": "2026-11-23", "path": {path}}}"#);
            let (found, status) = told(name, &text, &Context::from_json(context.as_bytes()).unwrap());
            let errors: Vec<_> = found.iter().filter(|f| f.1 == "error").collect();
            assert_eq!((status, errors), (Status::Valid, vec![]), "{name}, seed {seed}\n{text}");
        }
    }
}

#[test]
fn many_lines_have_the_findings_of_the_reference() {
    for (lines, faults) in [(50, 3), (500, 5)] {
        for shuffled in [false, true] {
            let text = generate::sale(7, &Options { convergent: true, lines, shuffled, faults });
            assert_eq!(differ(7, &text, &settings()[0]), None);
        }
    }
}

#[test]
fn the_documented_example_has_the_findings_of_the_reference() {
    let text = include_str!("corpus/documented-convergent.json");
    let value: Result<Value, _> = serde_json::from_str(text);
    let text = if value.is_ok() { text.to_string() } else { without_trailing_commas(text) };
    for setting in settings() {
        assert_eq!(differ(0, &text, &setting), None);
    }
}

fn without_trailing_commas(text: &str) -> String {
    let mut out = String::new();
    for (at, c) in text.char_indices() {
        let closes = text[at + c.len_utf8()..].trim_start().starts_with(['}', ']']);
        if c != ',' || !closes {
            out.push(c);
        }
    }
    out
}

/// The comparison is worth what it meets: every sort of fault that the tables can tell must have been met.
#[test]
fn the_generator_meets_the_faults_that_it_is_for() {
    let mut met: BTreeMap<String, usize> = BTreeMap::new();
    let settings = settings();
    for (kind, (name, _)) in updates::KINDS.iter().enumerate() {
        for seed in 0..200 {
            let (text, path) = updates::request(kind, seed, &options(seed, 3));
            let context = format!(r#"{{"today": "2026-11-23", "path": {path}}}"#);
            for (code, ..) in told(name, &text, &Context::from_json(context.as_bytes()).unwrap()).0 {
                *met.entry(code).or_default() += 1;
            }
        }
    }
    for seed in 0..2000 {
        let text = generate::sale(seed, &options(seed, 9));
        for (code, ..) in told("sale", &text, &settings[seed as usize % 4].0).0 {
            *met.entry(code).or_default() += 1;
        }
    }
    let due = [
        "field.missing",
        "field.expected",
        "field.unknown",
        "field.misplaced",
        "field.type",
        "field.damaged-number",
        "field.single",
        "group.one-of",
        "group.exclusive",
        "context.today",
        "nif.check-letter",
        "nif.check-digit",
        "nif.padding",
        "nif.length",
        "nif.characters",
        "nif.placeholder",
        "nif.test-value",
        "nif.unusual",
        "date.calendar",
        "date.form",
        "date.date-time",
        "email.form",
        "email.characters",
        "phone.prefix",
        "phone.service",
        "phone.length",
        "phone.country",
        "msisdn.length",
        "landline.service",
        "iccid.check-digit",
        "iccid.issuer",
        "iccid.placeholder",
        "donor-iccid.check-digit",
        "imei.check-digit",
        "imei.length",
        "bank-account.check-digits",
        "bic.length",
        "postal-code.length",
        "postal-code.province",
        "gescal.length",
        "gescal.component",
        "iua.unusual",
        "masked-card.characters",
        "card-expiry.length",
        "id.range",
        "province.range",
        "operation.range",
        "amount.range",
        "role.word",
        "gender.word",
        "line-type.word",
        "donor-line.word",
        "sales-type.word",
        "territory-owner.word",
        "connection-type.word",
        "name.unusual",
        "name.characters",
        "operator.form",
        "text-id.characters",
        "text-id.placeholder",
        "text-id.range",
        "migration-type.word",
        "service-status.word",
        "sim-status.word",
        "customer-state.word",
        "user-role.word",
        "date-time.form",
        "date-time.calendar",
        "date-time.characters",
        "currency.component",
        "currency.length",
        "currency.characters",
        "currency.test-value",
        "reference.placeholder",
    ];
    let unmet: Vec<_> = due.iter().chain(&rules::RULES).filter(|code| !met.contains_key(**code)).collect();
    assert_eq!(unmet, [&""; 0], "{met:?}");
}
