//! A DNI has one letter.

use super::DOCUMENTS;
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Node, Out, Rule, RulePage, View};
use crate::identifiers::{dni::number, document::DOCUMENT};

/// `document.two-letters`
pub static RULE: Rule = Rule::new("document", Fault("two-letters").warning().class(Consistency), DOCUMENTS.as_flattened(), run)
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
    if !out.has_found(DOCUMENT.name) {
        return;
    }
    let (mut sent, mut faulty) = (Vec::new(), false);
    for [_, value] in DOCUMENTS {
        for node in view.each(value.group) {
            let Some(document) = node.sent(*value) else { continue };
            faulty |= node.get(*value).is_none();
            if let Some(number) = number(&document.text()) {
                sent.push((number, node, document.spot()));
            }
        }
    }
    let letter = |node: Node| {
        let [_, value] = DOCUMENTS.iter().find(|[_, value]| node.is(value.group))?;
        let text = node.sent(*value)?.text();
        text.bytes().rfind(u8::is_ascii_alphabetic).map(|letter| letter.to_ascii_uppercase() as u64)
    };
    if faulty {
        out.differ(view, sent.into_iter(), &|_, _| false, &letter);
    }
}
