//! A gescal holds the number of the building.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::address::{ADDRESS, slot::GESCAL, slot::NUMBER};
use crate::identifiers::digits::number;
use crate::identifiers::gescal::house;

/// `address.gescal-number`
pub static RULE: Rule = Rule::new(
    "address",
    Fault("gescal-number").warning().class(Consistency),
    &[GESCAL, NUMBER],
    run,
)
.page(RulePage {
    message: "The gescal is of another number in the street than the address.",
    help: "Ask the coverage tool again for this very address.",
    why: "The installer goes where the gescal says: to another building of the street.",
    source: "MasStack documents, installation_info, and the field layout of GESCAL-37 as operators publish \
             it, read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"installation_info": {"address": {"number": "123 bis"}}}}}"#,
    rejects: r#"{"products": {"broadband": {"installation_info": {"address": {"number": "125"}}}}}"#,
});

fn run(view: &View, out: &mut Out) {
    for address in view.each(&ADDRESS) {
        let Some(gescal) = address.get(GESCAL) else { continue };
        let Some(number) = address.get(NUMBER) else { continue };
        if differs(&number.text(), house(gescal.key())) {
            out.with(gescal.spot(), &[number.spot()]);
        }
    }
}

/// Whether a text such as "12", "12 bis" or "10-12" has numbers, and none of them is the building's. "s/n" has none.
fn differs(text: &str, house: u64) -> bool {
    // Nearly every one is a number and nothing else.
    if let Some(number) = number(text) {
        return number != house;
    }
    let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty());
    let mut numbers = numbers.map(|digits| digits.parse()).peekable();
    numbers.peek().is_some() && numbers.all(|number| number != Ok(house))
}
