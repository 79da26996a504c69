//! A DNI has one letter.

use super::{DOCUMENTS, documents};
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Node, Out, Rule, RulePage, View};
use crate::groups::person::PERSON;
use crate::groups::{contact, person};
use crate::identifiers::dni::number;

/// `document.two-letters`
pub static RULE: Rule = Rule::new("document", Fault("two-letters").warning().class(Consistency), DOCUMENTS, run)
.page(RulePage {
    message: "The same number stands here and elsewhere in the sale with another letter.",
    help: "Look at the document itself: both may be the same person's, and at most one letter is right.",
    why: "The letter follows from the number: one number under two letters is one person with a slip, or \
          two people of whom one has a wrong number.",
    source: "Real Decreto 1553/2005, article 11, read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"installation_info": {"contact": {"document_value": "54362315K"}}}}}"#,
    rejects: r#"{"products": {"broadband": {"installation_info": {"contact": {"document_value": "54362315A"}}}}}"#,
});

fn run(view: &View, out: &mut Out) {
    // Of two letters one is wrong: where every number is right there is nothing to compare.
    if documents(view).all(|(node, _, value)| !node.has(value) || node.get(value).is_some()) {
        return;
    }
    let sent = documents(view).filter_map(|(node, _, value)| {
        let sent = node.sent(value)?;
        Some((number(&sent.text())?, node, sent.spot()))
    });
    let letter = |node: Node| {
        let value =
            if node.is(&PERSON) { person::slot::DOCUMENT_VALUE } else { contact::slot::DOCUMENT_VALUE };
        let text = node.sent(value)?.text();
        text.bytes().rfind(u8::is_ascii_alphabetic).map(|letter| letter.to_ascii_uppercase() as u64)
    };
    out.differ(view, sent, |_, _| false, letter);
}
