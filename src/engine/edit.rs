//! Edits: normalisation is a patch over the input, never a rebuild.

use std::borrow::Cow;

use super::nfc;
use super::record::Span;
use super::sort::sort;
use super::text::{append, cut, gathered, trimmed};

/// The words for what an edit does; closed, kebab-case, never translated.
pub const CHANGES: &[&str] = &[
    "trimmed",
    "spaces-cleaned",
    "composed",
    "upper-cased",
    "lower-cased",
    "case-changed",
    "separators-removed",
    "digits-only",
    "prefix-removed",
    "converted-to-iban",
    "date-reformatted",
    "mask-unified",
    "to-text",
    "to-number",
    "to-boolean",
    "decimal-point",
    "filled-in",
    "byte-order-mark-removed",
    "rewritten",
];

/// One edit: this span becomes that text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Edit {
    pub(crate) span: Span,
    /// Of [`Edits::text`].
    pub(crate) text: Span,
    pub(crate) change: &'static str,
    /// The value (or, for an insertion, the object) that the change is reported at.
    pub(crate) at: u32,
    /// The key of what is inserted.
    pub(crate) name: Option<&'static str>,
    /// Belongs to a value that a later duplicate replaced.
    pub(crate) dead: bool,
}

/// The edits of one check, kept between checks.
#[derive(Default)]
pub(crate) struct Edits {
    pub(crate) list: Vec<Edit>,
    pub(crate) text: String,
}

impl Edits {
    pub(crate) fn clear(&mut self) {
        self.list.clear();
        self.text.clear();
    }

    /// Adds an edit whose text is what has been written to `self.text` since `from`. Returns its number.
    pub(crate) fn push(&mut self, span: Span, from: usize, change: &'static str) -> u32 {
        debug_assert!(CHANGES.contains(&change), "{change} is not in the list of changes");
        let text = Span { start: from as u32, end: self.text.len() as u32 };
        self.list.push(Edit { span, text, change, at: span.start, name: None, dead: false });
        self.list.len() as u32 - 1
    }

    pub(crate) fn text(&self, edit: &Edit) -> &str {
        edit.text.of(&self.text)
    }

    /// The edits that stand, in document order.
    pub(crate) fn live(&self) -> Vec<&Edit> {
        let mut live = gathered(self.list.iter().filter(|e| !e.dead));
        sort(&mut live, |a, b| (a.span, a.text) < (b.span, b.text));
        live
    }

    /// The input with the edits applied: stretches between edits are copied in bulk.
    pub(crate) fn apply<'a>(&self, input: &'a str) -> Cow<'a, str> {
        let order = self.live();
        if order.is_empty() {
            return Cow::Borrowed(input);
        }
        let mut out = String::with_capacity(input.len() + self.text.len());
        let mut done = 0;
        for edit in order {
            append(&mut out, cut(input, done..edit.span.start as usize));
            append(&mut out, self.text(edit));
            done = edit.span.end as usize;
        }
        append(&mut out, cut(input, done..));
        Cow::Owned(out)
    }
}

/// The word for an edit of a text, by precedence: what explains the whole of it with the least. `cleaned` is what the kind
/// was given to read.
pub(crate) fn text_change(before: &str, cleaned: &str, after: &str, own: &'static str) -> &'static str {
    if trimmed(before) == after {
        return "trimmed";
    }
    if !nfc::is_composed(before) && nfc::composed(before) == after {
        return "composed";
    }
    if cleaned == after {
        return "spaces-cleaned";
    }
    if cleaned.eq_ignore_ascii_case(after) {
        return if after.bytes().any(|b| b.is_ascii_lowercase()) {
            if cleaned.bytes().any(|b| b.is_ascii_lowercase()) { "case-changed" } else { "lower-cased" }
        } else {
            "upper-cased"
        };
    }
    // An asterisk is no separator: it masks a digit.
    let kept = |b: &u8| b.is_ascii_alphanumeric() || *b == b'*';
    let bare = |text| str::bytes(text).filter(kept).map(|b| b.to_ascii_uppercase());
    if bare(cleaned).eq(bare(after)) { "separators-removed" } else { own }
}
