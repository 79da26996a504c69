//! What several numbers share: stripping separators and the check sums.

use crate::engine::kind::Fault;

/// Copies the text without spaces, hyphens, dots and slashes, in upper case, where it is ASCII letters and digits besides.
/// `false` where it holds anything else.
pub(super) fn compact(text: &str, out: &mut String) -> bool {
    for b in text.bytes() {
        match b {
            b'0'..=b'9' | b'A'..=b'Z' => out.push(b as char),
            b'a'..=b'z' => out.push(b.to_ascii_uppercase() as char),
            b' ' | b'-' | b'.' | b'/' => {}
            _ => return false,
        }
    }
    true
}

/// The compact form: the text itself where it is compact already, so that most values are never copied; else a copy in
/// `out`. Upper-case ASCII letters and digits, perhaps none.
pub(super) fn compacted<'a>(text: &'a str, out: &'a mut String) -> Result<&'a str, Fault> {
    if text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'A'..=b'Z')) {
        return Ok(text);
    }
    if compact(text, out) { Ok(out) } else { Err(Fault::CHARACTERS) }
}

/// The digits as a number; `None` where there is anything but digits, or more than nineteen.
pub(crate) fn number(text: &str) -> Option<u64> {
    if text.is_empty() || text.len() > 19 {
        return None;
    }
    text.bytes().try_fold(0u64, |n, b| b.is_ascii_digit().then(|| n * 10 + (b - b'0') as u64))
}

/// Whether there are digits and nothing else.
pub(super) fn all_digits(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit())
}

/// Whether the last digit is the Luhn check digit (ISO/IEC 7812-1, annex B) of the ones before it. Digits only.
pub(super) fn luhn(digits: &str) -> bool {
    // In pairs from the end: the first of a pair counts double.
    let (odd, pairs) = digits.as_bytes().split_at(digits.len() % 2);
    let mut sum = odd.first().map_or(0, |b| (b - b'0') as u32);
    for pair in pairs.chunks_exact(2) {
        sum += doubled((pair[0] - b'0') as u32) + (pair[1] - b'0') as u32;
    }
    sum.is_multiple_of(10)
}

/// The sum of the digits of twice a digit.
pub(super) fn doubled(digit: u32) -> u32 {
    if digit < 5 { digit * 2 } else { digit * 2 - 9 }
}

/// The remainder by 97 (ISO 7064, MOD 97-10), letters counted as 10 to 35. Upper-case letters and digits only.
pub(super) fn mod97(text: impl Iterator<Item = u8>) -> u32 {
    let rest = text.fold(0u64, |n, b| {
        let n = if n < 1_000_000_000_000_000 { n } else { n % 97 };
        if b.is_ascii_digit() { n * 10 + (b - b'0') as u64 } else { n * 100 + (b - b'A') as u64 + 10 }
    });
    (rest % 97) as u32
}

/// The letter of a Spanish identity number (Real Decreto 1553/2005; Orden EHA/451/2008).
pub(super) fn check_letter(number: u64) -> u8 {
    b"TRWAGMYFPDXBNJZSQVHLCKE"[(number % 23) as usize]
}

/// Whether a compact text is one of the literals that programs send for want of a value. Asked only by kinds so free that
/// such a literal would pass.
pub(super) fn is_literal(text: &str) -> bool {
    ["STRING", "UNDEFINED", "NULL", "NAN", "NONE"].iter().any(|l| l.eq_ignore_ascii_case(text))
}

/// In groups of four, as people write long numbers.
pub(super) fn in_fours(canonical: &str) -> String {
    let mut out = String::new();
    for (i, c) in canonical.chars().enumerate() {
        if i > 0 && i % 4 == 0 {
            out.push(' ');
        }
        out.push(c);
    }
    out
}
