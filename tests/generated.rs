//! What is written from the tables and committed: `UPDATE=1 cargo test --test generated` writes it, and without UPDATE this
//! fails where a file is stale.

use std::fs;
use std::path::Path;

use criba::messages::RELEASED;
use criba::reference::words;

/// Compares a file with what it should hold, or writes it.
fn agrees(path: &str, expected: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder can be made");
        fs::write(&path, expected).expect("the file can be written");
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(found == expected, "{} is stale: run `UPDATE=1 cargo test --test generated`", path.display());
}

#[test]
fn words_of_the_javascript_package() {
    for language in RELEASED {
        agrees(&format!("www/src/messages/{}.ts", language.tag()), &words::module(*language));
        agrees(&format!("www/src/pages/{}.ts", language.tag()), &words::pages(*language));
    }
}
