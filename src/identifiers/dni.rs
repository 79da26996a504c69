//! DNI: the number of a Spaniard's identity card.

use super::check_sums::check_letter;
use super::digits::{compact, compacted, number as digits};
use super::nif;
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page, Written};
use crate::engine::text::halves;

/// Eight digits and a letter that follows from them.
pub static DNI: Kind = Kind::text("dni", parse).groups()
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::LENGTH.error().params(&[("expected", Param::Integer(9))]),
        Fault::FORM.error(),
        Fault::CHECK_LETTER.error(),
        Fault::PLACEHOLDER.error(),
        Fault::PADDING.warning(),
        Fault::TEST_VALUE.warning(),
    ])
    .fix(fix)
    .written(Written { pattern: r"^\d{1,8}[A-Z]$", maxlength: 16, ..Written::NEW })
    .page(Page {
        label: "DNI",
        about: "The number of a Spaniard's identity card: eight digits and a letter, which is the remainder of the digits by 23 \
                looked up in a table. Zeros at the front belong to it; where one to three are missing and the letter is right, \
                it is a doubt.",
        source: "Real Decreto 1553/2005, article 11, and Orden EHA/451/2008, read 2026-11-21",
        accepts: &[
            ("12345678Z", "12345678Z"),
            ("54362315K", "54362315K"),
            ("35317901K", "35317901K"),
            ("12.345.678-z", "12345678Z"),
            ("01234567L", "01234567L"),
        ],
        doubts: &[
            ("1234567L", "1234567L", Fault::PADDING),
            ("1.234.567-l", "1234567L", Fault::PADDING),
            ("12345V", "12345V", Fault::PADDING),
            ("00000000T", "00000000T", Fault::TEST_VALUE),
            ("00000001R", "00000001R", Fault::TEST_VALUE),
            ("11111111H", "11111111H", Fault::TEST_VALUE),
            ("99999999R", "99999999R", Fault::TEST_VALUE),
        ],
        rejects: &[
            ("12345678A", Fault::CHECK_LETTER),
            ("12341234J", Fault::CHECK_LETTER),
            ("12341234Q", Fault::CHECK_LETTER),
            ("123456789", Fault::FORM),
            ("X1234567L", Fault::FORM),
            ("12345678", Fault::LENGTH),
            ("1234567A", Fault::LENGTH),
            ("012345678Z", Fault::LENGTH),
            ("12345678_Z", Fault::CHARACTERS),
        ],
        placeholder: "12345678Z",
        format: None,
    });

/// Numbers that pass and that everybody types into test forms.
pub const DUMMIES: [u64; 4] = [0, 1, 11_111_111, 99_999_999];

fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    judge(compacted(text, out)?)
}

pub(super) fn judge(document: &str) -> Result<Good, Fault> {
    let length = document.len();
    if !(6..=9).contains(&length) {
        return Err(Fault::LENGTH);
    }
    let (front, letter) = halves(document, length - 1);
    let letter = letter.as_bytes()[0];
    let number = if letter.is_ascii_uppercase() { digits(front) } else { None };
    if length < 9 {
        let number = number.filter(|n| check_letter(*n) == letter).ok_or(Fault::LENGTH)?;
        return Ok(good(number).doubt(Fault::PADDING));
    }
    let number = number.ok_or(Fault::FORM)?;
    if check_letter(number) != letter {
        return Err(Fault::CHECK_LETTER);
    }
    let good = good(number);
    Ok(if DUMMIES.contains(&number) { good.doubt(Fault::TEST_VALUE) } else { good })
}

/// The letter follows from the number, so the key leaves it out; its highest bit keeps it apart from other documents' keys.
fn good(number: u64) -> Good {
    Good::key(1 << 63 | number).variant(nif::DNI)
}

fn pad(document: &str) -> String {
    "0".repeat(9 - document.len()) + document
}

/// With its missing zeros, where the letter says that only zeros are missing.
pub fn fix(text: &str) -> Option<String> {
    let mut out = String::new();
    let sound = compact(text, &mut out) && judge(&out).ok()?.doubt == Some(Fault::PADDING);
    sound.then(|| pad(&out))
}

/// The number of a DNI as it was sent, whatever its letter, so that one number under two letters can be told. `None` where
/// the text is not eight digits and a letter.
pub fn number(text: &str) -> Option<u64> {
    let (mut value, mut count, mut letter) = (0, 0, false);
    for b in text.bytes() {
        match b {
            b'0'..=b'9' if count < 8 => (value, count) = (value * 10 + (b - b'0') as u64, count + 1),
            b'A'..=b'Z' | b'a'..=b'z' if count == 8 && !letter => letter = true,
            b' ' | b'-' | b'.' | b'/' => {}
            _ => return None,
        }
    }
    letter.then_some(value)
}
