//! A package has one main line.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::mobile_line::{MAIN, MOBILE_LINE, slot::TYPE};

/// `lines.several-mains`
pub static RULE: Rule = Rule::new("lines", Fault("several-mains").warning().class(Consistency), &[TYPE], run)
.page(RulePage {
    message: "More than one line is the main line.",
    help: "Leave one main line and make the others additional, unless each is sold for itself.",
    why: "The additional lines of a package hang on its one main line; a second one is often a copy that \
          was not changed.",
    source: "MasStack documents, \"Convergent\", Mobile Lines: \"main\" and \"additional\", read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"mobile_lines": [{"type": "main"}, {"type": "additional"}]}}}"#,
    rejects: r#"{"products": {"broadband": {"mobile_lines": [{"type": "main"}, {"type": "main"}]}}}"#,
});

fn run(view: &View, out: &mut Out) {
    let types = view.each(&MOBILE_LINE).filter_map(|line| line.get(TYPE));
    out.same(types.filter(|t| t.key() == MAIN).map(|t| (0, t.spot())));
}
