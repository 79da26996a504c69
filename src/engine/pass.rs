//! What one pass collects: the record, the edits, the findings.

use super::edit::Edits;
use super::field::Group;
use super::finding::Severity;
use super::kind::{Code, Kind};
use super::read::Slip;
use super::record::{Record, Span};
use super::scalar::Scratch;
use super::sort::sort;
use super::text::gather;

/// A finding as it is collected: the place as an offset, the pointer not yet worked out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Raw {
    pub(crate) code: Code,
    /// The value, or the parent of what is missing; for a syntax fault, the very characters.
    pub(crate) span: Span,
    pub(crate) detail: Detail,
    /// The others that take part: a stretch of [`Pass::related`].
    pub(crate) related: Span,
    /// Stated by the documents' prose, whatever the code's grade.
    pub(crate) documented: bool,
}

/// What a finding's parameters are made of.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Detail {
    None,
    /// A field's name.
    Name(&'static str),
    /// The name of a parameter of the route.
    Parameter(&'static str),
    /// Names of fields: bits of this object's group.
    Names(&'static Group, u32),
    /// The name of this group that is nearest to the key; worked out for findings that are kept.
    Nearest(&'static Group),
    /// The kind that was expected.
    Kind(&'static Kind),
    /// A word for what is wrong.
    Problem(&'static str),
    /// A number.
    Count(i64),
}

/// How many findings of errors, and how many others, are kept to be told from; a limit that is larger takes its place.
const MOST_KEPT: usize = 4096;

/// Findings as they are collected: the first ones whole, of those after them one of each code and how many there were. A text
/// of a million faults takes no more room than its length, and is counted to the last.
#[derive(Default)]
pub(crate) struct Raws {
    list: Vec<Raw>,
    errors: usize,
    most: usize,
    more: Vec<(Raw, usize)>,
}

impl Raws {
    /// Empty, with room for at least this many of each sort.
    pub(crate) fn clear(&mut self, limit: u32) {
        self.list.clear();
        self.more.clear();
        self.errors = 0;
        self.most = MOST_KEPT.max(limit as usize);
    }

    pub(crate) fn push(&mut self, raw: Raw) {
        let error = raw.code.grade.severity == Severity::Error;
        let kept = if error { self.errors } else { self.list.len() - self.errors };
        if kept >= self.most {
            return self.count(raw);
        }
        self.errors += error as usize;
        self.list.push(raw);
    }

    #[cold]
    fn count(&mut self, raw: Raw) {
        let same = |(other, _): &&mut (Raw, usize)| {
            std::ptr::eq(other.code.grade, raw.code.grade)
                && other.code.topic == raw.code.topic
                && other.documented == raw.documented
        };
        match self.more.iter_mut().find(same) {
            Some((_, count)) => *count += 1,
            None => self.more.push((raw, 1)),
        }
    }

    /// The ones that were kept.
    pub(crate) fn kept(&self) -> &[Raw] {
        &self.list
    }

    /// One of every sort, and how many there were, of all.
    pub(crate) fn counted(&self) -> impl Iterator<Item = (&Raw, usize)> {
        self.list.iter().map(|raw| (raw, 1)).chain(self.more.iter().map(|(raw, count)| (raw, *count)))
    }

    /// Tells what was told after the first `from` findings at another place.
    pub(super) fn move_to(&mut self, from: usize, span: Span) {
        self.list.iter_mut().skip(from).for_each(|raw| raw.span = span);
    }

    pub(crate) fn retain(&mut self, keep: &dyn Fn(&Raw) -> bool) {
        self.list.retain(keep);
        self.errors = self.list.iter().filter(|raw| raw.code.grade.severity == Severity::Error).count();
    }
}

/// Everything that one pass collects; kept between checks, so that a valid payload allocates nothing.
#[derive(Default)]
pub(crate) struct Pass {
    pub(crate) record: Record,
    pub(crate) edits: Edits,
    pub(crate) raws: Raws,
    pub(crate) related: Vec<Span>,
    pub(crate) slips: Vec<Slip>,
    /// Values that a later duplicate of their key replaced.
    pub(super) dead: Vec<Span>,
    pub(crate) scratch: Scratch,
}

impl Pass {
    pub(crate) fn clear(&mut self, findings: u32) {
        self.record.clear();
        self.edits.clear();
        self.raws.clear(findings);
        self.related.clear();
        self.slips.clear();
        self.dead.clear();
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn tell(&mut self, code: Code, span: Span, detail: Detail) {
        self.raws.push(Raw { code, span, detail, related: Span::default(), documented: false });
    }

    /// A finding with the other places that take part in it.
    pub(crate) fn tell_with(
        &mut self,
        code: Code,
        span: Span,
        detail: Detail,
        others: impl IntoIterator<Item = Span>,
    ) {
        let start = self.related.len() as u32;
        gather(&mut self.related, others.into_iter());
        let related = Span { start, end: self.related.len() as u32 };
        self.raws.push(Raw { code, span, detail, related, documented: false });
    }

    /// Takes back what was found in values that a later duplicate replaced.
    pub(super) fn bury(&mut self) {
        if self.dead.is_empty() {
            return;
        }
        sort(&mut self.dead, |a, b| a < b);
        // A replaced value may lie within another: the furthest end so far decides.
        let mut reach = 0;
        for span in &mut self.dead {
            reach = span.end.max(reach);
            span.end = reach;
        }
        let dead = &self.dead;
        let buried = |at: u32| {
            let next = dead.partition_point(|s| s.start <= at);
            next > 0 && at < dead[next - 1].end
        };
        self.raws.retain(&|raw| !buried(raw.span.start));
        self.edits.list.iter_mut().for_each(|edit| edit.dead |= buried(edit.at));
        self.record.instances.iter_mut().for_each(|i| i.dead |= buried(i.start));
    }
}
