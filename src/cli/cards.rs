//! Whole card numbers in a text, wherever they stand.

use std::ops::Range;

use criba::identifiers::check_sums::luhn;
use criba::identifiers::masked_card::ISSUED;

/// The card numbers of a text: as many digits as their issuer gives them, by themselves or in groups, with the right check digit
/// (ISO/IEC 7812-1).
pub(crate) fn whole(text: &str) -> Vec<Range<usize>> {
    let (bytes, mut cards, mut at) = (text.as_bytes(), Vec::new(), 0);
    while let Some(next) = bytes[at..].iter().position(u8::is_ascii_digit) {
        let start = at + next;
        let (end, digits) = run(bytes, start);
        if is_issued(&digits) && luhn(&digits) {
            cards.push(start..end);
        }
        at = end;
    }
    cards
}

/// The digits that begin here, one blank or hyphen at most between two of them, and where they end.
fn run(bytes: &[u8], start: usize) -> (usize, String) {
    let (mut end, mut digits) = (start, String::new());
    loop {
        match bytes[end..] {
            [digit @ b'0'..=b'9', ..] => {
                digits.push(digit as char);
                end += 1;
            }
            [b' ' | b'-', b'0'..=b'9', ..] => end += 1,
            _ => return (end, digits),
        }
    }
}

/// Whether cards have so many digits after what these begin with.
fn is_issued(digits: &str) -> bool {
    ISSUED.iter().any(|(begun, lengths)| digits.starts_with(begun) && lengths.contains(&digits.len()))
}
