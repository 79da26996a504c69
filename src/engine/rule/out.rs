//! What rules say.

use super::Rule;
use super::view::{Node, Spot, Value, View};
use crate::engine::field::Slot;
use crate::engine::pass::{Detail, Raw, Raws};
use crate::engine::record::Span;
use crate::engine::sort::{sort, sort_many};
use crate::engine::text::{gather, gathered};

/// A value to be filled in.
#[derive(Debug)]
pub(crate) struct Fill {
    pub(crate) instance: u32,
    pub(crate) slot: Slot,
    pub(crate) text: &'static str,
}

/// A value that is compared with its like: its key, what is compared in it, where it stands.
pub(crate) type Item = (u64, u64, Span);

/// What rules say.
pub struct Out<'o> {
    /// The rule that runs.
    pub(crate) rule: Option<&'static Rule>,
    pub(crate) raws: &'o mut Raws,
    pub(crate) related: &'o mut Vec<Span>,
    pub(crate) fills: &'o mut Vec<Fill>,
    pub(crate) values: &'o mut Vec<Item>,
}

/// How many other places a finding names at most: it keeps the report of many duplicates linear.
const MOST_RELATED: usize = 8;

impl Out<'_> {
    /// Whether something has been found so far in a value of this kind, by name.
    pub fn has_found(&self, kind: &str) -> bool {
        self.raws.counted().any(|(raw, _)| raw.code.topic == kind)
    }

    /// The rule's finding, at a place.
    pub fn at(&mut self, spot: Spot) {
        self.finding(spot, Detail::None, &[]);
    }

    /// The rule's finding, at a place, instead of what was found there in the value itself.
    pub fn instead(&mut self, spot: Spot) {
        self.forget(spot);
        self.at(spot);
    }

    /// Takes back what was found in a value.
    pub(crate) fn forget(&mut self, spot: Spot) {
        self.raws.retain(&|raw| raw.span != spot.0);
    }

    /// The rule's finding, at a place, with the other places that take part.
    pub fn with(&mut self, spot: Spot, related: &[Spot]) {
        self.finding(spot, Detail::None, related);
    }

    /// The rule's finding at the value of a field, which may be a parameter of the route.
    pub fn of(&mut self, slot: Slot, value: &Value) {
        let parameter = value.cell.span.end == 0;
        self.finding(
            value.spot(),
            if parameter { Detail::Parameter(slot.name()) } else { Detail::None },
            &[],
        );
    }

    /// The rule's finding about a field that is not there, at its parent.
    pub fn without(&mut self, parent: Spot, slot: Slot) {
        self.finding(parent, Detail::Name(slot.name()), &[]);
    }

    /// Fills in a value: replaces what stands in the field, or adds it after the last member.
    pub fn set(&mut self, node: &Node, slot: Slot, text: &'static str) {
        self.fills.push(Fill { instance: node.id, slot, text });
    }

    /// The rule's finding at every value of a field that is there more than once, each with the others. The order of the
    /// objects does not matter.
    pub fn unique(&mut self, view: &View, slot: Slot) {
        self.same(view.each(slot.group).filter_map(|node| node.get(slot)).map(|v| (v.key(), v.spot())));
    }

    /// The rule's finding at every value of a field that is no value of another, by which it names an object of a list. Silent
    /// where one of those has no good value of its own, or is no object: it may be the one that is meant.
    pub fn unresolved(&mut self, view: &View, reference: Slot, list: Slot, id: Slot) {
        let unread = view.each(list.group).any(|node| node.has(list) && node.get(list).is_none());
        if unread || view.each(id.group).any(|node| node.get(id).is_none()) {
            return;
        }
        let mut ids = std::mem::take(self.values);
        ids.clear();
        let found = view.each(id.group).filter_map(|node| node.get(id));
        gather(&mut ids, found.map(|value| (value.key(), 0, value.spot().0)));
        sort_many(&mut ids);
        for value in view.each(reference.group).filter_map(|node| node.get(reference)) {
            if !ids.is_empty() && ids.binary_search_by_key(&value.key(), |item| item.0).is_err() {
                self.at(value.spot());
            }
        }
        *self.values = ids;
    }

    /// The rule's finding at every place whose key is there more than once, each with the others.
    pub fn same(&mut self, items: impl Iterator<Item = (u64, Spot)>) {
        self.values.clear();
        self.values.extend(items.map(|(key, spot)| (key, spot.0.start as u64, spot.0)));
        self.tell_same();
    }

    fn tell_same(&mut self) {
        let mut values = std::mem::take(self.values);
        sort_many(&mut values);
        for same in values.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() > 1) {
            self.apart(same);
        }
        *self.values = values;
    }

    /// The rule's finding at every place whose key stands elsewhere with another aspect, each with those places. The aspect
    /// of an object is worked out only where a key is there more than once and not all of its objects are alike at first sight;
    /// an object without an aspect takes no part.
    pub fn differ<'v>(
        &mut self,
        view: &'v View<'v>,
        items: impl Iterator<Item = (u64, Node<'v>, Spot)>,
        alike: &dyn Fn(Node<'v>, Node<'v>) -> bool,
        aspect: &dyn Fn(Node<'v>) -> Option<u64>,
    ) {
        self.values.clear();
        self.values.extend(items.map(|(key, node, spot)| (key, node.id as u64, spot.0)));
        self.tell_differing(view, alike, aspect);
    }

    fn tell_differing<'v>(
        &mut self,
        view: &'v View<'v>,
        alike: &dyn Fn(Node<'v>, Node<'v>) -> bool,
        aspect: &dyn Fn(Node<'v>) -> Option<u64>,
    ) {
        let mut values = std::mem::take(self.values);
        sort_many(&mut values);
        for same in values.chunk_by_mut(|a, b| a.0 == b.0).filter(|same| same.len() > 1) {
            let node = |item: &Item| Node { view, id: item.1 as u32 };
            if same[1..].iter().all(|item| alike(node(item), node(&same[0]))) {
                continue;
            }
            for item in same.iter_mut() {
                item.1 = aspect(Node { view, id: item.1 as u32 }).unwrap_or(0);
            }
            sort_many(same);
            let unknown = same.partition_point(|item| item.1 == 0);
            self.apart(&same[unknown..]);
        }
        *self.values = values;
    }

    /// Tells every item of a sorted list that holds more than one aspect, with the items of another aspect.
    fn apart(&mut self, items: &[Item]) {
        let mut from = 0;
        for alike in items.chunk_by(|a, b| a.1 == b.1).filter(|alike| alike.len() < items.len()) {
            let to = from + alike.len();
            let others = items[..from].iter().chain(&items[to..]).take(MOST_RELATED);
            let mut others = gathered(others.map(|item| Spot(item.2)));
            sort(&mut others, |a, b| a.0 < b.0);
            for item in alike {
                self.with(Spot(item.2), &others);
            }
            from = to;
        }
    }

    fn finding(&mut self, spot: Spot, detail: Detail, related: &[Spot]) {
        let start = self.related.len() as u32;
        gather(self.related, related.iter().take(MOST_RELATED).map(|spot| spot.0));
        let related = Span { start, end: self.related.len() as u32 };
        let Some(rule) = self.rule else { return };
        self.raws.push(Raw { code: rule.code(), span: spot.0, detail, related, documented: false });
    }
}
