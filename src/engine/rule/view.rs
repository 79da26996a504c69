//! What rules read: the values that were sent, what is known of them, and the context.

use std::borrow::Cow;
use std::cell::Cell;

use crate::engine::context::{Channel, Context, Day};
use crate::engine::escape::unquote;
use crate::engine::fact::{Fact, Standing, lookup};
use crate::engine::facts::{Facts, Memory};
use crate::engine::field::{Group, Slot};
use crate::engine::judge::{bits, is_one};
use crate::engine::pass::Pass;
use crate::engine::record::{self, NONE, Record, Span, State};
use crate::engine::scalar::push_integer;

/// What rules read: the values that were sent, and the context.
pub struct View<'v> {
    pub(crate) pass: &'v Pass,
    pub(crate) text: &'v str,
    pub(crate) context: &'v Context,
    pub(crate) channel: Option<Channel>,
    /// A rule asked for today and there was none.
    pub(crate) asked_today: Cell<bool>,
    /// What the rule that runs says that it reads.
    pub(crate) reads: Cell<&'static [Slot]>,
    /// The group that was looked up last, with its first object: rules on one group follow each other.
    pub(crate) first: Cell<Option<(&'static Group, u32)>>,
    /// The known facts, the check's own before the prepared ones, each with its own view; of a view of facts, themselves.
    pub(crate) facts: Option<&'v Facts>,
    pub(crate) memory: Memory,
    pub(crate) known: &'v [View<'v>],
}

impl<'v> View<'v> {
    pub(crate) fn new(pass: &'v Pass, text: &'v str, context: &'v Context) -> View<'v> {
        View {
            pass,
            text,
            context,
            channel: None,
            asked_today: Cell::default(),
            reads: Cell::default(),
            first: Cell::default(),
            facts: None,
            memory: Cell::default(),
            known: &[],
        }
    }

    /// A view of known facts.
    pub(crate) fn of(facts: &'v Facts, context: &'v Context) -> View<'v> {
        View { facts: Some(facts), ..View::new(&facts.pass, &facts.text, context) }
    }

    /// What the rule that runs next says that it reads.
    pub(crate) fn declare(&self, reads: &'static [Slot]) {
        self.reads.set(reads);
        self.known.iter().for_each(|known| known.reads.set(reads));
    }

    /// What the known facts say of the value of a field.
    pub(crate) fn standing(&self, fact: &Fact, node: &Node, value: &Value) -> Standing {
        for known in self.known {
            let Some(facts) = known.facts else { continue };
            match facts.standing(fact, node, value, &known.memory) {
                Standing::Unasked => {}
                standing => return standing,
            }
        }
        Standing::Unasked
    }

    /// The word that the known facts have for a value, of a list of words by key.
    pub fn word(&self, fact: &Fact, value: &Value) -> Option<u64> {
        let entry = |known: &View<'v>| known.facts?.entry(fact, value).filter(|e| e.state == State::Good);
        self.known.iter().find_map(|known| entry(known).map(|entry| entry.key))
    }

    /// What was looked up for a value: an object of the known facts.
    pub fn looked_up(&self, fact: &Fact, value: &Value) -> Option<Node<'v>> {
        for view in self.known {
            if let Some(entry) = view.facts.and_then(|facts| facts.entry(fact, value)) {
                return (entry.state == State::Good).then_some(Node { view, id: entry.key as u32 });
            }
        }
        None
    }

    /// Every value that was looked up with this look-up and is there, with its field and what was found.
    pub fn each_looked_up(&self, name: &str, tell: &mut dyn FnMut(Slot, Value<'_>, Node<'_>)) {
        self.wanting(1 << lookup(name), &mut |_, slot, value, fact| {
            if let Some(found) = self.looked_up(fact, &value) {
                tell(slot, value, found);
            }
        });
    }

    /// The look-ups of which something is known, as a mask.
    pub(crate) fn lookups(&self) -> u16 {
        self.known.iter().filter_map(|known| known.facts).fold(0, |all, facts| all | facts.lookups)
    }

    /// Every good value whose row wants a fact of one of these look-ups, and which needs it: with the object that it stands in,
    /// its field, and the fact.
    pub(crate) fn wanting(
        &self,
        lookups: u16,
        tell: &mut dyn FnMut(Node<'_>, Slot, Value<'_>, &'static Fact),
    ) {
        self.wanted_fields(lookups, |slot, fact, first| {
            self.wanted_values(slot, fact, first, |node, value| tell(node, slot, value, fact));
        });
    }

    /// Every field whose row wants a fact of one of these look-ups, and the first object of its group.
    #[inline(always)]
    pub(crate) fn wanted_fields(&self, lookups: u16, mut tell: impl FnMut(Slot, &'static Fact, u32)) {
        for (group, first) in self.record().groups().filter(|(group, _)| group.lookups & lookups != 0) {
            for index in bits(group.facts) {
                let slot = Slot { group, index };
                if let Some(fact) = slot.field().fact.filter(|fact| fact.mask() & lookups != 0) {
                    tell(slot, fact, first);
                }
            }
        }
    }

    /// The good values of such a field that need its fact, from an object of its group on.
    pub(crate) fn wanted_values(
        &self,
        slot: Slot,
        fact: &Fact,
        first: u32,
        mut tell: impl FnMut(Node<'_>, Value<'_>),
    ) {
        let (record, bit) = (self.record(), 1 << slot.index);
        let mut at = first;
        while let Some(instance) = record.instances.get(at as usize) {
            let id = std::mem::replace(&mut at, instance.next);
            if instance.present & bit == 0 || instance.object.misplaced & bit != 0 || instance.dead {
                continue;
            }
            let node = Node { view: self, id };
            let Some(cell) = record.good(id, slot.index) else { continue };
            if !fact.unless.is_some_and(|key| node.was_sent(key)) {
                tell(node, Value { view: self, cell });
            }
        }
    }

    /// Every object of a group, in document order.
    pub fn each(&self, group: &'static Group) -> impl Iterator<Item = Node<'_>> {
        let record = &self.pass.record;
        let mut at = self.first(group);
        std::iter::from_fn(move || {
            let id = (at != NONE).then_some(at)?;
            at = record.next(id);
            Some(Node { view: self, id })
        })
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn first(&self, group: &'static Group) -> u32 {
        match self.first.get() {
            Some((last, at)) if std::ptr::eq(last, group) => at,
            _ => {
                let at = self.record().first(group);
                self.first.set(Some((group, at)));
                at
            }
        }
    }

    /// The day of the check. A rule asks only when it has a value to compare: a finding tells when there is none.
    pub fn today(&self) -> Option<Day> {
        if self.context.today.is_none() {
            self.asked_today.set(true);
        }
        self.context.today
    }

    /// How the sale is made, as the context or the payload says.
    pub fn channel(&self) -> Option<Channel> {
        self.channel
    }

    /// The context.
    pub fn context(&self) -> &'v Context {
        self.context
    }

    fn record(&self) -> &'v Record {
        &self.pass.record
    }
}

/// An object of the payload, as a rule sees it.
#[derive(Clone, Copy)]
pub struct Node<'v> {
    pub(in crate::engine) view: &'v View<'v>,
    pub(in crate::engine) id: u32,
}

impl<'v> Node<'v> {
    /// The value of a field, where it passed.
    pub fn get(&self, slot: Slot) -> Option<Value<'v>> {
        self.declared(slot);
        let cell = self.view.record().good(self.id, slot.index)?;
        Some(Value { view: self.view, cell })
    }

    /// The values of a list of scalars; nothing in the place of a faulty one.
    pub fn values(&self, slot: Slot) -> impl Iterator<Item = Option<Value<'v>>> {
        self.declared(slot);
        let (view, record) = (self.view, self.view.record());
        let cells = record.cells_of(self.id).map(|at| &record.cells[at as usize]);
        let cells = cells.filter(move |cell| cell.field == slot.index && cell.state != State::Empty);
        cells.map(move |cell| (cell.state == State::Good).then_some(Value { view, cell }))
    }

    /// The value of a field as it was sent, good or bad: for what can be told of a faulty value only.
    pub fn sent(&self, slot: Slot) -> Option<Value<'v>> {
        let cell = self.cell(slot)?;
        (cell.state != State::Empty).then_some(Value { view: self.view, cell })
    }

    /// Whether a field was sent with something in it, good or bad.
    pub fn has(&self, slot: Slot) -> bool {
        self.declared(slot);
        self.view.record().instances[self.id as usize].present >> slot.index & 1 == 1
    }

    /// The items of a list of scalars that passed, the last one first.
    pub fn items(&self, slot: Slot) -> impl Iterator<Item = Value<'v>> {
        self.declared(slot);
        let (view, record) = (self.view, self.view.record());
        let cells = record.cells_of(self.id).map(|at| &record.cells[at as usize]);
        let own = cells.filter(move |cell| cell.field == slot.index && cell.state == State::Good);
        own.map(move |cell| Value { view, cell })
    }

    /// Whether a list of known facts is given, be it empty.
    pub fn gives(&self, slot: Slot) -> bool {
        self.declared(slot);
        self.view.facts.is_some_and(|facts| facts.gives(self.id, slot))
    }

    /// Whether a field is absent for certain: sent empty or not at all, in an object that was read to its end.
    pub fn lacks(&self, slot: Slot) -> bool {
        !self.has(slot) && !self.view.record().instances[self.id as usize].truncated
    }

    /// Where a field's value stands, good, bad or empty; the object itself where there is none.
    pub fn spot(&self, slot: Slot) -> Spot {
        match self.cell(slot) {
            Some(cell) => Spot(cell.span),
            None => self.itself(),
        }
    }

    /// Where the object stands.
    pub fn itself(&self) -> Spot {
        let start = self.view.record().instances[self.id as usize].start;
        Spot(Span { start, end: start + 1 })
    }

    /// The object that it stands in.
    pub fn parent(&self) -> Option<Node<'v>> {
        let (id, _) = self.view.record().place(self.id)?;
        Some(Node { view: self.view, id })
    }

    /// Whether it stands under this field of its parent.
    pub fn under(&self, slot: Slot) -> bool {
        let record = self.view.record();
        let me = &record.instances[self.id as usize];
        me.parent != NONE
            && me.field == slot.index
            && std::ptr::eq(record.instances[me.parent as usize].object.group, slot.group)
    }

    /// Whether it is of this group.
    pub fn is(&self, group: &'static Group) -> bool {
        std::ptr::eq(self.view.record().instances[self.id as usize].object.group, group)
    }

    /// Whether a field of this name was sent with something in it.
    fn was_sent(&self, key: &str) -> bool {
        let cells = &self.view.record().cells;
        self.named(key).is_some_and(|at| cells[at as usize].state != State::Empty)
    }

    /// The cell of the field of this name.
    pub(crate) fn named(&self, key: &str) -> Option<u32> {
        let record = self.view.record();
        let fields = record.instances[self.id as usize].object.group.fields;
        record.find(self.id, fields.iter().position(|f| f.key.is_named(key))? as u8)
    }

    /// The object that it stands in, where the object itself has no field with this fact.
    pub(crate) fn outside(&self, fact: &Fact) -> Option<u32> {
        let instance = &self.view.record().instances[self.id as usize];
        (instance.parent != NONE && instance.object.group.wanting(fact).is_none()).then_some(instance.parent)
    }

    /// The value with this fact in the object itself or in the nearest one around it that has such a field.
    pub(crate) fn around(&self, fact: &Fact) -> Option<Value<'v>> {
        let record = self.view.record();
        let mut at = self.id;
        while let Some(instance) = record.instances.get(at as usize) {
            if let Some(index) = instance.object.group.wanting(fact) {
                return record.good(at, index).map(|cell| Value { view: self.view, cell });
            }
            at = instance.parent;
        }
        None
    }

    /// Whether two nodes are the same object.
    pub fn same(&self, other: &Node) -> bool {
        self.id == other.id
    }

    /// Whether these fields of two objects are written alike, or absent or faulty in both.
    pub fn is_written_as(&self, other: &Node<'v>, slots: &[Slot]) -> bool {
        let written = |node: &Node<'v>, slot| node.get(slot).map(|value| value.written());
        slots.iter().all(|slot| written(self, *slot) == written(other, *slot))
    }

    /// The object under a field.
    pub fn child(&self, slot: Slot) -> Option<Node<'v>> {
        let value = self.get(slot)?;
        Some(Node { view: self.view, id: value.key() as u32 })
    }

    fn cell(&self, slot: Slot) -> Option<&'v record::Cell> {
        self.declared(slot);
        self.view.record().sent(self.id, slot.index)
    }

    fn declared(&self, slot: Slot) {
        debug_assert!(self.is(slot.group), "{} is not a field of this object", slot.name());
        debug_assert!(
            self.view.reads.get().iter().any(|r| r.same(&slot)),
            "the rule looks at {}.{} and does not say so",
            slot.group(),
            slot.name()
        );
    }
}

/// A good value, as a rule sees it.
#[derive(Clone, Copy)]
pub struct Value<'v> {
    view: &'v View<'v>,
    pub(super) cell: &'v record::Cell,
}

impl<'v> Value<'v> {
    /// Equal for equal values; see [`crate::engine::kind::Good::key`].
    pub fn key(&self) -> u64 {
        self.cell.key
    }

    /// Its form, as its kind defines it.
    pub fn variant(&self) -> u8 {
        self.cell.variant
    }

    /// Whether its form is one of these, a bit each.
    pub fn is_one(&self, forms: u8) -> bool {
        is_one(self.cell.variant, forms)
    }

    /// Where it stands.
    pub fn spot(&self) -> Spot {
        Spot(self.cell.span)
    }

    /// Its canonical text.
    pub fn text(&self) -> Cow<'v, str> {
        if self.cell.span.end == 0 {
            return Cow::Owned(decimal(self.cell.key));
        }
        unquote(self.written())
    }

    /// Its canonical form as JSON, quotes and escapes as they were sent.
    fn written(&self) -> &'v str {
        let cell = self.cell;
        match self.view.pass.edits.list.get(cell.edit as usize) {
            Some(edit) => self.view.pass.edits.text(edit),
            None => cell.span.of(self.view.text),
        }
    }
}

/// A parameter of the route does not stand in the text; it is a number.
fn decimal(number: u64) -> String {
    let mut text = String::new();
    push_integer(&mut text, number as i64);
    text
}

/// A place for a finding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Spot(pub(crate) Span);
