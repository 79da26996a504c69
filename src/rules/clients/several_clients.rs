//! Only one can buy.

use super::with_role;
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::person::{CLIENT_TYPE, slot::TYPE};

/// `clients.several-clients`
pub static RULE: Rule = Rule::new("clients", Fault("several-clients").error().class(Consistency), &[TYPE], run)
.page(RulePage {
    message: "More than one of the people of the sale is the client.",
    help: "Leave one client; whoever pays in their place is of type \"account\".",
    why: "A contract is made with one client.",
    source: "MasStack client: attributes of type client and account, read 2026-11-21",
    accepts: r#"{"clients": {"attributes": [{}, {"type": "account", "name": "Nuria", "lastname": "Ferrer", "document_type_id": 1, "document_value": "X1234567L"}]}}"#,
    rejects: r#"{"clients": {"attributes": [{}, {"type": "client", "name": "Nuria", "lastname": "Ferrer", "document_type_id": 1, "document_value": "X1234567L", "email": "nuria@example.com", "birthdate": "1990-05-20", "nationality_id": 63, "contact_phone": "633444555", "address": {"street_name": "Mayor", "number": "3", "state_id": 28, "locality": "Madrid", "postal_code": "28013"}}]}}"#,
});

fn run(view: &View, out: &mut Out) {
    out.same(with_role(view, CLIENT_TYPE).map(|role| (0, role.spot())));
}
