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

/// Whether the last digit is the Luhn check digit (ISO/IEC 7812-1, annex B) of the ones before it. Digits only.
pub(super) fn luhn(digits: &str) -> bool {
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
    let mut rest = 0;
    for mut part in parts {
        while let [b, after @ ..] = part {
            if let Some((digits, after)) = part.split_first_chunk()
                && let Some(number) = eight(digits)
            {
                (rest, part) = ((rest * 100_000_000 + number) % 97, after);
                continue;
            }
            let (unit, digit) = if b.is_ascii_digit() { (10, b - b'0') } else { (100, b - b'A' + 10) };
            (rest, part) = ((rest * unit + digit as u64) % 97, after);
        }
    }
    rest
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
