//! Kinds of scalar values: how one value is read, checked and put in canonical form, in one step.

use super::clean::Spaces;
use super::finding::{Class, Param, Severity};

/// A fault of a value, from a closed set, so that a new kind of number needs no new words.
///
/// Joined to the name of a kind it makes a code: `nif` and `check-letter` make `nif.check-letter`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fault(pub &'static str);

impl Fault {
    /// Holds a character that no such value has.
    pub const CHARACTERS: Fault = Fault("characters");
    /// Too short or too long.
    pub const LENGTH: Fault = Fault("length");
    /// The one check digit does not follow from the rest.
    pub const CHECK_DIGIT: Fault = Fault("check-digit");
    /// The check digits (two or more) do not follow from the rest.
    pub const CHECK_DIGITS: Fault = Fault("check-digits");
    /// The check letter does not follow from the digits.
    pub const CHECK_LETTER: Fault = Fault("check-letter");
    /// Right check value, written as a letter where a digit is due or the reverse.
    pub const CHECK_FORM: Fault = Fault("check-form");
    /// The pattern of letters and digits is of no known form.
    pub const FORM: Fault = Fault("form");
    /// Begins with something that such a number never begins with.
    pub const PREFIX: Fault = Fault("prefix");
    /// Names a country that does not exist, or is not served.
    pub const COUNTRY: Fault = Fault("country");
    /// Names a province that does not exist.
    pub const PROVINCE: Fault = Fault("province");
    /// Names an issuer, bank or operator that is not known.
    pub const ISSUER: Fault = Fault("issuer");
    /// A number of another service (toll-free, premium …) than the one asked for.
    pub const SERVICE: Fault = Fault("service");
    /// One part of the value is outside its list.
    pub const COMPONENT: Fault = Fault("component");
    /// No such day in the calendar.
    pub const CALENDAR: Fault = Fault("calendar");
    /// A date with a time of day, where a plain date is due.
    pub const DATE_TIME: Fault = Fault("date-time");
    /// Leading zeros are missing, or there is one too many.
    pub const PADDING: Fault = Fault("padding");
    /// A sample or a literal such as `string`, `undefined`, `null`.
    pub const PLACEHOLDER: Fault = Fault("placeholder");
    /// Passes its check, and is known to be a test value.
    pub const TEST_VALUE: Fault = Fault("test-value");
    /// More of a card number is readable than may ever be sent.
    pub const UNMASKED: Fault = Fault("unmasked");
    /// Unusual; may be right.
    pub const UNUSUAL: Fault = Fault("unusual");
    /// Below or above its bounds.
    pub const RANGE: Fault = Fault("range");
    /// Not one of the allowed words.
    pub const WORD: Fault = Fault("word");
}

/// One fault as graded by a kind or a rule: how bad it is, under which profile, with which parameters.
#[derive(Debug)]
pub struct Grade {
    /// The fault.
    pub fault: Fault,
    /// What sort of fault.
    pub class: Class,
    /// Severity in profile `recommended`.
    pub severity: Severity,
    /// Severity in profile `documented`.
    pub documented: Severity,
    /// Parameters that every finding of this code carries: lengths, bounds, words. Never a submitted value.
    pub params: &'static [(&'static str, Param)],
}

impl Fault {
    /// Graded as an error; a warning in profile `documented`, as for every fact that the vendor's documents do not state.
    pub const fn error(self) -> Grade {
        Grade {
            fault: self,
            class: Class::Value,
            severity: Severity::Error,
            documented: Severity::Warning,
            params: &[],
        }
    }

    /// Graded as a doubt: a warning in every profile but `strict`.
    pub const fn warning(self) -> Grade {
        Grade {
            fault: self,
            class: Class::Value,
            severity: Severity::Warning,
            documented: Severity::Warning,
            params: &[],
        }
    }

    /// Graded as information: said, never counted against the value, in no profile.
    pub const fn info(self) -> Grade {
        Grade {
            fault: self,
            class: Class::Value,
            severity: Severity::Info,
            documented: Severity::Info,
            params: &[],
        }
    }
}

impl Grade {
    /// Stated by the vendor's documents themselves: an error in profile `documented` too.
    pub const fn documented(mut self) -> Grade {
        self.documented = self.severity;
        self
    }

    /// With another class than [`Class::Value`].
    pub const fn class(mut self, class: Class) -> Grade {
        self.class = class;
        self
    }

    /// With parameters for the words.
    pub const fn params(mut self, params: &'static [(&'static str, Param)]) -> Grade {
        self.params = params;
        self
    }
}

/// A code: the topic (a kind's name, or a rule's) and the graded fault. Written `topic.fault`.
#[derive(Clone, Copy, Debug)]
pub struct Code {
    /// A kind's name or a rule's subject, such as `nif` or `lines`.
    pub topic: &'static str,
    /// The fault and its grades.
    pub grade: &'static Grade,
}

impl Code {
    /// As people and programs write it: `topic.fault`. Without the weight of formatting, which nothing else in the wasm needs.
    pub(crate) fn written(&self) -> String {
        [self.topic, ".", self.grade.fault.0].concat()
    }

    /// Whether it says that a text cannot be read for sure, so that there is no canonical form. Of two equal keys it is known
    /// which one counts.
    pub(crate) fn is_unreadable(&self) -> bool {
        let duplicate = std::ptr::eq(self.grade, super::codes::DUPLICATE_KEY.grade);
        self.grade.class == Class::Syntax && self.grade.severity == Severity::Error && !duplicate
    }

    /// In the order of the written code, without writing it.
    pub(crate) fn order(&self) -> (&'static str, &'static str) {
        (self.topic, self.grade.fault.0)
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.written())
    }
}

/// A value that passed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Good {
    /// The value as one number, equal for equal values: a date as days, a phone or ICCID as its digits, a document packed
    /// ([`pack`]). Rules compare keys, never texts. 0 where a kind has nothing to compare.
    pub key: u64,
    /// Which form it has, as the kind defines it (DNI, NIE, entity, … or the position in a list of words).
    pub variant: u8,
    /// A doubt: the value is good, and the kind grades this fault as a warning or information.
    pub doubt: Option<Fault>,
}

impl Good {
    /// Good, with its key.
    pub const fn key(key: u64) -> Good {
        Good { key, variant: 0, doubt: None }
    }

    /// Of this form.
    pub const fn variant(mut self, variant: u8) -> Good {
        self.variant = variant;
        self
    }

    /// Good, with this doubt.
    pub const fn doubt(mut self, fault: Fault) -> Good {
        self.doubt = Some(fault);
        self
    }
}

/// Reads one text: checks it and writes its canonical form, in one step.
///
/// The text comes already decoded, and is never empty. On success `canonical` holds the canonical form, or is left empty
/// where the text is canonical as it is. On a fault its contents are not used. Linear in the text, no panic on any text.
pub type Parse = fn(text: &str, canonical: &mut String) -> Result<Good, Fault>;

/// What JSON type a kind is in canonical form, and how it is read.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// Text; a whole number of at most 15 digits is read as its text.
    Text(Parse),
    /// A whole number within bounds; its exact text, and `12.0`, are read as it. Key: the number (negative ones as 0).
    Integer {
        /// Smallest allowed.
        min: i64,
        /// Largest allowed.
        max: i64,
    },
    /// A decimal number ≥ 0 as a JSON number or as text; stays what it is, but for a decimal comma. Key: cents.
    Decimal,
    /// The same, of either sign. Key: cents; 0 for a negative one.
    Signed,
    /// `true` or `false`; the same as text is read. Key: 0 or 1.
    Boolean,
    /// One of these words, whatever its case. Key and variant: the word's position.
    Words(&'static [&'static str]),
}

impl Form {
    /// The type of the canonical form, as the words name it.
    pub const fn json_type(&self) -> &'static str {
        match self {
            Form::Text(_) | Form::Words(_) => "text",
            Form::Integer { .. } => "integer",
            Form::Decimal | Form::Signed => "decimal",
            Form::Boolean => "boolean",
        }
    }
}

/// A kind of scalar value: what an identifier's file defines.
#[derive(Debug)]
pub struct Kind {
    /// Name, and topic of its codes: `nif`, `iccid`.
    pub name: &'static str,
    /// JSON type and reader.
    pub form: Form,
    /// The faults that it can have, each with its grade. A fault that the reader returns and that is not here is a defect of
    /// the kind, found by the tests.
    pub faults: &'static [Grade],
    /// The word for an edit that is more than a change of case, spaces or separators; from the list in `edit`.
    pub change: &'static str,
    /// What its spaces mean: they part words, are kept (gescal), or kept where they are line breaks or tabs (observations).
    pub(crate) spaces: Spaces,
    /// Mends what has one mend only; `None` for any other text. Never a check letter, nor the digits of a bank account.
    pub fix: Option<fn(&str) -> Option<String>>,
    /// What people read about it. Not in the wasm.
    #[cfg(not(target_arch = "wasm32"))]
    pub page: Page,
    /// How its canonical form is written. Not in the wasm.
    #[cfg(not(target_arch = "wasm32"))]
    pub written: Written,
}

/// How the canonical form of a kind of text is written, for schemas and forms. The check is the kind's own: this says less.
#[derive(Debug, Clone, Copy)]
pub struct Written {
    /// The pattern (ECMA-262) of every canonical form; empty where any text may be one.
    pub pattern: &'static str,
    /// The patterns of the variants that conditions ask for, a bit each.
    pub variants: &'static [(u8, &'static str)],
    /// The `format` of JSON Schema; empty where it has none.
    pub format: &'static str,
    /// The HTML `inputmode`.
    pub inputmode: &'static str,
    /// Most characters that a form takes: separators that people write are allowed for. 0: no bound.
    pub maxlength: usize,
}

impl Written {
    /// Any text, of any length.
    pub const NEW: Written =
        Written { pattern: "", variants: &[], format: "", inputmode: "text", maxlength: 0 };
}

/// What people read about a kind of value; also its tests.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    /// Short name for people: "IBAN", "ICCID".
    pub label: &'static str,
    /// What the number is and what its parts are.
    pub about: &'static str,
    /// Where the rule comes from, with the date it was read.
    pub source: &'static str,
    /// Accepted: (as sent, canonical form).
    pub accepts: &'static [(&'static str, &'static str)],
    /// Accepted with a doubt: (as sent, canonical form, the fault).
    pub doubts: &'static [(&'static str, &'static str, Fault)],
    /// Rejected: (as sent, the fault).
    pub rejects: &'static [(&'static str, Fault)],
    /// What a form shows in an empty field.
    pub placeholder: &'static str,
    /// The canonical form as people write it, for display.
    pub format: Option<fn(&str) -> String>,
}

impl Page {
    /// A page with nothing on it, to fill in.
    pub const NEW: Page = Page {
        label: "",
        about: "",
        source: "",
        accepts: &[],
        doubts: &[],
        rejects: &[],
        placeholder: "",
        format: None,
    };
}

impl Kind {
    /// A kind of this name, read so.
    pub const fn new(name: &'static str, form: Form) -> Kind {
        Kind {
            name,
            form,
            faults: &[],
            change: "rewritten",
            spaces: Spaces::Flow,
            fix: None,
            #[cfg(not(target_arch = "wasm32"))]
            page: Page::NEW,
            #[cfg(not(target_arch = "wasm32"))]
            written: Written::NEW,
        }
    }

    /// A kind of text, read by `parse`.
    pub const fn text(name: &'static str, parse: Parse) -> Kind {
        Kind::new(name, Form::Text(parse))
    }

    /// With the faults it can have.
    pub const fn faults(mut self, faults: &'static [Grade]) -> Kind {
        self.faults = faults;
        self
    }

    /// With a word of its own for edits.
    pub const fn change(mut self, word: &'static str) -> Kind {
        self.change = word;
        self
    }

    /// White space in it has a meaning.
    pub const fn verbatim(mut self) -> Kind {
        self.spaces = Spaces::Count;
        self
    }

    /// Line breaks and tabs in it stay.
    pub const fn breaks(mut self) -> Kind {
        self.spaces = Spaces::Break;
        self
    }

    /// White space in it parts groups, and every sign of it is ASCII, whatever the keyboard it was typed on.
    pub const fn groups(mut self) -> Kind {
        self.spaces = Spaces::Group;
        self
    }

    /// Some faulty or doubtful texts of it have one mend only, which this writes.
    pub const fn fix(mut self, fix: fn(&str) -> Option<String>) -> Kind {
        self.fix = Some(fix);
        self
    }

    /// With its page. Dropped here where the target is wasm, so that prose costs nothing there.
    #[cfg_attr(target_arch = "wasm32", allow(unused_mut, unused_variables))]
    pub const fn page(mut self, page: Page) -> Kind {
        #[cfg(not(target_arch = "wasm32"))]
        {
            self.page = page;
        }
        self
    }

    /// With how its canonical form is written. Dropped where the target is wasm.
    #[cfg_attr(target_arch = "wasm32", allow(unused_mut, unused_variables))]
    pub const fn written(mut self, written: Written) -> Kind {
        #[cfg(not(target_arch = "wasm32"))]
        {
            self.written = written;
        }
        self
    }

    /// Whether any text is good, whatever it is: one that is handed on.
    pub(crate) fn takes_all(&self) -> bool {
        self.is_verbatim() && self.faults.is_empty()
    }

    /// Whether every space in it counts.
    pub(crate) fn is_verbatim(&self) -> bool {
        self.spaces == Spaces::Count
    }

    /// The code for a fault of this kind, if the kind lists it.
    pub fn code(&'static self, fault: Fault) -> Option<Code> {
        let grade = self.faults.iter().find(|g| g.fault == fault)?;
        Some(Code { topic: self.name, grade })
    }
}

/// Packs an upper-case text of letters and digits, at most twelve, into a number; equal numbers for equal texts.
pub fn pack(text: &str) -> u64 {
    text.bytes().fold(0, |n, b| n.wrapping_mul(37).wrapping_add(1 + digit36(b)))
}

/// A number that is the same for the same characters (FNV-1a, 64 bits); never 0 in practice.
pub fn hash(text: impl Iterator<Item = char>) -> u64 {
    text.fold(0xcbf2_9ce4_8422_2325, |hash, c| (hash ^ c as u64).wrapping_mul(0x0100_0000_01b3))
}

fn digit36(b: u8) -> u64 {
    match b {
        b'0'..=b'9' => (b - b'0') as u64,
        b'A'..=b'Z' => (b - b'A') as u64 + 10,
        _ => 36,
    }
}
