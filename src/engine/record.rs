//! The record: what a pass has read, as flat lists. Rules read it; requiredness is judged on it.

use super::field::{Field, Group, Object};
use super::kind::Good;

/// No such index.
pub(crate) const NONE: u32 = u32::MAX;

/// A stretch of the payload's text, in bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(crate) struct Span {
    pub(crate) start: u32,
    pub(crate) end: u32,
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

/// One value of a known field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell {
    pub(crate) instance: u32,
    /// The next cell of the same instance.
    next: u32,
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
    head: u32,
    tail: u32,
    /// The next instance of the same group.
    next: u32,
    /// Where the last member's key begins, and where its value ends: what is inserted goes there.
    pub(crate) last_key: u32,
    pub(crate) last_end: u32,
}

/// The lists, kept between checks so that a valid payload allocates nothing.
#[derive(Default)]
pub(crate) struct Record {
    pub(crate) instances: Vec<Instance>,
    pub(crate) cells: Vec<Cell>,
    groups: Vec<Chain>,
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
    }

    /// A new instance.
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
            head: NONE,
            tail: NONE,
            next: NONE,
            last_key: NONE,
            last_end: NONE,
        });
        self.chain(object.group, me);
        me
    }

    fn chain(&mut self, group: &'static Group, me: u32) {
        match self.groups.iter_mut().find(|c| std::ptr::eq(c.group, group)) {
            Some(chain) => {
                self.instances[chain.tail as usize].next = me;
                chain.tail = me;
            }
            None => self.groups.push(Chain { group, head: me, tail: me }),
        }
    }

    /// A value of a known field of an instance.
    pub(crate) fn cell(
        &mut self,
        instance: u32,
        field: u8,
        state: State,
        good: Good,
        span: Span,
        edit: u32,
    ) -> u32 {
        let me = self.cells.len() as u32;
        self.cells.push(Cell {
            instance,
            next: NONE,
            field,
            state,
            variant: good.variant,
            key: good.key,
            span,
            edit,
        });
        let owner = &mut self.instances[instance as usize];
        let bit = 1 << field;
        if state == State::Empty {
            owner.empty |= bit;
            owner.present &= !bit;
        } else {
            owner.present |= bit;
            owner.empty &= !bit;
        }
        self.link(instance, me);
        me
    }

    /// The cell of a field; the last one where a key was given twice.
    pub(crate) fn find(&self, instance: u32, field: u8) -> Option<u32> {
        let owner = &self.instances[instance as usize];
        if (owner.present | owner.empty) >> field & 1 == 0 {
            return None;
        }
        let (mut at, mut found) = (owner.head, None);
        while at != NONE {
            let cell = &self.cells[at as usize];
            if cell.field == field {
                found = Some(at);
            }
            at = cell.next;
        }
        found
    }

    /// Takes the cells of a field out of an instance, for a later value under the same key. Returns where the value stood.
    ///
    /// Kept, they would make the search for the next one as long as there are equal keys.
    pub(crate) fn forget(&mut self, instance: u32, field: u8) -> Option<Span> {
        let owner = &mut self.instances[instance as usize];
        let (mut at, mut span) = (owner.head, None);
        (owner.head, owner.tail) = (NONE, NONE);
        while at != NONE {
            let Cell { next, field: kept, span: place, .. } = self.cells[at as usize];
            if kept == field {
                span = Some(place);
            } else {
                self.link(instance, at);
            }
            at = next;
        }
        span
    }

    fn link(&mut self, instance: u32, cell: u32) {
        let owner = &mut self.instances[instance as usize];
        self.cells[cell as usize].next = NONE;
        match owner.tail {
            NONE => owner.head = cell,
            tail => self.cells[tail as usize].next = cell,
        }
        owner.tail = cell;
    }

    /// The first living instance of a group.
    pub(crate) fn first(&self, group: &'static Group) -> u32 {
        let head = self.groups.iter().find(|c| std::ptr::eq(c.group, group)).map_or(NONE, |c| c.head);
        self.living(head)
    }

    /// The next living instance of the same group.
    pub(crate) fn next(&self, instance: u32) -> u32 {
        self.living(self.instances[instance as usize].next)
    }

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
