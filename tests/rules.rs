//! Every rule's two examples, run over a valid payload; and what all rules have in common.
//!
//! An example is a patch over the base payload of the first kind that has the rule, as `common` reads patches: of a sale
//! `corpus/base-convergent.json`, of another kind `corpus/KIND/base.json`. The context is patched by the rule's own.
//! `corpus/rules.txt` lists everything that each rejecting example makes a report tell.

mod common;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use common::{check_kind, told};
use criba::engine::rule::Rule;
use criba::reference::codes::is_told;

/// Every rule, with the first kind of request that has it.
struct Ruled {
    kind: &'static str,
    code: String,
    rule: &'static Rule,
}

fn rules() -> Vec<Ruled> {
    let mut all: Vec<Ruled> = Vec::new();
    let mut add = |kind: &'static str, rule: &'static Rule| {
        let code = rule.code().to_string();
        if all.iter().all(|ruled| ruled.code != code) {
            all.push(Ruled { kind, code, rule });
        }
    };
    for request in criba::requests::ALL {
        request.rules.iter().copied().flatten().for_each(|rule| add(request.name, rule));
    }
    // Rules on known facts are every request's; each is tried on the first that has such values.
    for rule in criba::rules::facts::RULES.iter().copied().flatten() {
        let request = criba::requests::ALL.iter().find(|request| is_told(request, rule));
        add(request.expect("a request that has such values").name, rule);
    }
    all
}

#[test]
fn a_base_has_nothing_to_tell_and_nothing_to_change() {
    for kind in rules().iter().map(|ruled| ruled.kind).collect::<BTreeSet<_>>() {
        let report = check_kind(kind, "{}", "{}");
        assert_eq!(told(&report), [], "{kind}");
        assert_eq!(report.changes, [], "{kind}");
    }
}

#[test]
fn a_rule_is_silent_on_its_accepting_example() {
    for Ruled { kind, code, rule } in rules() {
        let told = told(&check_kind(kind, rule.context, rule.page.accepts));
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
                let (code, pointer) = finding.split_once(' ').unwrap_or((finding, ""));
                expected.last_mut().unwrap().1.push((code.to_string(), pointer.to_string()));
            }
        }
    }
    let codes: Vec<&str> = expected.iter().map(|(code, _)| *code).collect();
    let listed: Vec<String> = rules().into_iter().map(|ruled| ruled.code).collect();
    assert_eq!(codes, listed, "the rules of the table are not those of the list");
    for (Ruled { kind, code, rule }, (_, expected)) in rules().into_iter().zip(expected) {
        assert_eq!(told(&check_kind(kind, rule.context, rule.page.rejects)), expected, "{code}");
    }
}

/// The files under a folder, at any depth.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn every_rule_is_listed_and_the_code_of_a_file_is_its_folder_and_its_name() {
    let mut found = BTreeSet::new();
    for file in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules")) {
        let text = std::fs::read_to_string(&file).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        for pair in
            lines.windows(2).filter(|pair| pair[1].contains("static ") && pair[1].contains(": Rule ="))
        {
            let code = pair[0].strip_prefix("/// `").and_then(|code| code.strip_suffix('`'));
            let own = pair[1].contains("static RULE:");
            assert!(code.is_some() || !own, "{} does not name its code", file.display());
            // The same rule over other fields has the same code.
            let Some(code) = code.map(str::to_string) else { continue };
            if own {
                let (topic, fault) = (file.parent().unwrap().file_name().unwrap(), file.file_stem().unwrap());
                let named = format!("{}.{}", topic.to_string_lossy(), fault.to_string_lossy());
                assert_eq!(code, named.replace('_', "-"));
            }
            found.insert(code);
        }
    }
    assert_eq!(found, rules().into_iter().map(|ruled| ruled.code).collect::<BTreeSet<_>>());
}

#[test]
fn a_kind_has_no_rule_twice() {
    for request in criba::requests::ALL {
        let codes: Vec<String> =
            request.rules.iter().copied().flatten().map(|r| r.code().to_string()).collect();
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len(), "{}", request.name);
    }
}

#[test]
fn a_page_is_whole() {
    for Ruled { code, rule, .. } in rules() {
        let page = rule.page;
        for text in [page.message, page.help, page.why, page.source] {
            assert!(!text.is_empty() && !text.contains("  "), "{code}: {text:?}");
        }
        assert!(page.source.contains("20"), "{code}: a source has its date");
        assert!(page.message.ends_with('.') && page.help.ends_with('.') && page.why.ends_with('.'), "{code}");
        assert_ne!(page.accepts, page.rejects, "{code}");
    }
}
