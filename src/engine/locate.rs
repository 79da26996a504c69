//! Pointers, lines and columns: one second scan over the text, for findings that are kept, and only when asked for.

use super::field::Shape;
use super::read::{Piece, Reader, Token};
use super::scalar::push_integer;
use super::text::{add, append, characters, cut};

/// Where an offset is.
#[derive(Clone, Debug, Default)]
pub(crate) struct Located {
    pub(crate) pointer: String,
    /// The last key before it, as sent.
    pub(crate) key: String,
    /// The end of the value that begins there; the offset itself where none does.
    pub(crate) end: u32,
    pub(crate) line: u32,
    pub(crate) column: u32,
}

/// Longest part of a submitted key in a pointer, in bytes.
const LONGEST_TOKEN: usize = 128;

/// One step of the path to where the scan stands.
struct Step {
    /// Length of the pointer up to and with this step.
    pointer: usize,
    object: bool,
    index: u32,
    first: bool,
    /// What the tables know of this container's members.
    shape: Option<Shape>,
    /// Targets that begin with this container: their end is known when it closes.
    targets: std::ops::Range<usize>,
}

/// The places of these offsets, which must be sorted.
pub(crate) fn locate(text: &str, deepest: u32, root: Shape, offsets: &[u32]) -> Vec<Located> {
    let mut scan = Scan {
        reader: Reader::new(text, deepest, Vec::new()),
        offsets,
        done: 0,
        found: Vec::with_capacity(offsets.len()),
        pointer: String::new(),
        key: String::new(),
        steps: Vec::new(),
        open: 0,
    };
    scan.run(root);
    let mut found = scan.found;
    lines(text, offsets, &mut found);
    found
}

struct Scan<'a, 'o> {
    reader: Reader<'a>,
    offsets: &'o [u32],
    /// Offsets that have been answered.
    done: usize,
    found: Vec<Located>,
    pointer: String,
    key: String,
    steps: Vec<Step>,
    /// Targets whose containers are open.
    open: usize,
}

impl Scan<'_, '_> {
    fn run(&mut self, root: Shape) {
        if let Some(value) = self.reader.root() {
            self.arrive(&value, Some(root));
            while !self.steps.is_empty() && (self.done < self.offsets.len() || self.open > 0) {
                self.step();
            }
        }
        self.close_rest();
        self.answer(u32::MAX, u32::MAX);
    }

    /// Answers the offsets up to one, as lying within the container that is open.
    fn answer(&mut self, until: u32, end: u32) {
        while self.done < self.offsets.len() && self.offsets[self.done] < until {
            let at = self.offsets[self.done];
            let pointer = self.pointer.clone();
            self.found.push(Located { pointer, key: self.key.clone(), end: at.min(end), line: 0, column: 0 });
            self.done += 1;
        }
    }

    /// A value is reached: answers the offsets before it and at it, and opens it where it is a container.
    fn arrive(&mut self, value: &Piece, shape: Option<Shape>) {
        let from = self.done;
        while self.done < self.offsets.len() && self.offsets[self.done] == value.span.start {
            let pointer = self.pointer.clone();
            self.found.push(Located {
                pointer,
                key: self.key.clone(),
                end: value.span.end,
                line: 0,
                column: 0,
            });
            self.done += 1;
        }
        if matches!(value.token, Token::Object | Token::Array) {
            self.open += self.done - from;
            self.steps.push(Step {
                pointer: self.pointer.len(),
                object: value.token == Token::Object,
                index: 0,
                first: true,
                shape,
                targets: from..self.done,
            });
        } else {
            // What is told of a part of a scalar, such as an escape, is told of the scalar.
            self.answer(value.span.end, u32::MAX);
        }
    }

    fn step(&mut self) {
        let Some(mut top) = self.steps.pop() else { return };
        self.pointer.truncate(top.pointer);
        let key = if top.object { self.reader.key(&mut top.first) } else { None };
        let more = if top.object { key.is_some() } else { self.reader.item(&mut top.first) };
        if !more {
            // What was told between the last member and the bracket lies in this container; so does the end of a text that
            // ends within it.
            let until = if self.reader.stopped { u32::MAX } else { self.reader.at as u32 };
            self.answer(until, u32::MAX);
            self.open -= top.targets.len();
            for target in top.targets {
                self.found[target].end = self.reader.at as u32;
            }
            return;
        }
        let value = self.reader.value();
        self.answer(value.span.start, u32::MAX);
        let shape = match key {
            Some(key) => self.enter_key(&key, top.shape),
            None => self.enter_item(&mut top),
        };
        self.steps.push(top);
        self.arrive(&value, shape);
    }

    /// Writes a key to the pointer, unless it lies in content that the tables do not know. Returns what is known of its value.
    fn enter_key(&mut self, key: &Piece, within: Option<Shape>) -> Option<Shape> {
        let sent = self.reader.string_text(key);
        // Of one that holds what no text may, the quotes are still there.
        let bare = || sent.strip_prefix('"')?.strip_suffix('"');
        let name = if key.token == Token::Bad { bare().unwrap_or(&sent) } else { &sent };
        let object = match within? {
            Shape::Object(object) => object,
            Shape::List(list) => list.item,
            Shape::Map(_) => {
                self.push_key(name);
                return None;
            }
            Shape::Entries(object) => {
                // Ids of customers, numbers: nobody's to read in a message.
                self.push_key("*");
                return Some(Shape::Object(object));
            }
            _ => return None,
        };
        self.push_key(name);
        object.group.fields.iter().find(|field| field.is_called(name)).map(|field| field.shape)
    }

    fn push_key(&mut self, name: &str) {
        let mut end = name.len().min(LONGEST_TOKEN);
        while !name.is_char_boundary(end) {
            end -= 1;
        }
        self.key.clear();
        let name = cut(name, ..end);
        append(&mut self.key, name);
        add(&mut self.pointer, '/');
        for c in characters(name) {
            match c {
                '~' => append(&mut self.pointer, "~0"),
                '/' => append(&mut self.pointer, "~1"),
                c => add(&mut self.pointer, c),
            }
        }
    }

    fn enter_item(&mut self, top: &mut Step) -> Option<Shape> {
        let index = top.index;
        top.index += 1;
        let shape = top.shape?;
        self.key.clear();
        add(&mut self.pointer, '/');
        push_integer(&mut self.pointer, index as i64);
        match shape {
            Shape::List(list) => Some(Shape::Object(list.item)),
            _ => None,
        }
    }

    /// The text ended within containers: they end with it.
    fn close_rest(&mut self) {
        let end = self.reader.text.len() as u32;
        if !self.reader.stopped {
            return;
        }
        for step in self.steps.drain(..) {
            for target in step.targets {
                self.found[target].end = end;
            }
        }
    }
}

/// Lines and columns of sorted offsets, in one go.
fn lines(text: &str, offsets: &[u32], found: &mut [Located]) {
    let (mut line, mut column, mut at) = (1, 1, if text.starts_with('\u{feff}') { 3 } else { 0 });
    for (offset, located) in offsets.iter().zip(found) {
        let until = (*offset as usize).min(text.len()).max(at);
        for b in &text.as_bytes()[at..until] {
            match b {
                b'\n' => (line, column) = (line + 1, 1),
                0x80..=0xbf => {}
                _ => column += 1,
            }
        }
        at = until;
        (located.line, located.column) = (line, column);
    }
}
