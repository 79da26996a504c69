//! The escapes of JSON strings, read and written.

use std::borrow::Cow;

use super::text::{add, append, characters, cut};

/// The four digits of `\uXXXX` at the start of these bytes.
pub(crate) fn hex4(bytes: &[u8]) -> Option<u16> {
    if bytes.get(..2)? != b"\\u" {
        return None;
    }
    bytes.get(2..6)?.iter().try_fold(0u16, |n, b| Some(n << 4 | (*b as char).to_digit(16)? as u16))
}

/// Reads the escapes of a string. Its surrogates without another half, and escapes that JSON does not know, become U+FFFD.
pub(crate) fn unescape(raw: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(raw.len()), raw);
    while let Some(at) = rest.find('\\') {
        append(&mut out, cut(rest, ..at));
        rest = cut(rest, at..);
        let (c, length) = match rest.as_bytes().get(1) {
            Some(b'b') => ('\u{8}', 2),
            Some(b'f') => ('\u{c}', 2),
            Some(b'n') => ('\n', 2),
            Some(b'r') => ('\r', 2),
            Some(b't') => ('\t', 2),
            Some(b @ (b'"' | b'\\' | b'/')) => (*b as char, 2),
            Some(b'u') => unicode_escape(rest.as_bytes()),
            _ => (char::REPLACEMENT_CHARACTER, 1),
        };
        add(&mut out, c);
        rest = cut(rest, length..);
    }
    append(&mut out, rest);
    out
}

fn unicode_escape(bytes: &[u8]) -> (char, usize) {
    let Some(high) = hex4(bytes) else { return (char::REPLACEMENT_CHARACTER, 2) };
    let low = bytes.get(6..).and_then(hex4);
    match (high, low) {
        (0xd800..=0xdbff, Some(low @ 0xdc00..=0xdfff)) => {
            let c = 0x10000 + ((high as u32 - 0xd800) << 10) + (low as u32 - 0xdc00);
            (char::from_u32(c).unwrap_or(char::REPLACEMENT_CHARACTER), 12)
        }
        _ => (char::from_u32(high as u32).unwrap_or(char::REPLACEMENT_CHARACTER), 6),
    }
}

/// The text of a scalar as it is written: of a string what is between its quotes, its escapes read.
pub(crate) fn unquote(written: &str) -> Cow<'_, str> {
    match written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        None => Cow::Borrowed(written),
        Some(inner) if inner.as_bytes().contains(&b'\\') => Cow::Owned(unescape(inner)),
        Some(inner) => Cow::Borrowed(inner),
    }
}

/// Writes a text as a JSON string, with its quotes.
pub(crate) fn quote(text: &str, out: &mut String) {
    add(out, '"');
    for c in characters(text) {
        match c {
            '"' => append(out, "\\\""),
            '\\' => append(out, "\\\\"),
            '\n' => append(out, "\\n"),
            '\r' => append(out, "\\r"),
            '\t' => append(out, "\\t"),
            c if c < ' ' => {
                append(out, "\\u00");
                add(out, char::from_digit(c as u32 >> 4, 16).unwrap_or('0'));
                add(out, char::from_digit(c as u32 & 15, 16).unwrap_or('0'));
            }
            c => add(out, c),
        }
    }
    add(out, '"');
}
