//! Only one can pay.

use super::with_role;
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::person::{ACCOUNT_TYPE, slot::TYPE};

/// `clients.several-accounts`
pub static RULE: Rule = Rule::new("clients", Fault("several-accounts").error().class(Consistency), &[TYPE], run)
.page(RulePage {
    message: "More than one of the people of the sale is the account holder.",
    help: "Leave one account holder, or none where the client pays.",
    why: "The bills of a sale go to one account.",
    source: "MasStack client: attributes of type client and account, read 2026-11-21",
    accepts: r#"{"clients": {"attributes": [{}, {"type": "account", "name": "Nuria", "lastname": "Ferrer", "document_type_id": 1, "document_value": "X1234567L"}]}}"#,
    rejects: r#"{"clients": {"attributes": [{}, {"type": "account", "name": "Nuria", "lastname": "Ferrer", "document_type_id": 1, "document_value": "X1234567L"}, {"type": "account", "name": "Pau", "lastname": "Vidal", "document_type_id": 1, "document_value": "Y1234567X"}]}}"#,
});

fn run(view: &View, out: &mut Out) {
    out.same(with_role(view, ACCOUNT_TYPE).map(|role| (0, role.spot())));
}
