//! What is written from the tables and committed: each file with its text. `tests/generated.rs` keeps them in step.

use super::{fingerprint, hints, typescript};
use crate::messages::RELEASED;

/// Every such file, by its path from the repository's root.
pub fn files() -> Vec<(String, String)> {
    let mut files = vec![
        ("www/src/generated/types.ts".to_string(), typescript::types()),
        ("www/src/generated/routes.ts".to_string(), typescript::routes()),
        ("www/src/generated/hints.ts".to_string(), hints::hints()),
        ("tests/generated/rules.txt".to_string(), fingerprint::listing()),
    ];
    files.extend(RELEASED.iter().map(|language| {
        (format!("www/src/generated/labels/{}.ts", language.tag()), hints::labels(*language))
    }));
    files
}
