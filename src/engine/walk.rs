//! The pass: the reader against the request kind's tables.

use super::codes;
use super::edit::Edits;
use super::field::{Field, Group, List, Object, Shape};
use super::finding::Severity;
use super::kind::{Code, Good, Kind};
use super::read::{Piece, Reader, Slip, Token};
use super::record::{NONE, Record, Span, State};
use super::scalar::{Scratch, scalar};

/// A finding as it is collected: the place as an offset, the pointer not yet worked out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Raw {
    pub(crate) code: Code,
    /// The value, or the parent of what is missing; for a syntax fault, the very characters.
    pub(crate) span: Span,
    pub(crate) detail: Detail,
    /// The others that take part: a stretch of [`Pass::related`].
    pub(crate) related: Span,
    /// Stated by the documents' prose, whatever the code's grade.
    pub(crate) documented: bool,
}

/// What a finding's parameters are made of.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Detail {
    None,
    /// A field's name.
    Name(&'static str),
    /// Names of fields: bits of this object's group.
    Names(&'static Group, u32),
    /// The name of this group that is nearest to the key; worked out for findings that are kept.
    Nearest(&'static Group),
    /// The kind that was expected.
    Kind(&'static Kind),
    /// A word for what is wrong.
    Problem(&'static str),
    /// A number.
    Count(i64),
}

/// How many findings of errors, and how many others, are kept to be told from; a limit that is larger takes its place.
const MOST_KEPT: usize = 4096;

/// Findings as they are collected: the first ones whole, of those after them one of each code and how many there were. A text
/// of a million faults takes no more room than its length, and is counted to the last.
#[derive(Default)]
pub(crate) struct Raws {
    list: Vec<Raw>,
    errors: usize,
    most: usize,
    more: Vec<(Raw, usize)>,
}

impl Raws {
    /// Empty, with room for at least this many of each sort.
    pub(crate) fn clear(&mut self, limit: u32) {
        self.list.clear();
        self.more.clear();
        self.errors = 0;
        self.most = MOST_KEPT.max(limit as usize);
    }

    pub(crate) fn push(&mut self, raw: Raw) {
        let error = raw.code.grade.severity == Severity::Error;
        let kept = if error { self.errors } else { self.list.len() - self.errors };
        if kept >= self.most {
            return self.count(raw);
        }
        self.errors += error as usize;
        self.list.push(raw);
    }

    #[cold]
    fn count(&mut self, raw: Raw) {
        let same = |(other, _): &&mut (Raw, usize)| {
            std::ptr::eq(other.code.grade, raw.code.grade)
                && other.code.topic == raw.code.topic
                && other.documented == raw.documented
        };
        match self.more.iter_mut().find(same) {
            Some((_, count)) => *count += 1,
            None => self.more.push((raw, 1)),
        }
    }

    /// The ones that were kept.
    pub(crate) fn kept(&self) -> &[Raw] {
        &self.list
    }

    /// One of every sort, and how many there were, of all.
    pub(crate) fn counted(&self) -> impl Iterator<Item = (&Raw, usize)> {
        self.list.iter().map(|raw| (raw, 1)).chain(self.more.iter().map(|(raw, count)| (raw, *count)))
    }

    fn retain(&mut self, keep: impl Fn(&Raw) -> bool) {
        self.list.retain(keep);
        self.errors = self.list.iter().filter(|raw| raw.code.grade.severity == Severity::Error).count();
    }
}

/// Everything that one pass collects; kept between checks, so that a valid payload allocates nothing.
#[derive(Default)]
pub(crate) struct Pass {
    pub(crate) record: Record,
    pub(crate) edits: Edits,
    pub(crate) raws: Raws,
    pub(crate) related: Vec<Span>,
    pub(crate) slips: Vec<Slip>,
    /// Values that a later duplicate of their key replaced.
    dead: Vec<Span>,
    scratch: Scratch,
}

impl Pass {
    pub(crate) fn clear(&mut self, findings: u32) {
        self.record.clear();
        self.edits.clear();
        self.raws.clear(findings);
        self.related.clear();
        self.slips.clear();
        self.dead.clear();
    }

    /// Reads a text against the table of its root object.
    pub(crate) fn run(&mut self, text: &str, deepest: u32, root: &'static Object) {
        let mut reader = Reader::new(text, deepest, std::mem::take(&mut self.slips));
        reader.damaged = !reader.slips.is_empty();
        let mut walk = Walk { reader, pass: self };
        walk.root(root);
        self.slips = walk.reader.slips;
        self.bury();
    }

    pub(crate) fn tell(&mut self, code: Code, span: Span, detail: Detail) {
        self.raws.push(Raw { code, span, detail, related: Span::default(), documented: false });
    }

    /// Takes back what was found in values that a later duplicate replaced.
    fn bury(&mut self) {
        if self.dead.is_empty() {
            return;
        }
        self.dead.sort_unstable();
        // A replaced value may lie within another: the furthest end so far decides.
        let mut reach = 0;
        for span in &mut self.dead {
            reach = span.end.max(reach);
            span.end = reach;
        }
        let dead = &self.dead;
        let buried = |at: u32| {
            let next = dead.partition_point(|s| s.start <= at);
            next > 0 && at < dead[next - 1].end
        };
        self.raws.retain(|raw| !buried(raw.span.start));
        self.edits.list.iter_mut().for_each(|edit| edit.dead |= buried(edit.at));
        self.record.instances.iter_mut().for_each(|i| i.dead |= buried(i.start));
    }
}

/// Which fields of an object came under their other spelling, and which under both: bits of the group.
#[derive(Default)]
struct Spelled {
    also: u32,
    both: u32,
}

struct Walk<'a, 'p> {
    reader: Reader<'a>,
    pass: &'p mut Pass,
}

impl Walk<'_, '_> {
    fn root(&mut self, root: &'static Object) {
        let Some(value) = self.reader.root() else { return };
        match value.token {
            Token::Object => {
                self.object(root, NONE, 0, value.span.start);
            }
            Token::Bad => {}
            _ => {
                self.reader.skip(value);
                self.pass.tell(codes::TYPE, value.span, Detail::Problem("object"));
            }
        }
        self.reader.end();
    }

    /// The members of an object whose brace is read. Returns its instance.
    fn object(&mut self, object: &'static Object, parent: u32, field: u8, start: u32) -> u32 {
        let me = self.pass.record.open(object, parent, field, start);
        let mark = self.reader.open_keys();
        let (mut first, mut expected, mut spelled) = (true, 0, Spelled::default());
        while let Some(key) = self.reader.key(&mut first) {
            match self.find(object.group, &key, expected) {
                Some((index, alias)) => {
                    self.member(me, object.group, index, alias, &mut spelled);
                    expected = index + 1;
                }
                None => self.unknown(object, &key),
            }
            let instance = &mut self.pass.record.instances[me as usize];
            instance.last_key = key.span.start;
            instance.last_end = self.reader.at as u32;
        }
        self.reader.close_keys(mark);
        self.pass.record.instances[me as usize].truncated = self.reader.stopped;
        me
    }

    /// Which field a key names: the next of the table first, then its siblings, then their other spellings; and whether it is
    /// the other spelling.
    #[inline]
    fn find(&self, group: &'static Group, key: &Piece, expected: usize) -> Option<(usize, bool)> {
        if key.escaped {
            let name = self.reader.string_text(key);
            let named = |f: &Field| f.key.name == name;
            let also = |f: &Field| f.alias.is_some_and(|a| a.name == name);
            let found = group.fields.iter().position(named).map(|i| (i, false));
            return found.or_else(|| group.fields.iter().position(also).map(|i| (i, true)));
        }
        let (fields, words) = (group.fields, self.reader.key_words(key.inner));
        let length = (key.inner.end - key.inner.start) as usize;
        let is = |f: &Field| f.key.words == words && f.key.name.len() == length;
        if fields.get(expected).is_some_and(is) {
            return Some((expected, false));
        }
        let after = expected.min(fields.len());
        let found = fields[after..]
            .iter()
            .position(is)
            .map(|i| i + after)
            .or_else(|| fields[..after].iter().position(is));
        let also = |f: &Field| f.alias.is_some_and(|a| a.words == words && a.name.len() == length);
        found.map(|i| (i, false)).or_else(|| fields.iter().position(also).map(|i| (i, true)))
    }

    fn member(&mut self, me: u32, group: &'static Group, index: usize, alias: bool, spelled: &mut Spelled) {
        let instance = &self.pass.record.instances[me as usize];
        let again = (instance.present | instance.empty) >> index & 1 == 1;
        let value = self.reader.value();
        let earlier = if again { self.again(me, group, index, alias, spelled, value.span) } else { None };
        spelled.also |= (alias as u32) << index;
        self.shaped(me, index as u8, &group.fields[index].shape, value);
        // Only now, since a slip within the value comes before it in the text.
        if let Some(earlier) = earlier {
            self.duplicate(earlier, value.span);
        }
    }

    /// A field that was there before: under the same key, which makes it a duplicate; or under its other spelling, which JSON
    /// allows and the table does not. Of a duplicate, where the earlier value stands.
    #[cold]
    fn again(
        &mut self,
        me: u32,
        group: &'static Group,
        index: usize,
        alias: bool,
        spelled: &mut Spelled,
        span: Span,
    ) -> Option<Span> {
        let bit = 1 << index;
        if spelled.both & bit != 0 || (spelled.also & bit != 0) == alias {
            return self.pass.record.forget(me, index as u8);
        }
        spelled.both |= bit;
        let earlier = self.pass.record.find(me, index as u8)?;
        let pass = &mut *self.pass;
        let earlier = pass.record.cells[earlier as usize].span;
        for (here, there) in [(earlier, span), (span, earlier)] {
            let start = pass.related.len() as u32;
            pass.related.push(there);
            let (related, detail) = (Span { start, end: start + 1 }, Detail::Names(group, bit));
            pass.raws.push(Raw { code: codes::EXCLUSIVE, span: here, detail, related, documented: false });
        }
        None
    }

    #[cold]
    fn duplicate(&mut self, replaced: Span, span: Span) {
        self.pass.dead.push(replaced);
        let problem = super::read::Problem::DuplicateKey;
        self.reader.slips.push(Slip { problem, span, other: Some(replaced.start) });
    }

    fn shaped(&mut self, me: u32, index: u8, shape: &Shape, value: Piece) {
        match *shape {
            Shape::Value(kind) => self.scalar(me, index, kind, &value),
            Shape::Object(object) => self.child(me, index, object, value),
            Shape::List(list) => self.list(me, index, list, value),
            Shape::Values(kind) => self.values(me, index, kind, value),
            Shape::Map(kind) => self.map(me, index, kind, value),
            Shape::Any => {
                let any = self.reader.skip(value) && value.token != Token::Null;
                self.settle(me, index, if any { State::Good } else { State::Empty }, 0, value.span);
            }
        }
    }

    #[inline]
    fn scalar(&mut self, me: u32, index: u8, kind: &'static Kind, value: &Piece) {
        let pass = &mut *self.pass;
        let outcome = scalar(&mut self.reader, &mut pass.edits, &mut pass.scratch, kind, value);
        let span = Span { start: value.span.start, end: value.span.end.max(self.end_of(value)) };
        let pass = &mut *self.pass;
        if let Some(code) = outcome.code {
            pass.tell(code, span, Detail::Kind(kind));
        }
        pass.record.cell(me, index, outcome.state, outcome.good, span, outcome.edit);
    }

    /// Where a value that has just been passed over ends.
    #[inline]
    fn end_of(&self, value: &Piece) -> u32 {
        match value.token {
            Token::Object | Token::Array => self.reader.at as u32,
            _ => value.span.end,
        }
    }

    fn settle(&mut self, me: u32, index: u8, state: State, key: u64, span: Span) {
        let span = Span { start: span.start, end: span.end.max(self.reader.at as u32) };
        self.pass.record.cell(me, index, state, Good::key(key), span, NONE);
    }

    fn child(&mut self, me: u32, index: u8, object: &'static Object, value: Piece) {
        if value.token != Token::Object {
            return self.not_a_container(me, index, value, "object");
        }
        let (child, state) = self.filled(me, index, object, &value);
        self.settle(me, index, state, child as u64, value.span);
    }

    /// An object where one stands alone under its key: `{}` is as good as nothing; what it lacks is not told, but that it is
    /// missing.
    fn filled(&mut self, me: u32, index: u8, object: &'static Object, value: &Piece) -> (u32, State) {
        let child = self.object(object, me, index, value.span.start);
        let instance = &mut self.pass.record.instances[child as usize];
        let empty = instance.last_key == NONE && !instance.truncated;
        instance.dead |= empty;
        (child, if empty { State::Empty } else { State::Good })
    }

    /// A single object where a list is due: read as a list of one.
    #[cold]
    fn single(&mut self, me: u32, index: u8, list: &'static List, value: Piece) {
        let (_, state) = self.filled(me, index, list.item, &value);
        if state == State::Good {
            self.pass.tell(codes::SINGLE, value.span, Detail::None);
        }
        self.settle(me, index, state, 1, value.span);
    }

    /// Something else where an object or a list is due.
    fn not_a_container(&mut self, me: u32, index: u8, value: Piece, expected: &'static str) {
        let any = self.reader.skip(value);
        let nothing = match value.token {
            Token::Null => true,
            Token::String => value.inner.start == value.inner.end,
            Token::Object | Token::Array => !any,
            _ => false,
        };
        if nothing {
            return self.settle(me, index, State::Empty, 0, value.span);
        }
        if value.token != Token::Bad {
            self.pass.tell(codes::TYPE, value.span, Detail::Problem(expected));
        }
        self.settle(me, index, State::Bad, 0, value.span);
    }

    fn list(&mut self, me: u32, index: u8, list: &'static List, value: Piece) {
        if value.token == Token::Object {
            return self.single(me, index, list, value);
        }
        if value.token != Token::Array {
            return self.not_a_container(me, index, value, "list");
        }
        let (mut first, mut count, mut sound) = (true, 0, true);
        while self.reader.item(&mut first) {
            let item = self.reader.value();
            count += 1;
            if item.token == Token::Object {
                self.object(list.item, me, index, item.span.start);
                continue;
            }
            sound = false;
            self.reader.skip(item);
            if item.token != Token::Bad {
                self.pass.tell(codes::TYPE, item.span, Detail::Problem("object"));
            }
        }
        let state = match (count, sound && !self.reader.stopped) {
            (_, false) => State::Bad,
            (0, true) => State::Empty,
            (_, true) => State::Good,
        };
        self.settle(me, index, state, count, value.span);
    }

    /// A list of scalars: a cell each.
    fn values(&mut self, me: u32, index: u8, kind: &'static Kind, value: Piece) {
        if value.token != Token::Array {
            return self.not_a_container(me, index, value, "list");
        }
        let mut first = true;
        while self.reader.item(&mut first) {
            let item = self.reader.value();
            self.scalar(me, index, kind, &item);
        }
    }

    /// An object whose keys are data: a cell each, whose span is that of the value; the key stands before it.
    fn map(&mut self, me: u32, index: u8, kind: &'static Kind, value: Piece) {
        if value.token != Token::Object {
            return self.not_a_container(me, index, value, "object");
        }
        let (mut first, mark) = (true, self.reader.open_keys());
        while let Some(key) = self.reader.key(&mut first) {
            let item = self.reader.value();
            self.reader.unknown_key(key, item.span.start);
            self.scalar(me, index, kind, &item);
            // The key, so that whoever reads the map finds it: a cell of the same field before the next value's.
            self.pass.record.cell(me, index, State::Good, Good::default(), key.span, NONE);
        }
        self.reader.close_keys(mark);
    }

    /// A key that the table lacks: passed through, and said.
    fn unknown(&mut self, object: &'static Object, key: &Piece) {
        let value = self.reader.value();
        self.reader.unknown_key(*key, value.span.start);
        self.reader.skip(value);
        let span = Span { start: value.span.start, end: self.end_of(&value) };
        self.pass.tell(codes::UNKNOWN, span, Detail::Nearest(object.group));
    }
}
