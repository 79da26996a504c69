//! Needs: the facts that only the back end has, with the places that want them. Worked out from what was read, and only
//! when a report is asked for.

use super::Verdict;
use crate::engine::fact::{Fact, LOOKUPS};
use crate::engine::finding::Need;
use crate::engine::locate::Located;
use crate::engine::record::{Instance, State};
use crate::engine::sort::sort;

/// A value that wants a fact.
#[derive(PartialEq, PartialOrd)]
pub(super) struct Wanted {
    /// Position in [`LOOKUPS`].
    lookup: u8,
    /// Where the value stands.
    pub(super) at: u32,
}

impl Verdict<'_> {
    /// What is wanted, by look-up and then in document order; of one look-up at most as many places as there may be
    /// findings. A faulty value is not looked up.
    pub(super) fn wanted(&self) -> Vec<Wanted> {
        let record = &self.checker.pass.record;
        let (mut all, limit) = (Vec::new(), self.context.limits.findings as usize);
        for (id, instance) in record.instances.iter().enumerate().filter(|(_, instance)| !instance.dead) {
            let mut seen = 0u32;
            for cell in record.cells_of(id as u32).map(|at| &record.cells[at as usize]) {
                // Of a key that is there twice the last value counts, and the last cell comes first.
                let again = seen >> cell.field & 1 == 1;
                seen |= 1 << cell.field;
                let fact = fact(instance, cell.field).filter(|_| !again && cell.state == State::Good);
                all.extend(fact.map(|fact| Wanted { lookup: fact.lookup, at: cell.span.start }));
            }
        }
        sort(&mut all, |a, b| a < b);
        let (mut lookup, mut count) = (u8::MAX, 0);
        all.retain(|wanted| {
            count = if wanted.lookup == lookup { count + 1 } else { 0 };
            lookup = wanted.lookup;
            count < limit
        });
        all
    }
}

/// The fact that a value of this field wants in this object: none where the field belongs elsewhere.
fn fact(instance: &Instance, field: u8) -> Option<&'static Fact> {
    let (object, fields) = (instance.object, instance.object.group.fields);
    let fact = fields[field as usize].fact.filter(|_| object.misplaced >> field & 1 == 0)?;
    let sent =
        |key| fields.iter().position(|f| f.key.name == key).is_some_and(|i| instance.present >> i & 1 == 1);
    (!fact.unless.is_some_and(sent)).then_some(fact)
}

/// An entry a look-up.
pub(super) fn needs<'l>(wanted: &[Wanted], found: &impl Fn(u32) -> &'l Located) -> Vec<Need> {
    let mut needs: Vec<Need> = Vec::new();
    for wanted in wanted {
        let (lookup, pointer) = (LOOKUPS[wanted.lookup as usize], found(wanted.at).pointer.clone());
        match needs.last_mut().filter(|need| need.lookup == lookup) {
            Some(need) => need.pointers.push(pointer),
            None => needs.push(Need { lookup, pointers: vec![pointer] }),
        }
    }
    needs
}
