//! After the pass: what is missing, what excludes what. Judged on the record, since the channel may come on the last line.

use super::codes;
use super::context::Channel;
use super::field::{Object, When};
use super::pass::{Detail, Pass, Raw};
use super::record::{Record, Span, State};
use super::text::gathered;

impl Pass {
    /// Judges every object that was read.
    pub(crate) fn judge(&mut self, channel: Option<Channel>) {
        for id in 0..self.record.instances.len() as u32 {
            let instance = &self.record.instances[id as usize];
            if instance.dead || instance.truncated {
                continue;
            }
            let object = instance.object;
            let (mut need, mut want) = (object.always, object.wanted);
            let present = instance.present;
            for demand in object.demands {
                // Nothing is asked of a condition whose fields are all there.
                if (demand.inside.is_none() && demand.mask & !present == 0)
                    || holds(&self.record, id, &demand.when, channel) != Some(true)
                {
                    continue;
                }
                match (demand.inside, demand.soft) {
                    (None, false) => need |= demand.mask,
                    (None, true) => want |= demand.mask,
                    (Some(field), soft) => self.judge_inside(id, field, demand.mask, soft),
                }
            }
            if (need | want) & !present != 0 {
                self.judge_missing(id, need, want & !need);
            }
            if object.related {
                self.judge_misplaced(id);
                self.judge_relations(id, object);
            }
        }
    }

    /// What an object demands of one that stands in it.
    fn judge_inside(&mut self, id: u32, field: u8, mask: u32, soft: bool) {
        let Some(child) = self.record.good(id, field).map(|cell| cell.key as u32) else { return };
        if !self.record.instances[child as usize].truncated {
            self.judge_missing(child, if soft { 0 } else { mask }, if soft { mask } else { 0 });
        }
    }

    fn judge_missing(&mut self, id: u32, need: u32, want: u32) {
        let instance = &self.record.instances[id as usize];
        let (object, present) = (instance.object, instance.present);
        for index in bits(need & !present) {
            let (span, detail) = self.gap(id, index);
            let documented = object.documented >> index & 1 == 1;
            self.raws.push(Raw { code: codes::MISSING, span, detail, related: Span::default(), documented });
        }
        for index in bits(want & !present) {
            let (span, detail) = self.gap(id, index);
            self.tell(codes::EXPECTED, span, detail);
        }
    }

    fn judge_misplaced(&mut self, id: u32) {
        let instance = &self.record.instances[id as usize];
        for index in bits(instance.object.misplaced & instance.present) {
            if let Some(cell) = self.record.sent(id, index) {
                self.tell(codes::MISPLACED, cell.span, Detail::None);
            }
        }
    }

    #[cold]
    fn judge_relations(&mut self, id: u32, object: &'static Object) {
        let instance = &self.record.instances[id as usize];
        let (present, here) = (instance.present, Span { start: instance.start, end: instance.start + 1 });
        let names = |mask| Detail::Names(object.group, mask);
        if object.at_least_one != 0 && present & object.at_least_one == 0 {
            let all = ((1u64 << object.group.fields.len()) - 1) as u32;
            self.tell(codes::ONE_OF, here, names(object.at_least_one & all));
        }
        if object.exactly_one != 0 && present & object.exactly_one == 0 {
            self.tell(codes::ONE_OF, here, names(object.exactly_one));
        }
        let several = |only: u32| Some(present & only).filter(|there| there.count_ones() > 1);
        if let Some(there) = several(object.exactly_one) {
            self.tell_exclusive(id, object, there);
        }
        if let Some(there) = several(object.at_most_one) {
            self.tell_exclusive(id, object, there);
        }
    }

    /// At every one of the fields that exclude each other, with the others.
    fn tell_exclusive(&mut self, id: u32, object: &'static Object, mask: u32) {
        let sent = |index| Some((index, self.record.sent(id, index)?.span));
        let fields = gathered(bits(mask).filter_map(sent));
        for (index, span) in &fields {
            let others = fields.iter().filter(|(other, _)| other != index).map(|(_, span)| *span);
            self.tell_with(codes::EXCLUSIVE, *span, Detail::Names(object.group, mask), others);
        }
    }

    /// Where a missing field is told: at the value where it was sent empty, else at its parent.
    fn gap(&self, id: u32, index: u8) -> (Span, Detail) {
        let instance = &self.record.instances[id as usize];
        let name = instance.object.group.fields[index as usize].key.name();
        let span = match self.record.sent(id, index) {
            Some(cell) => cell.span,
            None => Span { start: instance.start, end: instance.start + 1 },
        };
        (span, Detail::Name(name))
    }
}

/// The positions of the bits of a mask.
#[inline]
pub(super) fn bits(mut mask: u32) -> impl Iterator<Item = u8> {
    std::iter::from_fn(move || {
        let index = (mask != 0).then(|| mask.trailing_zeros())?;
        mask &= mask - 1;
        Some(index as u8)
    })
}

/// Whether a condition holds; `None` where the value that it looks at is faulty.
fn holds(record: &Record, id: u32, when: &When, channel: Option<Channel>) -> Option<bool> {
    let instance = &record.instances[id as usize];
    let present = |index: u8| instance.present >> index & 1 == 1;
    let cell = |index: u8| record.sent(id, index).filter(|cell| cell.state != State::Empty);
    let judged = |index: u8, is: &dyn Fn(&super::record::Cell) -> bool| match cell(index) {
        None => Some(false),
        Some(cell) if cell.state == State::Bad => None,
        Some(cell) => Some(is(cell)),
    };
    match when {
        When::Offline => Some(channel == Some(Channel::Offline)),
        When::Online => Some(channel == Some(Channel::Online)),
        When::Present(slot) => Some(present(slot.index)),
        When::Absent(slot) => Some(!present(slot.index)),
        When::Equals(slot, key) => judged(slot.index, &|cell| cell.key == *key),
        When::Variant(slot, forms) => judged(slot.index, &|cell| is_one(cell.variant, *forms)),
        When::NotVariant(slot, forms) => {
            judged(slot.index, &|cell| is_one(cell.variant, *forms)).map(|is| !is)
        }
        When::Both(a, b) => match (holds(record, id, a, channel), holds(record, id, b, channel)) {
            (Some(true), Some(true)) => Some(true),
            (Some(false), _) | (_, Some(false)) => Some(false),
            _ => None,
        },
        When::Either(a, b) => match (holds(record, id, a, channel), holds(record, id, b, channel)) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (Some(false), Some(false)) => Some(false),
            _ => None,
        },
    }
}

/// Whether a form is one of these, a bit each.
pub(super) fn is_one(variant: u8, forms: u8) -> bool {
    variant < 8 && forms >> variant & 1 == 1
}
