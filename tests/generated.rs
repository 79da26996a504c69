//! What is written from the tables and committed is what the tables say: `UPDATE=1 cargo test --test generated` writes it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use criba::RULESET;
use criba::reference::fingerprint::{fingerprint, listing};
use criba::reference::generated::files;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn updating() -> bool {
    std::env::var_os("UPDATE").is_some_and(|value| value == "1")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// The first line that differs, for people.
fn difference(committed: &str, now: &str) -> String {
    let (mut old, mut new) = (committed.lines(), now.lines());
    for line in 1.. {
        let (old, new) = (old.next(), new.next());
        if old != new {
            return format!(
                "line {line}\n    committed: {}\n    now:       {}",
                old.unwrap_or("–"),
                new.unwrap_or("–")
            );
        }
        if old.is_none() {
            break;
        }
    }
    "the last line ends in another way".to_string()
}

#[test]
fn what_is_committed_is_what_the_tables_say() {
    let mut stale = Vec::new();
    for (path, text) in files() {
        let committed = read(&root().join(&path));
        if committed == text {
            continue;
        }
        if updating() {
            write(&root().join(&path), &text);
        } else {
            stale.push(format!("  {path}, {}", difference(&committed, &text)));
        }
    }
    assert!(
        stale.is_empty(),
        "the tables have changed since these files were written:\n{}\nUPDATE=1 cargo test --test generated writes them; review the difference.",
        stale.join("\n")
    );
}

#[test]
fn nothing_else_stands_among_what_is_written() {
    let written: BTreeSet<PathBuf> = files().into_iter().map(|(path, _)| root().join(path)).collect();
    let mut folders = vec![root().join("www/src/generated")];
    while let Some(folder) = folders.pop() {
        // Not there yet before the first UPDATE.
        let Ok(entries) = fs::read_dir(folder) else { continue };
        for path in entries.map(|entry| entry.unwrap().path()) {
            if path.ends_with("generated/pages") {
                // Written when the package is built.
            } else if path.is_dir() {
                folders.push(path);
            } else {
                assert!(written.contains(&path), "{} is written by nothing: remove it", path.display());
            }
        }
    }
}

/// The fingerprint of each version of the rules: `VERSION FINGERPRINT` a line, the newest last.
const RULESETS: &str = "tests/generated/rulesets.txt";

#[test]
fn changed_rules_are_a_new_version() {
    let path = root().join(RULESETS);
    let (versions, now) = (read(&path), fingerprint(&listing()));
    let of_this =
        versions.lines().filter_map(|line| line.split_once(' ')).find(|(version, _)| *version == RULESET);
    match of_this {
        Some((_, committed)) => assert_eq!(
            committed, now,
            "codes, severities or tables have changed, and the version of the rules is still {RULESET}.\n\
             If {RULESET} has been given to anybody, raise RULESET in src/lib.rs; if not, take its line out of {RULESETS}.\n\
             Then UPDATE=1 cargo test --test generated; the difference of tests/generated/rules.txt is what has changed.\n"
        ),
        None if updating() => write(&path, &format!("{versions}{RULESET} {now}\n")),
        None => {
            panic!("{RULESETS} has no line for {RULESET}: UPDATE=1 cargo test --test generated writes it")
        }
    }
}
