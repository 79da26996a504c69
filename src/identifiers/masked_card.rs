//! Masked card: what may be kept of a card number.

use super::check_sums::luhn;
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page, Written};
use crate::engine::text::{add, characters};

/// Most digits that may stay readable without a doubt: the first six and the last four.
const READABLE: usize = 10;
/// Fewest digits that a card number has.
const SHORTEST: usize = 12;

/// How many digits the numbers of cards have that begin so, where whole ones are looked for among other digits. An ICCID (89) and
/// an IMEI (35, fifteen digits) are none.
pub const ISSUED: &[(&str, &[usize])] = &[
    ("2", &[16]),
    ("3", &[14, 16]),
    ("34", &[15]),
    ("37", &[15]),
    ("4", &[13, 16, 19]),
    ("5", &[16]),
    ("6", &[16, 17, 18, 19]),
];

/// The digits of a card with most of them masked.
pub static MASKED_CARD: Kind = Kind::text("masked-card", parse).groups()
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::UNMASKED.error().params(&[("max", Param::Integer(10))]),
        Fault::PLACEHOLDER.error(),
        Fault::LENGTH.warning().params(&[("min", Param::Integer(12)), ("max", Param::Integer(19))]),
        Fault::UNUSUAL.warning().params(&[("max", Param::Integer(10))]),
    ])
    .change("mask-unified")
    .written(Written { pattern: r"^[0-9*]+$", maxlength: 26, ..Written::NEW })
    .page(Page {
        label: "Masked card number",
        about: "A card number of which at most the first six and the last four digits can be read, the others being asterisks; x, X and \
                • become asterisks. Eleven or twelve readable digits are a doubt; more, or a whole card number, may never be sent.",
        source: "PCI DSS 4.0.1, requirement 3.4.1 (first six, last four), and PCI SSC FAQ 1091; ISO/IEC 7812-1; read 2026-11-21",
        accepts: &[
            ("000000******0000", "000000******0000"),
            ("411111xxxxxx1111", "411111******1111"),
            ("4111 11XX XXXX 1111", "411111******1111"),
            ("••••-••••-••••-1111", "************1111"),
        ],
        doubts: &[
            ("4111111****11111", "4111111****11111", Fault::UNUSUAL),
            ("****1111", "****1111", Fault::LENGTH),
        ],
        rejects: &[
            ("4111111111111111", Fault::UNMASKED),
            ("4111 1111 1111 1112", Fault::UNMASKED),
            ("41111111**111111", Fault::UNMASKED),
            ("676770000005", Fault::UNMASKED),
            ("411111######1111", Fault::CHARACTERS),
            ("string", Fault::CHARACTERS),
        ],
        placeholder: "411111******1111",
        format: None,
    });

/// Key: none. What is left of a card number is compared with nothing.
fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    let card = unified(text, out)?;
    let readable = card.bytes().filter(|b| *b != b'*').count();
    let whole = readable == card.len() && readable == SHORTEST && luhn(card);
    if readable > SHORTEST || whole {
        return Err(Fault::UNMASKED);
    }
    let good = Good::key(0);
    Ok(if readable > READABLE {
        good.doubt(Fault::UNUSUAL)
    } else if !(SHORTEST..=19).contains(&card.len()) {
        good.doubt(Fault::LENGTH)
    } else {
        good
    })
}

/// Digits and asterisks: the text itself where it is nothing else.
fn unified<'a>(text: &'a str, out: &'a mut String) -> Result<&'a str, Fault> {
    if text.bytes().all(|b| b.is_ascii_digit() || b == b'*') {
        return Ok(text);
    }
    for c in characters(text) {
        match c {
            '0'..='9' => add(out, c),
            '*' | 'x' | 'X' | '•' => add(out, '*'),
            ' ' | '-' => {}
            _ => return Err(Fault::CHARACTERS),
        }
    }
    Ok(out)
}
