//! Date and time with its offset: a moment, the same everywhere.

use super::calendar::{digits, iso};
use super::date::from_civil;
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page, Written};

/// A moment: day, time and how far the clock that shows it is ahead of universal time.
pub static DATE_TIME: Kind = Kind::text("date-time", parse)
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::FORM.error().params(&[("expected", Param::Text("YYYY-MM-DDThh:mm:ss+hh:mm"))]),
        Fault::CALENDAR.error(),
        Fault::PLACEHOLDER.error(),
    ])
    .change("date-reformatted")
    .written(Written { pattern: r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$", format: "date-time", maxlength: 40, ..Written::NEW })
    .page(Page {
        label: "Date and time",
        about: "A day, a time and the offset of its clock from universal time, as 2026-12-01T00:00:00+01:00; Z stands for universal \
                time itself. Without the offset nobody can tell which moment is meant. Seconds may be left out, and may have parts.",
        source: "RFC 3339, date-time; ISO 8601-1:2019; read 2026-11-21",
        accepts: &[
            ("2026-12-01T00:00:00+01:00", "2026-12-01T00:00:00+01:00"),
            ("2026-11-30T23:00:00.250Z", "2026-11-30T23:00:00.250Z"),
            ("2026-12-01T00:00-03:30", "2026-12-01T00:00-03:30"),
            ("2026-11-30 23:00:00z", "2026-11-30T23:00:00Z"),
        ],
        doubts: &[],
        rejects: &[
            ("2026-12-01", Fault::FORM),
            ("2026-12-01T00:00:00", Fault::FORM),
            ("2026-12-01T00:00:00+0100", Fault::FORM),
            ("2026-12-01T0:00:00Z", Fault::FORM),
            ("2026-12-01T00:00:00.Z", Fault::FORM),
            ("2026-12-01T00:00:0xZ", Fault::CHARACTERS),
            ("01/12/2026 00:00", Fault::CHARACTERS),
            ("2026-02-30T00:00:00Z", Fault::CALENDAR),
            ("2026-12-01T24:00:00Z", Fault::CALENDAR),
            ("2026-12-01T23:60:00Z", Fault::CALENDAR),
            ("2026-12-01T23:00:00+19:00", Fault::CALENDAR),
        ],
        placeholder: "2026-12-01T00:00:00+01:00",
        format: None,
    });

/// The farthest that a clock may be from universal time, in hours; none is farther than 14 today.
const FARTHEST: u64 = 18;
/// Seconds of a day.
const DAY: u64 = 86_400;

/// Key: seconds of universal time, counted from a day before the calendar begins, so that it is never negative.
fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    let known = |b: u8| {
        b.is_ascii_digit() || matches!(b, b'-' | b':' | b'+' | b'.' | b'T' | b't' | b'Z' | b'z' | b' ')
    };
    if !text.bytes().all(known) {
        return Err(Fault::CHARACTERS);
    }
    let (date, rest) = text.split_at_checked(10).ok_or(Fault::FORM)?;
    let (year, month, day) = iso(date).ok_or(Fault::FORM)?;
    let time = rest.strip_prefix(['T', 't', ' ']).ok_or(Fault::FORM)?;
    let at = time.find(['Z', 'z', '+', '-']).ok_or(Fault::FORM)?;
    let seconds = time_of_day(&time[..at]).ok_or(Fault::FORM)?;
    let (ahead, offset) = offset(&time[at..]).ok_or(Fault::FORM)?;
    let day = from_civil(year, month, day).ok_or(Fault::CALENDAR)?;
    if seconds >= DAY || offset > FARTHEST * 3600 {
        return Err(Fault::CALENDAR);
    }
    if text.bytes().any(|b| matches!(b, b't' | b'z' | b' ')) {
        out.push_str(date);
        out.push('T');
        out.push_str(time);
        out.make_ascii_uppercase();
    }
    let moment = (day + 1) * DAY + seconds;
    Ok(Good::key(if ahead { moment - offset } else { moment + offset }))
}

/// Seconds of `hh:mm`, `hh:mm:ss` or `hh:mm:ss.f`; as many as a day has, where there is no such time.
fn time_of_day(text: &str) -> Option<u64> {
    let (text, part) = text.split_once('.').unwrap_or((text, "0"));
    let (hours, minutes, seconds) = match text.as_bytes() {
        &[a, b, b':', c, d] if part == "0" => (pair(a, b)?, pair(c, d)?, 0),
        &[a, b, b':', c, d, b':', e, f] => (pair(a, b)?, pair(c, d)?, pair(e, f)?),
        _ => return None,
    };
    digits(part.as_bytes()).filter(|_| !part.is_empty())?;
    let sound = hours < 24 && minutes < 60 && seconds < 60;
    Some(if sound { hours * 3600 + minutes * 60 + seconds } else { DAY })
}

/// Whether a clock is ahead of universal time, and by how many seconds it differs.
fn offset(text: &str) -> Option<(bool, u64)> {
    match text.as_bytes() {
        b"Z" | b"z" => Some((true, 0)),
        &[sign @ (b'+' | b'-'), a, b, b':', c, d] => {
            let (hours, minutes) = (pair(a, b)?, pair(c, d)?);
            let seconds = if minutes < 60 { hours * 3600 + minutes * 60 } else { DAY };
            Some((sign == b'+', seconds))
        }
        _ => None,
    }
}

fn pair(tens: u8, ones: u8) -> Option<u64> {
    digits(&[tens, ones])
}
