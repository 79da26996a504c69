//! The number of a building has a field of its own.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::address::{ADDRESS, slot::NUMBER, slot::STREET_NAME};
use crate::groups::values::text::ENDS_IN_DIGIT;

/// `address.number-in-street`
pub static RULE: Rule = Rule::new("address", Fault("number-in-street").warning().class(Consistency), &[STREET_NAME, NUMBER], run)
.page(RulePage {
    message: "The street ends in a number, and the number of the building is missing.",
    help: "Move the number from the street to the field \"number\".",
    why: "Labels and the coverage tool put street and number together from two fields; a number in the \
          street is read as part of its name.",
    source: "MasStack documents, \"Convergent\", address, whose example does so, read 2026-11-21",
    accepts: r#"{"clients": {"attributes": [{"address": {"street_name": "Avenida de los Toreros 1", "number": "1"}}]}}"#,
    rejects: r#"{"clients": {"attributes": [{"address": {"street_name": "Avenida de los Toreros 1", "number": null}}]}}"#,
});

fn run(view: &View, out: &mut Out) {
    for address in view.each(&ADDRESS).filter(|address| address.lacks(NUMBER)) {
        if let Some(street) = address.get(STREET_NAME).filter(|s| s.variant() == ENDS_IN_DIGIT) {
            out.at(street.spot());
        }
    }
}
