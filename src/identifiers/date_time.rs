//! Date and time with its offset: a moment, the same everywhere.

use super::calendar::iso;
use super::date::from_civil;
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page, Written};
use crate::engine::text::cut;

/// A moment: day, time and how far the clock that shows it is ahead of universal time.
pub static DATE_TIME: Kind = Kind::text("date-time", parse).groups()
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

/// The farthest that a clock may be from universal time, in seconds; none is farther than 14 hours today.
const FARTHEST: i64 = 18 * 3600;
/// Seconds of a day.
const DAY: u64 = 86_400;

/// Key: seconds of universal time, counted from a day before the calendar begins, so that it is never negative.
fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    let plain =
        |b: u8| matches!(b, b'0'..=b'9' | b'-' | b':' | b'+' | b'.' | b'T' | b't' | b'Z' | b'z' | b' ');
    if !text.bytes().all(plain) {
        return Err(Fault::CHARACTERS);
    }
    let (date, rest) = text.split_at_checked(10).ok_or(Fault::FORM)?;
    let (year, month, day) = iso(date).ok_or(Fault::FORM)?;
    let (time, offset) = time(rest.as_bytes()).ok_or(Fault::FORM)?;
    let day = from_civil(year, month, day).ok_or(Fault::CALENDAR)?;
    if time >= DAY || offset.abs() > FARTHEST {
        return Err(Fault::CALENDAR);
    }
    if text.bytes().any(|b| matches!(b, b't' | b'z' | b' ')) {
        out.push_str(date);
        out.push('T');
        out.push_str(cut(rest, 1..));
        out.make_ascii_uppercase();
    }
    Ok(Good::key((((day + 1) * DAY + time) as i64 - offset) as u64))
}

/// Seconds of the day, and by how many the clock is ahead; as many as a day has, where there is no such time or offset.
fn time(mut rest: &[u8]) -> Option<(u64, i64)> {
    let (hours, minutes) = (two(&mut rest, b"Tt ")?, two(&mut rest, b":")?);
    let seconds = two(&mut rest, b":");
    if let (Some(_), [b'.', part @ ..]) = (seconds, rest) {
        let digits = part.iter().take_while(|b| b.is_ascii_digit()).count();
        rest = part.get(digits..).filter(|_| digits > 0)?;
    }
    let time = of_day(hours, minutes, seconds.unwrap_or(0));
    if let [b'Z' | b'z'] = rest {
        return Some((time, 0));
    }
    let back = rest.first() == Some(&b'-');
    let offset = of_day(two(&mut rest, b"+-")?, two(&mut rest, b":")?, 0) as i64;
    rest.is_empty().then_some((time, if back { -offset } else { offset }))
}

fn of_day(hours: u64, minutes: u64, seconds: u64) -> u64 {
    if hours < 24 && minutes < 60 && seconds < 60 { hours * 3600 + minutes * 60 + seconds } else { DAY }
}

/// Two digits after one of these marks, taken from the front.
fn two(rest: &mut &[u8], marks: &[u8]) -> Option<u64> {
    let &[mark, tens @ b'0'..=b'9', ones @ b'0'..=b'9', ref after @ ..] = *rest else { return None };
    if !marks.contains(&mark) {
        return None;
    }
    *rest = after;
    Some((tens - b'0') as u64 * 10 + (ones - b'0') as u64)
}
