//! An additional line needs a main line in the package, in whichever of the two lists it stands.

use crate::engine::field::Slot;
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Node, Out, Rule, RulePage, View};
use crate::groups::broadband;
use crate::groups::mobile_line::{ADDITIONAL, MAIN, MOBILE_LINE, slot::TYPE};
use crate::requests::sale::PRODUCTS;

const LINES: Slot = PRODUCTS.slot("mobile_lines");
const PACKAGE: Slot = PRODUCTS.slot("broadband");
const PACKAGE_LINES: Slot = broadband::BROADBAND.slot("mobile_lines");

/// `lines.additional-without-main`
pub static RULE: Rule =
    Rule::new("lines", Fault("additional-without-main").error().class(Consistency).documented(), &[TYPE, LINES, PACKAGE, PACKAGE_LINES], run).page(RulePage {
        message: "An additional line needs a main line in the same package, and there is none.",
        help: "Make one of the lines the main one, or add a main line.",
        why: "The additional line's price and data hang on the main line.",
        source: "MasStack documents, \"Convergent\", Mobile Lines: \"Not possible an additional without a main line in the \
                 package\", read 2026-11-21",
        accepts: r#"{"products": {"broadband": {"mobile_lines": [{"type": "main"}, {"type": "additional"}]}}}"#,
        rejects: r#"{"products": {"broadband": {"mobile_lines": [{"type": "additional"}]}}}"#,
    });

fn run(view: &View, out: &mut Out) {
    // A line whose type is missing or faulty may be the main one.
    let main = |line: Node| line.get(TYPE).is_none_or(|t| t.key() == MAIN);
    if view.each(&MOBILE_LINE).any(main) || has_unread_lines(view) {
        return;
    }
    for line in view.each(&MOBILE_LINE) {
        if let Some(kind) = line.get(TYPE).filter(|t| t.key() == ADDITIONAL) {
            out.at(kind.spot());
        }
    }
}

/// Whether there may be lines that could not be read, one of which may be the main one.
fn has_unread_lines(view: &View) -> bool {
    let unread = |node: &Node, slot: Slot| node.get(slot).is_none() && !node.lacks(slot);
    view.each(&PRODUCTS).any(|p| unread(&p, LINES) || unread(&p, PACKAGE))
        || view.each(&broadband::BROADBAND).any(|b| unread(&b, PACKAGE_LINES))
}
