//! The operator that a number is brought from.

use crate::engine::kind::{Fault, Good, Kind, Page, Written};
use crate::engine::scalar::is_sample;
use crate::identifiers::digits::number;

/// An operator's code: three digits, or five for landlines.
pub static OPERATOR: Kind = Kind::text("operator", operator).groups().faults(&[Fault::PLACEHOLDER.error(), Fault::FORM.warning()]).written(Written { inputmode: "numeric", maxlength: 5, ..Written::NEW }).page(Page {
    label: "Operator",
    about: "The code of the operator that loses the number: three digits, or five for landlines.",
    source: "MasStack documents, \"Convergent\": operator_id \"456\" and \"345\", read 2026-11-21; its form is not stated, hence a doubt",
    accepts: &[("456", "456"), ("00345", "00345")],
    doubts: &[("OP456", "OP456", Fault::FORM)],
    rejects: &[("undefined", Fault::PLACEHOLDER)],
    ..Page::NEW
});

/// Variant of a code of five characters, as landlines have.
pub const FIVE_LONG: u8 = 1;

fn operator(text: &str, _: &mut String) -> Result<Good, Fault> {
    let good = match (text.len(), number(text)) {
        (3 | 5, Some(code)) => Good::key(code),
        // Of another form it may be right; the literal of a program never is.
        _ if is_sample(text) => return Err(Fault::PLACEHOLDER),
        _ => Good::key(0).doubt(Fault::FORM),
    };
    Ok(good.variant(if text.len() == 5 { FIVE_LONG } else { 0 }))
}
