//! GESCAL: an address as the networks know it.

use super::digits::{all_digits, number};
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page, Written};
use crate::engine::text::{cut, halves};

/// Variant: seventeen characters, to the number of the building.
pub const G17: u8 = 0;
/// Variant: thirty-seven characters, to the door.
pub const G37: u8 = 1;
/// Variant: thirty-seven characters with a blank floor.
pub const G37_NO_FLOOR: u8 = 2;
/// Variant: thirty-seven characters with a floor and a blank first hand (the door).
pub const G37_NO_HAND: u8 = 3;

/// Seventeen or thirty-seven characters, of which the blanks count.
pub static GESCAL: Kind = Kind::text("gescal", parse)
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::LENGTH.error().documented().params(&[("expected", Param::Integers(&[17, 37]))]),
        Fault::FORM.error(),
        Fault::PROVINCE.error().params(&[("min", Param::Integer(1)), ("max", Param::Integer(52))]),
        Fault::PLACEHOLDER.error(),
        Fault::COMPONENT.warning(),
    ])
    .verbatim()
    .fix(fix)
    .written(Written { pattern: r"^(0[1-9]|[1-4]\d|5[0-2])\d{15}([0-9A-Z ]{20})?$", maxlength: 37, ..Written::NEW })
    .page(Page {
        label: "GESCAL",
        about: "The address of a home as the coverage tool gives it. Seventeen digits: province (2), population (5), street (5), number \
                (5). Then twenty letters, digits and blanks: bis (1), block (3), portal or gate (2), letter (1), staircase (2), floor \
                (3), hand 1 (4), hand 2 (4). Blanks are spaces and count, also at the end; zeros may stand for blanks. A bis, block or \
                floor outside its list is a doubt.",
        source: "MasStack documents, installation_info (lengths 17 and 37), and the field layout of GESCAL-37 as operators publish it; \
                 read 2026-11-21",
        accepts: &[
            ("28000010012300123", "28000010012300123"),
            ("28000010012300123         001IZ      ", "28000010012300123         001IZ      "),
            ("28000010012300123         bajiz      ", "28000010012300123         BAJIZ      "),
            ("28000010012300123B        BA DR      ", "28000010012300123B        BA DR      "),
            ("28000010012300123 T02O1A V001IZ      ", "28000010012300123 T02O1A V001IZ      "),
            ("28000010012300123                    ", "28000010012300123                    "),
            ("4600116356130000100000000000110000000", "4600116356130000100000000000110000000"),
        ],
        doubts: &[
            ("28000010012300123Z        001IZ      ", "28000010012300123Z        001IZ      ", Fault::COMPONENT),
            ("28000010012300123 QQQ     001IZ      ", "28000010012300123 QQQ     001IZ      ", Fault::COMPONENT),
            ("28000010012300123         1A IZ      ", "28000010012300123         1A IZ      ", Fault::COMPONENT),
        ],
        rejects: &[
            ("2800001001230012", Fault::LENGTH),
            ("28000010012300123         001IZ", Fault::LENGTH),
            ("28000010012300123         001IZ       ", Fault::LENGTH),
            ("00000010012300123", Fault::PROVINCE),
            ("53000010012300123", Fault::PROVINCE),
            ("28000010012A00123", Fault::FORM),
            ("28000010012300123         1º IZ      ", Fault::CHARACTERS),
            ("28000010012300123         001-Z      ", Fault::CHARACTERS),
        ],
        placeholder: "28000010012300123         001IZ      ",
        format: None,
    });

/// Key: province and number, for [`province`] and [`house`].
fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    let upper = text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'A'..=b'Z' | b' '));
    if !upper && !text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b' ') {
        return Err(Fault::CHARACTERS);
    }
    if !matches!(text.len(), 17 | 37) {
        return Err(Fault::LENGTH);
    }
    if !upper {
        out.push_str(text);
        out.make_ascii_uppercase();
    }
    let text = if upper { text } else { out.as_str() };
    let (front, rest) = halves(text, 17);
    if !all_digits(front) {
        return Err(Fault::FORM);
    }
    let province = number(cut(front, ..2)).unwrap_or(0);
    if !(1..=52).contains(&province) {
        return Err(Fault::PROVINCE);
    }
    let good = Good::key(province * 100_000 + number(cut(front, 12..)).unwrap_or(0));
    if rest.is_empty() {
        return Ok(good.variant(G17));
    }
    let is_blank = |part: &str| part.bytes().all(|b| b == b' ');
    let (floor, hand) = (cut(rest, 9..12), cut(rest, 12..16));
    let good = good.variant(match (is_blank(floor), is_blank(hand)) {
        (true, _) => G37_NO_FLOOR,
        (_, true) => G37_NO_HAND,
        _ => G37,
    });
    let listed =
        is_bis(rest.as_bytes()[0]) && is_block(cut(rest, 1..4)) && (is_blank(floor) || is_floor(floor));
    Ok(if listed { good } else { good.doubt(Fault::COMPONENT) })
}

fn is_bis(b: u8) -> bool {
    b" 0BDTCQKXY".contains(&b)
}

fn is_block(block: &str) -> bool {
    matches!(block, "   " | "000") || b"ABCEFGHLNPRSTZ".contains(&block.as_bytes()[0])
}

/// Three digits, or a code of two letters; a third character belongs to no list and is left alone.
fn is_floor(floor: &str) -> bool {
    let code = &floor.as_bytes()[..2];
    all_digits(floor)
        || matches!(code, b"BA" | b"AT" | b"EN" | b"PR" | b"SO" | b"SS" | b"LO" | b"OF" | b"CH")
        || matches!(code, [b'S' | b'X', b'1'..=b'9'])
}

/// The province (INE, 1 to 52) in the key of a gescal.
pub fn province(key: u64) -> u64 {
    key / 100_000
}

/// The number of the building in the key of a gescal.
pub fn house(key: u64) -> u64 {
    key % 100_000
}

/// One that has lost the blanks at its end, with them. With nothing but blanks after the number of the building it may as well
/// have come by some too many.
pub fn fix(text: &str) -> Option<String> {
    let lost = 37usize.checked_sub(text.len()).filter(|lost| (1..=19).contains(lost))?;
    if text.bytes().skip(17).all(|b| b == b' ') {
        return None;
    }
    let padded = text.to_ascii_uppercase() + &" ".repeat(lost);
    parse(&padded, &mut String::new()).is_ok().then_some(padded)
}
