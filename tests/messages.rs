//! Words: every code has them in every released language, and they name no parameter that a code does not carry.

use std::collections::BTreeSet;

use criba::engine::kind::Form;
use criba::messages::{
    RELEASED, Wording, field_words, label, named_fields, own_wordings, request_words, wordings,
};
use criba::reference::codes::{Entry, Origin, entries, kinds};
use criba::reference::tables::groups;
use criba::{Context, Language, codes, describe, explain, requests};

/// The parameters that a finding of this code carries always, and those that it may carry.
fn params(entry: &Entry) -> (BTreeSet<&'static str>, BTreeSet<&'static str>) {
    let always: BTreeSet<_> = entry.params().into_iter().map(|(name, _)| name).collect();
    let engine: (&[&'static str], &[&'static str]) = match entry.code.to_string().as_str() {
        "json.syntax" => (&["problem"], &[]),
        "json.size" => (&["limit"], &[]),
        "field.missing" | "field.expected" => (&["name"], &[]),
        "field.unknown" => (&[], &["nearest"]),
        "field.type" => (&["expected"], &[]),
        "group.one-of" | "group.exclusive" => (&["names"], &[]),
        "report.findings" => (&["more"], &[]),
        // Told of a parameter of the route, it names it.
        code if code.starts_with("text-id.") => (&[], &["in", "name"]),
        _ => (&[], &[]),
    };
    let may = engine.1.iter().copied();
    let always: BTreeSet<_> = always.into_iter().chain(engine.0.iter().copied()).collect();
    // A rule may tell a finding of a field that is not there.
    let may = may.chain(matches!(entry.origin, Origin::Rule(_)).then_some("name"));
    let may = always.iter().copied().chain(may).collect();
    (always, may)
}

fn placeholders(wording: &Wording) -> BTreeSet<&str> {
    [&wording.message, &wording.help]
        .into_iter()
        .flat_map(|text| text.split('{').skip(1).map(|rest| rest.split_once('}').expect("a closing brace").0))
        .collect()
}

#[test]
fn every_code_has_words_that_always_fit() {
    for language in RELEASED {
        for (code, entry) in entries() {
            let (always, _) = params(entry);
            let fits = |w: &Wording| w.when.is_empty() && placeholders(w).iter().all(|p| always.contains(p));
            let words = wordings(code, *language);
            assert!(words.iter().any(fits), "{code} has no words that always fit in {}", language.tag());
            for wording in &words {
                assert!(
                    !wording.message.is_empty() && !wording.help.is_empty(),
                    "{code} in {}",
                    language.tag()
                );
            }
        }
    }
}

#[test]
fn words_of_a_single_code_name_only_parameters_that_it_carries() {
    for language in RELEASED {
        for (code, entry) in entries() {
            let (_, may) = params(entry);
            // Templates of faults are written for every set of parameters; a code's own words are for this code.
            let rule = matches!(entry.origin, Origin::Rule(_)).then(|| wordings(code, *language));
            let own = own_wordings(code, *language).into_iter().chain(rule.into_iter().flatten());
            for wording in own {
                let strange: Vec<_> = placeholders(&wording)
                    .into_iter()
                    .filter(|p| *p != "label" && !may.contains(p))
                    .collect();
                assert!(strange.is_empty(), "{code} in {}: {strange:?}", language.tag());
            }
        }
    }
}

#[test]
fn no_words_are_without_a_code() {
    for language in RELEASED {
        for name in criba::messages::named(*language) {
            let fault = !name.contains('.');
            let known = if fault {
                entries()
                    .values()
                    .any(|e| e.code.grade.fault.0 == name && matches!(e.origin, Origin::Kind(_)))
                    || kinds().iter().any(|kind| kind.name == name)
            } else {
                entries().contains_key(name)
            };
            assert!(known, "words in {} for {name}, which is nothing", language.tag());
        }
    }
}

#[test]
fn every_kind_of_value_has_a_label() {
    for language in RELEASED {
        for kind in kinds() {
            if !matches!(kind.form, Form::Boolean) {
                assert!(!label(kind.name, *language).is_empty(), "{} in {}", kind.name, language.tag());
            }
        }
    }
}

#[test]
fn another_language_is_not_english() {
    for (code, entry) in entries() {
        let (english, spanish) = (wordings(code, Language::En), wordings(code, Language::Es));
        assert_ne!(english[0].message, spanish[0].message, "{code}");
        let why = |words: &[Wording]| words.iter().any(|w| !w.why.is_empty());
        assert_eq!(why(&english), why(&spanish), "{code}: why in one language only");
        assert_eq!(english.len(), spanish.len(), "{code}");
        if matches!(entry.origin, Origin::Engine | Origin::Rule(_)) {
            assert!(why(&spanish), "{code} says nowhere why");
        }
    }
}

#[test]
fn every_code_is_explained() {
    for language in RELEASED {
        for code in codes() {
            let page = explain(&code.to_string(), *language).expect("a page");
            assert!(!page.message.contains(['{', '}']), "{code}: {}", page.message);
            assert!(!page.help.contains(['{', '}']), "{code}: {}", page.help);
            assert!(!page.why.is_empty() || !page.about.is_empty(), "{code} in {}", language.tag());
        }
    }
    assert!(explain("nif.no-such-fault", Language::En).is_none());
}

/// Every way of not being JSON, with the word for it.
const BROKEN: &[(&str, &str)] = &[
    ("", "empty"),
    ("{\"sales_type\": ", "unfinished"),
    ("{\"sales_type\": @}", "unexpected"),
    ("{\"sales_type\": \"a\",, \"payment\": {}}", "doubled-comma"),
    ("{\"sales_type\": \"a\" \"payment\": {}}", "missing-comma"),
    ("{\"sales_type\" \"a\"}", "missing-colon"),
    ("{\"sales_type\": }", "missing-value"),
    ("{sales_type: \"a\"}", "unquoted-key"),
    ("{'sales_type': \"a\"}", "single-quotes"),
    ("{\"sales_type\": \"a\" /* why */}", "comment"),
    ("{\"sales_type\": undefined}", "literal"),
    ("{\"sales_type\": 012}", "number"),
    ("{\"sales_type\": \"\\x41\"}", "escape"),
    ("{\"sales_type\": \"a\nb\"}", "control-character"),
    ("{\"sales_type\": \"a\"} {}", "trailing-text"),
];

#[test]
fn every_way_of_not_being_json_has_its_own_words() {
    for language in RELEASED {
        let mut said = BTreeSet::new();
        for (text, problem) in BROKEN {
            let report = criba::check("sale", text.as_bytes(), &Context::default()).unwrap();
            let of = |f: &&criba::Finding| {
                f.params.0.iter().any(|(n, p)| *n == "problem" && *p == criba::Param::Text(problem))
            };
            let finding = report.findings.iter().find(of).unwrap_or_else(|| panic!("{text}: no {problem}"));
            said.insert(describe(finding, *language).message);
        }
        assert_eq!(said.len(), BROKEN.len(), "two problems share their words in {}", language.tag());
    }
}

#[test]
fn every_finding_of_the_documents_own_example_is_in_words() {
    let text = include_bytes!("corpus/documented-convergent.json");
    for language in RELEASED {
        for channel in ["online", "offline"] {
            let context = format!(r#"{{"today": "2026-11-21", "channel": "{channel}"}}"#);
            let context = Context::from_json(context.as_bytes()).unwrap();
            for finding in criba::check("sale", text, &context).unwrap().findings {
                let code = finding.code.to_string();
                assert!(entries().contains_key(&code), "{code} is not in the list of codes");
                let said = describe(&finding, *language);
                assert!(!said.message.contains('{') && !said.help.contains('{'), "{code}: {said:?}");
                assert!(said.message != code && !said.help.is_empty(), "{code}: {said:?}");
            }
        }
    }
}

#[test]
fn exact_words() {
    let cases: &[(&str, &str, &str, &str)] = &[
        ("iban", "ES9021000418450200051332", "en", "IBAN: the check digits do not match the rest."),
        ("iban", "ES9021000418450200051332", "es", "IBAN: las cifras de control no cuadran con el resto."),
        ("ccc", "2100041845020005133", "en", "CCC: wrong length (characters due: 20)."),
        ("bic", "SWIFT12345", "es-ES", "BIC: no es el código de un banco."),
        ("nie", "W1234567L", "en", "NIE: does not begin as it should (beginnings due: X, Y, Z)."),
        ("date", "1980-05-17T00:00:00Z", "gl", "Date: a time of day stands with the date."),
        ("nif", "", "en", "The field nif is missing."),
    ];
    for (kind, value, language, expected) in cases {
        let report = criba::check_value(kind, value, &Context::default()).unwrap();
        let language = Language::parse(language).expect("a language");
        assert_eq!(describe(&report.finding.expect("a finding"), language).message, *expected);
    }
}

#[test]
fn languages_are_known_by_their_tags() {
    let cases = [
        ("en", Some(Language::En)),
        ("es-ES", Some(Language::Es)),
        ("ES", Some(Language::Es)),
        ("ca_ES.UTF-8", Some(Language::Ca)),
        ("fr", None),
        ("", None),
    ];
    for (tag, language) in cases {
        assert_eq!(Language::parse(tag), language, "{tag}");
    }
}

#[test]
fn every_field_and_every_kind_of_request_has_its_words() {
    for language in RELEASED {
        let mut missing = Vec::new();
        for group in groups() {
            for field in group.fields {
                let words = field_words(group, field, *language);
                if words.is_none_or(|words| words.label.is_empty() || words.about.is_empty()) {
                    missing.push(format!("{}.{}", group.name, field.key.name()));
                }
            }
        }
        let unsaid = requests::ALL.iter().filter(|request| request_words(request, *language).is_none());
        missing.extend(unsaid.map(|request| request.name.to_string()));
        let tag = language.tag();
        assert!(missing.is_empty(), "src/messages/{tag}/fields.rs lacks words for {missing:#?}");
    }
}

#[test]
fn no_words_are_without_a_field() {
    for language in RELEASED {
        let mut names = BTreeSet::new();
        for name in named_fields(*language) {
            assert!(names.insert(name), "{name} has words twice in {}", language.tag());
            let known = groups().iter().any(|group| {
                let (of, key) = name.split_once('.').unwrap_or((group.name, name));
                of == group.name && group.fields.iter().any(|field| field.key.name() == key)
            });
            let known = known || requests::find(name).is_some();
            assert!(known, "words in {} for {name}, which is nothing", language.tag());
        }
    }
}

#[test]
fn a_field_is_described_in_the_language_that_is_asked_for() {
    for group in groups() {
        for field in group.fields {
            let about = |language| field_words(group, field, language).map(|words| words.about);
            assert_ne!(about(Language::En), about(Language::Es), "{}.{}", group.name, field.key.name());
        }
    }
}
