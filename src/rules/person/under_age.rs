//! Who buys must be of age.

use crate::engine::finding::{Class::Consistency, Param};
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::person::{CLIENT_TYPE, PERSON, slot::BIRTHDATE, slot::TYPE};
use crate::identifiers::date::years_between;

const OF_AGE: u64 = 18;

/// `person.under-age`
pub static RULE: Rule = Rule::new(
    "person",
    Fault("under-age").error().class(Consistency).params(&[("age", Param::Integer(OF_AGE as i64))]),
    &[BIRTHDATE, TYPE],
    run,
)
.page(RulePage {
    message: "Whoever signs the contract must be at least {age} years old.",
    help: "Check the date of birth; a minor needs a parent or guardian to sign as the client.",
    why: "A contract signed by a minor can be annulled.",
    source: "Código Civil, art. 240 and 1263 (Ley 8/2021), read 2026-11-21",
    accepts: r#"{"clients": {"attributes": [{"type": "client", "birthdate": "2008-11-23"}]}}"#,
    rejects: r#"{"clients": {"attributes": [{"type": "client", "birthdate": "2008-11-24"}]}}"#,
});

fn run(view: &View, out: &mut Out) {
    for client in view.each(&PERSON) {
        if client.get(TYPE).is_none_or(|t| t.key() != CLIENT_TYPE) {
            continue;
        }
        let Some(birth) = client.get(BIRTHDATE) else { continue };
        let Some(today) = view.today() else { return };
        // Born after today is another rule's.
        if birth.key() <= today && years_between(birth.key(), today) < OF_AGE {
            out.at(birth.spot());
        }
    }
}
