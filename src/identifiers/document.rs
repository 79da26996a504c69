//! Document: an identity document of which the type is not known.

use super::digits::{all_digits, compacted};
use super::{cif, nif, passport};
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page, Written};

/// A Spanish number where the value is written like one, else a passport.
///
/// Its codes are those of [`nif::NIF`], whose faults it tells; hence the name, and hence it is not in the list by name.
pub static DOCUMENT: Kind = Kind::text("nif", parse).groups()
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::LENGTH.error().params(&[("expected", Param::Integer(9))]),
        Fault::CHECK_LETTER.error(),
        Fault::CHECK_DIGIT.error(),
        Fault::PLACEHOLDER.error(),
        Fault::CHECK_FORM.warning(),
        Fault::PADDING.warning(),
        Fault::TEST_VALUE.warning(),
        Fault::UNUSUAL.warning(),
    ])
    .change("prefix-removed")
    .fix(fix)
    .written(Written { variants: &[(nif::ENTITIES, cif::PATTERN), (nif::NATURAL, nif::NATURAL_PATTERN)], maxlength: 24, ..Written::NEW })
    .page(Page {
        label: "Identity document",
        about: "The number of an identity document. Eight digits, with or without a letter, and a letter of X, Y, Z, K, L, M or an \
                entity with seven digits and a control, are judged as a NIF; anything else passes as a passport.",
        source: "MasStack documents: document_type_id and document_value, whose numbering is not public, read 2026-11-21; \
                 Orden EHA/451/2008; ICAO Doc 9303",
        accepts: &[
            ("12345678Z", "12345678Z"),
            ("12345678-z", "12345678Z"),
            ("Z1234567R", "Z1234567R"),
            ("L1234567L", "L1234567L"),
            ("B64717838", "B64717838"),
            ("ESB64717838", "B64717838"),
            ("AAA123456", "AAA123456"),
            ("053123456", "053123456"),
            ("ES1234567", "ES1234567"),
        ],
        doubts: &[
            ("1234567L", "1234567L", Fault::PADDING),
            ("X01234567L", "X01234567L", Fault::PADDING),
            ("11111111H", "11111111H", Fault::TEST_VALUE),
            ("Q28260008", "Q28260008", Fault::CHECK_FORM),
            ("AAA12345", "AAA12345", Fault::UNUSUAL),
            ("AAAA12345", "AAAA12345", Fault::UNUSUAL),
            ("AB123456<", "AB123456<", Fault::UNUSUAL),
            ("АВ123456", "АВ123456", Fault::UNUSUAL),
        ],
        rejects: &[
            ("12341234J", Fault::CHECK_LETTER),
            ("12341234Q", Fault::CHECK_LETTER),
            ("X1234567A", Fault::CHECK_LETTER),
            ("A58818502", Fault::CHECK_DIGIT),
            ("12345678", Fault::LENGTH),
            ("12345678º", Fault::CHARACTERS),
            ("12.345.678,Z", Fault::CHARACTERS),
            ("undefined", Fault::PLACEHOLDER),
        ],
        placeholder: "12345678Z",
        format: None,
    });

fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    let Ok(sent) = compacted(text, out) else {
        // Another sign stands in it: in a Spanish number by a slip, in a passport's perhaps rightly.
        let spanish = nif::judge(out).is_ok() || is_like_spanish(out);
        out.clear();
        return if spanish { Err(Fault::CHARACTERS) } else { Ok(passport::odd(text)) };
    };
    let (document, abroad) = nif::without_country(sent);
    let good = match nif::judge(document) {
        // Perhaps of another length, and yet right: missing zeros or an old NIE.
        Ok(good) => good,
        Err(fault) if is_like_spanish(document) => return Err(fault),
        Err(_) => passport::judge(document)?,
    };
    if abroad {
        nif::drop_country(text, out);
    }
    Ok(good)
}

/// Whether a compact text is written like a Spanish number, though it may lack its letter.
fn is_like_spanish(document: &str) -> bool {
    nif::is_shaped(document) || (document.len() == 8 && all_digits(document))
}

pub use super::nif::fix;
