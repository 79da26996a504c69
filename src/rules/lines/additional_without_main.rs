//! An additional line needs a main line in the package, in whichever of the two lists it stands.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::mobile_line::{ADDITIONAL, MAIN, MOBILE_LINE, slot::TYPE};

/// `lines.additional-without-main`
pub static RULE: Rule =
    Rule::new("lines", Fault("additional-without-main").error().class(Consistency).documented(), &[TYPE], run).page(RulePage {
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
    let main = |line: crate::engine::rule::Node| line.get(TYPE).is_none_or(|t| t.key() == MAIN);
    if view.each(&MOBILE_LINE).any(main) {
        return;
    }
    for line in view.each(&MOBILE_LINE) {
        if let Some(kind) = line.get(TYPE).filter(|t| t.key() == ADDITIONAL) {
            out.at(kind.spot());
        }
    }
}
