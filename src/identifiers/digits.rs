//! What several numbers share: stripping separators and the check sums.

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

/// The digits as a number; `None` where there is anything but digits, or more than nineteen.
pub(super) fn number(text: &str) -> Option<u64> {
    if text.is_empty() || text.len() > 19 {
        return None;
    }
    text.bytes().try_fold(0u64, |n, b| b.is_ascii_digit().then(|| n * 10 + (b - b'0') as u64))
}

/// Whether the last digit is the Luhn check digit (ISO/IEC 7812-1, annex B) of the ones before it. Digits only.
pub(super) fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(i, b)| {
            let d = (b - b'0') as u32;
            if i % 2 == 0 { d } else { d * 2 / 10 + d * 2 % 10 }
        })
        .sum();
    sum.is_multiple_of(10)
}
