//! Fixes: values that would pass, for whoever filled in the field. They hold what was submitted, and so are never part of
//! a report.

use super::report::position;
use super::{Checker, Verdict, severity};
use crate::engine::escape::{quote, unquote};
use crate::engine::finding::{Position, Severity};
use crate::engine::kind::{Code, Kind};
use crate::engine::locate::{Located, locate};
use crate::engine::pass::{Detail, Raw};
use crate::engine::record::Span;
use crate::engine::text::{append, cut, gathered};

/// A value that would pass in place of a faulty or doubtful one.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Fix {
    /// RFC 6901 pointer of the value to be replaced.
    pub pointer: String,
    /// Where it stands in the text; absent where the input was an object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
    /// The finding that would go.
    pub code: Code,
    /// The text that would pass.
    pub value: String,
}

/// A mend that may pass.
struct Mend {
    code: Code,
    span: Span,
    value: String,
    /// Where the value begins in the mended text.
    at: u32,
}

impl Verdict<'_> {
    /// Values that would pass, in document order, for findings of a report that have one mend only. What would still be an
    /// error there, by itself or by a rule, is not offered.
    pub fn fixes(&self) -> Vec<Fix> {
        let mut mends = gathered(self.kept().iter().filter_map(|(raw, _)| self.mend(raw)));
        if mends.is_empty() {
            return Vec::new();
        }
        let mended = self.mended(&mut mends);
        // One more check for all of them: a check each would be quadratic.
        let mut checker = Checker::new();
        let again = checker.check_part(self.part.clone(), mended.as_bytes(), self.context);
        // Too long with them, or so faulty that not every finding was kept: nothing can be promised.
        let raws = &again.checker.pass.raws;
        if mended.len() > self.context.limits.bytes as usize || raws.counted().count() > raws.kept().len() {
            return Vec::new();
        }
        mends.retain(|mend| again.passes(mend));
        let offsets = gathered(mends.iter().map(|mend| mend.span.start));
        let located = locate(&self.text, self.context.limits.depth, self.part.shape, &offsets);
        let fix = |(mend, at): (Mend, Located)| Fix {
            position: Some(position(mend.span, &at, false)),
            pointer: at.pointer,
            code: mend.code,
            value: mend.value,
        };
        gathered(mends.into_iter().zip(located).map(fix))
    }

    /// The mend of a value, where its kind has one for what was found.
    fn mend(&self, raw: &Raw) -> Option<Mend> {
        let Detail::Kind(kind) = raw.detail else { return None };
        // A fault of the kind's own: a number that is damaged or of the wrong type has no mend.
        kind.code(raw.code.grade.fault).filter(|code| code.topic == raw.code.topic)?;
        let value = self.mended_value(kind, raw.span)?;
        Some(Mend { code: raw.code, span: raw.span, value, at: 0 })
    }

    /// Mends the canonical text of a value where there is one, else what was sent.
    fn mended_value(&self, kind: &'static Kind, span: Span) -> Option<String> {
        let (fix, edits) = (kind.fix?, self.edits());
        let edit = edits.list.iter().find(|edit| edit.span == span && !edit.dead);
        let written = match edit {
            Some(edit) => edits.text(edit),
            None => self.text.get(span.start as usize..span.end as usize)?,
        };
        fix(&unquote(written))
    }

    /// The text with every mend in its place.
    fn mended(&self, mends: &mut [Mend]) -> String {
        let (mut text, mut from) = (String::with_capacity(self.text.len() + 32 * mends.len()), 0);
        for mend in mends {
            append(&mut text, cut(&self.text, from..mend.span.start as usize));
            mend.at = text.len() as u32;
            quote(&mend.value, &mut text);
            from = mend.span.end as usize;
        }
        append(&mut text, cut(&self.text, from..));
        text
    }

    /// Whether no error is at the place of a mend any more, and not what it is to mend.
    fn passes(&self, mend: &Mend) -> bool {
        let there = self.checker.pass.raws.kept().iter().filter(|raw| raw.span.start == mend.at);
        !there.into_iter().any(|raw| {
            severity(raw, self.context) == Some(Severity::Error) || raw.code.order() == mend.code.order()
        })
    }
}
