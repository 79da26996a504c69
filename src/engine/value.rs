//! One value alone, read exactly as it would be within a payload: the same cleaning, placeholders and severities.

use std::borrow::Cow;

use super::check::{Checker, params, severity};
use super::codes;
use super::context::Context;
use super::escape::{quote, unquote};
use super::finding::{Finding, Severity};
use super::kind::{Code, Kind};
use super::pass::{Detail, Raw};
use super::place::{ANY, Leaf, Presence};
#[cfg(feature = "wasm")]
use super::read::Problem;
use super::read::Reader;
use super::record::{NONE, Open, Read, Span, State};
use super::scalar::scalar;

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
    /// Also for whole payloads: its lists are the same.
    pub(crate) checker: Checker,
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
        self.check_at(&Leaf::of(kind), text, context)
    }

    /// Checks one text as the value that is due here. An empty one is absent.
    pub fn check_at<'c>(&'c mut self, leaf: &Leaf, text: &str, context: &'c Context) -> ValueVerdict<'c> {
        if text.len() > context.limits.bytes as usize {
            return self.too_long(context);
        }
        self.json.clear();
        quote(text, &mut self.json);
        let read = self.read(leaf.kind);
        self.verdict(leaf, read, context)
    }

    /// The verdict on a value over the limit, which nobody needs to read.
    pub(crate) fn too_long<'c>(&'c mut self, context: &'c Context) -> ValueVerdict<'c> {
        self.checker.pass.clear(1);
        let limit = Detail::Count(context.limits.bytes as i64);
        self.checker.pass.tell(codes::SIZE, Span::default(), limit);
        self.told(Read::BAD, context)
    }

    /// Checks one JSON value, of whatever type.
    #[cfg(feature = "wasm")]
    pub(crate) fn check_json<'c>(
        &'c mut self,
        leaf: &Leaf,
        json: &str,
        context: &'c Context,
    ) -> ValueVerdict<'c> {
        self.json.clear();
        self.json.push_str(json);
        let read = self.read(leaf.kind);
        let lone = self.checker.pass.slips.iter().find(|slip| slip.problem == Problem::LoneSurrogate);
        if let Some(span) = lone.map(|slip| slip.span) {
            self.checker.pass.tell(codes::LONE_SURROGATE, span, Detail::None);
        }
        self.verdict(leaf, read, context)
    }

    /// Checks one line as the value that is due here: a JSON string stands for its text, anything else for itself.
    pub fn check_line<'c>(&'c mut self, leaf: &Leaf, line: &str, context: &'c Context) -> ValueVerdict<'c> {
        let trimmed = line.trim_matches([' ', '\t', '\r']);
        if trimmed.len() < 2 || !trimmed.starts_with('"') || !trimmed.ends_with('"') {
            return self.check_at(leaf, line, context);
        }
        self.json.clear();
        self.json.push_str(trimmed);
        let read = self.read(leaf.kind);
        if !self.checker.pass.slips.is_empty() {
            return self.check_at(leaf, line, context);
        }
        self.verdict(leaf, read, context)
    }

    fn read(&mut self, kind: &'static Kind) -> Read {
        let pass = &mut self.checker.pass;
        pass.clear(1);
        let mut reader = Reader::new(&self.json, 1, std::mem::take(&mut pass.slips));
        let value = reader.value();
        let read = match std::ptr::eq(kind, &ANY) {
            true if reader.is_nothing(&value) => Read::EMPTY,
            true => Read::of(State::Good, 0),
            false => scalar(&mut reader, pass, kind, &value),
        };
        reader.end();
        pass.slips = reader.slips;
        read
    }

    fn verdict<'c>(&'c mut self, leaf: &Leaf, read: Read, context: &'c Context) -> ValueVerdict<'c> {
        let span = Span { start: 0, end: self.json.len() as u32 };
        if read.state == State::Empty {
            self.absent(leaf, span, context);
        } else if !leaf.rules.is_empty() {
            self.rules(leaf, read, span, context);
        }
        self.told(read, context)
    }

    fn told<'c>(&'c mut self, read: Read, context: &'c Context) -> ValueVerdict<'c> {
        let raws = self.checker.pass.raws.kept().iter();
        let mut told: Option<(&Raw, Severity)> = None;
        // The worst of them; of two that are as bad, the first.
        for (raw, severity) in raws.filter_map(|raw| Some((raw, severity(raw, context)?))) {
            if told.is_none_or(|(_, worst)| severity > worst) {
                told = Some((raw, severity));
            }
        }
        ValueVerdict { checker: self, read, told }
    }

    fn absent(&mut self, leaf: &Leaf, span: Span, context: &Context) {
        let (code, documented) = match leaf.presence(context) {
            Presence::Needed { documented } => (codes::MISSING, documented),
            Presence::Wanted => (codes::EXPECTED, false),
            Presence::Free => return,
        };
        let detail = Detail::Name(leaf.name());
        self.checker.pass.raws.push(Raw { code, span, detail, related: Span::default(), documented });
    }

    /// Runs the rules that look at the value. Of all that stands around it they know nothing.
    fn rules(&mut self, leaf: &Leaf, read: Read, span: Span, context: &Context) {
        let path = leaf.part.as_ref().map(|part| part.path.as_slice()).unwrap_or_default();
        let (owner, field) = self.checker.pass.record.above(path, 0);
        let mut open = Open::new(owner);
        self.checker.pass.record.cell(&mut open, field, read, span);
        self.checker.pass.record.close(&open, true);
        if self.checker.run_rules(&[&leaf.rules], true, &self.json, context, context.channel) {
            self.checker.pass.tell(codes::TODAY, span, Detail::None);
        }
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

    /// Whether there is nothing to tell, and the text is canonical as it is.
    #[cfg(feature = "wasm")]
    pub(crate) fn is_silent(&self) -> bool {
        self.told.is_none() && self.read.state == State::Good && self.read.edit == NONE
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
        let edits = &self.checker.checker.pass.edits;
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
