//! Somebody must buy.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Node, Out, Rule, RulePage, View};
use crate::groups::person::{CLIENT_TYPE, PERSON, slot::TYPE};
use crate::requests::sale::{CLIENTS, PEOPLE};

/// `clients.no-client`
pub static RULE: Rule = Rule::new(
    "clients",
    Fault("no-client").error().class(Consistency),
    &[PEOPLE, TYPE],
    run,
)
.page(RulePage {
    message: "None of the people of the sale is the client.",
    help: "Give whoever buys the type \"client\"; \"account\" is for whoever pays, where it is someone else.",
    why: "The contract is made with the client; an account holder alone buys nothing.",
    source: "MasStack client: attributes of type client and account, read 2026-11-21",
    accepts: r#"{"clients": {"attributes": [{"type": "client"}]}}"#,
    rejects: r#"{"clients": {"attributes": [{"type": "account"}]}}"#,
});

fn run(view: &View, out: &mut Out) {
    // Whose type is missing or faulty may be the client.
    let client =
        |person: Node| person.under(PEOPLE) && person.get(TYPE).is_none_or(|role| role.key() == CLIENT_TYPE);
    for clients in view.each(&CLIENTS) {
        if clients.get(PEOPLE).is_some() && !view.each(&PERSON).any(client) {
            out.at(clients.spot(PEOPLE));
        }
    }
}
