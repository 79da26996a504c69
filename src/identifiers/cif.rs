//! CIF: the tax number of an entity, as people still call it.

use super::check_sums::doubled;
use super::digits::compacted;
use super::nif;
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page, Written, pack};

/// The pattern of an entity's number.
pub(super) const PATTERN: &str = r"^[A-HJNP-SUVW]\d{7}[0-9A-J]$";

/// A letter of legal form, seven digits and a control, which is a digit or a letter.
pub static CIF: Kind = Kind::text("cif", parse).groups()
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::LENGTH.error().params(&[("expected", Param::Integer(9))]),
        Fault::PREFIX.error(),
        Fault::FORM.error(),
        Fault::CHECK_DIGIT.error(),
        Fault::CHECK_LETTER.error(),
        Fault::PLACEHOLDER.error(),
        Fault::CHECK_FORM.warning(),
    ])
    .written(Written { pattern: PATTERN, maxlength: 16, ..Written::NEW })
    .page(Page {
        label: "NIF of an entity",
        about: "The tax number of a company or another entity: a letter that tells the legal form, two digits of province, five \
                digits and a control. The control is a digit for A, B, E and H; a letter for P, Q, R, S, N, W and where the \
                province is 00; either for the others. The right control in the other writing is a doubt: older foreign \
                entities have it.",
        source: "Orden EHA/451/2008, read 2026-11-21; the control as the tax agency computes it, cross-checked with python-stdnum 2.2",
        accepts: &[
            ("A28015865", "A28015865"),
            ("B64717838", "B64717838"),
            ("b-64.717.838", "B64717838"),
            ("Q2826000H", "Q2826000H"),
            ("P2807900B", "P2807900B"),
            ("J99216582", "J99216582"),
            ("J9921658B", "J9921658B"),
            ("A0011012B", "A0011012B"),
        ],
        doubts: &[
            ("A5881850A", "A5881850A", Fault::CHECK_FORM),
            ("Q28260008", "Q28260008", Fault::CHECK_FORM),
            ("W00110122", "W00110122", Fault::CHECK_FORM),
        ],
        rejects: &[
            ("A58818502", Fault::CHECK_DIGIT),
            ("G28299645", Fault::CHECK_DIGIT),
            ("Q2826000A", Fault::CHECK_LETTER),
            ("B6471783Z", Fault::CHECK_LETTER),
            ("I1234567D", Fault::PREFIX),
            ("X1234567L", Fault::PREFIX),
            ("B6471A838", Fault::FORM),
            ("B6471783", Fault::LENGTH),
            ("B64717838€", Fault::CHARACTERS),
        ],
        placeholder: "B12345674",
        format: None,
    });

fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    judge(compacted(text, out)?)
}

/// Whether an entity's number begins with this letter.
pub(super) fn is_entity(letter: u8) -> bool {
    matches!(letter, b'A'..=b'H' | b'J' | b'N' | b'P'..=b'S' | b'U' | b'V' | b'W')
}

pub(super) fn judge(document: &str) -> Result<Good, Fault> {
    let &[first, ref digits @ .., last] = document.as_bytes() else { return Err(Fault::LENGTH) };
    if document.len() != 9 {
        return Err(Fault::LENGTH);
    }
    if !is_entity(first) {
        return Err(Fault::PREFIX);
    }
    if !digits.iter().all(u8::is_ascii_digit) {
        return Err(Fault::FORM);
    }
    let control = control(digits);
    let letter = last.is_ascii_uppercase();
    if letter && last != b"JABCDEFGHI"[control] {
        return Err(Fault::CHECK_LETTER);
    }
    if !letter && last != b'0' + control as u8 {
        return Err(Fault::CHECK_DIGIT);
    }
    let good = Good::key(pack(document)).variant(nif::ENTITY);
    let abroad = digits.starts_with(b"00");
    let unusual = match first {
        b'A' | b'B' | b'E' | b'H' => letter && !abroad,
        b'N' | b'P' | b'Q' | b'R' | b'S' | b'W' => !letter,
        _ => abroad && !letter,
    };
    Ok(if unusual { good.doubt(Fault::CHECK_FORM) } else { good })
}

/// The control of the seven digits, 0 to 9: what the digits at even places, and the digit sums of the doubled others, lack
/// to a multiple of ten.
fn control(digits: &[u8]) -> usize {
    let sum: u32 = digits
        .iter()
        .enumerate()
        .map(|(i, b)| {
            let d = (b - b'0') as u32;
            if i % 2 == 0 { doubled(d) } else { d }
        })
        .sum();
    (10 - sum as usize % 10) % 10
}
