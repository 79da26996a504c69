//! A promotion has one name.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Node, Out, Rule, RulePage, View};
use crate::groups::extras::{PROMOTION, slot::PROMOTION_ID, slot::PROMOTION_VALUE};
use crate::rules::words::{folded, hash};

/// `promotion.two-names`
pub static RULE: Rule = Rule::new(
    "promotion",
    Fault("two-names").warning().class(Consistency),
    &[PROMOTION_ID, PROMOTION_VALUE],
    run,
)
.page(RulePage {
    message: "The same promotion stands in the sale under another name.",
    help: "Check the ids by the catalogue: one of the two promotions has another one.",
    why: "The id decides what is granted; under a wrong one the customer gets another promotion than agreed.",
    source: "MasStack documents, \"Convergent\", promotions: id and name, by the catalogue, read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"tv": {"promotions": [{"id": 345}]}}}}"#,
    rejects: r#"{"products": {"broadband": {"tv": {"promotions": [{"id": 4456}]}}}}"#,
});

fn run(view: &View, out: &mut Out) {
    let named = view.each(&PROMOTION).filter_map(|promotion| {
        let id = promotion.get(PROMOTION_ID).filter(|_| promotion.has(PROMOTION_VALUE))?;
        Some((id.key(), promotion, id.spot()))
    });
    // Of one id the names are nearly always the same to the letter: then one is worked out.
    let alike = |one: Node, other: Node| one.is_written_as(&other, &[PROMOTION_VALUE]);
    let name = |promotion: Node| Some(hash(folded(&promotion.get(PROMOTION_VALUE)?.text())));
    out.differ(view, named, &alike, &name);
}
