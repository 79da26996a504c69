//! One check from bytes to verdict, and the report of it.

mod fix;
mod known;
mod wanted;

use std::borrow::Cow;
use std::sync::Arc;

use super::codes;
use super::context::{Channel, Context, Profile};
use super::edit::{Edit, Edits};
use super::facts::Facts;
use super::field::{Object, Slot};
use super::finding::{Change, Finding, Need, Param, Params, Place, Position, Severity, Status};
use super::kind::{Fault, Form, Kind};
use super::locate::{Located, locate};
use super::nearest::nearest;
use super::pass::{Detail, Pass, Raw};
use super::place::Part;
use super::read::{DAMAGE, MOST_SLIPS, Problem, Slip, last_member};
use super::record::{NONE, Span, State};
use super::route::{Route, in_routes, only_read};
use super::rule::{Fill, Item, Out, Rule, View};
use super::sort::sort;

pub use fix::Fix;

/// A request kind: what a request's file defines.
#[derive(Debug)]
pub struct Request {
    /// Name: `sale`.
    pub name: &'static str,
    /// Its root object.
    pub root: &'static Object,
    /// Its cross-field rules, by subject.
    pub rules: &'static [&'static [&'static Rule]],
    /// The field that tells, when it is true, that the sale is made online.
    pub online: Option<Slot>,
    /// What is checked of it.
    pub carries: Carries,
    /// The parameters that a route may have.
    pub(crate) path: Option<&'static Object>,
    /// Those that the routes of this request have: bits of that object's group.
    pub(crate) in_path: u32,
    /// It only reads: every route of it is a GET.
    pub(crate) reads_only: bool,
    /// Where it is served. Not in the wasm.
    #[cfg(not(target_arch = "wasm32"))]
    pub routes: &'static [Route],
    /// What people read about it. Not in the wasm.
    #[cfg(not(target_arch = "wasm32"))]
    pub page: RequestPage,
}

/// What is checked of a request, besides the parameters of its route.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Carries {
    /// A JSON body.
    Body,
    /// A query, as an object of text: its values stay text.
    Query,
    /// Nothing: an empty text is as good as an empty object.
    Nothing,
}

/// What people read about a request kind.
#[derive(Debug, Clone, Copy)]
pub struct RequestPage {
    /// What it is for.
    pub doc: &'static str,
    /// Whether its fields are this project's proposal, since no document gives their form.
    pub proposal: bool,
    /// The document that it comes from, with the date it was read.
    pub source: &'static str,
}

impl Request {
    /// A request of this name and this form.
    pub const fn new(name: &'static str, root: &'static Object) -> Request {
        Request {
            name,
            root,
            rules: &[],
            online: None,
            carries: Carries::Body,
            path: None,
            in_path: 0,
            reads_only: false,
            #[cfg(not(target_arch = "wasm32"))]
            routes: &[],
            #[cfg(not(target_arch = "wasm32"))]
            page: RequestPage { doc: "", proposal: false, source: "" },
        }
    }

    /// With these rules.
    pub const fn rules(mut self, rules: &'static [&'static [&'static Rule]]) -> Request {
        self.rules = rules;
        self
    }

    /// The field that tells, when it is true, that the sale is made online.
    pub const fn online(mut self, slot: Slot) -> Request {
        self.online = Some(slot);
        self
    }

    /// Its values come in a query.
    pub const fn query(mut self) -> Request {
        self.carries = Carries::Query;
        self
    }

    /// It has neither body nor query.
    pub const fn bodiless(mut self) -> Request {
        self.carries = Carries::Nothing;
        self
    }

    /// Served at these routes; of `path`, what they name between braces is checked.
    pub const fn routes(mut self, path: &'static Object, routes: &'static [Route]) -> Request {
        self.path = Some(path);
        self.in_path = in_routes(path.group, routes);
        self.reads_only = only_read(routes);
        #[cfg(not(target_arch = "wasm32"))]
        {
            self.routes = routes;
        }
        self
    }

    /// With its page. Dropped here where the target is wasm.
    #[cfg_attr(target_arch = "wasm32", allow(unused_mut, unused_variables))]
    pub const fn page(mut self, page: RequestPage) -> Request {
        #[cfg(not(target_arch = "wasm32"))]
        {
            self.page = page;
        }
        self
    }
}

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
            text.push_str(chunk.valid());
            let start = text.len() as u32;
            if !chunk.invalid().is_empty() {
                text.extend(chunk.invalid().iter().map(|_| DAMAGE as char));
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
        let (slot, record) = (request.online?, &self.pass.record);
        let node = record.first(slot.group);
        let at = (node != NONE).then(|| record.find(node, slot.index)).flatten()?;
        let cell = &record.cells[at as usize];
        (cell.state == State::Good && cell.key == 1).then_some(Channel::Online)
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
            let mut out = Out { code: codes::TODAY, raws: &mut raws, related: &mut related, fills, values };
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
        if let Some(at) = record.find(fill.instance, fill.slot.index) {
            super::escape::quote(fill.text, &mut edits.text);
            edits.push(record.cells[at as usize].span, from, "filled-in");
            return;
        }
        let instance = &record.instances[fill.instance as usize];
        let Some((key, end)) = last_member(text, instance.start as usize) else { return };
        let space = &text[text[..key].trim_end_matches([' ', '\n', '\r', '\t']).len()..key];
        let spaced = text.as_bytes()[key..end].windows(3).any(|w| w == b"\": ");
        let colon = if spaced { ": " } else { ":" };
        edits.text.push(',');
        edits.text.push_str(space);
        super::escape::quote(fill.slot.name(), &mut edits.text);
        edits.text.push_str(colon);
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
    out.code = rule.code();
    (rule.run)(view, out);
}

/// Whether a text is as good as none, for a request that has no body.
fn is_nothing(text: &str) -> bool {
    matches!(text.trim_matches(['\u{feff}', ' ', '\t', '\r', '\n']), "" | "null")
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

    /// The report, with pointers, lines and columns.
    pub fn report(&self) -> Report {
        let kept = self.kept();
        let (edits, related) = (self.edits().live(), &self.checker.pass.related);
        let mut offsets: Vec<u32> = kept.iter().map(|(raw, _)| raw.span.start).collect();
        for (raw, _) in &kept {
            offsets.extend(
                related[raw.related.start as usize..raw.related.end as usize].iter().map(|s| s.start),
            );
        }
        offsets.extend(edits.iter().map(|e| e.at));
        let wanted = self.wanted();
        offsets.extend(wanted.iter().map(|wanted| wanted.at));
        sort(&mut offsets, |a, b| a < b);
        offsets.dedup();
        let located = locate(&self.text, self.context.limits.depth, self.part.shape, &offsets);
        let found = |at: u32| &located[offsets.partition_point(|o| *o < at)];
        let mut findings: Vec<Finding> = kept.iter().map(|(raw, s)| self.finding(raw, *s, &found)).collect();
        findings.extend(self.rest(kept.len()));
        Report {
            kind: Cow::Borrowed(self.part.request.name),
            status: self.status(),
            ruleset: crate::RULESET,
            findings,
            changes: edits.iter().map(|e| change(e, found(e.at))).collect(),
            needs: wanted::needs(&wanted, &found),
        }
    }

    /// The key of a field of the first object of its group, where it passed.
    pub(crate) fn key(&self, slot: Slot) -> Option<u64> {
        self.keys(slot).pop()
    }

    /// The keys of a list of scalars.
    pub(crate) fn keys(&self, slot: Slot) -> Vec<u64> {
        self.cells(slot).iter().filter(|c| c.state == State::Good).map(|c| c.key).collect()
    }

    /// The entries of an object whose keys are data: each value's cell is followed by its key's.
    pub(crate) fn entries(&self, slot: Slot) -> Vec<(String, u64)> {
        self.cells(slot).chunks_exact(2).map(|pair| (self.sent(pair[1].span), pair[0].key)).collect()
    }

    /// The same, each with its text; an entry that is `null` is none.
    pub(crate) fn texts(&self, slot: Slot) -> Vec<(String, String)> {
        let cells = self.cells(slot);
        let given = |value: &Span| &self.text[value.start as usize..value.end as usize] != "null";
        let pairs = cells.chunks_exact(2).map(|pair| (pair[1].span, pair[0].span));
        pairs.filter(|(_, value)| given(value)).map(|(k, v)| (self.sent(k), self.sent(v))).collect()
    }

    /// A key or a scalar as it was sent, without its quotes.
    fn sent(&self, span: Span) -> String {
        super::escape::unquote(&self.text[span.start as usize..span.end as usize]).into_owned()
    }

    fn cells(&self, slot: Slot) -> Vec<super::record::Cell> {
        let record = &self.checker.pass.record;
        let node = record.first(slot.group);
        if node == NONE {
            return Vec::new();
        }
        let mut cells: Vec<_> = record.cells_of(node).map(|at| record.cells[at as usize]).collect();
        cells.retain(|c| c.field == slot.index);
        cells.reverse();
        cells
    }

    fn edits(&self) -> &Edits {
        &self.checker.pass.edits
    }

    /// What will be told: in document order, then by code; over the limit the first errors, then the first others.
    fn kept(&self) -> Vec<(&Raw, Severity)> {
        let raws = self.checker.pass.raws.kept().iter();
        let mut all: Vec<(&Raw, Severity)> =
            raws.filter_map(|r| Some((r, severity(r, self.context)?))).collect();
        let order =
            |raw: &Raw| (raw.span.start, raw.code.order(), name(raw), raw.span.end, raw.related.start);
        sort(&mut all, |(a, _), (b, _)| order(a) < order(b));
        let limit = self.context.limits.findings as usize;
        if all.len() > limit {
            let errors = all.iter().filter(|(_, s)| *s == Severity::Error).count().min(limit);
            let (mut errors, mut others) = (errors, limit - errors);
            all.retain(|(_, s)| {
                let room = if *s == Severity::Error { &mut errors } else { &mut others };
                let keep = *room > 0;
                *room -= keep as usize;
                keep
            });
        }
        all
    }

    /// The last finding, which says how many more there are.
    fn rest(&self, kept: usize) -> Option<Finding> {
        let counted = self.checker.pass.raws.counted();
        let told = counted.filter(|(raw, _)| severity(raw, self.context).is_some());
        let all: usize = told.map(|(_, count)| count).sum();
        let more = (all > kept).then_some(all - kept)?;
        let invalid = self.status() == Status::Invalid;
        Some(Finding {
            code: codes::FINDINGS,
            severity: if invalid { Severity::Error } else { Severity::Warning },
            class: codes::FINDINGS.grade.class,
            pointer: String::new(),
            position: None,
            params: Params(vec![("more", Param::Integer(more as i64))]),
            related: Vec::new(),
        })
    }

    fn finding<'l>(&self, raw: &Raw, severity: Severity, found: &impl Fn(u32) -> &'l Located) -> Finding {
        let at = found(raw.span.start);
        let related = &self.checker.pass.related[raw.related.start as usize..raw.related.end as usize];
        let syntax = raw.code.grade.class == super::finding::Class::Syntax;
        // The route's parameters do not stand in the text.
        let here = !matches!(raw.detail, Detail::Parameter(_));
        let mut params = params(raw, &at.key);
        if here && self.part.request.carries == Carries::Query {
            params.0.push(("in", Param::Text("query")));
        }
        Finding {
            code: raw.code,
            severity,
            class: raw.code.grade.class,
            pointer: at.pointer.clone(),
            position: here
                .then(|| position(raw.span, at, syntax && raw.code.grade.fault.0 != "duplicate-key")),
            params,
            related: related.iter().map(|span| place(*span, found(span.start))).collect(),
        }
    }
}

/// The position of a value, to its end; of a syntax fault, the very characters.
fn position(span: Span, at: &Located, exact: bool) -> Position {
    let end = if exact { span.end } else { at.end.max(span.end) };
    Position { offset: span.start, length: end - span.start, line: at.line, column: at.column }
}

fn place(span: Span, at: &Located) -> Place {
    Place { pointer: at.pointer.clone(), position: Some(position(span, at, false)) }
}

fn change(edit: &Edit, at: &Located) -> Change {
    let mut pointer = at.pointer.clone();
    if let Some(name) = edit.name {
        pointer.push('/');
        pointer.push_str(name);
    }
    Change { pointer, change: edit.change }
}

/// The severity of a finding; `None` where its code is switched off.
pub(super) fn severity(raw: &Raw, context: &Context) -> Option<Severity> {
    let grade = raw.code.grade;
    let base = match context.profile {
        Profile::Documented if std::ptr::eq(grade, codes::MISSING.grade) => {
            if raw.documented {
                Severity::Error
            } else {
                Severity::Warning
            }
        }
        Profile::Documented => grade.documented,
        _ => grade.severity,
    };
    context.grade(&raw.code, base)
}

fn name(raw: &Raw) -> &'static str {
    match raw.detail {
        Detail::Name(word) | Detail::Problem(word) | Detail::Parameter(word) => word,
        _ => "",
    }
}

pub(super) fn params(raw: &Raw, key: &str) -> Params {
    let mut params = raw.code.grade.params.to_vec();
    match raw.detail {
        Detail::None => {}
        Detail::Name(name) => params.push(("name", Param::Text(name))),
        Detail::Parameter(name) => {
            params.extend([("in", Param::Text("path")), ("name", Param::Text(name))]);
        }
        Detail::Names(group, mask) => {
            let fields = group.fields.iter().enumerate().filter(|(i, _)| mask >> i & 1 == 1).map(|(_, f)| f);
            let mut names: Vec<&str> = fields.clone().map(|f| f.key.name).collect();
            // A field that excludes itself is there under both its spellings.
            if names.len() == 1 && raw.code.grade.fault == codes::EXCLUSIVE.grade.fault {
                names.extend(fields.filter_map(|f| f.alias).map(|alias| alias.name));
            }
            params.push(("names", Param::Names(names)));
        }
        Detail::Nearest(group) => {
            let name = &|i: usize| group.fields[i].key.name;
            params.extend(nearest(group.fields.len(), name, key).map(|name| ("nearest", Param::Text(name))))
        }
        Detail::Problem(word) if raw.code.grade.fault.0 == "type" => {
            params.push(("expected", Param::Text(word)))
        }
        Detail::Problem(word) => params.push(("problem", Param::Text(word))),
        Detail::Count(count) => params.push(("limit", Param::Integer(count))),
        Detail::Kind(kind) => kind_params(kind, raw.code.grade.fault, &mut params),
    }
    Params(params)
}

/// What a kind's own form says of a fault: bounds, words, type.
pub(crate) fn kind_params(kind: &'static Kind, fault: Fault, params: &mut Vec<(&'static str, Param)>) {
    match (fault, &kind.form) {
        (Fault::RANGE, Form::Integer { min, max }) => {
            params.push(("min", Param::Integer(*min)));
            if *max != i64::MAX {
                params.push(("max", Param::Integer(*max)));
            }
        }
        (Fault::WORD, Form::Words(words)) => params.push(("allowed", Param::Words(words))),
        (Fault("type"), form) => params.push(("expected", Param::Text(form.json_type()))),
        _ => {}
    }
}

/// The same report from every entry: command line, Rust, wasm, edge.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Report {
    /// What was checked: the request kind, or a part of it such as `sale#/payment`.
    pub kind: Cow<'static, str>,
    /// Whether there is an error.
    pub status: Status,
    /// Version of the rules.
    pub ruleset: &'static str,
    /// Faults, doubts and remarks, in document order.
    pub findings: Vec<Finding>,
    /// What the canonical text changes, in document order.
    pub changes: Vec<Change>,
    /// Facts that only the back end has and that would make the verdict complete.
    pub needs: Vec<Need>,
}
