//! The reader: bytes to tokens with positions, in one pass. Text that is not JSON is a finding and, where the table below
//! says so, no reason to stop: one slip of a pen must not hide thirty other faults.

mod scalar;
mod token;

use std::borrow::Cow;

use super::escape::unescape;
use super::field::{Field, Window, words};
use super::record::Span;
use super::sort::sort;
use super::text::cut;

pub(crate) use scalar::SAFE_DIGITS;
pub(crate) use token::{Piece, Problem, Slip, Token};

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

/// A one in every byte of a word.
const ONES: u64 = 0x0101_0101_0101_0101;

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
            let next = cut(self.text, at..).chars().next().map_or(1, char::len_utf8);
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

    /// The next key of the object that is open, its colon read; `None` when the object is closed, or nothing can be read.
    #[cfg_attr(target_arch = "wasm32", inline(always))]
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
        self.at += field.key.written();
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

    /// Passes over a value. Whether it is as good as none: `null`, `""`, `[]`, `{}`.
    pub(crate) fn is_nothing(&mut self, value: &Piece) -> bool {
        let any = self.skip(*value);
        match value.token {
            Token::Null => true,
            Token::String => value.span.start + 2 == value.span.end,
            Token::Object | Token::Array => !any,
            _ => false,
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
    #[cfg_attr(target_arch = "wasm32", inline(always))]
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
        let raw = piece.inner().of(self.text);
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
