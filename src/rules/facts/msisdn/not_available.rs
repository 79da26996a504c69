//! A new number is free.

use crate::engine::finding::Class::Lookup;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::known::slot::AVAILABLE;

/// `msisdn.not-available`
pub static RULE: Rule = Rule::new("msisdn", Fault("not-available").error().class(Lookup).documented(), &[AVAILABLE], run)
.looks_up("msisdn")
.context(r#"{"known": {"msisdns": {"612123124": {"available": true}, "612123126": {"available": false}}}}"#)
.page(RulePage {
    message: "This number has been given to somebody else in the meantime.",
    help: "Choose another one from the list of free numbers.",
    why: "A number can be served by one SIM card only; the second line would be refused after the sale.",
    source: "MasStack documents, \"Only mobile\": a new MSISDN is one of the available ones, read 2026-11-21; the answer is \
             the caller's",
    accepts: r#"{"products": {"broadband": {"mobile_lines": [{}, {"msisdn": "612123124"}]}}}"#,
    rejects: r#"{"products": {"broadband": {"mobile_lines": [{}, {"msisdn": "612123126"}]}}}"#,
});

fn run(view: &View, out: &mut Out) {
    view.each_looked_up("msisdn", &mut |slot, asked, number| {
        if number.get(AVAILABLE).is_some_and(|available| available.key() == 0) {
            out.of(slot, &asked);
        }
    });
}
