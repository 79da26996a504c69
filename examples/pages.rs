//! Writes the pages of the package's `explain` into a folder, a module a language: `cargo run --example pages -- FOLDER`.

use std::fs;
use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    let folder =
        PathBuf::from(std::env::args_os().nth(1).unwrap_or_else(|| "www/src/generated/pages".into()));
    fs::create_dir_all(&folder)?;
    criba::reference::generated::pages().try_for_each(|(name, text)| fs::write(folder.join(name), text))
}
