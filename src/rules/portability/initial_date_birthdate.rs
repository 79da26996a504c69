//! The day on which an operation began is not the donor's birthday.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Node, Out, Rule, RulePage, View};
use crate::groups::person::{CLIENT_TYPE, PERSON, slot::BIRTHDATE, slot::TYPE};
use crate::groups::portability::{PORTABILITY, slot::DONOR_USER, slot::INITIAL_DATE};
use crate::requests::sale::PEOPLE;

/// `portability.initial-date-birthdate`
pub static RULE: Rule = Rule::new("portability", Fault("initial-date-birthdate").warning().class(Consistency), &[INITIAL_DATE, DONOR_USER, BIRTHDATE, TYPE], run)
.page(RulePage {
    message: "The day on which the operation began is the date of birth of whoever has the line today.",
    help: "Give the day on which the operation was begun, or leave it out.",
    why: "The same date in both places is a copy into the wrong field.",
    source: "MasStack documents, \"Convergent\", portability_info, whose example does so, read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"initial_date_operation": "2026-11-20"}}]}}}"#,
    rejects: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"initial_date_operation": "1990-03-02"}}]}}}"#,
});

fn run(view: &View, out: &mut Out) {
    for portability in view.each(&PORTABILITY) {
        let Some(date) = portability.get(INITIAL_DATE) else { continue };
        // Without a donor it is the client's line.
        let holder = match portability.lacks(DONOR_USER) {
            true => view.each(&PERSON).find(is_client),
            false => portability.child(DONOR_USER),
        };
        let birth = holder.and_then(|holder| holder.get(BIRTHDATE));
        if let Some(birth) = birth.filter(|birth| birth.key() == date.key()) {
            out.with(date.spot(), &[birth.spot()]);
        }
    }
}

fn is_client(person: &Node) -> bool {
    person.under(PEOPLE) && person.get(TYPE).is_some_and(|role| role.key() == CLIENT_TYPE)
}
