//! One check, from bytes to verdict.

mod fix;
mod known;
mod report;
mod request;
mod wanted;

use std::borrow::Cow;
use std::sync::Arc;

use super::codes;
use super::context::{Channel, Context};
use super::edit::Edits;
use super::facts::Facts;
use super::field::Slot;
use super::finding::{Severity, Status};
use super::pass::{Detail, Pass, Raw};
use super::place::Part;
use super::read::{DAMAGE, MOST_SLIPS, Problem, Slip, last_member};
use super::record::{NONE, Span, State};
use super::rule::{Fill, Item, Out, Rule, View};
use super::text::{add, append, cut, gathered};

pub use fix::Fix;
pub use report::Report;
#[cfg(feature = "reference")]
pub(crate) use report::kind_params;
pub(super) use report::{params, severity};
pub use request::{Carries, Request, RequestPage};

/// Checks payloads one after another, keeping its lists, so that a valid payload allocates nothing.
#[derive(Default)]
pub struct Checker {
    pub(super) pass: Pass,
    fills: Vec<Fill>,
    values: Vec<Item>,
}

impl Checker {
    /// A checker with empty lists.
    pub fn new() -> Checker {
        Checker::default()
    }

    /// Checks one payload. Never fails: text that is not JSON is an invalid request.
    pub fn check<'c>(
        &'c mut self,
        request: &'static Request,
        input: &'c [u8],
        context: &'c Context,
    ) -> Verdict<'c> {
        self.check_part(Part::whole(request), input, context)
    }

    /// Checks a part of a payload alone. What is told of it is told of it in the whole too: rules that need what is outside
    /// are silent.
    pub fn check_part<'c>(&'c mut self, part: Part, input: &'c [u8], context: &'c Context) -> Verdict<'c> {
        self.pass.clear(context.limits.findings);
        self.fills.clear();
        if input.len() > context.limits.bytes as usize {
            return self.too_long(part, context);
        }
        let text = match std::str::from_utf8(input) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => Cow::Owned(self.mend(input)),
        };
        if part.request.carries != Carries::Nothing || !is_nothing(&text) {
            self.pass.run(&text, context.limits.depth, &part);
        }
        self.pass.parameters(part.request, context);
        if !context.known.facts.is_empty() {
            self.reread(&text, context);
        }
        let channel = self.channel(part.request, context);
        self.rules(part.request, &text, context, channel);
        self.pass.judge(channel);
        self.syntax();
        Verdict { checker: self, part, text, context }
    }

    /// What was read of this text, as known facts: those of this object of it.
    pub(crate) fn into_facts(self, text: &[u8], known: u32) -> Arc<Facts> {
        Arc::new(Facts::new(self.pass, String::from_utf8_lossy(text).into_owned(), known))
    }

    /// The verdict of the last check again, of the same payload and context: nothing is read a second time.
    #[cfg(feature = "wasm")]
    pub(crate) fn last<'c>(&'c mut self, part: Part, input: &'c [u8], context: &'c Context) -> Verdict<'c> {
        match std::str::from_utf8(input) {
            Ok(text) => Verdict { checker: self, part, text: Cow::Borrowed(text), context },
            Err(_) => self.check_part(part, input, context),
        }
    }

    /// The verdict on a payload over the limit, which nobody needs to read.
    pub(crate) fn too_long<'c>(&'c mut self, part: Part, context: &'c Context) -> Verdict<'c> {
        self.pass.clear(context.limits.findings);
        self.pass.tell(codes::SIZE, Span::default(), Detail::Count(context.limits.bytes as i64));
        Verdict { checker: self, part, text: Cow::Borrowed(""), context }
    }

    /// The text with a control character for every byte that is not UTF-8, so that offsets stay; each run is told, up to the
    /// limit of slips.
    #[cold]
    fn mend(&mut self, input: &[u8]) -> String {
        let mut text = String::with_capacity(input.len());
        for chunk in input.utf8_chunks() {
            append(&mut text, chunk.valid());
            let start = text.len() as u32;
            if !chunk.invalid().is_empty() {
                chunk.invalid().iter().for_each(|_| add(&mut text, DAMAGE as char));
                let span = Span { start, end: text.len() as u32 };
                let told = self.pass.slips.len();
                let slips = &mut self.pass.slips;
                match slips.last_mut().filter(|last| last.span.end == start) {
                    Some(last) => last.span.end = span.end,
                    None if told == MOST_SLIPS => {}
                    None => slips.push(Slip { problem: Problem::Encoding, span, other: None }),
                }
            }
        }
        text
    }

    fn channel(&self, request: &Request, context: &Context) -> Option<Channel> {
        if context.channel.is_some() {
            return context.channel;
        }
        let cell = self.pass.record.only(request.online?)?;
        (cell.key == 1).then_some(Channel::Online)
    }

    fn rules(&mut self, request: &'static Request, text: &str, context: &Context, channel: Option<Channel>) {
        if self.run_rules(request.rules, !request.reads_only, text, context, channel) {
            let start = self.pass.record.instances.first().map_or(0, |root| root.start);
            self.pass.tell(codes::TODAY, Span { start, end: start + 1 }, Detail::None);
        }
        let mut fills = std::mem::take(&mut self.fills);
        for fill in fills.drain(..) {
            self.fill(&fill, text);
        }
        self.fills = fills;
    }

    /// Runs rules over what was read, of a request that changes something or not. Returns whether one of them asked for today and there was none.
    pub(super) fn run_rules(
        &mut self,
        rules: &[&[&'static Rule]],
        changes: bool,
        text: &str,
        context: &Context,
        channel: Option<Channel>,
    ) -> bool {
        let (mut raws, mut related) =
            (std::mem::take(&mut self.pass.raws), std::mem::take(&mut self.pass.related));
        let asked_today = {
            let known = (!context.known.facts.is_empty()).then(|| known::views(&self.pass, text, context));
            let known: &[View] = known.as_ref().map_or(&[], |known| known);
            let view = View { channel, known, ..View::new(&self.pass, text, context) };
            let (fills, values) = (&mut self.fills, &mut self.values);
            let mut out = Out { rule: None, raws: &mut raws, related: &mut related, fills, values };
            rules.iter().copied().flatten().for_each(|rule| run(rule, &view, &mut out));
            if !known.is_empty() {
                known::judge(changes, &view, &mut out);
            }
            view.asked_today.get()
        };
        (self.pass.raws, self.pass.related) = (raws, related);
        asked_today
    }

    /// Replaces what stands in a field, or adds a member after the last one, written as its neighbours are.
    fn fill(&mut self, fill: &Fill, text: &str) {
        let (record, edits) = (&self.pass.record, &mut self.pass.edits);
        let from = edits.text.len();
        if let Some(cell) = record.sent(fill.instance, fill.slot.index) {
            super::escape::quote(fill.text, &mut edits.text);
            edits.push(cell.span, from, "filled-in");
            return;
        }
        let instance = &record.instances[fill.instance as usize];
        let Some((key, end)) = last_member(text, instance.start as usize) else { return };
        let space = cut(text, cut(text, ..key).trim_end_matches([' ', '\n', '\r', '\t']).len()..key);
        let spaced = text.as_bytes()[key..end].windows(3).any(|w| w == b"\": ");
        let colon = if spaced { ": " } else { ":" };
        add(&mut edits.text, ',');
        append(&mut edits.text, space);
        super::escape::quote(fill.slot.name(), &mut edits.text);
        append(&mut edits.text, colon);
        super::escape::quote(fill.text, &mut edits.text);
        let number = edits.push(Span { start: end as u32, end: end as u32 }, from, "filled-in");
        let edit = &mut edits.list[number as usize];
        (edit.at, edit.name) = (instance.start, Some(fill.slot.name()));
    }

    /// Turns the reader's slips into findings, and drops a byte-order mark from the canonical text.
    fn syntax(&mut self) {
        for slip in std::mem::take(&mut self.pass.slips) {
            let (code, problem) = codes::of(slip.problem);
            let other = slip.other.map(|at| Span { start: at, end: at + 1 });
            let detail = problem.map_or(Detail::None, Detail::Problem);
            self.pass.tell_with(code, slip.span, detail, other);
            if slip.problem == Problem::ByteOrderMark {
                let from = self.pass.edits.text.len();
                self.pass.edits.push(slip.span, from, "byte-order-mark-removed");
            }
        }
    }
}

/// Runs one rule.
fn run(rule: &'static Rule, view: &View, out: &mut Out) {
    // Only debug builds look whether a rule says what it reads.
    if cfg!(debug_assertions) {
        view.declare(rule.reads);
    }
    out.rule = Some(rule);
    (rule.run)(view, out);
}

/// Whether a text is as good as none, for a request that has no body.
fn is_nothing(text: &str) -> bool {
    let bare = text.strip_prefix('\u{feff}').unwrap_or(text).as_bytes().trim_ascii();
    matches!(bare, b"" | b"null")
}

/// The outcome of one check. Nothing is written out until it is asked for.
pub struct Verdict<'c> {
    checker: &'c Checker,
    part: Part,
    text: Cow<'c, str>,
    context: &'c Context,
}

impl<'c> Verdict<'c> {
    /// Whether the payload has an error.
    pub fn status(&self) -> Status {
        let error = |(raw, _): (&Raw, usize)| severity(raw, self.context) == Some(Severity::Error);
        if self.checker.pass.raws.counted().any(error) { Status::Invalid } else { Status::Valid }
    }

    /// Whether there is nothing to tell and nothing to change.
    pub fn is_silent(&self) -> bool {
        self.checker.pass.raws.kept().is_empty() && self.checker.pass.edits.list.is_empty()
    }

    /// The canonical text; `None` where the payload is invalid.
    pub fn text(&self) -> Option<Cow<'_, str>> {
        (self.status() == Status::Valid).then(|| self.edits().apply(&self.text))
    }

    /// The key of a field of the first object of its group, where it passed.
    pub(crate) fn key(&self, slot: Slot) -> Option<u64> {
        self.checker.pass.record.only(slot).map(|cell| cell.key)
    }

    /// The keys of a list of scalars.
    pub(crate) fn keys(&self, slot: Slot) -> Vec<u64> {
        gathered(self.cells(slot).iter().filter(|c| c.state == State::Good).map(|c| c.key))
    }

    /// The entries of an object whose keys are data, but for empty ones: each value's cell is followed by its key's.
    pub(crate) fn entries(&self, slot: Slot) -> Vec<(String, u64)> {
        let cells = self.cells(slot);
        let given = cells.chunks_exact(2).filter(|pair| pair[0].state == State::Good);
        gathered(given.map(|pair| (self.sent(pair[1].span), pair[0].key)))
    }

    /// The same, each with its text; an entry that is `null` is none.
    pub(crate) fn texts(&self, slot: Slot) -> Vec<(String, String)> {
        let cells = self.cells(slot);
        let given = |value: &Span| value.of(&self.text) != "null";
        let pairs = cells.chunks_exact(2).map(|pair| (pair[1].span, pair[0].span));
        gathered(pairs.filter(|(_, value)| given(value)).map(|(k, v)| (self.sent(k), self.sent(v))))
    }

    /// A key or a scalar as it was sent, without its quotes.
    fn sent(&self, span: Span) -> String {
        super::escape::unquote(span.of(&self.text)).into_owned()
    }

    fn cells(&self, slot: Slot) -> Vec<super::record::Cell> {
        let record = &self.checker.pass.record;
        let node = record.first(slot.group);
        if node == NONE {
            return Vec::new();
        }
        let cells = record.cells_of(node).map(|at| record.cells[at as usize]);
        let mut cells = gathered(cells.filter(|cell| cell.field == slot.index));
        cells.reverse();
        cells
    }

    fn edits(&self) -> &Edits {
        &self.checker.pass.edits
    }
}
