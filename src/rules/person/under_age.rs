//! Who buys must be of age.

use super::{OF_AGE, is_minor};
use crate::engine::finding::{Class::Consistency, Param};
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::person::{CLIENT_TYPE, PERSON, slot::*};
use crate::requests::sale::PEOPLE;

/// `person.under-age`
pub static RULE: Rule = Rule::new(
    "person",
    Fault("under-age").error().class(Consistency).params(&[("age", Param::Integer(OF_AGE as i64))]),
    &[BIRTHDATE, TYPE, DOCUMENT_VALUE, COMPANY_NAME],
    run,
)
.page(RulePage {
    message: "Whoever signs the contract must be at least {age} years old.",
    help: "Check the date of birth; a minor needs a parent or guardian to sign as the client.",
    why: "A contract signed by a minor can be annulled.",
    source: "Código Civil, art. 240 and 1263 (Ley 8/2021), read 2026-11-21",
    accepts: r#"{"clients": {"attributes": [{"birthdate": "2008-11-23"}]}}"#,
    rejects: r#"{"clients": {"attributes": [{"birthdate": "2008-11-24"}]}}"#,
});

fn run(view: &View, out: &mut Out) {
    // Others of type "client" buy nothing: a donor's is a documented oddity, a recipient's a slip.
    let persons = view.each(&PERSON).filter(|person| person.under(PEOPLE) || person.parent().is_none());
    for client in persons {
        let buys = match client.get(TYPE) {
            Some(role) => role.key() == CLIENT_TYPE,
            // Whose data are changed is a client, unless it is said otherwise.
            None => client.parent().is_none() && client.lacks(TYPE),
        };
        if !buys {
            continue;
        }
        let Some(birth) = client.get(BIRTHDATE) else { continue };
        let Some(today) = view.today() else { return };
        if is_minor(&client, birth.key(), today) {
            out.at(birth.spot());
        }
    }
}
