//! Files and standard input.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::failure::plain;

/// A text to check, and what to call it.
pub(crate) struct Source {
    /// The path as given; `<stdin>` for standard input.
    pub(crate) name: String,
    /// No more of it than tells that it is too long.
    pub(crate) bytes: Vec<u8>,
}

/// What a path is called in output.
pub(crate) fn name(path: &Path) -> String {
    if is_stdin(path) { "<stdin>".to_string() } else { path.display().to_string() }
}

/// Whether a path stands for standard input.
pub(crate) fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// Opens a file or standard input; a message for people where it cannot be.
pub(crate) fn open(path: &Path) -> Result<Box<dyn Read + Send>, String> {
    if is_stdin(path) {
        return Ok(Box::new(io::stdin()));
    }
    match File::open(path) {
        Ok(file) => Ok(Box::new(file)),
        Err(error) => Err(format!("{}: {}", name(path), plain(&error))),
    }
}

/// Reads a file or standard input, and not much further than the limit.
pub(crate) fn read(path: &Path, limit: u32) -> Result<Source, String> {
    let mut bytes = Vec::new();
    let name = name(path);
    match open(path)?.take(u64::from(limit) + 1).read_to_end(&mut bytes) {
        Ok(_) => Ok(Source { name, bytes }),
        Err(error) => Err(format!("{name}: {}", plain(&error))),
    }
}
