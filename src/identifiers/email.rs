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
    let bytes = text.as_bytes();
    let at = bytes.iter().position(|b| *b == b'@').unwrap_or(bytes.len());
    let (mailbox, domain) = (&bytes[..at], bytes.get(at + 1..).unwrap_or(&[]));
    let held = |part: &[u8], class: u8| part.iter().all(|b| CLASSES[*b as usize] & class != 0);
    if !held(mailbox, MAILBOX) || !held(domain, DOMAIN) {
        return Err(Fault::CHARACTERS);
    }
    if text.len() > 254 || mailbox.len() > 64 {
        return Err(Fault::LENGTH);
    }
    if !is_mailbox(mailbox) || !is_domain(domain) {
        return Err(Fault::FORM);
    }
    if domain.iter().any(u8::is_ascii_uppercase) {
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
const MAILBOX: u8 = 1;
/// What a domain may hold, and a second @, which is a fault of form.
const DOMAIN: u8 = 2;

/// Which part of an address may hold a byte: an address is read in every payload, and a look-up is the quickest.
static CLASSES: [u8; 256] = {
    let (mut classes, mut b) = ([0u8; 256], 0usize);
    while b < 256 {
        let byte = b as u8;
        let both = byte.is_ascii_alphanumeric() || byte >= 0x80 || matches!(byte, b'.' | b'-');
        let mailbox = matches!(byte, b'!' | b'#'..=b'\'' | b'*' | b'+' | b'/' | b'=' | b'?' | b'^'..=b'`' | b'{'..=b'~');
        classes[b] = ((both || mailbox) as u8 * MAILBOX) | ((both || byte == b'@') as u8 * DOMAIN);
        b += 1;
    }
    classes
};

/// Parts between dots, none of them empty.
fn is_mailbox(mailbox: &[u8]) -> bool {
    let mut before = b'.';
    for b in mailbox {
        if *b == b'.' && before == b'.' {
            return false;
        }
        before = *b;
    }
    before != b'.'
}

/// Two labels or more between dots, each 1 to 63 long and without a hyphen at its ends.
fn is_domain(domain: &[u8]) -> bool {
    let (mut before, mut start, mut dots) = (b'.', 0, 0);
    for (i, b) in domain.iter().enumerate() {
        match b {
            b'.' if matches!(before, b'.' | b'-') || i - start > 63 => return false,
            b'.' => (start, dots) = (i + 1, dots + 1),
            b'-' if before == b'.' => return false,
            b'@' => return false,
            _ => {}
        }
        before = *b;
    }
    dots > 0 && !matches!(before, b'.' | b'-') && domain.len() - start <= 63
}
