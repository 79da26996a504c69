//! The record: what a pass has read, as flat lists. Rules read it; requiredness is judged on it.

use super::field::{Field, Group, Object, Slot};
use super::text::cut;

/// No such index.
pub(crate) const NONE: u32 = u32::MAX;

/// A stretch of the payload's text, in bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(crate) struct Span {
    pub(crate) start: u32,
    pub(crate) end: u32,
}

impl Span {
    /// What stands there.
    pub(crate) fn of(self, text: &str) -> &str {
        cut(text, self.start as usize..self.end as usize)
    }
}

/// What became of one value. What was never sent has no cell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum State {
    /// Sent, and as good as not sent: `null`, `""`, `[]`, `{}`.
    Empty,
    /// Faulty: silences what depends on it.
    Bad,
    /// Passed.
    Good,
}

/// A value that has been read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Read {
    pub(crate) state: State,
    pub(crate) variant: u8,
    pub(crate) key: u64,
    /// The edit that holds its canonical form, or `NONE`.
    pub(crate) edit: u32,
}

impl Read {
    pub(crate) const EMPTY: Read = Read::of(State::Empty, 0);
    pub(crate) const BAD: Read = Read::of(State::Bad, 0);

    pub(crate) const fn of(state: State, key: u64) -> Read {
        Read { state, variant: 0, key, edit: NONE }
    }
}

/// What changes of an instance while it is being read; kept apart so that it stays in registers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Open {
    pub(crate) id: u32,
    /// Fields that were sent.
    pub(crate) sent: u32,
    /// Those of them that were sent empty.
    pub(crate) empty: u32,
    pub(crate) last: u32,
    /// Fields that came under their other spelling.
    pub(crate) also: u32,
    /// Fields that came under both.
    pub(crate) both: u32,
}

impl Open {
    pub(crate) fn new(id: u32) -> Open {
        Open { id, sent: 0, empty: 0, last: NONE, also: 0, both: 0 }
    }

    /// Fields that were sent with something in them.
    pub(crate) fn present(&self) -> u32 {
        self.sent & !self.empty
    }
}

/// One value of a known field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell {
    /// The cell before it of the same instance.
    pub(crate) before: u32,
    pub(crate) field: u8,
    pub(crate) state: State,
    pub(crate) variant: u8,
    /// A scalar's key; an object's instance; a list's number of items.
    pub(crate) key: u64,
    /// The value, as it stands in the text.
    pub(crate) span: Span,
    /// The edit that holds its canonical form, or `NONE`.
    pub(crate) edit: u32,
}

/// One object of the payload.
#[derive(Debug)]
pub(crate) struct Instance {
    pub(crate) object: &'static Object,
    pub(crate) parent: u32,
    /// The parent's field under which it stands.
    pub(crate) field: u8,
    pub(crate) start: u32,
    /// Fields that were sent with something in them.
    pub(crate) present: u32,
    /// Fields that were sent empty.
    pub(crate) empty: u32,
    /// Its text ends before it does: nothing can be said of what is missing.
    pub(crate) truncated: bool,
    /// Replaced by a later value under the same key.
    pub(crate) dead: bool,
    /// Its last cell.
    last: u32,
    /// The next instance of the same group.
    pub(crate) next: u32,
}

/// The lists, kept between checks so that a valid payload allocates nothing.
#[derive(Default)]
pub(crate) struct Record {
    pub(crate) instances: Vec<Instance>,
    pub(crate) cells: Vec<Cell>,
    groups: Vec<Chain>,
    /// A chain's number, from one on, at its group's hash or after it; 0 where there is none.
    chains: Chains,
}

/// Twice as many places as there are groups in any request.
const PLACES: usize = 128;

struct Chains([u8; PLACES]);

impl Default for Chains {
    fn default() -> Chains {
        Chains([0; PLACES])
    }
}

/// The instances of one group, in document order.
struct Chain {
    group: &'static Group,
    head: u32,
    tail: u32,
}

impl Record {
    pub(crate) fn clear(&mut self) {
        self.instances.clear();
        self.cells.clear();
        self.groups.clear();
        self.chains = Chains::default();
    }

    /// A new instance.
    #[inline(always)]
    pub(crate) fn open(&mut self, object: &'static Object, parent: u32, field: u8, start: u32) -> u32 {
        let me = self.instances.len() as u32;
        self.instances.push(Instance {
            object,
            parent,
            field,
            start,
            present: 0,
            empty: 0,
            truncated: false,
            dead: false,
            last: NONE,
            next: NONE,
        });
        self.chain(object.group, me);
        me
    }

    /// A new instance that does not stand in the text: a call, where the walk has the same inlined.
    #[cold]
    #[inline(never)]
    pub(crate) fn open_outside(
        &mut self,
        object: &'static Object,
        parent: u32,
        field: u8,
        start: u32,
    ) -> u32 {
        self.open(object, parent, field, start)
    }

    /// The objects above a part that is checked alone: nothing is known of them but that they are there. Returns the last,
    /// and its field that leads on.
    pub(crate) fn above(&mut self, path: &[(&'static Object, u8)], start: u32) -> (u32, u8) {
        path.iter().fold((NONE, 0), |(parent, field), (object, index)| {
            let id = self.open_outside(object, parent, field, start);
            self.instances[id as usize].truncated = true;
            (id, *index)
        })
    }

    /// Where the number of a group's chain stands, or would stand.
    #[inline]
    fn seat(&self, group: &'static Group) -> usize {
        let mut seat = group.hash as usize % PLACES;
        loop {
            match self.chains.0[seat] {
                0 => return seat,
                number if std::ptr::eq(self.groups[number as usize - 1].group, group) => return seat,
                _ => seat = (seat + 1) % PLACES,
            }
        }
    }

    #[inline(always)]
    fn chain(&mut self, group: &'static Group, me: u32) {
        let seat = self.seat(group);
        match self.chains.0[seat] {
            0 => {
                self.groups.push(Chain { group, head: me, tail: me });
                self.chains.0[seat] = self.groups.len() as u8;
            }
            number => {
                let chain = &mut self.groups[number as usize - 1];
                self.instances[chain.tail as usize].next = me;
                chain.tail = me;
            }
        }
    }

    /// A value of a known field of an open object.
    #[inline(always)]
    pub(crate) fn cell(&mut self, open: &mut Open, field: u8, read: Read, span: Span) {
        let before = std::mem::replace(&mut open.last, self.cells.len() as u32);
        // Of a key that is there twice the last value counts: the walk clears the bit of the first.
        open.sent |= 1 << field;
        if read.state == State::Empty {
            open.empty |= 1 << field;
        }
        let Read { state, variant, key, edit } = read;
        self.cells.push(Cell { before, field, state, variant, key, span, edit });
    }

    /// An object has been read.
    #[cfg_attr(target_arch = "wasm32", inline(always))]
    pub(crate) fn close(&mut self, open: &Open, truncated: bool) {
        let instance = &mut self.instances[open.id as usize];
        (instance.present, instance.empty, instance.last) = (open.present(), open.empty, open.last);
        instance.truncated = truncated;
    }

    /// The cells from one back to the first of its instance.
    pub(crate) fn cells_from(&self, last: u32) -> impl Iterator<Item = u32> {
        let mut at = last;
        std::iter::from_fn(move || {
            let cell = (at != NONE).then_some(at)?;
            at = self.cells[cell as usize].before;
            Some(cell)
        })
    }

    /// The cells of an instance, the last one first.
    pub(crate) fn cells_of(&self, instance: u32) -> impl Iterator<Item = u32> {
        self.cells_from(self.instances[instance as usize].last)
    }

    /// The number of a field's cell; the last one where a key was given twice.
    #[cfg_attr(target_arch = "wasm32", inline(always))]
    pub(crate) fn find(&self, instance: u32, field: u8) -> Option<u32> {
        let owner = &self.instances[instance as usize];
        if (owner.present | owner.empty) >> field & 1 == 0 {
            return None;
        }
        self.search(owner, field)
    }

    /// The cell of a field. In the wasm a call: rules ask in hundreds of places.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn sent(&self, instance: u32, field: u8) -> Option<&Cell> {
        self.cells.get(self.find(instance, field)? as usize)
    }

    /// The cell of a field whose value passed.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn good(&self, instance: u32, field: u8) -> Option<&Cell> {
        let cell = self.cells.get(self.find(instance, field)? as usize)?;
        (cell.state == State::Good).then_some(cell)
    }

    /// The cell of a field of the first object of its group, where its value passed.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn only(&self, slot: Slot) -> Option<&Cell> {
        let first = self.first(slot.group);
        if first == NONE { None } else { self.good(first, slot.index) }
    }

    /// The cell of a field that is known to have been sent.
    #[inline(always)]
    pub(crate) fn search(&self, instance: &Instance, field: u8) -> Option<u32> {
        // The end of the chain is no cell: one comparison tells both.
        let mut at = instance.last;
        while let Some(cell) = self.cells.get(at as usize) {
            if cell.field == field {
                return Some(at);
            }
            at = cell.before;
        }
        None
    }

    /// The groups of which there are instances, each with the first.
    pub(crate) fn groups(&self) -> impl Iterator<Item = (&'static Group, u32)> {
        self.groups.iter().map(|chain| (chain.group, chain.head))
    }

    /// The first living instance of a group.
    pub(crate) fn first(&self, group: &'static Group) -> u32 {
        let number = self.chains.0[self.seat(group)];
        let head = if number == 0 { NONE } else { self.groups[number as usize - 1].head };
        self.living(head)
    }

    /// The next living instance of the same group.
    pub(crate) fn next(&self, instance: u32) -> u32 {
        self.living(self.instances[instance as usize].next)
    }

    #[cfg_attr(target_arch = "wasm32", inline(always))]
    fn living(&self, mut at: u32) -> u32 {
        while at != NONE && self.instances[at as usize].dead {
            at = self.instances[at as usize].next;
        }
        at
    }

    /// The field under which an instance stands in its parent.
    pub(crate) fn place(&self, instance: u32) -> Option<(u32, &'static Field)> {
        let me = &self.instances[instance as usize];
        if me.parent == NONE {
            return None;
        }
        let parent = &self.instances[me.parent as usize];
        Some((me.parent, &parent.object.group.fields[me.field as usize]))
    }
}
