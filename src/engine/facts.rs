//! Known facts: what the caller looked up in the back end, read like any payload and indexed once. A check only searches.

use std::borrow::Cow;
use std::sync::Arc;

use super::escape::unquote;
use super::fact::{Fact, Standing};
use super::field::{Shape, Slot};
use super::kind::Form;
use super::record::{Cell, State};
use super::rule::{Node, Rule, Value};
use super::sort::sort_many;
use super::walk::Pass;

/// The known facts of a context: its own before the prepared ones. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Known {
    pub(crate) facts: Vec<Arc<Facts>>,
    /// The rules on them, by subject: they come with the facts, to every kind of request.
    pub(crate) rules: &'static [&'static [&'static Rule]],
}

/// The facts of one text.
pub(crate) struct Facts {
    pub(crate) pass: Pass,
    pub(crate) text: String,
    lists: Vec<List>,
}

/// One field of the tables of known facts, in all objects that have it.
struct List {
    slot: Slot,
    /// Its items are compared as numbers, else as texts.
    numbers: bool,
    /// Some object gives it, be it empty.
    given: bool,
    /// Some object does not give it.
    partial: bool,
    /// By key, then by owner.
    items: Vec<Item>,
}

/// A number, or the hash of a text; the object that it stands in; the cell of the item, or of the key of an entry.
type Item = (u64, u32, u32);

impl std::fmt::Debug for Facts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Facts")
    }
}

/// Only of payloads' texts: they are looked for in a sorted list, where no text is slow to find.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, b| (hash ^ b as u64).wrapping_mul(0x0100_0000_01b3))
}

impl Facts {
    /// Indexes what a pass has read of a text.
    pub(crate) fn new(pass: Pass, text: String) -> Facts {
        let mut facts = Facts { pass, text, lists: Vec::new() };
        for id in 0..facts.pass.record.instances.len() as u32 {
            let group = facts.pass.record.instances[id as usize].object.group;
            for (index, field) in group.fields.iter().enumerate() {
                let numbers = match field.shape {
                    Shape::Values(kind) => !matches!(kind.form, Form::Text(_)),
                    Shape::Entries(object) => object.keys.is_some(),
                    Shape::Map(_) => false,
                    _ => continue,
                };
                facts.add(id, Slot { group, index: index as u8 }, numbers);
            }
        }
        for list in &mut facts.lists {
            sort_many(&mut list.items);
            list.items.shrink_to_fit();
        }
        facts.pass.record.cells.shrink_to_fit();
        facts
    }

    /// The items of one field of one object.
    fn add(&mut self, owner: u32, slot: Slot, numbers: bool) {
        let given = self.gives(owner, slot);
        let at = self.lists.iter().position(|list| list.slot.same(&slot)).unwrap_or_else(|| {
            self.lists.push(List { slot, numbers, given: false, partial: false, items: Vec::new() });
            self.lists.len() - 1
        });
        let mut items = std::mem::take(&mut self.lists[at].items);
        let keyed = !matches!(slot.field().shape, Shape::Values(_));
        let mut cells = self.pass.record.cells_of(owner);
        while let Some(cell) = cells.next() {
            let name = &self.pass.record.cells[cell as usize];
            // What is of no key or empty is no item.
            if name.field != slot.index || name.state != State::Good || (keyed && cells.next().is_none()) {
                continue;
            }
            items.push((if numbers { name.key } else { hash(self.written(name).trim()) }, owner, cell));
        }
        let list = &mut self.lists[at];
        (list.given, list.partial, list.items) = (list.given | given, list.partial | !given, items);
    }

    /// Whether an object gives this list, be it empty. `null` is as good as not given.
    pub(crate) fn gives(&self, owner: u32, slot: Slot) -> bool {
        let record = &self.pass.record;
        let empty = |at: u32| {
            let start = record.cells[at as usize].span.start;
            matches!(self.text.as_bytes().get(start as usize), Some(b'[' | b'{'))
        };
        record.instances[owner as usize].present >> slot.index & 1 == 1
            || record.find(owner, slot.index).is_some_and(empty)
    }

    /// The canonical text of a scalar or a key.
    fn written(&self, cell: &Cell) -> Cow<'_, str> {
        let edits = &self.pass.edits;
        unquote(match edits.list.get(cell.edit as usize) {
            Some(edit) => edits.text(edit),
            None => &self.text[cell.span.start as usize..cell.span.end as usize],
        })
    }

    fn list(&self, slot: Slot) -> Option<&List> {
        self.lists.iter().find(|list| list.slot.same(&slot))
    }

    /// The cell of the item or of the key that is this value, in one object or in any.
    fn find(&self, slot: Slot, value: &Value, owner: Option<u32>) -> Option<&Cell> {
        let list = self.list(slot)?;
        let text = if list.numbers { Cow::Borrowed("") } else { value.text() };
        let text = text.trim();
        let key = if list.numbers { value.key() } else { hash(text) };
        let from = list.items.partition_point(|item| (item.0, item.1) < (key, owner.unwrap_or(0)));
        for item in &list.items[from..] {
            if item.0 != key || owner.is_some_and(|owner| owner != item.1) {
                break;
            }
            let cell = &self.pass.record.cells[item.2 as usize];
            // Two texts may have one hash.
            if list.numbers || self.written(cell).trim() == text {
                return Some(cell);
            }
        }
        None
    }

    /// Whether a complete list has this value; an entry that is `null` is none.
    fn has(&self, slot: Slot, value: &Value) -> bool {
        let (keyed, cells) = (!matches!(slot.field().shape, Shape::Values(_)), &self.pass.record.cells);
        let there = |key: &Cell| !keyed || cells[key.before as usize].state == State::Good;
        self.find(slot, value, None).is_some_and(there)
    }

    /// What stands under the key that is this value, be it `null`; nothing where there is no such key.
    pub(crate) fn entry(&self, fact: &Fact, value: &Value) -> Option<&Cell> {
        let key = self.find(*fact.lists.first()?, value, None)?;
        Some(&self.pass.record.cells[key.before as usize])
    }

    /// What these facts say of a value.
    pub(crate) fn standing(&self, fact: &Fact, node: &Node, value: &Value) -> Standing {
        let Some(first) = fact.lists.first() else { return Standing::Unasked };
        if !fact.is_complete() {
            return match self.entry(fact, value).map(|entry| entry.state) {
                None => Standing::Unasked,
                Some(State::Good) => Standing::Listed,
                Some(_) => Standing::Unlisted,
            };
        }
        let around = fact.within.and_then(|within| Some((within, node.around(within)?)));
        let own = match around {
            Some((within, _)) if !within.lists.iter().any(|slot| self.is_given(*slot)) => {
                return Standing::Unasked;
            }
            Some((within, value)) => self.entry(within, &value),
            None => None,
        };
        let own = own.filter(|entry| entry.state == State::Good).map(|entry| entry.key as u32);
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

    /// Whether some object gives a list.
    fn is_given(&self, slot: Slot) -> bool {
        self.list(slot).is_some_and(|list| list.given)
    }

    /// Whether what the lists of a fact lack is nowhere: every object that could give one of them does.
    fn is_whole(&self, fact: &Fact) -> bool {
        let given = |slot: &Slot| self.is_given(*slot);
        let Some(within) = fact.within else { return fact.lists.iter().any(given) };
        let whole = |slot: &Slot| self.list(*slot).is_none_or(|list| !list.partial);
        let (first, entries) = (fact.lists[0].group, within.lists.iter().all(given));
        entries && fact.lists.iter().filter(|slot| std::ptr::eq(slot.group, first)).all(whole)
    }
}
