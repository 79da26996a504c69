//! One scalar: read as its kind says, checked, and put in canonical form, in one step.

use super::clean::{Cleaned, clean};
use super::codes;
use super::edit::{Edits, text_change};
use super::kind::{Code, Fault, Form, Good, Kind, Parse};
use super::read::{Piece, Reader, Token, quote};
use super::record::{NONE, Span, State};

/// What became of a scalar.
pub(crate) struct Outcome {
    pub(crate) state: State,
    pub(crate) good: Good,
    pub(crate) edit: u32,
    /// A fault or a doubt to tell.
    pub(crate) code: Option<Code>,
}

impl Outcome {
    const EMPTY: Outcome = Outcome { state: State::Empty, good: Good::key(0), edit: NONE, code: None };

    fn good(good: Good, edit: u32) -> Outcome {
        Outcome { state: State::Good, good, edit, code: None }
    }

    fn bad(code: Code) -> Outcome {
        Outcome { state: State::Bad, good: Good::default(), edit: NONE, code: Some(code) }
    }

    /// Faulty, and said already.
    const SILENT: Outcome = Outcome { state: State::Bad, good: Good::key(0), edit: NONE, code: None };
}

/// Texts that are being worked on, kept between values.
#[derive(Default)]
pub(crate) struct Scratch {
    cleaned: String,
    canonical: String,
}

/// Literals and samples that programs send for want of a value.
const SAMPLES: &[&str] = &["string", "undefined", "null", "nan", "none"];

/// Whether a text is one of the literals that programs send for want of a value.
pub fn is_sample(text: &str) -> bool {
    SAMPLES.iter().any(|s| text.eq_ignore_ascii_case(s))
}

/// Most digits that a number carries unharmed through a JavaScript number.
const SAFE_DIGITS: usize = 15;

/// Reads a value as this kind. A value that is no scalar is passed over.
#[inline]
pub(crate) fn scalar(
    reader: &mut Reader,
    edits: &mut Edits,
    scratch: &mut Scratch,
    kind: &'static Kind,
    value: &Piece,
) -> Outcome {
    match (value.token, &kind.form) {
        (Token::String, Form::Text(parse)) => text(reader, edits, scratch, kind, *parse, value),
        (Token::Null, _) => Outcome::EMPTY,
        (Token::Bad, _) => Outcome::SILENT,
        (Token::Object | Token::Array, _) => {
            if reader.skip(*value) {
                Outcome::bad(codes::TYPE)
            } else {
                Outcome::EMPTY
            }
        }
        (Token::Number, Form::Integer { min, max }) => {
            integer(edits, kind, raw(reader, value.span), *min, *max, value, false)
        }
        (Token::True, Form::Boolean) => Outcome::good(Good::key(1), NONE),
        (Token::False, Form::Boolean) => Outcome::good(Good::key(0), NONE),
        (Token::String, _) => worded(reader, edits, scratch, kind, value),
        (Token::Number, Form::Text(parse)) => number_as_text(reader, edits, scratch, kind, *parse, value),
        (Token::Number, Form::Decimal) => decimal(edits, kind, raw(reader, value.span), value, false),
        _ => Outcome::bad(codes::TYPE),
    }
}

fn raw<'a>(reader: &Reader<'a>, span: Span) -> &'a str {
    &reader.text[span.start as usize..span.end as usize]
}

/// A text of a text kind.
fn text(
    reader: &Reader,
    edits: &mut Edits,
    scratch: &mut Scratch,
    kind: &'static Kind,
    parse: Parse,
    value: &Piece,
) -> Outcome {
    let inner = raw(reader, value.inner);
    let bytes = inner.as_bytes();
    if bytes.is_empty() {
        return Outcome::EMPTY;
    }
    let ready = value.plain && bytes[0] != b' ' && bytes[bytes.len() - 1] != b' ';
    if ready || (kind.verbatim && value.plain) {
        return parsed(edits, &mut scratch.canonical, kind, parse, inner, inner, value.span, false);
    }
    let decoded = reader.string_text(value);
    if kind.verbatim {
        return parsed(edits, &mut scratch.canonical, kind, parse, &decoded, &decoded, value.span, false);
    }
    let text: &str = match clean(&decoded, kind.breaks, &mut scratch.cleaned) {
        Cleaned::Same => &decoded,
        Cleaned::Written => &scratch.cleaned,
        Cleaned::Refused => return Outcome::bad(code(kind, Fault::CHARACTERS, &codes::CHARACTERS)),
    };
    if text.is_empty() {
        return Outcome::EMPTY;
    }
    parsed(edits, &mut scratch.canonical, kind, parse, text, &decoded, value.span, false)
}

/// A number in a place of text becomes its text; one that a JavaScript number has already changed is an error.
#[cold]
fn number_as_text(
    reader: &Reader,
    edits: &mut Edits,
    scratch: &mut Scratch,
    kind: &'static Kind,
    parse: Parse,
    value: &Piece,
) -> Outcome {
    let digits = raw(reader, value.span);
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Outcome::bad(codes::TYPE);
    }
    if digits.len() > SAFE_DIGITS {
        return Outcome::bad(codes::DAMAGED);
    }
    parsed(edits, &mut scratch.canonical, kind, parse, digits, digits, value.span, true)
}

/// Parses a text and, where its canonical form is not what was sent, edits it.
#[allow(clippy::too_many_arguments)]
#[inline]
fn parsed(
    edits: &mut Edits,
    canonical: &mut String,
    kind: &'static Kind,
    parse: Parse,
    text: &str,
    sent: &str,
    span: Span,
    retype: bool,
) -> Outcome {
    canonical.clear();
    let good = match parse(text, canonical) {
        Ok(good) => good,
        Err(fault) => return Outcome::bad(fault_code(kind, fault, text)),
    };
    let canonical = if canonical.is_empty() { text } else { canonical.as_str() };
    let mut outcome = Outcome::good(good, NONE);
    if retype || canonical != sent {
        let change = if retype { "to-text" } else { text_change(sent, text, canonical, kind.change) };
        let from = edits.text.len();
        quote(canonical, &mut edits.text);
        outcome.edit = edits.push(span, from, change);
    }
    if let Some(doubt) = good.doubt {
        outcome.code = kind.code(doubt);
        debug_assert!(outcome.code.is_some(), "{} does not list {doubt:?}", kind.name);
    }
    outcome
}

#[cold]
fn fault_code(kind: &'static Kind, fault: Fault, text: &str) -> Code {
    if is_sample(text)
        && let Some(code) = kind.code(Fault::PLACEHOLDER)
    {
        return code;
    }
    debug_assert!(kind.code(fault).is_some(), "{} does not list {fault:?}", kind.name);
    code(kind, fault, &codes::CHARACTERS)
}

fn code(kind: &'static Kind, fault: Fault, other: &'static super::kind::Grade) -> Code {
    kind.code(fault).unwrap_or(Code { topic: kind.name, grade: other })
}

/// A string in the place of a number, a boolean or a word.
fn worded(
    reader: &Reader,
    edits: &mut Edits,
    scratch: &mut Scratch,
    kind: &'static Kind,
    value: &Piece,
) -> Outcome {
    let decoded = reader.string_text(value);
    let text: &str = match (clean(&decoded, false, &mut scratch.cleaned), kind.form) {
        (Cleaned::Same, _) => &decoded,
        (Cleaned::Written, _) => &scratch.cleaned,
        (Cleaned::Refused, Form::Words(_)) => {
            return Outcome::bad(code(kind, Fault::CHARACTERS, &codes::CHARACTERS));
        }
        (Cleaned::Refused, _) => return Outcome::bad(codes::TYPE),
    };
    if text.is_empty() {
        return Outcome::EMPTY;
    }
    match kind.form {
        Form::Words(words) => word(edits, kind, words, &decoded, text, value.span),
        Form::Integer { min, max } => integer(edits, kind, text, min, max, value, true),
        Form::Decimal => decimal(edits, kind, text, value, true),
        Form::Boolean if text.eq_ignore_ascii_case("true") => {
            retyped(edits, Good::key(1), "true", "to-boolean", value)
        }
        Form::Boolean if text.eq_ignore_ascii_case("false") => {
            retyped(edits, Good::key(0), "false", "to-boolean", value)
        }
        _ => Outcome::bad(codes::TYPE),
    }
}

fn retyped(edits: &mut Edits, good: Good, text: &str, change: &'static str, value: &Piece) -> Outcome {
    let from = edits.text.len();
    edits.text.push_str(text);
    Outcome::good(good, edits.push(value.span, from, change))
}

fn word(
    edits: &mut Edits,
    kind: &'static Kind,
    words: &'static [&'static str],
    sent: &str,
    text: &str,
    span: Span,
) -> Outcome {
    let Some(at) = words.iter().position(|w| w.eq_ignore_ascii_case(text)) else {
        let code = code(kind, Fault::WORD, &codes::WORD);
        if code.grade.severity == super::finding::Severity::Error {
            return Outcome::bad(code);
        }
        // Words that the list does not have, where the list is not known to be complete.
        return Outcome { code: Some(code), ..Outcome::good(Good::key(u64::MAX).variant(u8::MAX), NONE) };
    };
    let good = Good::key(at as u64).variant(at as u8);
    if words[at] == sent {
        return Outcome::good(good, NONE);
    }
    let from = edits.text.len();
    quote(words[at], &mut edits.text);
    Outcome::good(good, edits.push(span, from, text_change(sent, text, words[at], kind.change)))
}

fn integer(
    edits: &mut Edits,
    kind: &'static Kind,
    text: &str,
    min: i64,
    max: i64,
    value: &Piece,
    retype: bool,
) -> Outcome {
    let whole = match text.split_once('.') {
        Some((whole, zeros)) if !zeros.is_empty() && zeros.bytes().all(|b| b == b'0') => whole,
        Some(_) => return Outcome::bad(codes::TYPE),
        None => text,
    };
    let digits = whole.strip_prefix('-').unwrap_or(whole);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Outcome::bad(codes::TYPE);
    }
    let number = match whole.parse::<i64>() {
        Ok(number) if (min..=max).contains(&number) => number,
        _ => return Outcome::bad(code(kind, Fault::RANGE, &codes::RANGE)),
    };
    let good = Good::key(number.max(0) as u64);
    if !retype && whole.len() == text.len() {
        return Outcome::good(good, NONE);
    }
    let from = edits.text.len();
    push_integer(&mut edits.text, number);
    Outcome::good(good, edits.push(value.span, from, "to-number"))
}

/// Writes an integer without the weight of formatting.
fn push_integer(out: &mut String, number: i64) {
    if number < 0 {
        out.push('-');
    }
    let (mut digits, mut n) = ([0u8; 20], number.unsigned_abs());
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (n % 10) as u8;
        n /= 10;
        if n == 0 {
            break;
        }
    }
    for digit in &digits[at..] {
        out.push(*digit as char);
    }
}

/// A decimal, as a number or as text; it stays what it is, but for a decimal comma.
fn decimal(edits: &mut Edits, kind: &'static Kind, text: &str, value: &Piece, quoted: bool) -> Outcome {
    let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let digits = |t: &str| !t.is_empty() && t.len() <= SAFE_DIGITS && t.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole.strip_prefix('-').unwrap_or(whole)) || !digits(fraction) {
        return Outcome::bad(codes::TYPE);
    }
    if whole.starts_with('-') {
        return Outcome::bad(code(kind, Fault::RANGE, &codes::RANGE));
    }
    let hundredths = fraction.bytes().chain([b'0', b'0']).take(2).fold(0, |n, b| n * 10 + (b - b'0') as u64);
    let good = Good::key(whole.bytes().fold(0, |n, b| n * 10 + (b - b'0') as u64) * 100 + hundredths);
    if !quoted || (!text.contains(',') && text.len() + 2 == (value.span.end - value.span.start) as usize) {
        return Outcome::good(good, NONE);
    }
    let change = if text.contains(',') { "decimal-point" } else { "trimmed" };
    let from = edits.text.len();
    quote(&text.replace(',', "."), &mut edits.text);
    Outcome::good(good, edits.push(value.span, from, change))
}
