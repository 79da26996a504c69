//! K, L and M: tax numbers of persons who have neither DNI nor NIE.

use super::check_sums::check_letter;
use super::digits::{compacted, number};
use super::nif;
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page, Written, pack};
use crate::engine::text::cut;

/// K, L or M, seven digits and a letter that follows from them.
pub static KLM: Kind = Kind::text("klm", parse).groups()
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::LENGTH.error().params(&[("expected", Param::Integer(9))]),
        Fault::PREFIX.error().params(&[("expected", Param::Words(&["K", "L", "M"]))]),
        Fault::FORM.error(),
        Fault::CHECK_LETTER.error(),
        Fault::PLACEHOLDER.error(),
    ])
    .written(Written { pattern: r"^[KLM]\d{7}[A-Z]$", maxlength: 16, ..Written::NEW })
    .page(Page {
        label: "NIF K, L, M",
        about: "The tax number of a person without DNI or NIE: K for a Spaniard under fourteen, L for a Spaniard abroad, M for a \
                foreigner; seven digits; a letter that follows from the digits as in a DNI.",
        source: "Orden EHA/451/2008 and Real Decreto 1065/2007, articles 19 and 20, read 2026-11-21",
        accepts: &[
            ("K1234567L", "K1234567L"),
            ("L1234567L", "L1234567L"),
            ("M1234567L", "M1234567L"),
            ("m 1234567 l", "M1234567L"),
        ],
        doubts: &[],
        rejects: &[
            ("K1234567A", Fault::CHECK_LETTER),
            ("N1234567L", Fault::PREFIX),
            ("M123456L", Fault::LENGTH),
            ("K12345678", Fault::FORM),
            ("K1234567·", Fault::CHARACTERS),
        ],
        placeholder: "M1234567L",
        format: None,
    });

fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    judge(compacted(text, out)?)
}

pub(super) fn judge(document: &str) -> Result<Good, Fault> {
    let &[first, .., last] = document.as_bytes() else { return Err(Fault::LENGTH) };
    if document.len() != 9 {
        return Err(Fault::LENGTH);
    }
    if !matches!(first, b'K' | b'L' | b'M') {
        return Err(Fault::PREFIX);
    }
    let digits = number(cut(document, 1..8)).filter(|_| last.is_ascii_uppercase()).ok_or(Fault::FORM)?;
    if check_letter(digits) != last {
        return Err(Fault::CHECK_LETTER);
    }
    Ok(Good::key(pack(document)).variant(nif::KLM))
}
