//! What is written from the tables and committed: each file with its text. `tests/generated.rs` keeps them in step.

use super::{fingerprint, hints, typescript, words};
use crate::messages::RELEASED;

/// Every such file, by its path from the repository's root.
pub fn files() -> Vec<(String, String)> {
    let mut files = vec![
        ("www/src/generated/types.ts".to_string(), typescript::types()),
        ("www/src/generated/routes.ts".to_string(), typescript::routes()),
        ("www/src/generated/names.ts".to_string(), typescript::names()),
        ("www/src/generated/cards.ts".to_string(), typescript::cards()),
        ("www/src/generated/hints.ts".to_string(), hints::hints()),
        ("www/src/generated/terms.ts".to_string(), words::terms()),
        ("tests/generated/rules.txt".to_string(), fingerprint::listing()),
    ];
    for language in RELEASED {
        let path = |folder: &str| format!("www/src/generated/{folder}/{}.ts", language.tag());
        files.push((path("labels"), hints::labels(*language)));
        files.push((path("messages"), words::module(*language)));
    }
    files
}

/// What the package's `explain` reads, by the file's name: long, and all of it said elsewhere, so that it is written when the
/// package is built and not committed.
pub fn pages() -> impl Iterator<Item = (String, String)> {
    RELEASED.iter().map(|language| (format!("{}.ts", language.tag()), words::pages(*language)))
}
