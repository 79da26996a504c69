//! One value alone, read exactly as it would be within a payload: the same cleaning, placeholders and severities.

use std::borrow::Cow;

use super::check::{params, severity};
use super::codes;
use super::context::Context;
use super::escape::{quote, unquote};
use super::finding::{Finding, Severity};
use super::kind::{Code, Kind};
use super::read::{Reader, Token};
use super::record::{NONE, Read, Span, State};
use super::scalar::scalar;
use super::walk::{Detail, Pass, Raw};

/// What became of one value.
#[derive(Clone, Debug, serde::Serialize)]
pub struct ValueReport {
    /// Whether there is no error; a warning may stand.
    pub valid: bool,
    /// The canonical form, where the value could be read.
    pub canonical: Option<String>,
    /// What is wrong or doubtful; its pointer is empty.
    pub finding: Option<Finding>,
}

/// Checks values one after another, keeping its lists, so that a value allocates nothing.
#[derive(Default)]
pub struct ValueChecker {
    /// The value as JSON.
    json: String,
    pass: Pass,
}

impl ValueChecker {
    /// A checker with empty lists.
    pub fn new() -> ValueChecker {
        ValueChecker::default()
    }

    /// Checks one text as a value of this kind. An empty one is missing.
    pub fn check<'c>(
        &'c mut self,
        kind: &'static Kind,
        text: &str,
        context: &'c Context,
    ) -> ValueVerdict<'c> {
        self.json.clear();
        quote(text, &mut self.json);
        let read = self.read(kind);
        self.verdict(kind, read, context)
    }

    /// Checks one line: a JSON string stands for its text, anything else for itself.
    pub fn check_line<'c>(
        &'c mut self,
        kind: &'static Kind,
        line: &str,
        context: &'c Context,
    ) -> ValueVerdict<'c> {
        let trimmed = line.trim_matches([' ', '\t', '\r']);
        if trimmed.len() < 2 || !trimmed.starts_with('"') || !trimmed.ends_with('"') {
            return self.check(kind, line, context);
        }
        self.json.clear();
        self.json.push_str(trimmed);
        let read = self.read(kind);
        if !self.pass.slips.is_empty() {
            return self.check(kind, line, context);
        }
        self.verdict(kind, read, context)
    }

    fn read(&mut self, kind: &'static Kind) -> Read {
        self.pass.clear(1);
        let mut reader = Reader::new(&self.json, 1, std::mem::take(&mut self.pass.slips));
        let value = reader.value();
        let read = match value.token {
            Token::String => scalar(&mut reader, &mut self.pass, kind, &value),
            _ => Read::EMPTY,
        };
        reader.end();
        self.pass.slips = reader.slips;
        read
    }

    fn verdict<'c>(&'c mut self, kind: &'static Kind, read: Read, context: &'c Context) -> ValueVerdict<'c> {
        if read.state == State::Empty {
            let span = Span { start: 0, end: self.json.len() as u32 };
            let (code, detail) = (codes::MISSING, Detail::Name(kind.name));
            self.pass.raws.push(Raw { code, span, detail, related: Span::default(), documented: true });
        }
        let told = self.pass.raws.kept().first().and_then(|raw| Some((raw, severity(raw, context)?)));
        ValueVerdict { checker: self, read, told }
    }
}

/// The outcome of one value. Nothing is written out until it is asked for.
pub struct ValueVerdict<'c> {
    checker: &'c ValueChecker,
    read: Read,
    /// What is wrong or doubtful, and how bad it is.
    told: Option<(&'c Raw, Severity)>,
}

impl ValueVerdict<'_> {
    /// Whether there is no error; a warning may stand.
    pub fn is_valid(&self) -> bool {
        self.told.is_none_or(|(_, severity)| severity != Severity::Error)
    }

    /// What is wrong or doubtful, and how bad it is.
    pub fn code(&self) -> Option<(Code, Severity)> {
        self.told.map(|(raw, severity)| (raw.code, severity))
    }

    /// The canonical form as JSON, where the value could be read: a string, but for kinds of numbers and booleans.
    pub fn canonical(&self) -> Option<&str> {
        if self.read.state != State::Good {
            return None;
        }
        let edits = &self.checker.pass.edits;
        match self.read.edit {
            NONE => Some(self.checker.json.as_str()),
            edit => edits.list.get(edit as usize).map(|edit| edits.text(edit)),
        }
    }

    /// The canonical form as text.
    pub fn text(&self) -> Option<Cow<'_, str>> {
        self.canonical().map(unquote)
    }

    /// The report, with the parameters of its words.
    pub fn report(&self) -> ValueReport {
        let finding = self.told.map(|(raw, severity)| Finding {
            code: raw.code,
            severity,
            class: raw.code.grade.class,
            pointer: String::new(),
            position: None,
            params: params(raw, ""),
            related: Vec::new(),
        });
        ValueReport { valid: self.is_valid(), canonical: self.text().map(Cow::into_owned), finding }
    }
}
