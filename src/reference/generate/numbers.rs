//! Numbers with a check, by the text of their standards and not by the code that checks them.

use super::dice::Dice;
use crate::identifiers::banks::BANKS;

/// A DNI. Not one of the numbers that everybody types into test forms.
pub(super) fn dni(dice: &mut Dice) -> String {
    let number = 12_000_000 + dice.below(68_000_000);
    format!("{number:08}{}", letter(number))
}

/// A NIE.
pub(super) fn nie(dice: &mut Dice) -> String {
    let (first, number) = (dice.below(3), dice.below(10_000_000));
    format!("{}{number:07}{}", ["X", "Y", "Z"][first], letter(first * 10_000_000 + number))
}

/// The number of somebody who has neither DNI nor NIE.
pub(super) fn klm(dice: &mut Dice) -> String {
    let number = dice.below(10_000_000);
    format!("{}{number:07}{}", dice.pick(&["K", "L", "M"]), letter(number))
}

/// A passport, Spanish or not.
pub(super) fn passport(dice: &mut Dice) -> String {
    format!("{}{}", dice.pick(&["PAB", "AAC", "FR", "XD"]), dice.digits(6))
}

fn letter(number: usize) -> char {
    char::from(b"TRWAGMYFPDXBNJZSQVHLCKE"[number % 23])
}

/// The NIF of a limited company of a province.
pub(super) fn company(dice: &mut Dice, province: u8) -> String {
    format!("B{}", with_luhn(&format!("{province:02}{}", dice.digits(5))))
}

/// An IMEI.
pub(super) fn imei(dice: &mut Dice) -> String {
    with_luhn(&format!("35{}", dice.digits(12)))
}

/// The SIM card of a line of the sale.
pub(super) fn iccid(dice: &mut Dice, line: usize) -> String {
    with_luhn(&format!("893404{line:02}{}", dice.digits(10)))
}

/// A SIM card of another operator.
pub(super) fn donor_iccid(dice: &mut Dice) -> String {
    with_luhn(&format!("8934{}{}", dice.pick(&["01", "02", "07"]), dice.digits(12)))
}

/// The digits with what makes the sum of all a multiple of ten, every other one from the right doubled.
fn with_luhn(digits: &str) -> String {
    let mut sum = 0;
    for (place, digit) in digits.bytes().rev().enumerate() {
        let digit = u32::from(digit - b'0');
        let doubled = digit * 2;
        sum += if place % 2 == 0 { doubled / 10 + doubled % 10 } else { digit };
    }
    format!("{digits}{}", (10 - sum % 10) % 10)
}

/// A mobile number; its third digit is the line's, so that no two lines of a sale have the same.
pub(super) fn msisdn(dice: &mut Dice, line: usize) -> String {
    format!("{}{}{}", dice.pick(&["60", "61", "63", "65", "69", "72"]), line % 10, dice.digits(6))
}

/// A card of which the first six and the last four digits can be read.
pub(super) fn masked_card(dice: &mut Dice) -> String {
    format!("4{}******{}", dice.digits(5), dice.digits(4))
}

/// The expiry of a card that is good for some years yet.
pub(super) fn expiry(dice: &mut Dice, year: u64) -> String {
    format!("{:02}{:02}", 1 + dice.below(12), (year + 1 + dice.below(4) as u64) % 100)
}

/// An account as an IBAN, and the BIC of its bank.
pub(super) fn account(dice: &mut Dice) -> (String, String) {
    let bank = &BANKS[dice.below(BANKS.len())];
    let (front, own) = (format!("{:04}{}", bank.entity, dice.digits(4)), dice.digits(10));
    let first = control(&front, &[4, 8, 5, 10, 9, 7, 3, 6]);
    let second = control(&own, &[1, 2, 4, 8, 5, 10, 9, 7, 3, 6]);
    let account = format!("{front}{first}{second}{own}");
    // E is 14 and S is 28; with the two check digits as zeros they follow the account.
    let rest = format!("{account}142800").bytes().fold(0, |rest, b| (rest * 10 + u32::from(b - b'0')) % 97);
    (format!("ES{:02}{account}", 98 - rest), bank.bic.to_string())
}

/// The control digit of a part of an account: the weighted sum modulo eleven, of which 10 is written 1.
fn control(digits: &str, weights: &[u32]) -> u32 {
    let sum: u32 = digits.bytes().zip(weights).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    match 11 - sum % 11 {
        11 => 0,
        10 => 1,
        control => control,
    }
}
