//! Strings and numbers, of which most of a payload is made: eight bytes at a time where they are plain.

use super::{ONES, Piece, Problem, Reader, Token, is_word};
use crate::engine::escape::hex4;
use crate::engine::record::Span;

/// Most digits that a number carries unharmed through a JavaScript number.
pub(crate) const SAFE_DIGITS: usize = 15;

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
    pub(super) fn string(&mut self) -> Piece {
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
    pub(super) fn number(&mut self) -> Piece {
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

    pub(super) fn long_number(&mut self, start: usize) -> Piece {
        let part = |b: &&u8| is_word(**b) || matches!(**b, b'.' | b'+' | b'-');
        self.at = start + self.bytes[start..].iter().take_while(part).count();
        let sound = is_number(&self.bytes[start..self.at]);
        if !sound {
            self.slip(Problem::Number, start, self.at);
        }
        Piece { plain: false, ..self.piece(if sound { Token::Number } else { Token::Bad }, start) }
    }
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
