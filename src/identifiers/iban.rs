//! IBAN: an account number that names its country.

use super::check_sums::mod97;
use super::digits::{all_digits, compact, compacted, in_fours};
use super::{ccc, countries};
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Grade, Kind, Page, Written};
use crate::engine::text::halves;

/// The pattern of an IBAN: a Spanish one has 24 characters.
pub(super) const PATTERN: &str = r"^(ES\d{22}|(?!ES)[A-Z]{2}\d{2}[0-9A-Z]{11,30})$";

/// Two letters of country, two check digits and the account as the country writes it.
pub static IBAN: Kind = Kind::text("iban", parse).groups().faults(FAULTS).written(Written { pattern: PATTERN, maxlength: 42, ..Written::NEW }).page(Page {
    label: "IBAN",
    about: "An account number of any country: two letters of country, two check digits over the whole, and the country's own \
            account number, of a length that the country fixes. A Spanish one holds a CCC, whose check digits are checked too. \
            A country outside the Single Euro Payments Area is a doubt: a direct debit may not reach it.",
    source: "ISO 13616-1:2020 and SWIFT IBAN Registry; EPC409-09 (SEPA scope); read 2026-11-21",
    accepts: &[
        ("ES9121000418450200051332", "ES9121000418450200051332"),
        ("es91 2100 0418 4502 0005 1332", "ES9121000418450200051332"),
        ("ES2900492345701234512345", "ES2900492345701234512345"),
        ("IBAN: ES91-2100-0418-4502-0005-1332", "ES9121000418450200051332"),
        ("DE89370400440532013000", "DE89370400440532013000"),
        ("NO9386011117947", "NO9386011117947"),
    ],
    doubts: &[("HN88CABF00000000000250005469", "HN88CABF00000000000250005469", Fault::COUNTRY)],
    rejects: &[
        ("ES9021000418450200051332", Fault::CHECK_DIGITS),
        ("ES1400492345281234512345", Fault::CHECK_DIGITS),
        ("BE68539007547035", Fault::CHECK_DIGITS),
        ("ES912100041845020005133", Fault::LENGTH),
        ("ES", Fault::LENGTH),
        ("XX0012345", Fault::PREFIX),
        ("US64SVBKUS6S3300958879", Fault::PREFIX),
        ("21000418450200051332", Fault::FORM),
        ("ESX121000418450200051332", Fault::FORM),
        ("ES91210004184502000513E2", Fault::FORM),
        ("ES8200000000000000000000", Fault::ISSUER),
        ("ES91_2100_0418_4502_0005_1332", Fault::CHARACTERS),
    ],
    placeholder: "ES91 2100 0418 4502 0005 1332",
    format: Some(in_fours),
});

/// What an IBAN can have.
const FAULTS: &[Grade] = &[
    Fault::CHARACTERS.error(),
    Fault::LENGTH.error().params(&[("expected", Param::Integer(24))]),
    Fault::PREFIX.error(),
    Fault::FORM.error(),
    Fault::ISSUER.error(),
    Fault::CHECK_DIGITS.error(),
    Fault::PLACEHOLDER.error(),
    Fault::COUNTRY.warning(),
];

fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    judge(compacted_account(text, out)?)
}

/// The compact form, also of an account that is copied with the word before it: "IBAN ES91 …".
pub(super) fn compacted_account<'a>(text: &'a str, out: &'a mut String) -> Result<&'a str, Fault> {
    match text.split_at_checked(4) {
        Some((word, account)) if word.eq_ignore_ascii_case("iban") => {
            let sound = compact(account.trim_start_matches([' ', ':']), out);
            if sound { Ok(out) } else { Err(Fault::CHARACTERS) }
        }
        _ => compacted(text, out),
    }
}

/// Key: the entity of a Spanish account, 0 for any other.
pub(super) fn judge(iban: &str) -> Result<Good, Fault> {
    if iban.len() < 4 {
        return Err(Fault::LENGTH);
    }
    let (front, account) = halves(iban, 4);
    let (country, check) = halves(front, 2);
    if !country.bytes().all(|b| b.is_ascii_uppercase()) || !all_digits(check) {
        return Err(Fault::FORM);
    }
    let length = countries::iban_length(country).ok_or(Fault::PREFIX)?;
    if iban.len() != length {
        return Err(Fault::LENGTH);
    }
    let spanish = country == "ES";
    if spanish && !all_digits(account) {
        return Err(Fault::FORM);
    }
    let inner = if spanish { ccc::judge(account) } else { Ok(Good::key(0)) };
    if inner == Err(Fault::ISSUER) || mod97([account.as_bytes(), front.as_bytes()]) == 1 {
        let good = inner?;
        return Ok(if countries::is_sepa(country) { good } else { good.doubt(Fault::COUNTRY) });
    }
    Err(Fault::CHECK_DIGITS)
}

/// Writes the IBAN of the twenty digits of a sound CCC.
pub(super) fn push_spanish(ccc: &[u8; 20], out: &mut String) {
    let check = 98 - mod97([ccc, b"ES00"]) as u8;
    out.push_str("ES");
    for b in [b'0' + check / 10, b'0' + check % 10].iter().chain(ccc) {
        out.push(*b as char);
    }
}
