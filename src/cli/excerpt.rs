//! The line of the source that a finding is shown under.

use std::ops::Range;

use criba::Position;

/// One line, or as much of it as is needed to show a place in it.
pub(crate) struct Excerpt<'a> {
    /// Its number, from 1.
    pub(crate) line: usize,
    /// The text.
    pub(crate) text: &'a str,
    /// The place within the text.
    pub(crate) span: Range<usize>,
}

/// The source as text. Bytes that are not UTF-8 stand as control characters, one each, so that offsets stay.
pub(crate) fn readable(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|_| '\u{1a}'));
    }
    text
}

/// The line of a place, with the place in it: of a value of several lines the first, of a long line what lies around.
pub(crate) fn excerpt<'a>(text: &'a str, position: &Position, width: usize) -> Excerpt<'a> {
    let start = floor(text, position.offset as usize);
    let first = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let last = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let last = first + text[first..last].trim_end_matches('\r').len();
    let (start, last) = (start.min(last), last);
    let end = floor(text, (start + position.length as usize).min(last).min(start + width / 2));
    // Twice the width on both sides: the renderer centres the place in it, and no cut shows.
    let from = floor(text, first.max(start.saturating_sub(2 * width)));
    let to = floor(text, last.min(end + 2 * width));
    Excerpt { line: position.line as usize, text: &text[from..to], span: start - from..end.max(start) - from }
}

/// The start of the character that stands at or before an offset.
fn floor(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at.min(text.len()))
}
