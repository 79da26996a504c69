//! Free text: names, address lines, notes. Cleaned before it comes here; what is unusual is a doubt, never an error.

use crate::engine::kind::{Fault, Good, Kind, Page, Written, hash};
use crate::engine::scalar::is_sample;
use crate::engine::text::{characters, cut};

const SOURCE: &str = "this project's practice, 2026-11-21: free text is never rejected for what it says";

/// Any text.
pub static TEXT: Kind = Kind::text("text", free)
    .faults(&[Fault::CHARACTERS.error(), Fault::PLACEHOLDER.warning()])
    .change("spaces-cleaned")
    .written(Written { maxlength: 200, ..Written::NEW })
    .page(Page {
        label: "Text",
        about: "Free text.",
        source: SOURCE,
        accepts: &[("C00-16", "C00-16")],
        doubts: &[("undefined", "undefined", Fault::PLACEHOLDER)],
        ..Page::NEW
    });

/// A text by which one part of a request names another.
pub static NAME_OF: Kind = Kind::text("reference", reference)
    .faults(&[Fault::CHARACTERS.error(), Fault::PLACEHOLDER.error()])
    .change("spaces-cleaned")
    .page(Page {
        label: "Reference",
        about: "A text by which one part of a request names another; capitals count.",
        source: "Rator documents, \"What is a Customer in Rator\": links between objects, read 2026-11-21",
        accepts: &[("u1", "u1")],
        rejects: &[("undefined", Fault::PLACEHOLDER)],
        ..Page::NEW
    });

/// Key: a number that is the same for the same text.
fn reference(text: &str, _: &mut String) -> Result<Good, Fault> {
    if is_sample(text) { Err(Fault::PLACEHOLDER) } else { Ok(Good::key(hash(characters(text)))) }
}

/// A note: line breaks stay.
pub static NOTE: Kind = Kind::text("note", free)
    .faults(&[Fault::CHARACTERS.error(), Fault::PLACEHOLDER.warning()])
    .change("spaces-cleaned")
    .breaks()
    .page(Page {
        label: "Note",
        about: "Free text of several lines.",
        source: SOURCE,
        accepts: &[("Ring twice", "Ring twice")],
        doubts: &[("null", "null", Fault::PLACEHOLDER)],
        ..Page::NEW
    });

/// A person's name.
pub static NAME: Kind = Kind::text("name", name)
    .faults(&[Fault::CHARACTERS.error(), Fault::PLACEHOLDER.warning(), Fault::UNUSUAL.warning()])
    .change("spaces-cleaned")
    .written(Written { maxlength: 100, ..Written::NEW })
    .page(Page {
        label: "Name",
        about: "A person's given name or surname: letters, apostrophes, hyphens, spaces, dots, ª º & / and the comma. A lone dot \
                is a documented filler.",
        source: "MasStack documents, \"Convergent\"; this project's practice, 2026-11-21",
        accepts: &[("Mª José", "Mª José"), (".", "."), ("O'Hara i Puig", "O'Hara i Puig"), ("D´Ors", "D´Ors"), ("Begoña", "Begoña"), ("Łukasz", "Łukasz"), ("Олена", "Олена")],
        doubts: &[("USER1", "USER1", Fault::UNUSUAL), ("Ana ☎", "Ana ☎", Fault::UNUSUAL), ("undefined", "undefined", Fault::PLACEHOLDER)],
        ..Page::NEW
    });

/// A line of an address.
pub static LINE: Kind = Kind::text("address-line", line)
    .faults(&[Fault::CHARACTERS.error(), Fault::PLACEHOLDER.warning(), Fault::LENGTH.warning()])
    .change("spaces-cleaned")
    .written(Written { maxlength: 100, ..Written::NEW })
    .page(Page {
        label: "Address line",
        about: "A street, a locality, what follows the number. Over 100 characters is a doubt.",
        source: "this project's practice, 2026-11-21: the labels of installers and couriers cut there",
        accepts: &[("Alcalá 35 1º", "Alcalá 35 1º")],
        doubts: &[("string", "string", Fault::PLACEHOLDER), ("Urbanización Los Almendros de la Sierra, segunda fase, parcela 14, camino de la ermita, junto a la fuente vieja", "Urbanización Los Almendros de la Sierra, segunda fase, parcela 14, camino de la ermita, junto a la fuente vieja", Fault::LENGTH)],
        ..Page::NEW
    });

/// Variant of a line of an address: its last character is a digit.
pub const ENDS_IN_DIGIT: u8 = 1;
/// Variant of a line of an address: it is "España".
pub const SPAIN: u8 = 2;

/// The id of a home, from the coverage tool: opaque.
pub static ADDRESS_ID: Kind = Kind::text("address-id", address_id)
    .faults(&[Fault::CHARACTERS.error(), Fault::PLACEHOLDER.warning(), Fault::LENGTH.warning()])
    .written(Written { maxlength: 38, ..Written::NEW })
    .page(Page {
        label: "Address id",
        about: "The id of a home in the coverage tool: opaque, at most 38 characters.",
        source: "MasStack documents, \"Convergent\", read 2026-11-21; the length is this project's observation",
        accepts: &[("12341231241U", "12341231241U")],
        doubts: &[
            ("undefined", "undefined", Fault::PLACEHOLDER),
            (
                "123456789012345678901234567890123456789",
                "123456789012345678901234567890123456789",
                Fault::LENGTH,
            ),
        ],
        ..Page::NEW
    });

fn address_id(text: &str, _: &mut String) -> Result<Good, Fault> {
    let good = placeholder(text);
    Ok(if characters(text).count() > 38 { good.doubt(Fault::LENGTH) } else { good })
}

fn free(text: &str, _: &mut String) -> Result<Good, Fault> {
    Ok(placeholder(text))
}

fn placeholder(text: &str) -> Good {
    let good = Good::key(0);
    if is_sample(text) { good.doubt(Fault::PLACEHOLDER) } else { good }
}

fn name(text: &str, _: &mut String) -> Result<Good, Fault> {
    let good = placeholder(text);
    // Characters are taken apart only from the first byte on that is no letter or space.
    let plain = |b: u8| b.is_ascii_alphabetic() || b == b' ';
    let odd = text.bytes().position(|b| !plain(b)).unwrap_or(text.len());
    if good.doubt.is_some() || characters(cut(text, odd..)).all(usual) {
        return Ok(good);
    }
    Ok(good.doubt(Fault::UNUSUAL))
}

/// A letter, or what stands in names besides. Of other scripts and of Latin's rarer letters everything but the blocks of signs: a
/// table of all letters would take more of the wasm than all of this file.
fn usual(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphabetic() || " '`-.&/,".contains(c),
        '\u{80}'..='\u{bf}' => matches!(c, '´' | '·' | 'ª' | 'º' | 'µ'),
        '×' | '÷' => false,
        // Punctuation, arrows, mathematics, drawings; brackets of East Asia; private use; forms and wide digits; pictures.
        '\u{2000}'..='\u{2bff}' => c == '’',
        '\u{3000}'..='\u{3004}' | '\u{3007}'..='\u{3020}' | '\u{e000}'..='\u{f8ff}' => false,
        '\u{fe00}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff20}' | '\u{1f000}'..='\u{1ffff}' | '\u{e0000}'.. => {
            false
        }
        _ => true,
    }
}

fn line(text: &str, _: &mut String) -> Result<Good, Fault> {
    if text.len() > 100 && characters(text).count() > 100 {
        return Ok(Good::key(0).doubt(Fault::LENGTH));
    }
    // For the rules on addresses: whether it ends in a number, as a street does that holds its own, and whether it is what
    // nearly every country is.
    let variant = match text.as_bytes().last() {
        Some(b'0'..=b'9') => ENDS_IN_DIGIT,
        _ if text == "España" => SPAIN,
        _ => 0,
    };
    Ok(placeholder(text).variant(variant))
}
