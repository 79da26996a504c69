//! CCC: the account number of Spanish banks before the IBAN, and still within it.

use super::digits::{all_digits, compacted, number};
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page, Written};
use crate::engine::text::cut;

/// Twenty digits: entity, branch, two check digits, account.
pub static CCC: Kind = Kind::text("ccc", parse).groups()
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::LENGTH.error().params(&[("expected", Param::Integer(20))]),
        Fault::ISSUER.error(),
        Fault::CHECK_DIGITS.error(),
        Fault::PLACEHOLDER.error(),
    ])
    .change("digits-only")
    .written(Written { pattern: r"^\d{20}$", inputmode: "numeric", maxlength: 26, ..Written::NEW })
    .page(Page {
        label: "CCC",
        about: "A Spanish account number: four digits of the bank, four of the branch, two check digits (one for bank and branch, \
                one for the account) and ten of the account.",
        source: "Banco de España, Circular 8/1985 and AEB folleto 43 (check digits), read 2026-11-21; python-stdnum 2.2",
        accepts: &[
            ("21000418450200051332", "21000418450200051332"),
            ("2100 0418 45 0200051332", "21000418450200051332"),
            ("20770024003102575766", "20770024003102575766"),
            ("00491500051234567892", "00491500051234567892"),
        ],
        doubts: &[],
        rejects: &[
            ("00492345281234512345", Fault::CHECK_DIGITS),
            ("21000418400200051332", Fault::CHECK_DIGITS),
            ("2100041845020005133", Fault::LENGTH),
            ("00000000000000000000", Fault::ISSUER),
            ("2100041845020005133O", Fault::CHARACTERS),
            ("string", Fault::CHARACTERS),
        ],
        placeholder: "2100 0418 45 0200051332",
        format: Some(spaced),
    });

fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    judge(compacted(text, out)?)
}

/// Key: the entity.
pub(super) fn judge(account: &str) -> Result<Good, Fault> {
    if !all_digits(account) {
        return Err(Fault::CHARACTERS);
    }
    if account.len() != 20 {
        return Err(Fault::LENGTH);
    }
    let entity = number(cut(account, ..4)).unwrap_or(0);
    if entity == 0 {
        // Twenty zeros pass both checks.
        return Err(Fault::ISSUER);
    }
    let digits = account.as_bytes();
    let first = check(&digits[..8], &[4, 8, 5, 10, 9, 7, 3, 6]);
    let second = check(&digits[10..], &[1, 2, 4, 8, 5, 10, 9, 7, 3, 6]);
    if digits[8..10] != [b'0' + first, b'0' + second] {
        return Err(Fault::CHECK_DIGITS);
    }
    Ok(Good::key(entity))
}

/// What the weighted sum lacks to a multiple of eleven; 11 is written 0 and 10 is written 1.
fn check(digits: &[u8], weights: &[u32]) -> u8 {
    let sum: u32 = digits.iter().zip(weights).map(|(b, w)| (b - b'0') as u32 * w).sum();
    match 11 - sum % 11 {
        11 => 0,
        10 => 1,
        digit => digit as u8,
    }
}

fn spaced(canonical: &str) -> String {
    let (bank, rest) = canonical.split_at(4);
    let (branch, rest) = rest.split_at(4);
    let (check, account) = rest.split_at(2);
    [bank, branch, check, account].join(" ")
}
