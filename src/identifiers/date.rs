//! Date: a day of the calendar.

use super::numbering::push_digits;
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page};

/// A day without a time of day: ISO, or as people in Spain write it.
pub static DATE: Kind = Kind::text("date", parse)
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::FORM.error().params(&[("expected", Param::Text("YYYY-MM-DD"))]),
        Fault::CALENDAR.error(),
        Fault::DATE_TIME.error(),
        Fault::PLACEHOLDER.error(),
    ])
    .change("date-reformatted")
    .page(Page {
        label: "Date",
        about: "A day: year, month and day, as 2026-11-21. Day, month and year as 21/11/2026 or 21-11-2026 are read too. A date with a \
                time of day is not taken: a program that turns midnight in Madrid into UTC has moved it to the day before.",
        source: "ISO 8601-1:2019, calendar dates; RFC 3339, full-date; read 2026-11-21",
        accepts: &[
            ("2026-11-21", "2026-11-21"),
            ("2024-02-29", "2024-02-29"),
            ("21/11/2026", "2026-11-21"),
            ("1/2/1980", "1980-02-01"),
            ("01-02-1980", "1980-02-01"),
        ],
        doubts: &[],
        rejects: &[
            ("2026-02-30", Fault::CALENDAR),
            ("2023-02-29", Fault::CALENDAR),
            ("31/04/2026", Fault::CALENDAR),
            ("12/31/2026", Fault::CALENDAR),
            ("0000-12-01", Fault::CALENDAR),
            ("2026-11-21T00:00:00Z", Fault::DATE_TIME),
            ("2026-11-20T23:00:00.000Z", Fault::DATE_TIME),
            ("21/11/2026 10:30", Fault::DATE_TIME),
            ("2026-1-5", Fault::FORM),
            ("21-11/2026", Fault::FORM),
            ("21/11/26", Fault::FORM),
            ("20261121", Fault::FORM),
            ("21 de noviembre", Fault::CHARACTERS),
        ],
        placeholder: "2026-11-21",
        format: None,
    });

/// Key: days since 1 March of the year 0, which are never negative; those since 1970-01-01 plus 719 468.
fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    if let Some((year, month, day)) = iso(text) {
        return from_civil(year, month, day).map(Good::key).ok_or(Fault::CALENDAR);
    }
    if let Some((year, month, day)) = spanish(text) {
        let key = from_civil(year, month, day).ok_or(Fault::CALENDAR)?;
        push_iso(key, out);
        return Ok(Good::key(key));
    }
    if has_time(text) {
        return Err(Fault::DATE_TIME);
    }
    let plain = text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'/'));
    Err(if plain { Fault::FORM } else { Fault::CHARACTERS })
}

/// Year, month and day of `YYYY-MM-DD`, whether or not there is such a day.
fn iso(text: &str) -> Option<(u64, u64, u64)> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    Some((digits(&[y1, y2, y3, y4])?, digits(&[m1, m2])?, digits(&[d1, d2])?))
}

/// Year, month and day of `D/M/YYYY` or `D-M-YYYY`, whether or not there is such a day.
fn spanish(text: &str) -> Option<(u64, u64, u64)> {
    let separator = if text.contains('/') { '/' } else { '-' };
    let (day, rest) = text.split_once(separator)?;
    let (month, year) = rest.split_once(separator)?;
    let sound = matches!((day.len(), month.len(), year.len()), (1 | 2, 1 | 2, 4));
    sound.then_some((digits(year.as_bytes())?, digits(month.as_bytes())?, digits(day.as_bytes())?))
}

fn digits(digits: &[u8]) -> Option<u64> {
    digits.iter().try_fold(0, |n, b| b.is_ascii_digit().then(|| n * 10 + (b - b'0') as u64))
}

/// Whether a date begins the text and a time follows.
fn has_time(text: &str) -> bool {
    let date = |date: &str| iso(date).is_some() || spanish(date).is_some();
    let split = text.is_ascii().then(|| text.split_once(['T', 't', ' '])).flatten();
    split.is_some_and(|(front, rest)| date(front) && rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// The key of a day; `None` where there is no such day, and before the year 1.
pub fn from_civil(year: u64, month: u64, day: u64) -> Option<u64> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
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

fn push_iso(key: u64, out: &mut String) {
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
