//! What known facts say of a payload: which values they do not have, and how they tell a value to be read.

use super::{Checker, run};
use crate::Class;
use crate::engine::context::Context;
use crate::engine::fact::Standing;
use crate::engine::field::Slot;
use crate::engine::kind::Kind;
use crate::engine::pass::{Pass, Raw};
use crate::engine::record::Cell;
use crate::engine::rule::{Out, Rule, Value, View};
use crate::engine::scalar::reread;

/// A view of the check's own facts and one of the prepared ones; in place of those that are not there, of nothing.
pub(super) fn views<'v>(pass: &'v Pass, text: &'v str, context: &'v Context) -> [View<'v>; 2] {
    [0, 1].map(|at| match context.known.facts.get(at) {
        Some(facts) => View::of(facts, context),
        None => View::new(pass, text, context),
    })
}

/// Tells what known facts say of a request that changes something or not: first of every value of which a list says what a rule
/// is about; then the rules that compare what was found.
pub(super) fn judge(changes: bool, view: &View, out: &mut Out) {
    let (known, found) = (&view.context().known, listed(view, out));
    if known.compared & found == 0 {
        return;
    }
    for rule in known.rules.iter().copied().flatten() {
        if rule.compared() & found != 0 && (changes || !rule.changes) {
            run(rule, view, out);
        }
    }
}

/// Tells every value of which a list of facts says what a rule is about. Returns the look-ups of which something was found, as
/// a mask.
fn listed(view: &View, out: &mut Out) -> u16 {
    let mut found = 0;
    view.wanted_fields(view.lookups(), |slot, fact, first| {
        let asked = view.known.iter().find(|known| known.facts.is_some_and(|f| f.lookups & fact.mask() != 0));
        if let Some(any) =
            asked.and_then(|known| known.facts?.have_all(view, slot, fact, first, &known.memory))
        {
            found |= fact.mask() * any as u16;
            return;
        }
        view.wanted_values(slot, fact, first, |node, value| {
            let standing = view.standing(fact, &node, &value);
            if standing != Standing::Unasked {
                found |= fact.mask();
                judged(view, out, slot, &value, fact.lookup, standing);
            }
        });
    });
    found
}

/// Tells what a list of facts says of a value.
fn judged(view: &View, out: &mut Out, slot: Slot, value: &Value, lookup: u8, standing: Standing) {
    if value.variant() == u8::MAX {
        out.forget(value.spot());
    }
    if standing == Standing::Listed {
        return;
    }
    let about = |rule: &&&'static Rule| rule.lookup == Some((lookup, standing));
    if let Some(rule) = view.context().known.rules.iter().copied().flatten().find(about) {
        out.rule = Some(rule);
        out.of(slot, value);
    }
}

impl Checker {
    /// Reads values again of which the facts tell the kind: a number that is faulty as one document may be right as another.
    pub(super) fn reread(&mut self, text: &str, context: &Context) {
        if !context.known.facts.iter().any(|facts| facts.words) {
            return;
        }
        let mut told: Vec<(u32, &'static Kind, u8)> = Vec::new();
        let known = views(&self.pass, text, context);
        let view = View { known: &known, ..View::new(&self.pass, text, context) };
        view.wanting(view.lookups(), &mut |node, _, value, fact| {
            let Some((key, kinds, added)) = fact.types else { return };
            let kind = view.word(fact, &value).and_then(|word| *kinds.get(word as usize)?);
            if let (Some(at), Some(kind)) = (node.named(key), kind) {
                told.push((at, kind, added));
            }
        });
        for (at, kind, added) in told {
            self.pass.reread(text, at, kind, added);
        }
    }
}

impl Pass {
    /// Reads a value as another kind, where it was found faulty or doubtful; where it is right, its form says that it is told
    /// to be of the other kind.
    fn reread(&mut self, text: &str, at: u32, kind: &'static Kind, added: u8) {
        let Cell { span, edit, .. } = self.record.cells[at as usize];
        let own = |raw: &Raw| raw.span == span && raw.code.grade.class == Class::Value;
        if !self.raws.kept().iter().any(own) {
            self.record.cells[at as usize].variant |= added;
            return;
        }
        self.raws.retain(&|raw| !own(raw));
        if let Some(edit) = self.edits.list.get_mut(edit as usize) {
            edit.dead = true;
        }
        let read = reread(self, kind, span.of(text), span);
        let cell = &mut self.record.cells[at as usize];
        (cell.state, cell.variant, cell.key, cell.edit) = (read.state, read.variant, read.key, read.edit);
    }
}
