//! NIE: the number of a foreigner in Spain.

use super::check_sums::check_letter;
use super::digits::{compact, compacted, number};
use super::nif;
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page, Written, pack};
use crate::engine::text::{cut, halves};

/// X, Y or Z, seven digits and a letter that follows from them.
pub static NIE: Kind = Kind::text("nie", parse).groups()
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::LENGTH.error().params(&[("expected", Param::Integer(9))]),
        Fault::PREFIX.error().params(&[("expected", Param::Words(&["X", "Y", "Z"]))]),
        Fault::FORM.error(),
        Fault::CHECK_LETTER.error(),
        Fault::PLACEHOLDER.error(),
        Fault::PADDING.warning(),
    ])
    .fix(fix)
    .written(Written { pattern: r"^[XYZ]0?\d{7}[A-Z]$", maxlength: 16, ..Written::NEW })
    .page(Page {
        label: "NIE",
        about: "The number of a foreigner in Spain: X, Y or Z, seven digits and a letter. The first letter counts as 0, 1 or 2, and \
                the last one follows as in a DNI. Old ones began with X0 and had eight digits.",
        source: "Real Decreto 557/2011, article 206, and Orden INT/2058/2008, read 2026-11-21",
        accepts: &[
            ("X1234567L", "X1234567L"),
            ("Y1234567X", "Y1234567X"),
            ("Z1234567R", "Z1234567R"),
            ("x-1234567-l", "X1234567L"),
        ],
        doubts: &[("X01234567L", "X01234567L", Fault::PADDING), ("x-01234567-l", "X01234567L", Fault::PADDING)],
        rejects: &[
            ("X1234567A", Fault::CHECK_LETTER),
            ("W1234567L", Fault::PREFIX),
            ("12345678Z", Fault::PREFIX),
            ("X12345678L", Fault::LENGTH),
            ("X01234567A", Fault::LENGTH),
            ("X123456L", Fault::LENGTH),
            ("X12345678", Fault::FORM),
            ("X1234567*", Fault::CHARACTERS),
        ],
        placeholder: "X1234567L",
        format: None,
    });

fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    judge(compacted(text, out)?)
}

pub(super) fn judge(document: &str) -> Result<Good, Fault> {
    if let Some(short) = without_zero(document) {
        return Ok(Good::key(pack(&short)).variant(nif::NIE).doubt(Fault::PADDING));
    }
    let &[first, .., last] = document.as_bytes() else { return Err(Fault::LENGTH) };
    if document.len() != 9 {
        return Err(Fault::LENGTH);
    }
    if !matches!(first, b'X' | b'Y' | b'Z') {
        return Err(Fault::PREFIX);
    }
    let digits = number(cut(document, 1..8)).filter(|_| last.is_ascii_uppercase()).ok_or(Fault::FORM)?;
    if check_letter((first - b'X') as u64 * 10_000_000 + digits) != last {
        return Err(Fault::CHECK_LETTER);
    }
    Ok(Good::key(pack(document)).variant(nif::NIE))
}

/// An old NIE without its zero; `None` where it is none, or its letter is wrong.
fn without_zero(document: &str) -> Option<String> {
    if document.len() != 10 {
        return None;
    }
    let rest = document.strip_prefix("X0")?;
    let (digits, letter) = halves(rest, 7);
    let right = check_letter(number(digits)?) == letter.as_bytes()[0];
    right.then(|| "X".to_string() + rest)
}

/// An old NIE in today's form.
pub fn fix(text: &str) -> Option<String> {
    let mut out = String::new();
    if compact(text, &mut out) { without_zero(&out) } else { None }
}
