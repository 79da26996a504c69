//! The engine's own codes: what is not JSON, and what a table finds missing, unknown or of the wrong type.

use super::finding::Class::{Structure, Syntax};
use super::finding::Param;
use super::kind::{Code, Fault, Grade};
use super::read::Problem;

const fn structure(fault: &'static str) -> Grade {
    Fault(fault).error().class(Structure).documented()
}

const fn doubt(fault: &'static str) -> Grade {
    Fault(fault).warning().class(Structure)
}

const fn syntax(fault: &'static str) -> Grade {
    Fault(fault).error().class(Syntax).documented()
}

macro_rules! codes {
    ($($topic:literal { $($(#[doc = $doc:literal])* $name:ident = $grade:expr;)* })*) => {
        $($($(#[doc = $doc])* pub static $name: Code = {
            static GRADE: Grade = $grade;
            Code { topic: $topic, grade: &GRADE }
        };)*)*
        /// Every code of the engine.
        pub static ALL: &[&Code] = &[$($(&$name,)*)*];
    };
}

codes! {
    "json" {
        /// Not JSON; `problem` says how.
        SYNTAX = syntax("syntax");
        /// A comma before a closing bracket.
        TRAILING_COMMA = syntax("trailing-comma");
        /// A key that was there before; the last value is the one checked.
        DUPLICATE_KEY = syntax("duplicate-key");
        /// Nested deeper than the limit.
        DEPTH = syntax("depth");
        /// Longer than the limit.
        SIZE = syntax("size");
        /// Bytes that are not UTF-8.
        ENCODING = syntax("encoding");
        /// Half of a surrogate pair.
        LONE_SURROGATE = syntax("lone-surrogate");
        /// A byte-order mark; it is skipped.
        BYTE_ORDER_MARK = Fault("byte-order-mark").info().class(Syntax);
    }
    "field" {
        /// Demanded, and not there. In profile `documented` an error only where the documents' prose demands it.
        MISSING = Fault("missing").error().class(Structure);
        /// Expected, and not there.
        EXPECTED = doubt("expected");
        /// Not in the table; passed through.
        UNKNOWN = doubt("unknown");
        /// Read here; belongs elsewhere.
        MISPLACED = doubt("misplaced");
        /// A JSON value of the wrong type.
        TYPE = structure("type");
        /// A number of more digits than a number can carry.
        DAMAGED = structure("damaged-number");
        /// A single object where a list is due.
        SINGLE = doubt("single");
    }
    "group" {
        /// None of the fields of which one is due.
        ONE_OF = structure("one-of");
        /// Several of the fields that exclude each other.
        EXCLUSIVE = structure("exclusive");
    }
    "context" {
        /// Rules that compare with today were skipped.
        TODAY = Fault("today").info().class(super::finding::Class::Consistency);
    }
    "report" {
        /// More findings than the limit.
        FINDINGS = syntax("findings");
    }
}

/// The grades of a value's faults that every kind may have.
pub(crate) static RANGE: Grade = Fault::RANGE.error().documented();
/// The same of a number that is larger than any: the bound as text, since a JavaScript number cannot hold it.
pub(crate) static TOO_LARGE: Grade =
    Fault::RANGE.error().documented().params(&[("max", Param::Text("9223372036854775807"))]);
pub(crate) static WORD: Grade = Fault::WORD.error().documented();
pub(crate) static CHARACTERS: Grade = Fault::CHARACTERS.error();

/// The code of a problem, and its word for `problem` where the code does not say all.
pub(crate) fn of(problem: Problem) -> (Code, Option<&'static str>) {
    use Problem::*;
    match problem {
        TrailingComma => (TRAILING_COMMA, None),
        DuplicateKey => (DUPLICATE_KEY, None),
        Depth => (DEPTH, None),
        Encoding => (ENCODING, None),
        LoneSurrogate => (LONE_SURROGATE, None),
        ByteOrderMark => (BYTE_ORDER_MARK, None),
        Empty => (SYNTAX, Some("empty")),
        Unfinished => (SYNTAX, Some("unfinished")),
        Unexpected => (SYNTAX, Some("unexpected")),
        DoubledComma => (SYNTAX, Some("doubled-comma")),
        MissingComma => (SYNTAX, Some("missing-comma")),
        MissingColon => (SYNTAX, Some("missing-colon")),
        MissingValue => (SYNTAX, Some("missing-value")),
        UnquotedKey => (SYNTAX, Some("unquoted-key")),
        SingleQuotes => (SYNTAX, Some("single-quotes")),
        Comment => (SYNTAX, Some("comment")),
        Literal => (SYNTAX, Some("literal")),
        Number => (SYNTAX, Some("number")),
        Escape => (SYNTAX, Some("escape")),
        ControlCharacter => (SYNTAX, Some("control-character")),
        TrailingText => (SYNTAX, Some("trailing-text")),
    }
}
