//! A right number is of the type that is named.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::known::{DOCUMENT_CIF, DOCUMENT_DNI, DOCUMENT_NIE, DOCUMENT_NIF};
use crate::groups::values::fact;
use crate::identifiers::nif;
use crate::rules::document::DOCUMENTS;

/// `document.other-type`
pub static RULE: Rule = Rule::new("document", Fault("other-type").warning().class(Consistency), DOCUMENTS.as_flattened(), run)
.looks_up("document-types")
.context(r#"{"known": {"documentTypes": {"1": "nif", "2": "cif", "3": "nie", "4": "passport"}}}"#)
.page(RulePage {
    message: "The number is right, and of another type of document than the one named.",
    help: "Compare type and number with the document: a DNI begins with a digit, a NIE with X, Y or Z, a company's number \
           with another letter.",
    why: "Donor operators compare type and number; a right number under the wrong type is refused.",
    source: "Orden EHA/451/2008: the first character tells the type, read 2026-11-21; the types are the caller's",
    accepts: r#"{"clients": {"attributes": [{"document_type_id": 3, "document_value": "X1234567L"}]}}"#,
    rejects: r#"{"clients": {"attributes": [{"document_type_id": 3}]}}"#,
});

fn run(view: &View, out: &mut Out) {
    for [type_id, value] in DOCUMENTS {
        for node in view.each(value.group) {
            let (Some(named), Some(number)) = (node.get(*type_id), node.get(*value)) else { continue };
            let Some(word) = view.word(&fact::DOCUMENT_TYPES, &named) else { continue };
            if !is_of(number.variant(), word) {
                out.at(number.spot());
            }
        }
    }
}

/// Whether a number of this form is of the type of this word.
fn is_of(form: u8, word: u64) -> bool {
    match form {
        // Of no form of its own: another rule asks whether it may be.
        _ if form & !nif::ABROAD == nif::PASSPORT => true,
        nif::DNI => word == DOCUMENT_NIF || word == DOCUMENT_DNI,
        nif::NIE => word == DOCUMENT_NIF || word == DOCUMENT_NIE,
        nif::KLM => word == DOCUMENT_NIF,
        nif::ENTITY => word == DOCUMENT_NIF || word == DOCUMENT_CIF,
        // Said to be no Spanish number, and right as one.
        _ => false,
    }
}
