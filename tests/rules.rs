//! Every rule's two examples, run over a valid sale; and what all rules have in common.
//!
//! An example is a patch over `corpus/base-convergent.json`, as `common` reads patches; the context is patched by the rule's
//! own. `corpus/rules.txt` lists everything that each rejecting example makes a report tell.

mod common;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use common::{check, told};
use criba::engine::rule::Rule;

fn rules() -> impl Iterator<Item = (String, &'static Rule)> {
    let lists = criba::rules::SALE.iter().chain(criba::rules::facts::RULES);
    lists.copied().flatten().map(|rule| (rule.code().to_string(), *rule))
}

#[test]
fn the_base_has_nothing_to_tell_and_nothing_to_change() {
    let report = check("{}", "{}");
    assert_eq!(told(&report), []);
    assert_eq!(report.changes, []);
}

#[test]
fn a_rule_is_silent_on_its_accepting_example() {
    for (code, rule) in rules() {
        let told = told(&check(rule.context, rule.page.accepts));
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
        assert_eq!(told(&check(rule.context, rule.page.rejects)), expected, "{code}");
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
            let code =
                code.unwrap_or_else(|| panic!("{} does not name its code", file.display())).to_string();
            if pair[1].contains("static RULE:") {
                let (topic, fault) = (file.parent().unwrap().file_name().unwrap(), file.file_stem().unwrap());
                let named = format!("{}.{}", topic.to_string_lossy(), fault.to_string_lossy());
                assert_eq!(code, named.replace('_', "-"));
            }
            found.insert(code);
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
