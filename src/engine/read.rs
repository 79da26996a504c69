//! The reader: bytes to tokens with positions, in one pass. Text that is not JSON is a finding and, where the table below
//! says so, no reason to stop: one slip of a pen must not hide thirty other faults.

use std::borrow::Cow;

use super::escape::{hex4, unescape};
use super::field::{Field, Window, words};
use super::record::Span;
use super::sort::sort;

/// What is not JSON, and what the reader does about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Problem {
    /// Nothing but white space.
    Empty,
    /// Ends before it is complete.
    Unfinished,
    /// Something that no recovery knows.
    Unexpected,
    /// `{"a": 1,}`
    TrailingComma,
    /// `{"a": 1,, "b": 2}`
    DoubledComma,
    /// `{"a": 1 "b": 2}`
    MissingComma,
    /// `{"a" 1}`
    MissingColon,
    /// `{"a": }`
    MissingValue,
    /// `{a: 1}`
    UnquotedKey,
    /// `{'a': 1}`
    SingleQuotes,
    /// `/* … */`, `// …`
    Comment,
    /// `NaN`, `undefined`, `True`
    Literal,
    /// `01`, `+1`, `.5`, `1.`, `0x1F`
    Number,
    /// `"\x41"`
    Escape,
    /// A raw line break or other control character in a string.
    ControlCharacter,
    /// Something after the end.
    TrailingText,
    /// Nested deeper than the limit.
    Depth,
    /// Bytes that are not UTF-8.
    Encoding,
    /// `"\ud800"` without its other half.
    LoneSurrogate,
    /// A byte-order mark before the text.
    ByteOrderMark,
    /// A key that was there before.
    DuplicateKey,
}

/// A problem, at its place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slip {
    pub(crate) problem: Problem,
    pub(crate) span: Span,
    /// Another place that takes part: the first of two equal keys.
    pub(crate) other: Option<u32>,
}

/// What a value is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Token {
    /// `{`; its members follow.
    Object,
    /// `[`; its items follow.
    Array,
    /// A string.
    String,
    /// A number.
    Number,
    True,
    False,
    Null,
    /// A key without quotes.
    Word,
    /// Not JSON; said already.
    Bad,
}

/// A value or a key: where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece {
    /// With its quotes.
    pub(crate) span: Span,
    pub(crate) token: Token,
    /// Holds a backslash.
    pub(crate) escaped: bool,
    /// Of a string: nothing but printable ASCII and À to ÿ. Of a number: nothing but digits.
    pub(crate) plain: bool,
}

impl Piece {
    /// Of a string, what is between its quotes.
    #[inline(always)]
    pub(crate) fn inner(&self) -> Span {
        match self.token {
            Token::String => Span { start: self.span.start + 1, end: self.span.end - 1 },
            _ => self.span,
        }
    }
}

/// Most digits that a number carries unharmed through a JavaScript number.
pub(crate) const SAFE_DIGITS: usize = 15;

/// Deepest nesting that any limit may allow: one bit a level.
pub(crate) const DEEPEST: u32 = 128;

pub(crate) struct Reader<'a> {
    pub(crate) text: &'a str,
    bytes: &'a [u8],
    pub(crate) at: usize,
    depth: u32,
    deepest: u32,
    /// Nothing more can be read.
    pub(crate) stopped: bool,
    pub(crate) slips: Vec<Slip>,
    /// The text had bytes that are not UTF-8: [`DAMAGE`] stands in their place, and is told already.
    pub(crate) damaged: bool,
    /// Keys outside the tables of the objects that are open, for finding duplicates: (key, value).
    keys: Vec<(Piece, u32)>,
}

/// What stands for a byte that is not UTF-8: a control character, so that no value with it can pass.
pub(crate) const DAMAGE: u8 = 0x1a;

/// How many slips are told: a text with more is not JSON with slips, and its slips must not take more room than the text.
pub(crate) const MOST_SLIPS: usize = 10_000;

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// A high bit for each byte that ends the plain run of a string: a quote, a backslash, a control character (the one at the
/// end of ASCII too), not ASCII. Bytes after the first such byte may be marked in error.
#[inline(always)]
fn specials(word: u64) -> u64 {
    // A quote is 0x22: with its second bit turned, it and the control characters are all that is below 0x21.
    let low = (word ^ (ONES * 0x02)).wrapping_sub(ONES * 0x21);
    let slash = (word ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    let high = word | word.wrapping_add(ONES);
    (low | slash | high) & HIGHS
}

impl<'a> Reader<'a> {
    /// Reads `text`, nested at most `deepest` levels. `slips` and `keys` are kept lists, handed in empty.
    pub(crate) fn new(text: &'a str, deepest: u32, slips: Vec<Slip>) -> Reader<'a> {
        let deepest = deepest.min(DEEPEST);
        Reader {
            text,
            bytes: text.as_bytes(),
            at: 0,
            depth: 0,
            deepest,
            stopped: false,
            slips,
            damaged: false,
            keys: Vec::new(),
        }
    }

    #[inline(always)]
    fn peek(&self) -> u8 {
        // NUL is never a part of JSON outside a string, so that it serves as the end.
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    #[inline(always)]
    fn word(&self, at: usize) -> Option<u64> {
        Some(u64::from_le_bytes(*self.bytes.get(at..)?.first_chunk()?))
    }

    #[cold]
    fn slip(&mut self, problem: Problem, start: usize, end: usize) {
        if self.slips.len() >= MOST_SLIPS {
            // Where the reader stands is for the caller to say: the next key or item finds that nothing more is read.
            self.stopped = true;
            return;
        }
        self.slips.push(Slip { problem, span: Span { start: start as u32, end: end as u32 }, other: None });
    }

    #[cold]
    fn stop(&mut self) {
        if self.stopped {
            return;
        }
        let (at, end) = (self.at, self.bytes.len());
        if at >= end {
            self.slip(Problem::Unfinished, end, end);
        } else if !self.is_damage(at) {
            let next = self.text[at..].chars().next().map_or(1, char::len_utf8);
            self.slip(Problem::Unexpected, at, at + next);
        }
        self.halt();
    }

    /// Whether a byte that is not UTF-8 stood here, which is told already.
    fn is_damage(&self, at: usize) -> bool {
        self.damaged && self.bytes[at] == DAMAGE
    }

    /// Reads no further; nothing more is said.
    fn halt(&mut self) {
        self.stopped = true;
        self.at = self.bytes.len();
    }

    #[inline(always)]
    fn space(&mut self) {
        if self.peek() > b' ' && self.peek() != b'/' {
            return;
        }
        self.long_space();
    }

    fn long_space(&mut self) {
        loop {
            while self.word(self.at) == Some(ONES * b' ' as u64) {
                self.at += 8;
            }
            match self.peek() {
                b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                b'/' if !self.stopped => {
                    if !self.comment() {
                        return;
                    }
                }
                _ => return,
            }
        }
    }

    #[cold]
    fn comment(&mut self) -> bool {
        let start = self.at;
        let rest = &self.bytes[start..];
        let length = match rest.get(1) {
            Some(b'/') => rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len()),
            Some(b'*') => rest.windows(2).skip(2).position(|w| w == b"*/").map_or(rest.len(), |i| i + 4),
            _ => return false,
        };
        self.at += length;
        self.slip(Problem::Comment, start, self.at);
        true
    }

    /// The root value; `None` where there is none.
    pub(crate) fn root(&mut self) -> Option<Piece> {
        if self.text.starts_with('\u{feff}') {
            self.slip(Problem::ByteOrderMark, 0, 3);
            self.at = 3;
        }
        self.space();
        if self.at == self.bytes.len() {
            self.slip(Problem::Empty, 0, 0);
            self.halt();
            return None;
        }
        Some(self.value())
    }

    /// After the root value.
    pub(crate) fn end(&mut self) {
        self.space();
        if !self.stopped && self.at < self.bytes.len() && !self.is_damage(self.at) {
            self.slip(Problem::TrailingText, self.at, self.bytes.len());
        }
    }

    /// The first byte of the next value, where no more than one space stands before it.
    #[inline(always)]
    pub(crate) fn at_value(&mut self) -> u8 {
        let next = self.peek();
        if next != b' ' {
            return next;
        }
        self.at += 1;
        self.peek()
    }

    /// The next value. Of an object or a list only the opening bracket is read.
    pub(crate) fn value(&mut self) -> Piece {
        let next = self.at_value();
        let start = self.at;
        match next {
            b'"' => self.string(),
            b'0'..=b'9' | b'-' => self.number(),
            b'{' => self.enter(Token::Object),
            b'[' => self.enter(Token::Array),
            b't' if self.literal(b"true") => self.piece(Token::True, start),
            b'f' if self.literal(b"false") => self.piece(Token::False, start),
            b'n' if self.literal(b"null") => self.piece(Token::Null, start),
            _ => self.other_value(),
        }
    }

    fn piece(&self, token: Token, start: usize) -> Piece {
        let span = Span { start: start as u32, end: self.at as u32 };
        Piece { span, token, escaped: false, plain: true }
    }

    fn literal(&mut self, word: &[u8]) -> bool {
        let end = self.at + word.len();
        if self.bytes.get(self.at..end) != Some(word) || self.bytes.get(end).is_some_and(|b| is_word(*b)) {
            return false;
        }
        self.at = end;
        true
    }

    fn enter(&mut self, token: Token) -> Piece {
        let start = self.at;
        if self.depth == self.deepest {
            self.slip(Problem::Depth, start, start + 1);
            self.halt();
            return self.piece(Token::Bad, start);
        }
        self.depth += 1;
        self.at += 1;
        self.piece(token, start)
    }

    /// Enters the object or list that begins right here with this bracket; returns where.
    #[inline(always)]
    pub(crate) fn opens(&mut self, bracket: u8) -> Option<u32> {
        if self.peek() != bracket || self.depth == self.deepest {
            return None;
        }
        let start = self.at as u32;
        (self.depth, self.at) = (self.depth + 1, self.at + 1);
        Some(start)
    }

    #[cold]
    fn other_value(&mut self) -> Piece {
        let before = self.at;
        self.space();
        if self.at > before {
            return self.value();
        }
        let start = self.at;
        match self.peek() {
            b'+' | b'.' => self.long_number(start),
            b'\'' => {
                self.single_quoted();
                self.piece(Token::Bad, start)
            }
            b',' | b'}' | b']' => {
                self.slip(Problem::MissingValue, start, start);
                self.piece(Token::Bad, start)
            }
            b if is_word(b) => {
                while is_word(self.peek()) {
                    self.at += 1;
                }
                self.slip(Problem::Literal, start, self.at);
                self.piece(Token::Bad, start)
            }
            _ => {
                self.stop();
                self.piece(Token::Bad, start)
            }
        }
    }

    /// The end of the plain run of a string that begins here: eight bytes at a time to the first that is special.
    #[inline(always)]
    fn plain_run(&self, mut at: usize) -> usize {
        loop {
            while let Some(word) = self.word(at) {
                let marks = specials(word);
                if marks != 0 {
                    at += marks.trailing_zeros() as usize / 8;
                    break;
                }
                at += 8;
            }
            match self.bytes.get(at) {
                Some(b'"') => return at,
                // À to ÿ: a letter that no cleaning changes.
                Some(0xc3) => at += 2,
                Some(b) if *b >= b' ' && *b < 0x7f && *b != b'\\' => at += 1,
                _ => return at,
            }
        }
    }

    /// What is in the string right here, where it is plain and has something in it.
    #[inline(always)]
    pub(crate) fn plain_string(&mut self) -> Option<&'a str> {
        let start = self.at + 1;
        if self.peek() != b'"' {
            return None;
        }
        let end = self.plain_run(start);
        if self.bytes.get(end) != Some(&b'"') || end == start {
            return None;
        }
        self.at = end + 1;
        self.text.get(start..end)
    }

    /// The whole number right here, where it is of so few digits that it cannot wrap.
    #[inline(always)]
    pub(crate) fn short_number(&mut self) -> Option<i64> {
        let (start, mut at, mut number) = (self.at, self.at, 0i64);
        let next = loop {
            match self.bytes.get(at).copied().unwrap_or(0) {
                digit @ b'0'..=b'9' => number = number.wrapping_mul(10).wrapping_add((digit - b'0') as i64),
                other => break other,
            }
            at += 1;
        };
        let sound = at > start && (self.bytes[start] != b'0' || at == start + 1) && at - start <= SAFE_DIGITS;
        if !sound || !matches!(next, b',' | b'}') {
            return None;
        }
        self.at = at;
        Some(number)
    }

    /// The boolean right here.
    #[inline(always)]
    pub(crate) fn flag(&mut self) -> Option<bool> {
        let (flag, end) = match self.bytes.get(self.at..).unwrap_or_default() {
            [b't', b'r', b'u', b'e', b',' | b'}', ..] => (true, 4),
            [b'f', b'a', b'l', b's', b'e', b',' | b'}', ..] => (false, 5),
            _ => return None,
        };
        self.at += end;
        Some(flag)
    }

    /// A string; the reader stands at its opening quote.
    fn string(&mut self) -> Piece {
        let start = self.at;
        let at = self.plain_run(start + 1);
        match self.bytes.get(at) {
            Some(b'"') => self.close_string(start, at, false, true),
            _ => self.special_string(start, at),
        }
    }

    #[inline(always)]
    fn close_string(&mut self, start: usize, quote: usize, escaped: bool, plain: bool) -> Piece {
        self.at = quote + 1;
        let span = Span { start: start as u32, end: self.at as u32 };
        Piece { span, token: Token::String, escaped, plain }
    }

    /// The rest of a string from its first special byte on.
    fn special_string(&mut self, start: usize, mut at: usize) -> Piece {
        let (mut escaped, mut control) = (false, None);
        loop {
            match self.bytes.get(at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    at += 2;
                }
                Some(0..=0x1f) => {
                    // A real control character says more than damage, which is told already.
                    if control.is_none_or(|first| self.is_damage(first)) {
                        control = Some(at);
                    }
                    at += 1;
                }
                Some(_) => at += 1,
                None => {
                    self.at = start;
                    self.slip(Problem::Unfinished, start, self.bytes.len());
                    self.halt();
                    return self.piece(Token::Bad, start);
                }
            }
        }
        if let Some(control) = control
            && !self.is_damage(control)
        {
            self.slip(Problem::ControlCharacter, control, control + 1);
        }
        let sound = !escaped || self.check_escapes(start + 1, at);
        let piece = self.close_string(start, at, escaped, false);
        if sound && control.is_none() { piece } else { Piece { token: Token::Bad, ..piece } }
    }

    /// Whether every escape is one that JSON knows and every surrogate has its other half.
    #[cold]
    fn check_escapes(&mut self, start: usize, end: usize) -> bool {
        let (mut at, mut sound) = (start, true);
        while at < end {
            if self.bytes[at] != b'\\' {
                at += 1;
                continue;
            }
            let (length, problem) = match self.bytes.get(at + 1) {
                Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => (2, None),
                Some(b'u') => self.check_unicode_escape(at, end),
                _ => (1, Some(Problem::Escape)),
            };
            if let Some(problem) = problem {
                self.slip(problem, at, at + length);
                sound = false;
            }
            at += length;
        }
        sound
    }

    fn check_unicode_escape(&self, at: usize, end: usize) -> (usize, Option<Problem>) {
        match (hex4(&self.bytes[at..end]), hex4(self.bytes.get(at + 6..end).unwrap_or(&[]))) {
            (None, _) => (2, Some(Problem::Escape)),
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => (12, None),
            (Some(0xd800..=0xdfff), _) => (6, Some(Problem::LoneSurrogate)),
            (Some(_), _) => (6, None),
        }
    }

    /// A number; the reader stands at its first character.
    fn number(&mut self) -> Piece {
        let start = self.at;
        let mut at = start;
        while self.bytes.get(at).is_some_and(|b| b.is_ascii_digit()) {
            at += 1;
        }
        let next = self.bytes.get(at).copied().unwrap_or(0);
        let sound = at > start && (self.bytes[start] != b'0' || at == start + 1);
        // What follows a number nearly always is looked for first.
        let ends = matches!(next, b',' | b'}') || !(is_word(next) || matches!(next, b'.' | b'+' | b'-'));
        if sound && ends {
            self.at = at;
            return self.piece(Token::Number, start);
        }
        self.long_number(start)
    }

    fn long_number(&mut self, start: usize) -> Piece {
        let part = |b: &&u8| is_word(**b) || matches!(**b, b'.' | b'+' | b'-');
        self.at = start + self.bytes[start..].iter().take_while(part).count();
        let sound = is_number(&self.bytes[start..self.at]);
        if !sound {
            self.slip(Problem::Number, start, self.at);
        }
        Piece { plain: false, ..self.piece(if sound { Token::Number } else { Token::Bad }, start) }
    }

    /// The next key of the object that is open, its colon read; `None` when the object is closed, or nothing can be read.
    pub(crate) fn key(&mut self, first: &mut bool) -> Option<Piece> {
        self.another_key(std::mem::replace(first, false)).then(|| self.any_key()).flatten()
    }

    /// Whether the object that is open has another member: the reader then stands at its key. `false` when the object is
    /// closed.
    #[inline]
    pub(crate) fn another_key(&mut self, first: bool) -> bool {
        let next = self.separator(first, b'}');
        if next == b'}' {
            self.at += 1;
            self.depth -= 1;
            return false;
        }
        true
    }

    /// Passes over what stands before the next member or item; returns the byte that the reader then stands at, which may
    /// be the closing bracket.
    #[inline]
    fn separator(&mut self, first: bool, close: u8) -> u8 {
        self.space();
        let mut next = self.peek();
        if !first {
            if next == b',' {
                let comma = self.at;
                self.at += 1;
                self.space();
                next = self.peek();
                if next == close {
                    self.slip(Problem::TrailingComma, comma, comma + 1);
                }
            } else if !matches!(next, b'}' | b']' | 0) {
                self.slip(Problem::MissingComma, self.at, self.at);
            }
        }
        if next == b',' { self.doubled_commas() } else { next }
    }

    #[cold]
    fn doubled_commas(&mut self) -> u8 {
        while self.peek() == b',' {
            self.slip(Problem::DoubledComma, self.at, self.at + 1);
            self.at += 1;
            self.space();
        }
        self.peek()
    }

    /// Whether this byte comes right here; it is read.
    #[inline(always)]
    pub(crate) fn takes(&mut self, byte: u8) -> bool {
        if self.peek() != byte {
            return false;
        }
        self.at += 1;
        true
    }

    /// Whether the object that is open is closed right here.
    #[inline(always)]
    pub(crate) fn closes(&mut self) -> bool {
        let closes = self.takes(b'}');
        self.depth -= closes as u32;
        closes
    }

    /// Which of these fields' keys the reader stands at, its colon read: most often the expected one. `None` where it is
    /// none of them as the tables write them; the reader has not moved then.
    #[inline(always)]
    pub(crate) fn next_key(
        &mut self,
        fields: &'static [Field],
        expected: usize,
    ) -> Option<(usize, &'static Field)> {
        let window: &Window = self.bytes.get(self.at..)?.first_chunk()?;
        if window[0] != b'"' {
            return None;
        }
        let (index, field) = match fields.get(expected) {
            Some(field) if field.key.is(words(window)) => (expected, field),
            _ => search(fields, expected + 1, window)?,
        };
        if !field.key.has_colon(window) {
            return None;
        }
        self.at += field.key.name.len() + 3;
        Some((index, field))
    }

    /// The key that the reader stands at, whatever it is; its colon is read.
    pub(crate) fn any_key(&mut self) -> Option<Piece> {
        let key = if self.peek() == b'"' { self.value() } else { self.other_key()? };
        self.colon();
        (!self.stopped).then_some(key)
    }

    #[inline(always)]
    fn colon(&mut self) {
        if self.peek() != b':' {
            self.space();
        }
        if self.peek() == b':' {
            self.at += 1;
            return;
        }
        self.no_colon();
    }

    #[cold]
    fn no_colon(&mut self) {
        if self.stopped || self.at >= self.bytes.len() {
            return self.stop();
        }
        self.slip(Problem::MissingColon, self.at, self.at);
    }

    #[cold]
    fn other_key(&mut self) -> Option<Piece> {
        let start = self.at;
        if self.peek() == b'\'' {
            self.single_quoted();
            return (!self.stopped).then(|| self.piece(Token::String, start));
        }
        if !is_word(self.peek()) || self.stopped {
            self.stop();
            return None;
        }
        while is_word(self.peek()) {
            self.at += 1;
        }
        self.slip(Problem::UnquotedKey, start, self.at);
        Some(self.piece(Token::Word, start))
    }

    #[cold]
    fn single_quoted(&mut self) {
        let start = self.at;
        let close = self.bytes[start + 1..].iter().position(|b| *b == b'\'' || *b == b'\n');
        match close {
            Some(length) if self.bytes[start + 1 + length] == b'\'' => {
                self.at = start + length + 2;
                self.slip(Problem::SingleQuotes, start, self.at);
            }
            _ => self.stop(),
        }
    }

    /// Whether the list that is open has another item; `false` when it is closed, or nothing can be read.
    #[inline]
    pub(crate) fn item(&mut self, first: &mut bool) -> bool {
        let next = self.peek();
        if *first && next == b'{' {
            *first = false;
            return true;
        }
        if !*first && next == b',' && self.bytes.get(self.at + 1) == Some(&b'{') {
            self.at += 1;
            return true;
        }
        if next == b']' {
            (self.depth, self.at) = (self.depth - 1, self.at + 1);
            return false;
        }
        let next = self.separator(std::mem::replace(first, false), b']');
        match next {
            b']' => {
                self.at += 1;
                self.depth -= 1;
                false
            }
            b'}' | b':' => {
                self.stop();
                false
            }
            _ if self.stopped || self.at >= self.bytes.len() => {
                self.stop();
                false
            }
            _ => true,
        }
    }

    /// Passes over what follows an opening bracket, whatever it is, by a loop: one bit a level. Duplicate keys in it are told.
    /// Returns whether there was anything in it.
    pub(crate) fn skip(&mut self, opened: Piece) -> bool {
        if !matches!(opened.token, Token::Object | Token::Array) {
            return true;
        }
        let (mut objects, mut level, mut first, mut any) = (0u128, 0u32, true, false);
        let mark = self.keys.len();
        let mut marks = Vec::new();
        objects |= (opened.token == Token::Object) as u128;
        loop {
            let key = if objects >> level & 1 == 1 { self.key(&mut first) } else { None };
            let more = key.is_some() || (objects >> level & 1 == 0 && self.item(&mut first));
            if !more {
                self.close_keys(marks.pop().unwrap_or(mark));
                if level == 0 {
                    return any;
                }
                // Where nothing more is read, the levels that are open close one by one all the same: each has its own keys.
                level -= 1;
                first = false;
                continue;
            }
            any = true;
            let value = self.value();
            if let Some(key) = key {
                self.keys.push((key, value.span.start));
            }
            if matches!(value.token, Token::Object | Token::Array) {
                level += 1;
                objects = objects & !(1 << level) | ((value.token == Token::Object) as u128) << level;
                first = true;
                marks.push(self.keys.len());
            }
        }
    }

    /// A mark for [`Reader::close_keys`].
    pub(crate) fn open_keys(&self) -> usize {
        self.keys.len()
    }

    /// A key outside the tables, of the object that is open.
    pub(crate) fn unknown_key(&mut self, key: Piece, value: u32) {
        self.keys.push((key, value));
    }

    /// Tells the duplicates among the keys since the mark, and forgets those keys. Sorting, not hashing: no key can be chosen
    /// to make it slow.
    #[inline(always)]
    pub(crate) fn close_keys(&mut self, mark: usize) {
        if self.keys.len() > mark {
            self.tell_duplicates(mark);
            self.keys.truncate(mark);
        }
    }

    #[cold]
    fn tell_duplicates(&mut self, mark: usize) {
        if self.keys.len() == mark + 1 {
            return;
        }
        let mut keys = self.keys.split_off(mark);
        let order = |(key, value): &(Piece, u32)| (self.string_text(key), *value);
        sort(&mut keys, |a, b| order(a) < order(b));
        for pair in keys.windows(2) {
            let ((a, first), (b, last)) = (pair[0], pair[1]);
            if self.string_text(&a) == self.string_text(&b) {
                let span = Span { start: last, end: last + 1 };
                self.slips.push(Slip { problem: Problem::DuplicateKey, span, other: Some(first) });
            }
        }
    }

    /// The text of a string or key, its escapes read.
    pub(crate) fn string_text(&self, piece: &Piece) -> Cow<'a, str> {
        let raw = &self.text[piece.inner().start as usize..piece.inner().end as usize];
        if piece.escaped { Cow::Owned(unescape(raw)) } else { Cow::Borrowed(raw) }
    }
}

/// Where the last member of the object that begins here has its key, and where its value ends.
pub(crate) fn last_member(text: &str, object: usize) -> Option<(usize, usize)> {
    let mut reader = Reader::new(text, DEEPEST, Vec::new());
    reader.at = object;
    reader.value();
    let (mut first, mut last) = (true, None);
    while let Some(key) = reader.key(&mut first) {
        let value = reader.value();
        reader.skip(value);
        last = Some((key.span.start as usize, reader.at));
    }
    last
}

/// Which field's key a window begins with: from one on to the last, then from the first.
#[inline(never)]
fn search(fields: &'static [Field], from: usize, window: &Window) -> Option<(usize, &'static Field)> {
    let words = words(window);
    let (before, after) = fields.split_at(from.min(fields.len()));
    let is = |(_, field): &(usize, &Field)| field.key.is(words);
    let found = after.iter().enumerate().find(is).map(|(index, field)| (index + before.len(), field));
    found.or_else(|| before.iter().enumerate().find(is))
}

/// A byte of a word, a number or an unquoted key.
fn is_word(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b == b'_' || b == b'$'
}

/// RFC 8259, section 6.
fn is_number(text: &[u8]) -> bool {
    let digits = |t: &[u8]| t.iter().take_while(|b| b.is_ascii_digit()).count();
    let text = text.strip_prefix(b"-").unwrap_or(text);
    let whole = digits(text);
    if whole == 0 || (whole > 1 && text[0] == b'0') {
        return false;
    }
    let mut text = &text[whole..];
    if let Some(fraction) = text.strip_prefix(b".") {
        let length = digits(fraction);
        if length == 0 {
            return false;
        }
        text = &fraction[length..];
    }
    if let Some(exponent) = text.strip_prefix(b"e").or(text.strip_prefix(b"E")) {
        let exponent = exponent.strip_prefix(b"+").or(exponent.strip_prefix(b"-")).unwrap_or(exponent);
        let length = digits(exponent);
        if length == 0 {
            return false;
        }
        text = &exponent[length..];
    }
    text.is_empty()
}
