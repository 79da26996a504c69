//! Postal code.

use super::digits::{compacted_digits, number};
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page, Written};

/// Five digits, the first two a province.
pub static POSTAL_CODE: Kind = Kind::text("postal-code", parse).groups()
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::LENGTH.error().params(&[("expected", Param::Integer(5))]),
        Fault::PROVINCE.error().params(&[("min", Param::Integer(1)), ("max", Param::Integer(52))]),
        Fault::PLACEHOLDER.error(),
    ])
    .written(Written { pattern: r"^(0[1-9]|[1-4]\d|5[0-2])\d{3}$", inputmode: "numeric", maxlength: 8, ..Written::NEW })
    .page(Page {
        label: "Postal code",
        about: "Five digits: two of the province, 01 to 52, and three of the place. Zeros at the front belong to it.",
        source: "Correos, Real Decreto 1829/1999 and the INE's province codes, read 2026-11-21",
        accepts: &[("28028", "28028"), ("01001", "01001"), ("52006", "52006"), ("28 028", "28028")],
        doubts: &[],
        rejects: &[
            ("00123", Fault::PROVINCE),
            ("53001", Fault::PROVINCE),
            ("8028", Fault::LENGTH),
            ("280280", Fault::LENGTH),
            ("28O28", Fault::CHARACTERS),
        ],
        placeholder: "28028",
        format: None,
    });

/// Key: the code as a number; its thousands are the province.
fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    let code = compacted_digits(text, out)?;
    if code.len() != 5 {
        return Err(Fault::LENGTH);
    }
    let key = number(code).unwrap_or(0);
    if (1..=52).contains(&province(key)) { Ok(Good::key(key)) } else { Err(Fault::PROVINCE) }
}

/// The province (INE, 1 to 52) of a postal code's key.
pub fn province(key: u64) -> u64 {
    key / 1000
}
