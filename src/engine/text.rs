//! Texts, read and written by calls: what the standard library would inline at each use takes a tenth of the wasm.

use std::slice::SliceIndex;
use std::str::Chars;

/// A part of a text; nothing where there is no such part, or where it would cut a character in two. Not an index, whose panic
/// shows the text and takes tables of all scripts into the wasm for that.
pub(crate) fn cut(text: &str, part: impl SliceIndex<str, Output = str>) -> &str {
    text.get(part).unwrap_or_default()
}

/// The two parts of a text at a place; all of it and nothing where it cannot be parted there.
pub(crate) fn halves(text: &str, at: usize) -> (&str, &str) {
    text.split_at_checked(at).unwrap_or((text, ""))
}

/// A text without the white space at its ends.
#[cfg_attr(target_arch = "wasm32", inline(never))]
pub(crate) fn trimmed(text: &str) -> &str {
    text.trim_matches(is_space)
}

/// White space as Unicode has it, without its table.
pub(crate) fn is_space(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t'..='\r' | '\u{85}' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{2028}' | '\u{2029}'
            | '\u{202f}' | '\u{205f}' | '\u{3000}'
    )
}

/// Writes a character.
#[cfg_attr(target_arch = "wasm32", inline(never))]
pub(crate) fn add(out: &mut String, c: char) {
    out.push(c);
}

/// Writes a text.
#[cfg_attr(target_arch = "wasm32", inline(never))]
pub(crate) fn append(out: &mut String, text: &str) {
    out.push_str(text);
}

/// The characters of a text.
#[derive(Clone)]
pub(crate) struct Characters<'t>(Chars<'t>);

/// The characters of a text.
pub(crate) fn characters(text: &str) -> Characters<'_> {
    Characters(text.chars())
}

impl<'t> Characters<'t> {
    /// What is left of the text.
    pub(crate) fn rest(&self) -> &'t str {
        self.0.as_str()
    }
}

impl Iterator for Characters<'_> {
    type Item = char;

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn next(&mut self) -> Option<char> {
        self.0.next()
    }
}

/// A list of what comes. The standard library's `collect` is the same loop twice, with a guess at the length.
pub(crate) fn gathered<T>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut all = Vec::new();
    gather(&mut all, items);
    all
}

/// Adds what comes to a list.
pub(crate) fn gather<T>(all: &mut Vec<T>, items: impl Iterator<Item = T>) {
    for item in items {
        all.push(item);
    }
}

#[cfg(test)]
mod tests {
    use super::is_space;

    #[test]
    fn white_space_is_what_unicode_says() {
        assert!(('\0'..=char::MAX).all(|c| is_space(c) == c.is_whitespace()));
    }
}
