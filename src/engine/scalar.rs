//! One scalar: read as its kind says, checked, and put in canonical form, in one step.

use super::clean::{Cleaned, Spaces, clean};
use super::codes;
use super::edit::{Edits, text_change};
use super::escape::{quote, unquote};
use super::finding::Severity;
use super::kind::{Code, Fault, Form, Grade, Kind, Parse};
use super::pass::{Detail, Pass};
use super::read::{Piece, Reader, SAFE_DIGITS, Token};
use super::record::{NONE, Read, Span, State};
use super::text::cut;

/// Texts that are being worked on, kept between values.
#[derive(Default)]
pub(crate) struct Scratch {
    cleaned: String,
    canonical: String,
}

/// Most digits of a number in a place where more of them than that may never be read.
const MOST_READABLE: usize = 12;

/// Literals and samples that programs send for want of a value.
const SAMPLES: &[&str] = &["string", "undefined", "null", "nan", "none"];

/// Whether a text is one of the literals that programs send for want of a value.
#[inline]
pub fn is_sample(text: &str) -> bool {
    // Asked of nearly every text: the first letter answers most.
    matches!(text.as_bytes(), [b's' | b'S' | b'u' | b'U' | b'n' | b'N', _, _, ..]) && is_listed(text)
}

#[cold]
fn is_listed(text: &str) -> bool {
    SAMPLES.iter().any(|sample| text.eq_ignore_ascii_case(sample))
}

/// Reads a value as this kind, and tells what is wrong with it. A value that is no scalar is passed over.
pub(crate) fn scalar(reader: &mut Reader, pass: &mut Pass, kind: &'static Kind, value: &Piece) -> Read {
    match (value.token, &kind.form) {
        (Token::String, Form::Text(parse)) => text(reader, pass, kind, *parse, value),
        (Token::Number, Form::Integer { min, max }) => {
            integer(pass, kind, raw(reader, value.span), (*min, *max), value)
        }
        (Token::True, Form::Boolean) => Read::of(State::Good, 1),
        (Token::False, Form::Boolean) => Read::of(State::Good, 0),
        (Token::Null, _) => Read::EMPTY,
        _ => other(reader, pass, kind, value),
    }
}

/// What is not of the JSON type that is due.
pub(crate) fn other(reader: &mut Reader, pass: &mut Pass, kind: &'static Kind, value: &Piece) -> Read {
    match (value.token, &kind.form) {
        (Token::Bad, _) => Read::BAD,
        (Token::Object | Token::Array, _) => {
            if !reader.skip(*value) && !kind.takes_all() {
                return Read::EMPTY;
            }
            bad(pass, codes::TYPE, kind, Span { start: value.span.start, end: reader.at as u32 })
        }
        (Token::String, _) => worded(reader, pass, kind, value),
        (Token::Number, Form::Text(parse)) => number_as_text(reader, pass, kind, *parse, value),
        (Token::Number, Form::Decimal | Form::Signed) => {
            decimal(pass, kind, raw(reader, value.span), value, false)
        }
        _ => bad(pass, codes::TYPE, kind, value.span),
    }
}

#[cold]
fn bad(pass: &mut Pass, code: Code, kind: &'static Kind, span: Span) -> Read {
    pass.tell(code, span, Detail::Kind(kind));
    Read::BAD
}

#[inline(always)]
fn raw<'a>(reader: &Reader<'a>, span: Span) -> &'a str {
    span.of(reader.text)
}

/// Whether a text neither begins nor ends with a space.
#[inline(always)]
pub(crate) fn is_trimmed(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.first() != Some(&b' ') && bytes.last() != Some(&b' ')
}

/// A text of a text kind that no cleaning changes.
#[inline(always)]
pub(crate) fn plain_text(pass: &mut Pass, kind: &'static Kind, parse: Parse, text: &str, span: Span) -> Read {
    parsed(pass, kind, parse, text, Sent::AsIs, span)
}

/// A text of a text kind.
fn text(reader: &Reader, pass: &mut Pass, kind: &'static Kind, parse: Parse, value: &Piece) -> Read {
    let inner = raw(reader, value.inner());
    if inner.is_empty() {
        return Read::EMPTY;
    }
    if value.plain && (kind.is_verbatim() || is_trimmed(inner)) {
        return parsed(pass, kind, parse, inner, Sent::AsIs, value.span);
    }
    unclean_text(reader, pass, kind, parse, value)
}

/// A text that is not plain ASCII from end to end.
fn unclean_text(reader: &Reader, pass: &mut Pass, kind: &'static Kind, parse: Parse, value: &Piece) -> Read {
    cleaned(pass, kind, parse, &reader.string_text(value), value.span)
}

fn cleaned(pass: &mut Pass, kind: &'static Kind, parse: Parse, decoded: &str, span: Span) -> Read {
    if kind.takes_all() {
        return parsed(pass, kind, parse, decoded, Sent::AsIs, span);
    }
    let mut written = std::mem::take(&mut pass.scratch.cleaned);
    let read = match clean(decoded, kind.spaces, &mut written) {
        Cleaned::Refused => bad(pass, code(kind, Fault::CHARACTERS, &codes::CHARACTERS), kind, span),
        Cleaned::Same if decoded.is_empty() => Read::EMPTY,
        Cleaned::Written if written.is_empty() => Read::EMPTY,
        Cleaned::Same => parsed(pass, kind, parse, decoded, Sent::AsIs, span),
        Cleaned::Written => parsed(pass, kind, parse, &written, Sent::Text(decoded), span),
    };
    pass.scratch.cleaned = written;
    read
}

/// A scalar of a payload once more, as another kind of text.
#[cold]
pub(crate) fn reread(pass: &mut Pass, kind: &'static Kind, written: &str, span: Span) -> Read {
    let Form::Text(parse) = kind.form else { return Read::BAD };
    let sent = unquote(written);
    if !written.starts_with('"') {
        return parsed(pass, kind, parse, whole(&sent), Sent::Number, span);
    }
    cleaned(pass, kind, parse, &sent, span)
}

/// A number in a place of text becomes its text; one that a JavaScript number has already changed is an error.
#[cold]
fn number_as_text(
    reader: &Reader,
    pass: &mut Pass,
    kind: &'static Kind,
    parse: Parse,
    value: &Piece,
) -> Read {
    let digits = raw(reader, value.span);
    // However it is written: a card number is never asked for again, nor shown.
    if let Some(unmasked) = kind.code(Fault::UNMASKED)
        && digits.bytes().filter(u8::is_ascii_digit).count() > MOST_READABLE
    {
        return bad(pass, unmasked, kind, value.span);
    }
    let digits = whole(digits);
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return bad(pass, codes::TYPE, kind, value.span);
    }
    if digits.len() > SAFE_DIGITS {
        return bad(pass, codes::DAMAGED, kind, value.span);
    }
    parsed(pass, kind, parse, digits, Sent::Number, value.span)
}

/// A number without the decimals that say that it is whole, as spreadsheets and data frames write their columns.
#[cold]
#[inline(never)]
fn whole(number: &str) -> &str {
    let rest = number.trim_end_matches('0');
    if rest.ends_with('.') { cut(rest, ..rest.len() - 1) } else { number }
}

/// How a text came.
#[derive(Clone, Copy)]
enum Sent<'t> {
    /// As it is parsed.
    AsIs,
    /// As this text, before it was cleaned.
    Text(&'t str),
    /// As a number.
    Number,
}

/// Parses a text and, where its canonical form is not what was sent, edits it.
#[inline(always)]
fn parsed(pass: &mut Pass, kind: &'static Kind, parse: Parse, text: &str, sent: Sent, span: Span) -> Read {
    pass.scratch.canonical.clear();
    let good = match parse(text, &mut pass.scratch.canonical) {
        Ok(good) => good,
        Err(fault) => return bad(pass, fault_code(kind, fault, text), kind, span),
    };
    let mut read = Read { state: State::Good, variant: good.variant, key: good.key, edit: NONE };
    if !pass.scratch.canonical.is_empty() || !matches!(sent, Sent::AsIs) {
        read.edit = edited(&mut pass.edits, &pass.scratch.canonical, kind, text, sent, span);
    }
    if let Some(doubt) = good.doubt {
        doubtful(pass, kind, doubt, span);
    }
    read
}

#[cold]
fn doubtful(pass: &mut Pass, kind: &'static Kind, doubt: Fault, span: Span) {
    debug_assert!(kind.code(doubt).is_some(), "{} does not list {doubt:?}", kind.name);
    pass.tell(code(kind, doubt, &codes::CHARACTERS), span, Detail::Kind(kind));
}

/// The edit that makes a text canonical; `NONE` where it is already.
fn edited(
    edits: &mut Edits,
    canonical: &str,
    kind: &'static Kind,
    text: &str,
    sent: Sent,
    span: Span,
) -> u32 {
    let canonical = if canonical.is_empty() { text } else { canonical };
    let change = match sent {
        Sent::Number => "to-text",
        Sent::AsIs if text == canonical => return NONE,
        Sent::Text(sent) if sent == canonical => return NONE,
        Sent::AsIs => text_change(text, text, canonical, kind.change),
        Sent::Text(sent) => text_change(sent, text, canonical, kind.change),
    };
    let from = edits.text.len();
    quote(canonical, &mut edits.text);
    edits.push(span, from, change)
}

#[cold]
pub(crate) fn fault_code(kind: &'static Kind, fault: Fault, text: &str) -> Code {
    if is_sample(text)
        && let Some(code) = kind.code(Fault::PLACEHOLDER)
    {
        return code;
    }
    debug_assert!(kind.code(fault).is_some(), "{} does not list {fault:?}", kind.name);
    code(kind, fault, &codes::CHARACTERS)
}

fn code(kind: &'static Kind, fault: Fault, other: &'static Grade) -> Code {
    kind.code(fault).unwrap_or(Code { topic: kind.name, grade: other })
}

/// Where a word stands in a list.
pub(crate) fn position(words: &[&str], word: &str) -> Option<usize> {
    words.iter().position(|w| *w == word)
}

/// A string in the place of a number, a boolean or a word.
fn worded(reader: &Reader, pass: &mut Pass, kind: &'static Kind, value: &Piece) -> Read {
    let decoded = reader.string_text(value);
    if let Form::Words(words) = kind.form
        && let Some(at) = position(words, &decoded)
    {
        return Read { variant: at as u8, ..Read::of(State::Good, at as u64) };
    }
    let mut written = std::mem::take(&mut pass.scratch.cleaned);
    let read = match (clean(&decoded, Spaces::Group, &mut written), kind.form) {
        (Cleaned::Same, _) => worded_text(pass, kind, &decoded, &decoded, value),
        (Cleaned::Written, _) => worded_text(pass, kind, &written, &decoded, value),
        (Cleaned::Refused, Form::Words(_)) => {
            bad(pass, code(kind, Fault::CHARACTERS, &codes::CHARACTERS), kind, value.span)
        }
        (Cleaned::Refused, _) => bad(pass, codes::TYPE, kind, value.span),
    };
    pass.scratch.cleaned = written;
    read
}

fn worded_text(pass: &mut Pass, kind: &'static Kind, text: &str, sent: &str, value: &Piece) -> Read {
    if text.is_empty() {
        return Read::EMPTY;
    }
    match kind.form {
        Form::Words(words) => word(pass, kind, words, text, sent, value.span),
        Form::Integer { min, max } => integer(pass, kind, text, (min, max), value),
        Form::Decimal | Form::Signed => decimal(pass, kind, text, value, true),
        Form::Boolean if text.eq_ignore_ascii_case("true") => retyped(&mut pass.edits, 1, "true", value),
        Form::Boolean if text.eq_ignore_ascii_case("false") => retyped(&mut pass.edits, 0, "false", value),
        _ => bad(pass, codes::TYPE, kind, value.span),
    }
}

fn retyped(edits: &mut Edits, key: u64, text: &str, value: &Piece) -> Read {
    let from = edits.text.len();
    edits.text.push_str(text);
    Read { edit: edits.push(value.span, from, "to-boolean"), ..Read::of(State::Good, key) }
}

/// A word that is not written as in the list.
fn word(
    pass: &mut Pass,
    kind: &'static Kind,
    words: &'static [&'static str],
    text: &str,
    sent: &str,
    span: Span,
) -> Read {
    let Some(at) = words.iter().position(|w| w.eq_ignore_ascii_case(text)) else {
        let code = code(kind, Fault::WORD, &codes::WORD);
        let read = bad(pass, code, kind, span);
        // Words that the list does not have, where the list is not known to be complete.
        let doubtful = code.grade.severity != Severity::Error;
        return if doubtful { Read { variant: u8::MAX, ..Read::of(State::Good, u64::MAX) } } else { read };
    };
    let from = pass.edits.text.len();
    quote(words[at], &mut pass.edits.text);
    let edit = pass.edits.push(span, from, text_change(sent, text, words[at], kind.change));
    Read { variant: at as u8, edit, ..Read::of(State::Good, at as u64) }
}

/// A whole number: its exact text, `"08"` and `12.0` too.
fn integer(pass: &mut Pass, kind: &'static Kind, text: &str, (min, max): (i64, i64), value: &Piece) -> Read {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let (mut number, mut length) = (0u64, 0);
    for b in digits.bytes().take_while(u8::is_ascii_digit) {
        number = number.wrapping_mul(10).wrapping_add((b - b'0') as u64);
        length += 1;
    }
    let rest = &digits.as_bytes()[length..];
    let zeros = rest.len() > 1 && rest[0] == b'.' && rest[1..].iter().all(|b| *b == b'0');
    if length == 0 || !(rest.is_empty() || zeros) {
        return bad(pass, codes::TYPE, kind, value.span);
    }
    // Nineteen digits cannot have wrapped.
    let leading = || digits.bytes().take_while(|b| *b == b'0').count();
    let wrapped = length > 19 && length - leading() > 19;
    let large = wrapped || number > i64::MAX as u64;
    let number = if negative { (number as i64).wrapping_neg() } else { number as i64 };
    if large || number < min || number > max {
        let grade = if large && !negative && max == i64::MAX { &codes::TOO_LARGE } else { &codes::RANGE };
        return bad(pass, code(kind, Fault::RANGE, grade), kind, value.span);
    }
    let mut read = Read::of(State::Good, number.max(0) as u64);
    if value.token == Token::String || zeros || negative {
        let from = pass.edits.text.len();
        push_integer(&mut pass.edits.text, number);
        read.edit = pass.edits.push(value.span, from, "to-number");
    }
    read
}

/// Writes an integer without the weight of formatting.
pub(crate) fn push_integer(out: &mut String, number: i64) {
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

/// `-0`, which is no less than nothing.
#[cold]
fn zero(edits: &mut Edits, value: &Piece, quoted: bool) -> Read {
    let from = edits.text.len();
    edits.text.push_str(if quoted { "\"0\"" } else { "0" });
    Read { edit: edits.push(value.span, from, "rewritten"), ..Read::of(State::Good, 0) }
}

/// A decimal, as a number or as text; it stays what it is, but for a decimal comma.
fn decimal(pass: &mut Pass, kind: &'static Kind, text: &str, value: &Piece, quoted: bool) -> Read {
    let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let digits = |t: &str| !t.is_empty() && t.len() <= SAFE_DIGITS && t.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole.strip_prefix('-').unwrap_or(whole)) || !digits(fraction) {
        return bad(pass, codes::TYPE, kind, value.span);
    }
    let negative = whole.starts_with('-');
    if negative && !text.bytes().any(|b| matches!(b, b'1'..=b'9')) {
        return zero(&mut pass.edits, value, quoted);
    }
    if negative && matches!(kind.form, Form::Decimal) {
        return bad(pass, code(kind, Fault::RANGE, &codes::RANGE), kind, value.span);
    }
    let hundredths = fraction.bytes().chain([b'0', b'0']).take(2).fold(0, |n, b| n * 10 + (b - b'0') as u64);
    let cents = || whole.bytes().fold(0, |n, b| n * 10 + (b - b'0') as u64) * 100 + hundredths;
    let mut read = Read::of(State::Good, if negative { 0 } else { cents() });
    if quoted && (text.contains(',') || text.len() + 2 != (value.span.end - value.span.start) as usize) {
        let change = if text.contains(',') { "decimal-point" } else { "trimmed" };
        let from = pass.edits.text.len();
        quote(&text.replace(',', "."), &mut pass.edits.text);
        read.edit = pass.edits.push(value.span, from, change);
    }
    read
}
