//! What several numbers share: stripping separators and reading.

use crate::engine::kind::Fault;
use crate::engine::text::{add, characters};

/// Copies the text without spaces, hyphens and dashes, dots and slashes, in upper case, where it is ASCII letters and digits besides.
/// `false` where it holds anything else, which is left out too. Few values need it: kept out of the way of those that do not.
#[cold]
pub(super) fn compact(text: &str, out: &mut String) -> bool {
    let mut sound = true;
    for c in characters(text) {
        match c {
            '0'..='9' | 'A'..='Z' => add(out, c),
            'a'..='z' => add(out, c.to_ascii_uppercase()),
            ' ' | '-' | '.' | '/' => {}
            _ => sound &= is_dash(c),
        }
    }
    sound
}

/// A hyphen or dash, as word processors put it in place of the keyboard's.
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2015}')
}

/// The compact form: the text itself where it is compact already, so that most values are never copied; else a copy in
/// `out`. Upper-case ASCII letters and digits, perhaps none.
pub(super) fn compacted<'a>(text: &'a str, out: &'a mut String) -> Result<&'a str, Fault> {
    let (eights, rest) = text.as_bytes().as_chunks();
    let plain = |b: &u8| matches!(b, b'0'..=b'9' | b'A'..=b'Z');
    if eights.iter().all(|part| eight(part).is_some() || part.iter().all(plain)) && rest.iter().all(plain) {
        return Ok(text);
    }
    if compact(text, out) { Ok(out) } else { Err(Fault::CHARACTERS) }
}

/// The digits as a number; `None` where there is anything but digits, or more than nineteen.
pub(crate) fn number(text: &str) -> Option<u64> {
    if text.is_empty() || text.len() > 19 {
        return None;
    }
    let (eights, rest) = text.as_bytes().as_chunks();
    let mut number = 0;
    for digits in eights {
        number = number * 100_000_000 + eight(digits)?;
    }
    for b in rest {
        number = number * 10 + b.is_ascii_digit().then(|| (b - b'0') as u64)?;
    }
    Some(number)
}

/// Eight digits as a number, in a dozen instructions: most numbers of a sale hold as many, and byte by byte they cost
/// several times that. `None` where there is anything but digits.
#[cfg_attr(target_arch = "wasm32", inline(always))]
pub(super) fn eight(text: &[u8; 8]) -> Option<u64> {
    let digits = u64::from_le_bytes(*text) ^ u64::from_le_bytes([b'0'; 8]);
    // Of 0 to 9 only, neither the byte nor the byte and six has anything in its upper half.
    if (digits | digits.wrapping_add(u64::from_le_bytes([6; 8]))) & u64::from_le_bytes([0xF0; 8]) != 0 {
        return None;
    }
    // Digits become pairs, pairs fours, and fours the number: each with the one that follows it.
    let pairs = (digits * 10 + (digits >> 8)) & 0x00FF_00FF_00FF_00FF;
    let fours = (pairs * 100 + (pairs >> 16)) & 0x0000_FFFF_0000_FFFF;
    Some((fours * 10_000 + (fours >> 32)) & 0xFFFF_FFFF)
}

/// Whether there are digits and nothing else.
pub(super) fn all_digits(text: &str) -> bool {
    let (eights, rest) = text.as_bytes().as_chunks();
    eights.iter().all(|digits| eight(digits).is_some()) && rest.iter().all(u8::is_ascii_digit)
}

/// The compact form of a number, as [`compacted`] has it.
pub(super) fn compacted_digits<'a>(text: &'a str, out: &'a mut String) -> Result<&'a str, Fault> {
    if all_digits(text) {
        return Ok(text);
    }
    if compact(text, out) && all_digits(out) { Ok(out) } else { Err(Fault::CHARACTERS) }
}

/// Whether a compact text is one of the literals that programs send for want of a value. Asked only by kinds so free that
/// such a literal would pass.
pub(super) fn is_literal(text: &str) -> bool {
    ["STRING", "UNDEFINED", "NULL", "NAN", "NONE"].iter().any(|l| l.eq_ignore_ascii_case(text))
}

/// In groups of four, as people write long numbers.
pub(super) fn in_fours(canonical: &str) -> String {
    let mut out = String::new();
    for (i, c) in characters(canonical).enumerate() {
        if i > 0 && i % 4 == 0 {
            add(&mut out, ' ');
        }
        add(&mut out, c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{all_digits, number};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_are_what_the_standard_library_reads(text in "[0-9]{0,19}|[0-:\\x00é/]{7,17}") {
            let digits = text.bytes().all(|b| b.is_ascii_digit());
            prop_assert_eq!(all_digits(&text), digits);
            prop_assert_eq!(number(&text), text.parse().ok());
        }
    }
}
