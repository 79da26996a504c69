//! Every rule's two examples, run over a valid sale; and what all rules have in common.
//!
//! An example is a JSON merge patch (RFC 7396) over `corpus/base-convergent.json`, with one difference: a list in a patch
//! patches item by item, so that one line of several can be changed; `{}` leaves an item as it is, items beyond the end are
//! added, and none is removed. The context is [`CONTEXT`], patched by the rule's own.

use std::collections::BTreeSet;
use std::path::Path;

use criba::engine::rule::Rule;
use criba::{Context, Report};
use serde_json::Value;

const BASE: &str = include_str!("corpus/base-convergent.json");
const CONTEXT: &str = r#"{"today": "2026-11-23", "channel": "offline"}"#;

fn patch(target: &mut Value, change: &Value) {
    match (target, change) {
        (Value::Array(items), Value::Array(changes)) => {
            items.resize(items.len().max(changes.len()), Value::Null);
            items.iter_mut().zip(changes).for_each(|(item, change)| patch(item, change));
        }
        (target, Value::Object(changes)) => {
            if !target.is_object() {
                *target = Value::Object(Default::default());
            }
            let target = target.as_object_mut().unwrap();
            for (key, change) in changes {
                if change.is_null() {
                    target.shift_remove(key);
                } else {
                    patch(target.entry(key).or_insert(Value::Null), change);
                }
            }
        }
        (target, change) => *target = change.clone(),
    }
}

fn patched(base: &str, changes: &str) -> String {
    let mut value: Value = serde_json::from_str(base).unwrap();
    patch(&mut value, &serde_json::from_str(changes).unwrap_or_else(|e| panic!("{changes}: {e}")));
    value.to_string()
}

fn check(rule: &Rule, changes: &str) -> Report {
    let context = Context::from_json(patched(CONTEXT, rule.context).as_bytes()).unwrap();
    criba::check("sale", patched(BASE, changes).as_bytes(), &context).unwrap()
}

fn told(report: &Report) -> Vec<(String, String)> {
    report.findings.iter().map(|f| (f.code.to_string(), f.pointer.clone())).collect()
}

fn rules() -> impl Iterator<Item = (String, &'static Rule)> {
    criba::rules::SALE.iter().map(|rule| (rule.code().to_string(), *rule))
}

#[test]
fn the_base_has_nothing_to_tell_and_nothing_to_change() {
    let context = Context::from_json(CONTEXT.as_bytes()).unwrap();
    let report = criba::check("sale", BASE.as_bytes(), &context).unwrap();
    assert_eq!(told(&report), []);
    assert_eq!(report.changes, []);
}

#[test]
fn a_rule_is_silent_on_its_accepting_example() {
    for (code, rule) in rules() {
        let told = told(&check(rule, rule.page.accepts));
        assert!(told.iter().all(|(told, _)| *told != code), "{code}: {told:?}");
    }
}

#[test]
fn a_rule_tells_exactly_what_is_expected_on_its_rejecting_example() {
    let mut expected: Vec<(&str, Vec<(String, String)>)> = Vec::new();
    for line in include_str!("corpus/rules.txt").lines().filter(|line| !line.is_empty()) {
        match line.strip_prefix("  ") {
            None => expected.push((line, Vec::new())),
            Some(finding) => {
                let (code, pointer) = finding.split_once(' ').unwrap();
                expected.last_mut().unwrap().1.push((code.to_string(), pointer.to_string()));
            }
        }
    }
    let codes: Vec<&str> = expected.iter().map(|(code, _)| *code).collect();
    let listed: Vec<String> = rules().map(|(code, _)| code).collect();
    assert_eq!(codes, listed, "the rules of the table are not those of the list");
    for ((code, rule), (_, expected)) in rules().zip(expected) {
        assert_eq!(told(&check(rule, rule.page.rejects)), expected, "{code}");
    }
}

#[test]
fn every_rule_file_is_listed_and_its_code_is_its_folder_and_its_name() {
    let mut found = BTreeSet::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    for folder in std::fs::read_dir(root).unwrap().map(|f| f.unwrap().path()).filter(|f| f.is_dir()) {
        for file in std::fs::read_dir(&folder).unwrap().map(|f| f.unwrap().path()) {
            let text = std::fs::read_to_string(&file).unwrap();
            if text.contains("pub static RULE") {
                let (topic, fault) = (folder.file_name().unwrap(), file.file_stem().unwrap());
                let code =
                    format!("{}.{}", topic.to_string_lossy(), fault.to_string_lossy()).replace('_', "-");
                assert!(text.contains(&format!("/// `{code}`\n")), "{code} does not name its code");
                found.insert(code);
            }
        }
    }
    assert_eq!(found, rules().map(|(code, _)| code).collect::<BTreeSet<_>>());
}

#[test]
fn a_page_is_whole() {
    for (code, rule) in rules() {
        let page = rule.page;
        for text in [page.message, page.help, page.why, page.source] {
            assert!(!text.is_empty() && !text.contains("  "), "{code}: {text:?}");
        }
        assert!(page.source.contains("20"), "{code}: a source has its date");
        assert!(page.message.ends_with('.') && page.help.ends_with('.') && page.why.ends_with('.'), "{code}");
        assert_ne!(page.accepts, page.rejects, "{code}");
    }
}
