//! Card expiry: the month to whose end a card is good.

use super::date;
use super::digits::{compacted_digits, number};
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page, Written};
use crate::engine::text::halves;

/// Two digits of month and two of year.
pub static CARD_EXPIRY: Kind = Kind::text("card-expiry", parse).groups()
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::LENGTH.error().params(&[("expected", Param::Integer(4))]),
        Fault::CALENDAR.error(),
        Fault::PLACEHOLDER.error(),
    ])
    .change("separators-removed")
    .written(Written { pattern: r"^(0[1-9]|1[0-2])\d{2}$", inputmode: "numeric", maxlength: 7, ..Written::NEW })
    .page(Page {
        label: "Card expiry",
        about: "The month to whose end a card is good, as it is printed: two digits of month and two of year (20YY), without the stroke.",
        source: "MasStack documents, payment.tpv_response (example 0121); ISO/IEC 7813; read 2026-11-21",
        accepts: &[("1229", "1229"), ("12/29", "1229"), ("01-27", "0127"), ("0121", "0121")],
        doubts: &[],
        rejects: &[
            ("1329", Fault::CALENDAR),
            ("0029", Fault::CALENDAR),
            ("129", Fault::LENGTH),
            ("12/2029", Fault::LENGTH),
            ("12:29", Fault::CHARACTERS),
            ("DIC29", Fault::CHARACTERS),
        ],
        placeholder: "1229",
        format: Some(stroked),
    });

/// Key: months, as [`month`] counts them.
fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    let expiry = compacted_digits(text, out)?;
    if expiry.len() != 4 {
        return Err(Fault::LENGTH);
    }
    let (month, year) = halves(expiry, 2);
    let (month, year) = (number(month).unwrap_or(0), number(year).unwrap_or(0));
    if !(1..=12).contains(&month) {
        return Err(Fault::CALENDAR);
    }
    Ok(Good::key((2000 + year) * 12 + month))
}

/// The month of a date's key, to compare with the key of an expiry: a card is good while its own is not the smaller.
pub fn month(day: u64) -> u64 {
    let (year, month, _) = date::civil(day);
    year * 12 + month
}

fn stroked(canonical: &str) -> String {
    let (month, year) = halves(canonical, 2);
    [month, year].join("/")
}
