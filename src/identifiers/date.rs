//! Date: a day of the calendar.

use super::calendar::{digits, iso, push_iso};
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Grade, Kind, Page, Written};

pub use super::calendar::{civil, from_civil, from_iso, to_iso, weekday, years_between};

/// What a day can be told of.
pub(crate) const FAULTS: &[Grade] = &[
    Fault::CHARACTERS.error(),
    Fault::FORM.error().params(&[("expected", Param::Text("YYYY-MM-DD"))]),
    Fault::CALENDAR.error(),
    Fault::DATE_TIME.error(),
    Fault::PLACEHOLDER.error(),
];

/// A day without a time of day: ISO, or as people in Spain write it.
pub static DATE: Kind = Kind::text("date", parse)
    .groups()
    .faults(FAULTS)
    .change("date-reformatted")
    .written(Written { pattern: r"^\d{4}-\d{2}-\d{2}$", format: "date", maxlength: 10, ..Written::NEW })
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

/// Key: days, as the calendar counts them.
pub(crate) fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
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

/// Year, month and day of `D/M/YYYY` or `D-M-YYYY`, whether or not there is such a day.
fn spanish(text: &str) -> Option<(u64, u64, u64)> {
    let separator = if text.contains('/') { '/' } else { '-' };
    let (day, rest) = text.split_once(separator)?;
    let (month, year) = rest.split_once(separator)?;
    let sound = matches!((day.len(), month.len(), year.len()), (1 | 2, 1 | 2, 4));
    sound.then_some((digits(year.as_bytes())?, digits(month.as_bytes())?, digits(day.as_bytes())?))
}

/// Whether a date begins the text and a time follows.
fn has_time(text: &str) -> bool {
    let date = |date: &str| iso(date).is_some() || spanish(date).is_some();
    let split = text.is_ascii().then(|| text.split_once(['T', 't', ' '])).flatten();
    split.is_some_and(|(front, rest)| date(front) && rest.starts_with(|c: char| c.is_ascii_digit()))
}
