//! A bank account, as an IBAN or as a CCC, which is converted.

use super::digits::in_fours;
use super::{ccc, iban};
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page, Written};

/// An IBAN; a CCC becomes one.
pub static BANK_ACCOUNT: Kind = Kind::text("bank-account", parse).groups()
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::LENGTH.error().params(&[("expected", Param::Integers(&[20, 24]))]),
        Fault::PREFIX.error(),
        Fault::FORM.error(),
        Fault::ISSUER.error(),
        Fault::CHECK_DIGITS.error(),
        Fault::PLACEHOLDER.error(),
        Fault::COUNTRY.warning(),
    ])
    .change("converted-to-iban")
    .written(Written { pattern: iban::PATTERN, maxlength: 42, ..Written::NEW })
    .page(Page {
        label: "Bank account",
        about: "The account that bills are drawn on: an IBAN, or the twenty digits of a Spanish CCC, which are converted into one.",
        source: "MasStack documents, payment.info.bank_account (twenty digits), read 2026-11-21; ISO 13616-1:2020",
        accepts: &[
            ("ES9121000418450200051332", "ES9121000418450200051332"),
            ("21000418450200051332", "ES9121000418450200051332"),
            ("2100-0418-45-0200051332", "ES9121000418450200051332"),
            ("00492345701234512345", "ES2900492345701234512345"),
            ("IBAN ES91 2100 0418 4502 0005 1332", "ES9121000418450200051332"),
            ("DE89 3704 0044 0532 0130 00", "DE89370400440532013000"),
        ],
        doubts: &[("HN88CABF00000000000250005469", "HN88CABF00000000000250005469", Fault::COUNTRY)],
        rejects: &[
            ("00492345281234512345", Fault::CHECK_DIGITS),
            ("ES1400492345281234512345", Fault::CHECK_DIGITS),
            ("ES9021000418450200051332", Fault::CHECK_DIGITS),
            ("21000418450200051", Fault::LENGTH),
            ("ES912100041845020005133", Fault::LENGTH),
            ("00000000000000000000", Fault::ISSUER),
            ("XX0012345", Fault::PREFIX),
            ("E912100041845020005133", Fault::FORM),
            ("2100041845020005133O", Fault::CHARACTERS),
            ("ES91*******************2", Fault::CHARACTERS),
        ],
        placeholder: "ES91 2100 0418 4502 0005 1332",
        format: Some(in_fours),
    });

fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    let account = iban::compacted_account(text, out)?;
    if account.starts_with(|c: char| c.is_ascii_uppercase()) {
        return iban::judge(account);
    }
    let good = ccc::judge(account)?;
    let mut digits = [0; 20];
    digits.copy_from_slice(account.as_bytes());
    out.clear();
    iban::push_spanish(&digits, out);
    Ok(good)
}
