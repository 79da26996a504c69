//! E-mail address.

use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page};

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

fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    let (mailbox, domain) = text.split_once('@').unwrap_or((text, ""));
    if !mailbox.bytes().all(in_mailbox) || !domain.bytes().all(in_domain) {
        return Err(Fault::CHARACTERS);
    }
    if text.len() > 254 || mailbox.len() > 64 {
        return Err(Fault::LENGTH);
    }
    let labels = domain.as_bytes().split(|b| *b == b'.');
    if mailbox.as_bytes().split(|b| *b == b'.').any(<[u8]>::is_empty)
        || !domain.contains('.')
        || !labels.clone().all(is_label)
    {
        return Err(Fault::FORM);
    }
    if domain.bytes().any(|b| b.is_ascii_uppercase()) {
        out.push_str(text);
        out[mailbox.len()..].make_ascii_lowercase();
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

/// What an unquoted mailbox may hold.
fn in_mailbox(b: u8) -> bool {
    matches!(b, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | 0x80..)
        || matches!(b, b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-'..=b'/' | b'=' | b'?' | b'^'..=b'`' | b'{'..=b'~')
}

/// What a domain may hold, and a second @, which is a fault of form.
fn in_domain(b: u8) -> bool {
    b.is_ascii_alphanumeric() || !b.is_ascii() || matches!(b, b'.' | b'-' | b'@')
}

/// A part of a domain: 1 to 63 long, without a hyphen at its ends.
fn is_label(label: &[u8]) -> bool {
    let ends = label.first() != Some(&b'-') && label.last() != Some(&b'-');
    ends && (1..=63).contains(&label.len()) && !label.contains(&b'@')
}
