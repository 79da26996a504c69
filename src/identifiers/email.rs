//! E-mail address.

use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page, Written};

/// As browsers accept it, within the limits of mail itself, with a dot in the domain.
pub static EMAIL: Kind = Kind::text("email", parse)
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::LENGTH.error().params(&[("max", Param::Integer(254))]),
        Fault::FORM.error(),
        Fault::PLACEHOLDER.error(),
        Fault::RANGE.warning().params(&[("max", Param::Integer(82))]),
        Fault::UNUSUAL.warning(),
    ])
    .change("lower-cased")
    .written(Written { pattern: r#"^[^\s@"(),:;<>]{1,64}@[^\s@_"(),:;<>]+\.[^\s@_"(),:;<>]+$"#, format: "email", inputmode: "email", maxlength: 254, ..Written::NEW })
    .page(Page {
        label: "E-mail",
        about: "A mailbox, an @ and a domain with a dot in it. Dots stand between characters, never at an end or two together. Letters \
                beyond English ones may be right and are a doubt, and so is more than 82 characters, which the back end may not \
                take. The domain is written in lower case; the mailbox stays as it is.",
        source: "WHATWG HTML, valid e-mail address; RFC 5321, section 4.5.3.1 (lengths); RFC 6531; read 2026-11-21",
        accepts: &[
            ("a.b+c@sub.example.es", "a.b+c@sub.example.es"),
            ("o'hara@x.es", "o'hara@x.es"),
            ("Ana.Perez@EXAMPLE.ES", "Ana.Perez@example.es"),
        ],
        doubts: &[
            ("begoña@example.es", "begoña@example.es", Fault::UNUSUAL),
            ("ana@españa.Example", "ana@españa.example", Fault::UNUSUAL),
            (
                "a-mailbox-with-a-name-that-is-far-too-long-for-old-tables@a-rather-long-domain.example.es",
                "a-mailbox-with-a-name-that-is-far-too-long-for-old-tables@a-rather-long-domain.example.es",
                Fault::RANGE,
            ),
        ],
        rejects: &[
            ("user@localhost", Fault::FORM),
            (".a@x.es", Fault::FORM),
            ("a.@x.es", Fault::FORM),
            ("a..b@x.es", Fault::FORM),
            ("a@-x.es", Fault::FORM),
            ("a@x-.es", Fault::FORM),
            ("a@x.es.", Fault::FORM),
            ("a@@x.es", Fault::FORM),
            ("a@x..es", Fault::FORM),
            ("@x.es", Fault::FORM),
            ("a@", Fault::FORM),
            ("string", Fault::FORM),
            ("a@x_y.es", Fault::CHARACTERS),
            ("\"a b\"@x.es", Fault::CHARACTERS),
            ("a@x.es, b@x.es", Fault::CHARACTERS),
            ("a-mailbox-of-sixty-five-characters-is-one-more-than-any-may-have-x@x.es", Fault::LENGTH),
        ],
        placeholder: "ana@example.es",
        format: None,
    });

/// In one go over the bytes, most of which are small letters and tell nothing: an address is read in every payload.
fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    let bytes = text.as_bytes();
    // Where the @ is, where the part between dots began, and whether all parts up to there are sound.
    let (mut at, mut start, mut sound) = (bytes.len(), 0, true);
    let (mut dots, mut upper) = (0, false);
    for (i, b) in bytes.iter().enumerate() {
        if b.is_ascii_lowercase() {
            continue;
        }
        let in_domain = i > at;
        match b {
            b'0'..=b'9' | b'-' | 0x80.. => {}
            b'A'..=b'Z' => upper |= in_domain,
            b'.' | b'@' => {
                sound &= if in_domain { *b == b'.' && is_label(&bytes[start..i]) } else { i > start };
                dots += in_domain as u32;
                at = if *b == b'@' && !in_domain { i } else { at };
                start = i + 1;
            }
            b'!' | b'#'..=b'\'' | b'*' | b'+' | b'/' | b'=' | b'?' | b'^'..=b'`' | b'{'..=b'~'
                if !in_domain => {}
            _ => return Err(Fault::CHARACTERS),
        }
    }
    if text.len() > 254 || at > 64 {
        return Err(Fault::LENGTH);
    }
    if !sound || dots == 0 || !is_label(&bytes[start..]) {
        return Err(Fault::FORM);
    }
    if upper {
        out.push_str(text);
        if let Some(domain) = out.get_mut(at..) {
            domain.make_ascii_lowercase();
        }
    }
    let good = Good::key(0);
    Ok(if !text.is_ascii() {
        good.doubt(Fault::UNUSUAL)
    } else if text.len() > 82 {
        good.doubt(Fault::RANGE)
    } else {
        good
    })
}

/// 1 to 63 long and without a hyphen at its ends.
fn is_label(label: &[u8]) -> bool {
    matches!(label.len(), 1..=63) && label[0] != b'-' && label[label.len() - 1] != b'-'
}
