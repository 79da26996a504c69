//! What every text goes through before its kind reads it: trimmed, white space made plain, composed.

use super::nfc;
use super::text::{add, characters, is_space, trimmed};

/// What cleaning did.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Cleaned {
    /// Nothing: the text is clean as it is, and was not copied.
    Same,
    /// The clean text was written.
    Written,
    /// The text holds what no text may: control characters, overrides of direction, U+FFFD.
    Refused,
}

/// What the spaces of a text mean.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Spaces {
    /// They part words.
    Flow,
    /// They do, and line breaks and tabs mean something of their own.
    Break,
    /// Each counts, at the ends too.
    Count,
    /// They part groups of digits or letters. Signs of full width, as Chinese and Japanese keyboards write them, are the plain
    /// ones; the override that contacts put before a number goes.
    Group,
}

/// Cleans a text into `out`, unless it is clean already.
///
/// Line breaks and tabs, with the spaces around them, become one space, a no-break space a space; zero-width characters, soft
/// hyphens and marks of direction go; ends are trimmed; Latin letters are composed with their marks. Where spaces count, a
/// line break or tab is one, and none goes.
pub(crate) fn clean(text: &str, spaces: Spaces, out: &mut String) -> Cleaned {
    if is_clean(text) {
        return Cleaned::Same;
    }
    out.clear();
    let mut broken = false;
    // At the beginning no space counts, but where each does.
    let put = |out: &mut String, c| {
        if !out.is_empty() || spaces == Spaces::Count || !is_space(c) {
            add(out, c);
        }
    };
    let mut rest = characters(text);
    while let Some(c) = rest.next() {
        match if spaces == Spaces::Group { plain(c) } else { c } {
            '\r' if spaces == Spaces::Count && rest.rest().starts_with('\n') => continue,
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' if spaces != Spaces::Break => {
                broken = spaces != Spaces::Count;
                if broken {
                    out.truncate(out.trim_end_matches(' ').len());
                }
                put(out, ' ');
                continue;
            }
            '\n' | '\r' | '\t' => put(out, c),
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2007}' if broken => continue,
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2007}' => put(out, ' '),
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => continue,
            '\u{202a}'..='\u{202c}' | '\u{2066}'..='\u{2069}' => continue,
            '\u{202d}' | '\u{202e}' | '\u{fffd}' => return Cleaned::Refused,
            c if c.is_control() => return Cleaned::Refused,
            c => put(out, c),
        }
        broken = false;
    }
    if spaces != Spaces::Count {
        out.truncate(trimmed(out).len());
    }
    // Last, since a letter and its mark may have had something invisible between them.
    if !nfc::is_composed(out) {
        let apart = std::mem::take(out);
        nfc::compose(&apart, out);
    }
    if out == text { Cleaned::Same } else { Cleaned::Written }
}

/// A sign of full width as the plain one. The override from left to right is no more than a
/// mark: it turns no number round.
#[cold]
#[inline(never)]
fn plain(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from((c as u32 - 0xfee0) as u8),
        '\u{3000}' => ' ',
        '\u{202d}' => '\u{202a}',
        _ => c,
    }
}

/// Whether a text is clean for certain, told by its bytes alone: accented Latin, ª, º, ·, € and most other scripts are.
fn is_clean(text: &str) -> bool {
    let bytes = text.as_bytes();
    let plain = bytes.iter().enumerate().all(|(at, b)| match b {
        0..0x20 | 0x7f => false,
        // U+0080 to U+00A0 and the soft hyphen.
        0xc2 => bytes[at + 1] > 0xa0 && bytes[at + 1] != 0xad,
        // Marks.
        0xcc | 0xcd => false,
        // White space and punctuation of U+1680, U+2000 to U+206F, U+3000; U+212A and U+212B.
        0xe1 => bytes[at + 1] != 0x9a,
        0xe2 => !matches!(bytes[at + 1], 0x80 | 0x81 | 0x84),
        0xe3 => bytes[at + 1] != 0x80,
        // U+FEFF, U+FFFD.
        0xef => false,
        _ => true,
    });
    plain && !matches!((bytes.first(), bytes.last()), (Some(b' '), _) | (_, Some(b' ')))
}
