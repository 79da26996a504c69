//! Passport: the number of a travel document of any country.

use super::digits::{compacted, is_literal};
use super::nif;
use crate::engine::kind::{Fault, Good, Kind, Page, Written, hash, pack};
use crate::engine::text::characters;

/// A number without a check and without a form that is sure.
pub static PASSPORT: Kind = Kind::text("passport", parse).groups()
    .faults(&[
        Fault::LENGTH.error(),
        Fault::PLACEHOLDER.error(),
        Fault::UNUSUAL.warning(),
    ])
    .written(Written { maxlength: 24, ..Written::NEW })
    .page(Page {
        label: "Passport",
        about: "The number of a passport: letters and digits, without a check. A Spanish one is two or three letters or digits and \
                six digits; others have five to fifteen. Three letters and another count of digits look like a Spanish one \
                with a slip; so does a DNI or NIE in its place. Another sign in it is a doubt, and it stays as it is.",
        source: "ICAO Doc 9303, part 4: letters and digits only, read 2026-11-21; the Spanish form as issued, a doubt only",
        accepts: &[
            ("AAA123456", "AAA123456"),
            ("PAB765432", "PAB765432"),
            ("AB123456", "AB123456"),
            ("pab 765432", "PAB765432"),
            ("C01X00T47", "C01X00T47"),
            ("053123456", "053123456"),
        ],
        doubts: &[
            ("AAA12345", "AAA12345", Fault::UNUSUAL),
            ("AAAA12345", "AAAA12345", Fault::UNUSUAL),
            ("12345678Z", "12345678Z", Fault::UNUSUAL),
            ("A123", "A123", Fault::UNUSUAL),
            ("A123456789012345", "A123456789012345", Fault::UNUSUAL),
            ("AB123456<", "AB123456<", Fault::UNUSUAL),
            ("АВ 123456", "АВ 123456", Fault::UNUSUAL),
        ],
        rejects: &[("---", Fault::LENGTH), ("undefined", Fault::PLACEHOLDER)],
        placeholder: "PAB765432",
        format: None,
    });

fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    let Ok(document) = compacted(text, out) else {
        out.clear();
        return Ok(odd(text));
    };
    let good = judge(document)?;
    let spanish = nif::is_shaped(document) && nif::judge(document).is_ok();
    Ok(if spanish { good.doubt(Fault::UNUSUAL) } else { good })
}

pub(super) fn judge(document: &str) -> Result<Good, Fault> {
    if document.is_empty() {
        return Err(Fault::LENGTH);
    }
    if is_literal(document) {
        return Err(Fault::PLACEHOLDER);
    }
    let good = Good::key(pack(document)).variant(nif::PASSPORT);
    Ok(if is_usual(document.as_bytes()) { good } else { good.doubt(Fault::UNUSUAL) })
}

/// A number with signs that no country is known to write.
pub(super) fn odd(text: &str) -> Good {
    Good::key(hash(characters(text))).variant(nif::PASSPORT).doubt(Fault::UNUSUAL)
}

fn is_usual(document: &[u8]) -> bool {
    let letters = document.iter().take_while(|b| b.is_ascii_uppercase()).count();
    let digits = document[letters..].iter().all(u8::is_ascii_digit);
    if letters >= 3 && digits {
        return letters == 3 && document.len() == 9;
    }
    (5..=15).contains(&document.len())
}
