//! The Spanish numbering plan: what a phone number is for, by its first digits.
//!
//! Plan Nacional de Numeración Telefónica (Real Decreto 2296/2004 and its resolutions, CNMC registry) as libphonenumber's
//! metadata for ES (9.0.43) has it; read 2026-11-21. Written out by hand: no pattern is interpreted at run time.

use super::digits::{is_dash, number};
use crate::engine::kind::Fault;
use crate::engine::text::characters;

/// A number as sent, without its prefixes.
pub(super) enum Number {
    /// Nine national digits.
    Spanish(u32),
    /// Country code and number.
    Foreign(u64),
}

/// What a national number is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Service {
    /// A mobile line: 6, 71 to 74.
    Mobile,
    /// A mobile line by the plan, of a range that is hardly used: 78 and two small ones within 9.
    RareMobile,
    /// A line at a place.
    Landline,
    /// What companies answer: 900, 901, 902, personal numbers (70), 51.
    Company,
    /// Toll-free 800, premium rates 80x and mass calls 905: never somebody's phone.
    Premium,
    /// Machines and nomadic numbers: 400, 50, 590.
    Special,
    /// Nothing: not allocated.
    None,
}

/// Reads the digits, with +34, 0034, 34 or nothing before nine of them.
pub(super) fn read(text: &str) -> Result<Number, Fault> {
    if text.len() == 9
        && let Some(national) = number(text)
    {
        return Ok(Number::Spanish(national as u32));
    }
    read_written(text)
}

fn read_written(text: &str) -> Result<Number, Fault> {
    let (mut value, mut count, mut plus) = (0u64, 0u32, false);
    for c in characters(text) {
        match c {
            '0'..='9' => {
                if count < 18 {
                    value = value * 10 + (c as u8 - b'0') as u64;
                }
                count += 1;
            }
            ' ' | '-' | '.' | '/' | '(' | ')' => {}
            '+' if count == 0 && !plus => plus = true,
            _ if is_dash(c) => {}
            _ => return Err(Fault::CHARACTERS),
        }
    }
    match count {
        9 if !plus => return Ok(Number::Spanish(value as u32)),
        0..=6 | 18.. => return Err(Fault::LENGTH),
        _ => {}
    }
    let zeros = !plus && value < 10u64.pow(count - 2);
    if zeros {
        count -= 2;
    }
    if count == 11 && value / 1_000_000_000 == 34 {
        return Ok(Number::Spanish((value % 1_000_000_000) as u32));
    }
    let spanish = value / 10u64.pow(count - 2) == 34;
    if spanish || count > 15 || !(plus || zeros) {
        return Err(Fault::LENGTH);
    }
    if count < 7 { Err(Fault::LENGTH) } else { foreign(value, count) }
}

/// No country's code begins with 0.
fn foreign(value: u64, count: u32) -> Result<Number, Fault> {
    if value < 10u64.pow(count - 1) { Err(Fault::PREFIX) } else { Ok(Number::Foreign(value)) }
}

/// What a national number of nine digits is for.
pub(super) fn service(national: u32) -> Service {
    match national / 1_000_000 {
        600..=699 | 710..=749 => Service::Mobile,
        780..=789 => Service::RareMobile,
        810..=828 | 830..=839 | 841..=869 | 871..=888 => Service::Landline,
        910..=928 | 930..=939 | 941..=968 | 971 | 972 | 974..=988 => Service::Landline,
        // 96906 09, 96906 10 and 97390 are the ranges for mobile lines.
        969 if !matches!(national / 100 % 10_000, 609 | 610) => Service::Landline,
        973 if national / 10_000 % 100 != 90 => Service::Landline,
        969 | 973 => Service::RareMobile,
        700..=709 | 510..=519 | 900..=902 => Service::Company,
        800 | 803 | 806 | 807 | 905 => Service::Premium,
        400 | 500..=509 | 590 => Service::Special,
        _ => Service::None,
    }
}

/// Writes the nine digits, unless the text is them already.
pub(super) fn write(text: &str, national: u32, out: &mut String) {
    if text.len() > 9 {
        push_digits(national as u64, 100_000_000, out);
    }
}

/// Writes a number, from the digit of this unit on.
pub(super) fn push_digits(number: u64, mut unit: u64, out: &mut String) {
    while unit > 0 {
        out.push((b'0' + (number / unit % 10) as u8) as char);
        unit /= 10;
    }
}

/// In threes, as people write and say a Spanish number.
pub(super) fn in_threes(canonical: &str) -> String {
    match canonical.as_bytes() {
        [b'0'..=b'9', ..] if canonical.len() == 9 => {
            [&canonical[..3], &canonical[3..6], &canonical[6..]].join(" ")
        }
        _ => canonical.to_string(),
    }
}
