//! BIC: a bank's code, also called SWIFT code.

use super::countries;
use super::digits::compacted;
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page, Written, pack};
use crate::engine::text::cut;

/// Four characters of bank, two letters of country, two of place and, perhaps, three of branch.
pub static BIC: Kind = Kind::text("bic", parse).groups()
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::LENGTH.error().params(&[("expected", Param::Integers(&[8, 11]))]),
        Fault::FORM.error(),
        Fault::COUNTRY.error(),
        Fault::PLACEHOLDER.error(),
        Fault::UNUSUAL.warning(),
    ])
    .written(Written { pattern: "^[0-9A-Z]{4}[A-Z]{2}[0-9A-Z]{2}([0-9A-Z]{3})?$", maxlength: 14, ..Written::NEW })
    .page(Page {
        label: "BIC",
        about: "The code of a bank: four characters of the bank (letters, as yet: a digit is a doubt), two letters of country, two \
                characters of place, and three of branch, or none for the head office.",
        source: "ISO 9362:2022 and ISO 3166-1, read 2026-11-21",
        accepts: &[
            ("BSCHESMM", "BSCHESMM"),
            ("CAIXESBBXXX", "CAIXESBBXXX"),
            ("BBVAESMM", "BBVAESMM"),
            ("bsch es mm", "BSCHESMM"),
            ("NTSBESM1", "NTSBESM1"),
        ],
        doubts: &[("B5CHESMM", "B5CHESMM", Fault::UNUSUAL)],
        rejects: &[
            ("SWIFT12345", Fault::LENGTH),
            ("BSCHESM", Fault::LENGTH),
            ("BSCHESMMXX", Fault::LENGTH),
            ("BSCH3SMM", Fault::FORM),
            ("BSCHEPMM", Fault::COUNTRY),
            ("BSCHESM?", Fault::CHARACTERS),
        ],
        placeholder: "CAIXESBBXXX",
        format: None,
    });

/// Key: the first eight characters, so that a missing branch and XXX are one.
fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    let bic = compacted(text, out)?;
    if !matches!(bic.len(), 8 | 11) {
        return Err(Fault::LENGTH);
    }
    let (bank, country) = (cut(bic, ..4), cut(bic, 4..6));
    if !country.bytes().all(|b| b.is_ascii_uppercase()) {
        return Err(Fault::FORM);
    }
    if !countries::is_country(country) {
        return Err(Fault::COUNTRY);
    }
    let good = Good::key(pack(cut(bic, ..8)));
    Ok(if bank.bytes().all(|b| b.is_ascii_uppercase()) { good } else { good.doubt(Fault::UNUSUAL) })
}
