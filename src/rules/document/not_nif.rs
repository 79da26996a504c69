//! A document of a Spanish type has a Spanish number. What a type is the master data tells, where it is known.

use super::DOCUMENTS;
use crate::engine::field::Slot;
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Node, Out, Rule, RulePage, Value, View};
use crate::groups::known::{DOCUMENT_CIF, DOCUMENT_DNI, DOCUMENT_NIE, DOCUMENT_NIF};
use crate::groups::values::fact;
use crate::identifiers::nif::PASSPORT;

/// The one type whose number can be told from the documents' example, where the master data is not known.
pub(crate) const NIF_TYPE: u64 = 1;
const SPANISH: &[u64] = &[DOCUMENT_NIF, DOCUMENT_DNI, DOCUMENT_NIE, DOCUMENT_CIF];

/// `document.not-nif`
pub static RULE: Rule = Rule::new(
    "document",
    Fault("not-nif").error().class(Consistency),
    DOCUMENTS.as_flattened(),
    run,
)
.page(RulePage {
    message: "The document is said to be a NIF, or of no type, and its number is none of the Spanish ones.",
    help: "Check the number: a DNI has eight digits and a letter, a NIE begins with X, Y or Z. For a \
           passport give its document type.",
    why: "Without a right number the contract names nobody, and the operator that loses a line refuses the \
          change.",
    source: "MasStack documents, \"Convergent\": document_type_id 1 with a DNI, read 2026-11-21; Orden \
             EHA/451/2008",
    accepts: r#"{"clients": {"attributes": [{"document_type_id": 2, "document_value": "AAA123456"}]}}"#,
    rejects: r#"{"clients": {"attributes": [{"document_value": "AAA123456"}]}}"#,
});

fn run(view: &View, out: &mut Out) {
    for [type_id, value] in DOCUMENTS {
        view.each(value.group).for_each(|node| judge(view, out, node, *type_id, *value));
    }
}

/// Tells the number of whoever has a document.
fn judge(view: &View, out: &mut Out, node: Node, type_id: Slot, value: Slot) {
    let Some(number) = node.get(value).filter(|number| number.variant() == PASSPORT) else { return };
    let spanish = |named: Value| match view.word(&fact::DOCUMENT_TYPES, &named) {
        Some(word) => SPANISH.contains(&word),
        None => named.key() == NIF_TYPE,
    };
    // In a change of some data the type may stay what it was.
    let typeless = node.parent().is_some() && node.lacks(type_id);
    if typeless || node.get(type_id).is_some_and(spanish) {
        out.at(number.spot());
    }
}
