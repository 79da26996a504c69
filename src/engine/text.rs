//! Parts of texts.

use std::slice::SliceIndex;

/// A part of a text; nothing where there is no such part, or where it would cut a character in two. Not an index, whose panic
/// shows the text and takes tables of all scripts into the wasm for that.
pub(crate) fn cut(text: &str, part: impl SliceIndex<str, Output = str>) -> &str {
    text.get(part).unwrap_or_default()
}

/// The two parts of a text at a place; all of it and nothing where it cannot be parted there.
pub(crate) fn halves(text: &str, at: usize) -> (&str, &str) {
    text.split_at_checked(at).unwrap_or((text, ""))
}
