//! NIF: the tax number of anybody in Spain, person or entity.

use super::digits::compacted;
use super::{cif, dni, klm, nie};
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Grade, Kind, Page, Written};
use crate::engine::text::cut;

/// Variant of a document: a Spaniard's identity card.
pub const DNI: u8 = 0;
/// Variant of a document: a foreigner's number.
pub const NIE: u8 = 1;
/// Variant of a document: a tax number of a person without DNI or NIE (letters K, L, M).
pub const KLM: u8 = 2;
/// Variant of a document: a company or another entity.
pub const ENTITY: u8 = 3;
/// Variant of a document: none of the Spanish numbers.
pub const PASSPORT: u8 = 4;
/// Added to the variant of a document that is said to be no Spanish number, whatever it looks like.
pub const ABROAD: u8 = 8;
/// Variants of natural persons, a bit each.
pub const NATURAL: u8 = 1 << DNI | 1 << NIE | 1 << KLM;
/// The variant of companies, as a bit.
pub const ENTITIES: u8 = 1 << ENTITY;
/// How the numbers of natural persons are written.
pub(super) const NATURAL_PATTERN: &str = r"^(ES)?(\d{1,8}|[XYZ]0?\d{7}|[KLM]\d{7})[A-Z]$";

/// A Spanish tax number of any form.
pub static NIF: Kind = Kind::text("nif", parse).groups().faults(FAULTS).change("prefix-removed").fix(fix).written(Written { pattern: r"^(\d{1,8}[A-Z]|[XYZ]0?\d{7}[A-Z]|[KLM]\d{7}[A-Z]|[A-HJNP-SUVW]\d{7}[0-9A-J])$", maxlength: 16, ..Written::NEW }).page(Page {
    label: "NIF",
    about: "The tax number of a person or an entity: a DNI, a NIE, a letter K, L or M with seven digits and a letter, or an \
            entity's number. Nine letters and digits, the last one a control.",
    source: "Orden EHA/451/2008 and Real Decreto 1065/2007, articles 18 to 28, read 2026-11-21",
    accepts: &[
        ("12345678Z", "12345678Z"),
        ("12.345.678-z", "12345678Z"),
        ("54362315K", "54362315K"),
        ("X1234567L", "X1234567L"),
        ("K1234567L", "K1234567L"),
        ("A28015865", "A28015865"),
        ("ES12345678Z", "12345678Z"),
        ("ES-A28015865", "A28015865"),
    ],
    doubts: &[
        ("1234567L", "1234567L", Fault::PADDING),
        ("X01234567L", "X01234567L", Fault::PADDING),
        ("00000000T", "00000000T", Fault::TEST_VALUE),
        ("11111111H", "11111111H", Fault::TEST_VALUE),
        ("A5881850A", "A5881850A", Fault::CHECK_FORM),
    ],
    rejects: &[
        ("12345678A", Fault::CHECK_LETTER),
        ("12341234J", Fault::CHECK_LETTER),
        ("X1234567A", Fault::CHECK_LETTER),
        ("K1234567A", Fault::CHECK_LETTER),
        ("ES12345678A", Fault::CHECK_LETTER),
        ("W1234567L", Fault::CHECK_LETTER),
        ("N1234567L", Fault::CHECK_LETTER),
        ("A58818502", Fault::CHECK_DIGIT),
        ("I1234567D", Fault::PREFIX),
        ("123456789", Fault::FORM),
        ("12345678", Fault::LENGTH),
        ("X12345678L", Fault::LENGTH),
        ("M123456L", Fault::LENGTH),
        ("ES1234567L", Fault::LENGTH),
        ("12345678Ñ", Fault::CHARACTERS),
    ],
    placeholder: "12345678Z",
    format: None,
});

/// What a Spanish number can have; shared with the document of which only the type tells more.
pub(super) const FAULTS: &[Grade] = &[
    Fault::CHARACTERS.error(),
    Fault::LENGTH.error().params(&[("expected", Param::Integer(9))]),
    Fault::PREFIX.error(),
    Fault::FORM.error(),
    Fault::CHECK_LETTER.error(),
    Fault::CHECK_DIGIT.error(),
    Fault::PLACEHOLDER.error(),
    Fault::CHECK_FORM.warning(),
    Fault::PADDING.warning(),
    Fault::TEST_VALUE.warning(),
];

fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    let sent = compacted(text, out)?;
    let (document, abroad) = without_country(sent);
    let good = judge(document)?;
    if abroad {
        drop_country(text, out);
    }
    Ok(good)
}

/// Judges a compact text by its first character.
pub(super) fn judge(document: &str) -> Result<Good, Fault> {
    match document.bytes().next() {
        Some(b'0'..=b'9') => dni::judge(document),
        Some(b'X' | b'Y' | b'Z') => nie::judge(document),
        Some(b'K' | b'L' | b'M') => klm::judge(document),
        _ => cif::judge(document),
    }
}

/// Whether a compact text is written like a Spanish number, right or wrong: nine long, seven digits in the middle, a digit
/// or a known letter before and a control behind.
pub(super) fn is_shaped(document: &str) -> bool {
    let &[first, ref middle @ .., last] = document.as_bytes() else { return false };
    let control = match first {
        b'0'..=b'9' | b'X' | b'Y' | b'Z' | b'K' | b'L' | b'M' => last.is_ascii_uppercase(),
        _ => cif::is_entity(first) && matches!(last, b'0'..=b'9' | b'A'..=b'J'),
    };
    control && middle.len() == 7 && middle.iter().all(u8::is_ascii_digit)
}

/// Without the country of a VAT number, which goes only where a NIF is left, since an entity's number may begin so too.
pub(super) fn without_country(sent: &str) -> (&str, bool) {
    match sent.strip_prefix("ES") {
        Some(rest) if is_shaped(rest) => (rest, true),
        _ => (sent, false),
    }
}

/// Drops the two letters of the country from the canonical form, or makes one without them.
pub(super) fn drop_country(text: &str, out: &mut String) {
    if out.is_empty() {
        out.push_str(cut(text, 2..));
    } else {
        out.drain(..2);
    }
}

/// The value that would pass without a doubt: missing zeros filled in, or the zero of an old NIE left out.
pub fn fix(text: &str) -> Option<String> {
    dni::fix(text).or_else(|| nie::fix(text))
}
