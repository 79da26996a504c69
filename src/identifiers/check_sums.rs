//! The check sums and the check letter that several numbers share.

use super::digits::eight;

/// Whether the last digit is the Luhn check digit (ISO/IEC 7812-1, annex B) of the ones before it. Digits only.
pub fn luhn(digits: &str) -> bool {
    // In pairs from the end: the first of a pair counts double. Four pairs at once, a digit a byte.
    let (rest, eights) = digits.as_bytes().as_rchunks();
    let (odd, pairs) = rest.split_at(rest.len() % 2);
    let mut sum = odd.first().map_or(0, |b| (b - b'0') as u32);
    for pair in pairs.chunks_exact(2) {
        sum += doubled((pair[0] - b'0') as u32) + (pair[1] - b'0') as u32;
    }
    for eight in eights {
        let digits = u64::from_le_bytes(*eight) & u64::from_le_bytes([0x0F; 8]);
        let first = digits & 0x00FF_00FF_00FF_00FF;
        // From five on, three more reach the fourth bit: as much less nine.
        let carries = (first + u64::from_le_bytes([3; 8])) >> 3 & 0x0001_0001_0001_0001;
        sum += ((digits + first - carries * 9).wrapping_mul(u64::from_le_bytes([1; 8])) >> 56) as u32;
    }
    sum.is_multiple_of(10)
}

/// The sum of the digits of twice a digit.
pub(super) fn doubled(digit: u32) -> u32 {
    if digit < 5 { digit * 2 } else { digit * 2 - 9 }
}

/// The remainder by 97 (ISO 7064, MOD 97-10) of two parts in a row, letters counted as 10 to 35. Upper-case letters and
/// digits only.
pub(super) fn mod97(parts: [&[u8]; 2]) -> u64 {
    let mut sum = 0;
    for part in parts {
        let (eights, rest) = part.as_chunks();
        for digits in eights {
            sum = match eight(digits) {
                Some(number) => (sum * 100_000_000 + number) % 97,
                None => appended(sum, digits) % 97,
            };
        }
        sum = appended(sum, rest) % 97;
    }
    sum
}

/// At most eight, so that it does not overflow.
fn appended(sum: u64, text: &[u8]) -> u64 {
    text.iter().fold(sum, |sum, b| {
        let (unit, digit) = if b.is_ascii_digit() { (10, b - b'0') } else { (100, b - b'A' + 10) };
        sum * unit + digit as u64
    })
}

/// The letter of a Spanish identity number (Real Decreto 1553/2005; Orden EHA/451/2008).
pub(super) fn check_letter(number: u64) -> u8 {
    b"TRWAGMYFPDXBNJZSQVHLCKE"[(number % 23) as usize]
}

#[cfg(test)]
mod tests {
    use super::{doubled, luhn, mod97};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sums_are_what_they_are_digit_by_digit(digits in "[0-9]{0,30}", letters in "[0-9A-Z]{0,34}") {
            let sum: u32 = digits.bytes().rev().enumerate().map(|(i, b)| {
                let digit = (b - b'0') as u32;
                if i % 2 == 1 { doubled(digit) } else { digit }
            }).sum();
            prop_assert_eq!(luhn(&digits), sum.is_multiple_of(10));
            let rest = (letters.clone() + &digits).chars().fold(0u64, |rest, c| {
                let digit = c.to_digit(36).unwrap() as u64;
                (rest * if digit < 10 { 10 } else { 100 } + digit) % 97
            });
            prop_assert_eq!(mod97([letters.as_bytes(), digits.as_bytes()]), rest);
        }
    }
}
