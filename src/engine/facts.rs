//! Known facts: what the caller looked up in the back end, read like any payload and indexed once. A check only searches.

use std::borrow::Cow;
use std::sync::Arc;

use super::escape::unquote;
use super::fact::{Fact, Standing};
use super::field::{Shape, Slot};
use super::kind::Form;
use super::pass::Pass;
use super::record::{Cell, State};
use super::rule::{Node, Rule, Value, View};
use super::text::trimmed;

/// The known facts of a context: its own before the prepared ones. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Known {
    pub(crate) facts: Vec<Arc<Facts>>,
    /// The rules on them, by subject: they come with the facts, to every kind of request.
    pub(crate) rules: &'static [&'static [&'static Rule]],
    /// The look-ups of which some of those rules compare what was found, as a mask.
    pub(crate) compared: u16,
}

impl Known {
    /// With facts that have the word before those that are there, and the rules on facts.
    pub(crate) fn add(&mut self, facts: Arc<Facts>, rules: &'static [&'static [&'static Rule]]) {
        self.facts.insert(0, facts);
        self.rules = rules;
        self.compared = rules.iter().copied().flatten().fold(0, |mask, rule| mask | rule.compared());
    }
}

/// The facts of one text.
pub(crate) struct Facts {
    pub(crate) pass: Pass,
    pub(crate) text: String,
    lists: Vec<List>,
    /// The number of a list, from one on, at its slot's seat or after it.
    seats: [u8; SEATS],
    /// Some list gives words, which tell how values are read.
    pub(crate) words: bool,
    /// The look-ups of which something is known, as a mask.
    pub(crate) lookups: u16,
}

/// One field of the tables of known facts, in all objects that give it.
pub(crate) struct List {
    slot: Slot,
    /// Its items are compared as numbers, else as texts.
    numbers: bool,
    /// Its items are keys of entries, which may be `null`.
    keyed: bool,
    /// Some object of the sort does not give it.
    partial: bool,
    items: Vec<Item>,
    /// The object of an item that may stand in any: the only one that gives the list, or [`ANY`].
    any: u32,
    /// Where an item is looked for first, and if it is another one, from there on: a power of two of places, at most half of
    /// them taken, each with the number of an item from one on.
    places: Vec<u32>,
}

/// A number, or the hash of a text; the object that it stands in, or any; the cell of the item, or of the key of an entry.
type Item = (u64, u32, u32);

/// Twice as many as there are lists, at least.
const SEATS: usize = 64;

/// How far apart the lists of one object sit: with this number every list of today's tables has a seat of its own.
const SPREAD: usize = 13;

/// The entry of the value around another one, in which the lists stand that may have it.
#[derive(Clone, Copy)]
pub(crate) enum Around {
    /// There is no such value, or no such entry.
    Nothing,
    /// No such entries are known.
    Unknown,
    /// This object.
    Entry(u32),
}

/// What stands around the values of one object, for those that are asked for next.
pub(crate) type Memory = std::cell::Cell<Option<(u32, Around)>>;

/// In place of an object: any.
const ANY: u32 = u32::MAX;

impl std::fmt::Debug for Facts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Facts")
    }
}

/// Of a text; two may have one.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, b| (hash ^ b as u64).wrapping_mul(0x0100_0000_01b3))
}

impl List {
    /// The place of an item, and of those after it: ids follow each other, so that they are spread.
    fn first(&self, key: u64, owner: u32) -> usize {
        let spread = (key ^ (owner as u64) << 32).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (spread >> 32) as usize & (self.places.len() - 1)
    }

    /// The cell of the first item with this key in this object that is the right one.
    #[inline]
    fn cell(&self, key: u64, owner: u32, is: impl Fn(u32) -> bool) -> Option<u32> {
        let (mut at, mask) = (self.first(key, owner), self.places.len() - 1);
        loop {
            let item = self.items.get((*self.places.get(at)? as usize).wrapping_sub(1))?;
            if item.0 == key && item.1 == owner && is(item.2) {
                return Some(item.2);
            }
            at = (at + 1) & mask;
        }
    }

    /// Makes the places of the items; where several objects give the list, of those in any of them too.
    fn index(&mut self) {
        let (own, several) = (self.items.len(), self.items.iter().any(|item| item.1 != self.items[0].1));
        self.places = vec![0; ((2 + 2 * several as usize) * own).next_power_of_two()];
        for number in 0..own {
            let (key, _, cell) = self.items[number];
            self.place(number);
            if several && self.cell(key, ANY, |_| true).is_none() {
                self.items.push((key, ANY, cell));
                self.place(self.items.len() - 1);
            }
        }
        self.any = if several { ANY } else { self.items.first().map_or(ANY, |item| item.1) };
        self.items.shrink_to_fit();
    }

    fn place(&mut self, number: usize) {
        let (key, owner, _) = self.items[number];
        let mut at = self.first(key, owner);
        while self.places[at] != 0 {
            at = (at + 1) & (self.places.len() - 1);
        }
        self.places[at] = number as u32 + 1;
    }
}

impl Facts {
    /// Indexes what a pass has read of a text, whose known facts are this object: its fields stand in the order of the
    /// look-ups.
    pub(crate) fn new(pass: Pass, text: String, known: u32) -> Facts {
        let mut facts = Facts { pass, text, lists: Vec::new(), seats: [0; SEATS], words: false, lookups: 0 };
        for id in 0..facts.pass.record.instances.len() as u32 {
            let group = facts.pass.record.instances[id as usize].object.group;
            for (index, field) in group.fields.iter().enumerate() {
                let slot = Slot { group, index: index as u8 };
                if id == known && facts.gives(id, slot) {
                    facts.lookups |= 1 << index;
                }
                match field.shape {
                    Shape::Values(kind) => facts.add(id, slot, !matches!(kind.form, Form::Text(_))),
                    Shape::Entries(object) => facts.add(id, slot, object.keys.is_some()),
                    Shape::Map(_) => {
                        facts.words |= facts.gives(id, slot);
                        facts.add(id, slot, false)
                    }
                    _ => {}
                }
            }
        }
        facts.lists.iter_mut().for_each(List::index);
        facts.pass.record.cells.shrink_to_fit();
        facts
    }

    /// The items of one field of one object.
    fn add(&mut self, owner: u32, slot: Slot, numbers: bool) {
        let given = self.gives(owner, slot);
        let keyed = !matches!(slot.field().shape, Shape::Values(_));
        let seat = self.seat(slot);
        if self.seats[seat] == 0 {
            let (items, places) = (Vec::new(), Vec::new());
            self.lists.push(List { slot, numbers, keyed, partial: false, items, any: ANY, places });
            self.seats[seat] = self.lists.len() as u8;
        }
        let at = self.seats[seat] as usize - 1;
        let mut items = std::mem::take(&mut self.lists[at].items);
        let mut cells = self.pass.record.cells_of(owner);
        while let Some(cell) = cells.next() {
            let name = &self.pass.record.cells[cell as usize];
            // What is of no key or empty is no item.
            if name.field != slot.index || name.state != State::Good || (keyed && cells.next().is_none()) {
                continue;
            }
            let key = if numbers { name.key } else { hash(trimmed(&self.written(name))) };
            items.push((key, owner, cell));
        }
        let list = &mut self.lists[at];
        (list.partial, list.items) = (list.partial | !given, items);
    }

    /// Whether an object gives this list, be it empty. `null` is as good as not given.
    pub(crate) fn gives(&self, owner: u32, slot: Slot) -> bool {
        let record = &self.pass.record;
        let empty =
            |cell: &Cell| matches!(self.text.as_bytes().get(cell.span.start as usize), Some(b'[' | b'{'));
        record.instances[owner as usize].present >> slot.index & 1 == 1
            || record.sent(owner, slot.index).is_some_and(empty)
    }

    /// The canonical text of a scalar or a key.
    fn written(&self, cell: &Cell) -> Cow<'_, str> {
        let edits = &self.pass.edits;
        unquote(match edits.list.get(cell.edit as usize) {
            Some(edit) => edits.text(edit),
            None => cell.span.of(&self.text),
        })
    }

    /// Where the number of a list stands, or would stand.
    fn seat(&self, slot: Slot) -> usize {
        let mut seat = (slot.group.hash as usize + SPREAD * slot.index as usize) % SEATS;
        while let Some(list) = self.lists.get((self.seats[seat] as usize).wrapping_sub(1)) {
            if list.slot.same(&slot) {
                break;
            }
            seat = (seat + 1) % SEATS;
        }
        seat
    }

    fn list(&self, slot: Slot) -> Option<&List> {
        self.lists.get((self.seats[self.seat(slot)] as usize).wrapping_sub(1))
    }

    /// The cell of the item or of the key that is this value, in one object or in any.
    fn find(&self, slot: Slot, value: &Value, owner: Option<u32>) -> Option<u32> {
        let list = self.list(slot)?;
        let owner = owner.unwrap_or(list.any);
        if list.numbers {
            return list.cell(value.key(), owner, |_| true);
        }
        self.find_text(list, value, owner)
    }

    #[inline(never)]
    fn find_text(&self, list: &List, value: &Value, owner: u32) -> Option<u32> {
        let text = value.text();
        let text = trimmed(&text);
        // Two texts may have one hash.
        list.cell(hash(text), owner, |at| {
            trimmed(&self.written(&self.pass.record.cells[at as usize])) == text
        })
    }

    /// What stands under a key of an entry.
    fn under(&self, key: u32) -> Option<&Cell> {
        let cells = &self.pass.record.cells;
        cells.get(cells.get(key as usize)?.before as usize)
    }

    /// Whether a complete list has this value; an entry that is `null` is none.
    fn has(&self, slot: Slot, value: &Value) -> bool {
        let Some(found) = self.find(slot, value, None) else { return false };
        matches!(slot.field().shape, Shape::Values(_)) || self.is_there(found)
    }

    /// Whether what stands under a key is not `null`.
    fn is_there(&self, key: u32) -> bool {
        self.under(key).is_some_and(|entry| entry.state == State::Good)
    }

    /// What stands under the key that is this value, be it `null`; nothing where there is no such key.
    pub(crate) fn entry(&self, fact: &Fact, value: &Value) -> Option<&Cell> {
        self.under(self.find(*fact.lists.first()?, value, None)?)
    }

    /// Whether a list has every value of a field, from an object of its group on: nearly always it does, and nothing more has
    /// to be asked. Tells whether there is any value.
    #[inline(never)]
    pub(crate) fn have_all(
        &self,
        view: &View,
        slot: Slot,
        fact: &Fact,
        first: u32,
        memory: &Memory,
    ) -> Option<bool> {
        let list = self.list(*fact.lists.first()?).filter(|list| list.numbers && fact.is_complete())?;
        let simple = match fact.within {
            Some(within) => slot.group.wanting(within).is_none(),
            None => fact.lists.len() == 1,
        };
        if !simple {
            return None;
        }
        let (record, bit) = (&view.pass.record, 1 << slot.index);
        let (mut at, mut owner, mut any) = (first, list.any, false);
        while let Some(instance) = record.instances.get(at as usize) {
            let id = std::mem::replace(&mut at, instance.next);
            if instance.present & bit == 0 {
                continue;
            }
            if let Some(within) = fact.within {
                owner = match self.remembered(within, &Node { view, id }, Some(instance.parent), memory) {
                    Around::Nothing => list.any,
                    Around::Entry(own) => own,
                    Around::Unknown => return None,
                };
            }
            // A word that the tables lack is judged by the facts.
            let cell = record.cells.get(record.search(instance, slot.index)? as usize)?;
            if cell.state != State::Good || cell.variant == u8::MAX {
                return None;
            }
            let found = list.cell(cell.key, owner, |_| true)?;
            if list.keyed && !self.is_there(found) {
                return None;
            }
            any = true;
        }
        Some(any)
    }

    /// The entry around a value of which the lists are meant.
    fn around(&self, within: &Fact, node: &Node) -> Around {
        let Some(value) = node.around(within) else { return Around::Nothing };
        match self.entry(within, &value) {
            Some(entry) if entry.state == State::Good => Around::Entry(entry.key as u32),
            _ if !self.is_whole(within) => Around::Unknown,
            _ => Around::Nothing,
        }
    }

    /// The same, remembered for what stands beside it in the object outside, where the entry is looked for from there on.
    #[inline]
    fn remembered(&self, within: &Fact, node: &Node, outside: Option<u32>, memory: &Memory) -> Around {
        if let (Some((last, around)), Some(parent)) = (memory.get(), outside)
            && last == parent
        {
            return around;
        }
        let around = self.around(within, node);
        memory.set(outside.map(|parent| (parent, around)));
        around
    }

    /// What these facts say of a value. What is around it is remembered for those that stand beside it.
    pub(crate) fn standing(&self, fact: &Fact, node: &Node, value: &Value, memory: &Memory) -> Standing {
        let Some(first) = fact.lists.first().filter(|_| self.lookups & fact.mask() != 0) else {
            return Standing::Unasked;
        };
        if !fact.is_complete() {
            return match self.entry(fact, value).map(|entry| entry.state) {
                None => Standing::Unasked,
                Some(State::Good) => Standing::Listed,
                Some(_) => Standing::Unlisted,
            };
        }
        let own = match fact.within.map(|within| self.remembered(within, node, node.outside(within), memory))
        {
            Some(Around::Unknown) => return Standing::Unasked,
            Some(Around::Entry(own)) => Some(own),
            _ => None,
        };
        if let Some(own) = own {
            let there = |slot: &&Slot| std::ptr::eq(slot.group, first.group);
            if fact.lists.iter().filter(there).any(|slot| self.find(*slot, value, Some(own)).is_some()) {
                return Standing::Listed;
            }
            if !fact.lists.iter().filter(there).all(|slot| self.gives(own, *slot)) {
                return Standing::Unasked;
            }
        }
        let listed = |lists: &[Slot]| lists.iter().any(|slot| self.has(*slot, value));
        if listed(fact.lists) {
            return if own.is_some() { Standing::Elsewhere } else { Standing::Listed };
        }
        if own.is_none() && !self.is_whole(fact) {
            return Standing::Unasked;
        }
        if listed(fact.others) { Standing::OtherSort } else { Standing::Unlisted }
    }

    /// Whether what the lists of a fact lack is nowhere: every object that could give one of them does.
    fn is_whole(&self, fact: &Fact) -> bool {
        let partial = |slot: &Slot| self.list(*slot).is_some_and(|list| list.partial);
        let Some(within) = fact.within else {
            return fact.lists.iter().any(|slot| self.list(*slot).is_some_and(|list| !list.partial));
        };
        let first = fact.lists[0].group;
        let own = fact.lists.iter().filter(|slot| std::ptr::eq(slot.group, first));
        self.is_whole(within) && !own.into_iter().any(partial)
    }
}
