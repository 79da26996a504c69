//! The calendar: days as numbers.
//!
//! The key of a day counts the days since 1 March of the year 0, so that it is never negative: those since 1970-01-01 plus
//! 719 468. The arithmetic is that of the proleptic Gregorian calendar in eras of 400 years.

use super::digits::eight;
use super::numbering::push_digits;

/// Year, month and day of `YYYY-MM-DD`, whether or not there is such a day.
pub(super) fn iso(text: &str) -> Option<(u64, u64, u64)> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    let number = eight(&[y1, y2, y3, y4, m1, m2, d1, d2])?;
    Some((number / 10_000, number / 100 % 100, number % 100))
}

/// The digits as a number; `None` where there is anything else.
pub(super) fn digits(digits: &[u8]) -> Option<u64> {
    digits.iter().try_fold(0, |n, b| b.is_ascii_digit().then(|| n * 10 + (b - b'0') as u64))
}

/// The key of a day; `None` where there is no such day, and before the year 1.
pub fn from_civil(year: u64, month: u64, day: u64) -> Option<u64> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return None,
    };
    if !(1..=9999).contains(&year) || !(1..=last).contains(&day) {
        return None;
    }
    // Counted from March, so that the leap day is the last of its year.
    let years = if month > 2 { year } else { year - 1 };
    let days = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(years * 365 + years / 4 - years / 100 + years / 400 + days)
}

/// The key of a date in canonical form.
pub fn from_iso(text: &str) -> Option<u64> {
    let (year, month, day) = iso(text)?;
    from_civil(year, month, day)
}

/// Year, month and day of a key.
pub fn civil(key: u64) -> (u64, u64, u64) {
    let (era, day) = (key / 146_097, key % 146_097);
    let years = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (years * 365 + years / 4 - years / 100);
    let month = (5 * day + 2) / 153;
    let year = era * 400 + years + (month >= 10) as u64;
    (year, (month + 2) % 12 + 1, day - (153 * month + 2) / 5 + 1)
}

/// The canonical form of a key.
pub fn to_iso(key: u64) -> String {
    let mut out = String::new();
    push_iso(key, &mut out);
    out
}

/// Writes the canonical form of a key.
pub(super) fn push_iso(key: u64, out: &mut String) {
    let (year, month, day) = civil(key);
    push_digits(year, 1000, out);
    out.push('-');
    push_digits(month, 10, out);
    out.push('-');
    push_digits(day, 10, out);
}

/// The day of the week of a key, 1 (Monday) to 7 (Sunday), as ISO 8601 counts.
pub fn weekday(key: u64) -> u8 {
    ((key + 2) % 7 + 1) as u8
}

/// Whole years from one key to a later one: the age of who was born on the first. 0 where it is not later.
pub fn years_between(birth: u64, today: u64) -> u64 {
    let ((year, month, day), (now, this_month, this_day)) = (civil(birth), civil(today));
    let before = (this_month, this_day) < (month, day);
    (now - now.min(year)).saturating_sub(before as u64)
}
