//! What the reader finds: values and keys, and what is not JSON.

use crate::engine::record::Span;

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
