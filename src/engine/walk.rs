//! The pass: the reader against the request kind's tables.

use super::codes;
use super::field::{Field, List, Object, Shape};
use super::kind::{Form, Kind};
use super::pass::{Detail, Pass};
use super::place::Part;
use super::read::{Piece, Reader, Slip, Token};
use super::record::{NONE, Open, Read, Span, State};
use super::scalar::{is_trimmed, plain_text, position, scalar};

impl Pass {
    /// Reads a text against the table of what stands at its root.
    pub(crate) fn run(&mut self, text: &str, deepest: u32, part: &Part) {
        let mut reader = Reader::new(text, deepest, std::mem::take(&mut self.slips));
        reader.damaged = !reader.slips.is_empty();
        let mut walk = Walk { reader, pass: self };
        walk.root(part);
        self.slips = walk.reader.slips;
        self.bury();
    }
}

/// An object that has been read.
struct Inner {
    id: u32,
    /// `{}`
    empty: bool,
}

struct Walk<'a, 'p> {
    reader: Reader<'a>,
    pass: &'p mut Pass,
}

impl Walk<'_, '_> {
    fn root(&mut self, part: &Part) {
        let Some(value) = self.reader.root() else { return };
        match (part.shape, value.token) {
            (Shape::Object(root), Token::Object) if part.path.is_empty() => {
                self.object(root, NONE, 0, value.span.start);
            }
            _ => self.other_root(part, value),
        }
        self.reader.end();
    }

    /// A part that stands in objects of which nothing else is known; or something else where one is due.
    #[cold]
    #[inline(never)]
    fn other_root(&mut self, part: &Part, value: Piece) {
        let (parent, field) = self.pass.record.above(&part.path, value.span.start);
        match (part.shape, value.token) {
            (Shape::Object(object), Token::Object) => {
                self.object(object, parent, field, value.span.start);
            }
            (Shape::List(list), Token::Object | Token::Array) => {
                let mut open = Open::new(parent);
                self.list(&mut open, field, list, value);
                self.pass.record.close(&open, true);
            }
            (_, Token::Bad) => {}
            (shape, _) => {
                self.reader.skip(value);
                let expected = if matches!(shape, Shape::List(_)) { "list" } else { "object" };
                self.pass.tell(codes::TYPE, value.span, Detail::Problem(expected));
            }
        }
    }

    /// The members of an object whose brace is read. Returns what was read of it.
    fn object(&mut self, object: &'static Object, parent: u32, field: u8, start: u32) -> Inner {
        let mut open = Open::new(self.pass.record.open(object, parent, field, start));
        let (fields, mark) = (object.group.fields, self.reader.open_keys());
        let (mut first, mut others, mut expected) = (true, false, 0);
        while let Some(known) = self.known_key(fields, expected, &mut first) {
            match known {
                Some((index, field)) => {
                    self.member(&mut open, field, index);
                    expected = index + 1;
                }
                None => {
                    others = true;
                    self.other_member(&mut open, object);
                }
            }
            if self.reader.stopped {
                break;
            }
        }
        self.reader.close_keys(mark);
        self.pass.record.close(&open, self.reader.stopped);
        Inner { id: open.id, empty: expected == 0 && !others && !self.reader.stopped }
    }

    /// The next key of an object: a known one, or none that the tables write so. `None` when the object is closed.
    #[inline(always)]
    fn known_key(
        &mut self,
        fields: &'static [Field],
        expected: usize,
        first: &mut bool,
    ) -> Option<Option<(usize, &'static Field)>> {
        if *first || self.reader.takes(b',') {
            let known = self.reader.next_key(fields, expected);
            if known.is_some() {
                *first = false;
                return Some(known);
            }
            // The comma is left to what reads white space, too.
            self.reader.at -= !*first as usize;
        } else if self.reader.closes() {
            return None;
        }
        self.reader
            .another_key(std::mem::replace(first, false))
            .then(|| self.reader.next_key(fields, expected))
    }

    /// A member whose key is not written as the tables write it: with escapes or in its other spelling. An unknown one is
    /// passed over, and said.
    #[cold]
    fn other_member(&mut self, open: &mut Open, object: &'static Object) {
        let Some(key) = self.reader.any_key() else { return };
        let (name, fields) = (self.reader.string_text(&key), object.group.fields);
        let Some(index) = fields.iter().position(|field| field.is_called(&name)) else {
            return self.unknown(object, &key);
        };
        let alias = !fields[index].key.is_named(&name);
        if open.sent >> index & 1 == 1 {
            self.again(open, &fields[index], index, alias);
        } else {
            self.any_value(open, &fields[index], index);
        }
        open.also |= (alias as u32) << index;
    }

    /// The value of a known field.
    #[inline(always)]
    fn member(&mut self, open: &mut Open, field: &'static Field, index: usize) {
        if open.sent >> index & 1 == 1 {
            return self.again(open, field, index, false);
        }
        let kind = match field.shape {
            Shape::Value(kind) => kind,
            Shape::Object(object) => return self.child(open, field, index, object),
            Shape::List(list) => return self.children(open, field, index, list),
            _ => return self.any_value(open, field, index),
        };
        // Nearly every value is a plain text or a short number where one is due.
        self.reader.at_value();
        let start = self.reader.at as u32;
        let read = match kind.form {
            Form::Text(parse) => match self.reader.plain_string() {
                Some(inner) if kind.is_verbatim() || is_trimmed(inner) => {
                    plain_text(self.pass, kind, parse, inner, Span { start, end: self.reader.at as u32 })
                }
                _ => return self.any_value_at(open, index, kind, start),
            },
            Form::Integer { min, max } => match self.reader.short_number() {
                Some(number) if number >= min && number <= max => Read::of(State::Good, number as u64),
                _ => return self.any_value_at(open, index, kind, start),
            },
            Form::Words(words) => match self.reader.plain_string().and_then(|text| position(words, text)) {
                Some(at) => Read { variant: at as u8, ..Read::of(State::Good, at as u64) },
                None => return self.any_value_at(open, index, kind, start),
            },
            Form::Boolean => match self.reader.flag() {
                Some(flag) => Read::of(State::Good, flag as u64),
                None => return self.any_value_at(open, index, kind, start),
            },
            Form::Decimal | Form::Signed => return self.any_value_at(open, index, kind, start),
        };
        self.pass.record.cell(open, index as u8, read, Span { start, end: self.reader.at as u32 });
    }

    /// A value that begins here, whatever it is.
    #[inline(never)]
    fn any_value_at(&mut self, open: &mut Open, index: usize, kind: &'static Kind, start: u32) {
        self.reader.at = start as usize;
        let value = self.reader.value();
        self.scalar(open, index as u8, kind, &value);
    }

    /// An object where one is due.
    fn child(&mut self, open: &mut Open, field: &'static Field, index: usize, object: &'static Object) {
        self.reader.at_value();
        match self.reader.opens(b'{') {
            Some(start) => self.entered(open, index as u8, object, start),
            None => self.any_value(open, field, index),
        }
    }

    /// A list where one is due.
    fn children(&mut self, open: &mut Open, field: &'static Field, index: usize, list: &'static List) {
        self.reader.at_value();
        match self.reader.opens(b'[') {
            Some(start) => self.items(open, index as u8, list, start),
            None => self.any_value(open, field, index),
        }
    }

    fn any_value(&mut self, open: &mut Open, field: &'static Field, index: usize) {
        let value = self.reader.value();
        self.shaped(open, index as u8, &field.shape, value);
    }

    /// A field that was there before: under the same key, which makes it a duplicate; or under its other spelling, which JSON
    /// allows and the table does not.
    #[cold]
    fn again(&mut self, open: &mut Open, field: &'static Field, index: usize, alias: bool) {
        self.reader.at_value();
        let start = self.reader.at as u32;
        let (bit, here) = (1 << index, Span { start, end: start + 1 });
        let record = &self.pass.record;
        let earlier = record.cells_from(open.last).map(|at| &record.cells[at as usize]);
        let earlier = earlier.filter(|cell| cell.field == index as u8).map(|cell| cell.span).next();
        let duplicate = open.both & bit != 0 || (open.also & bit != 0) == alias;
        let before = (open.present() & bit, open.last);
        (open.sent, open.empty) = (open.sent & !bit, open.empty & !bit);
        self.any_value(open, field, index);
        let Some(earlier) = earlier else { return };
        if duplicate {
            // Only now, since a slip within the value comes before it in the text.
            self.pass.dead.push(earlier);
            let problem = super::read::Problem::DuplicateKey;
            self.reader.slips.push(Slip { problem, span: here, other: Some(earlier.start) });
        } else if before.0 != 0 && open.present() & bit != 0 {
            open.both |= bit;
            self.tell_both(open.id, bit, earlier, here);
        } else if before.0 != 0 {
            // The other spelling holds nothing: the first one stands.
            (open.sent, open.empty, open.last) = (open.sent | bit, open.empty & !bit, before.1);
        }
    }

    /// A field under both its spellings.
    fn tell_both(&mut self, id: u32, bit: u32, earlier: Span, here: Span) {
        let group = self.pass.record.instances[id as usize].object.group;
        for (one, other) in [(earlier, here), (here, earlier)] {
            self.pass.tell_with(codes::EXCLUSIVE, one, Detail::Names(group, bit), [other]);
        }
    }

    fn shaped(&mut self, open: &mut Open, index: u8, shape: &Shape, value: Piece) {
        match *shape {
            Shape::Value(kind) => self.scalar(open, index, kind, &value),
            Shape::Object(object) if value.token == Token::Object => {
                self.entered(open, index, object, value.span.start)
            }
            Shape::Object(_) => self.not_a_container(open, index, value, "object"),
            Shape::List(list) => self.list(open, index, list, value),
            Shape::Values(kind) => self.values(open, index, kind, value),
            Shape::Map(kind) => self.keyed(open, index, value, &|walk, open, _, item| {
                walk.scalar(open, index, kind, &item);
                Read::of(State::Good, 0)
            }),
            Shape::Entries(object) => self.keyed(open, index, value, &|walk, open, key, item| {
                walk.entry(open, index, object, key, item)
            }),
            Shape::Any => {
                let state = if self.reader.is_nothing(&value) { State::Empty } else { State::Good };
                self.settle(open, index, state, 0, value.span);
            }
        }
    }

    fn scalar(&mut self, open: &mut Open, index: u8, kind: &'static Kind, value: &Piece) {
        let read = scalar(&mut self.reader, self.pass, kind, value);
        let span = Span { start: value.span.start, end: self.end_of(value) };
        self.pass.record.cell(open, index, read, span);
    }

    /// Where a value that has just been passed over ends.
    fn end_of(&self, value: &Piece) -> u32 {
        match value.token {
            Token::Object | Token::Array => self.reader.at as u32,
            _ => value.span.end,
        }
    }

    fn settle(&mut self, open: &mut Open, index: u8, state: State, key: u64, span: Span) {
        let span = Span { start: span.start, end: span.end.max(self.reader.at as u32) };
        self.pass.record.cell(open, index, Read::of(state, key), span);
    }

    fn entered(&mut self, open: &mut Open, index: u8, object: &'static Object, start: u32) {
        let child = self.object(object, open.id, index, start);
        // `{}` is as good as nothing; what it lacks is not told, but that it is missing.
        let state = if child.empty { State::Empty } else { State::Good };
        if child.empty {
            self.pass.record.instances[child.id as usize].dead = true;
        }
        let span = Span { start, end: self.reader.at as u32 };
        self.pass.record.cell(open, index, Read::of(state, child.id as u64), span);
    }

    /// Something else where an object or a list is due.
    fn not_a_container(&mut self, open: &mut Open, index: u8, value: Piece, expected: &'static str) {
        if self.reader.is_nothing(&value) {
            return self.settle(open, index, State::Empty, 0, value.span);
        }
        if value.token != Token::Bad {
            self.pass.tell(codes::TYPE, value.span, Detail::Problem(expected));
        }
        self.settle(open, index, State::Bad, 0, value.span);
    }

    fn list(&mut self, open: &mut Open, index: u8, list: &'static List, value: Piece) {
        if value.token == Token::Object {
            return self.single(open, index, list, value);
        }
        if value.token != Token::Array {
            return self.not_a_container(open, index, value, "list");
        }
        self.items(open, index, list, value.span.start);
    }

    /// The items of a list whose bracket is read.
    fn items(&mut self, open: &mut Open, index: u8, list: &'static List, start: u32) {
        let (mut first, mut count, mut sound) = (true, 0, true);
        while self.reader.item(&mut first) {
            count += 1;
            if let Some(start) = self.reader.opens(b'{') {
                self.object(list.item, open.id, index, start);
                continue;
            }
            let item = self.reader.value();
            if item.token == Token::Object {
                self.object(list.item, open.id, index, item.span.start);
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
        self.settle(open, index, state, count, Span { start, end: start });
    }

    /// A single object where a list is due: a list of one, unless it is empty.
    #[cold]
    fn single(&mut self, open: &mut Open, index: u8, list: &'static List, value: Piece) {
        let item = self.object(list.item, open.id, index, value.span.start);
        if item.empty {
            self.pass.record.instances[item.id as usize].dead = true;
            return self.settle(open, index, State::Empty, 0, value.span);
        }
        self.pass.tell(codes::SINGLE, value.span, Detail::None);
        self.settle(open, index, State::Good, 1, value.span);
    }

    /// A list of scalars: a cell each.
    #[cold]
    fn values(&mut self, open: &mut Open, index: u8, kind: &'static Kind, value: Piece) {
        if value.token != Token::Array {
            return self.not_a_container(open, index, value, "list");
        }
        let (mut first, before) = (true, open.last);
        while self.reader.item(&mut first) {
            let item = self.reader.value();
            self.scalar(open, index, kind, &item);
        }
        self.filled(open, index, before, value.span);
    }

    /// An object whose keys are data: two cells each, that of the value, which `read` makes, and then that of the key, of which
    /// it says what it is.
    #[cold]
    fn keyed(
        &mut self,
        open: &mut Open,
        index: u8,
        value: Piece,
        read: &dyn Fn(&mut Self, &mut Open, &Piece, Piece) -> Read,
    ) {
        if value.token != Token::Object {
            return self.not_a_container(open, index, value, "object");
        }
        let (mut first, mark, before) = (true, self.reader.open_keys(), open.last);
        while let Some(key) = self.reader.key(&mut first) {
            let item = self.reader.value();
            self.reader.unknown_key(key, item.span.start);
            let read = read(self, open, &key, item);
            self.pass.record.cell(open, index, read, key.span);
        }
        self.reader.close_keys(mark);
        self.filled(open, index, before, value.span);
    }

    /// An entry that is an object; returns what its key is. One that is `null` is there as an empty one; one that is `{}` says
    /// that there is such a thing. What is wrong with a key that is a value of a kind is told at the entry.
    fn entry(
        &mut self,
        open: &mut Open,
        index: u8,
        object: &'static Object,
        key: &Piece,
        item: Piece,
    ) -> Read {
        if item.token == Token::Object {
            let child = self.object(object, open.id, index, item.span.start);
            self.settle(open, index, State::Good, child.id as u64, item.span);
        } else {
            self.not_a_container(open, index, item, "object");
        }
        let Some(kind) = object.keys else { return Read::of(State::Good, 0) };
        let told = self.pass.raws.kept().len();
        let read = scalar(&mut self.reader, self.pass, kind, key);
        self.pass.raws.move_to(told, item.span);
        read
    }

    /// A list of scalars, or an object whose keys are data, has been read. With nothing in it but what is empty it was sent
    /// empty; with something, an empty item makes it no less.
    fn filled(&mut self, open: &mut Open, index: u8, before: u32, span: Span) {
        let record = &self.pass.record;
        let items = record.cells_from(open.last).take_while(|at| *at != before);
        let any = items.map(|at| record.cells[at as usize].state).any(|state| state != State::Empty);
        if any {
            open.empty &= !(1 << index);
        } else {
            self.settle(open, index, State::Empty, 0, span);
        }
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
