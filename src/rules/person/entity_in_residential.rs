//! Who buys in the residential segment is a person.

use crate::engine::context::Segment;
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::person::PERSON;
use crate::groups::person::{CLIENT_TYPE, slot::DOCUMENT_VALUE, slot::TYPE};
use crate::identifiers::nif;
use crate::requests::sale::PEOPLE;

/// `person.entity-in-residential`
pub static RULE: Rule = Rule::new("person", Fault("entity-in-residential").warning().class(Consistency), &[DOCUMENT_VALUE, TYPE], run)
.context(r#"{"segment": "residential"}"#)
.page(RulePage {
    message: "The client is a company, and the sale is of the residential segment.",
    help: "Make the sale in the business segment, or give the document of the person who buys.",
    why: "The offers of the residential segment are for consumers; their terms do not hold for companies.",
    source: "MasStack documents, \"Convergent\", Segment: residential or business, read 2026-11-21",
    accepts: r#"{}"#,
    rejects: r#"{"clients": {"attributes": [{"document_value": "B64717838", "company_name": "Ejemplo SL", "name": null, "middlename": null, "lastname": null, "birthdate": null, "nationality_id": null}]}}"#,
});

fn run(view: &View, out: &mut Out) {
    if view.context().segment != Some(Segment::Residential) {
        return;
    }
    for client in view.each(&PERSON).filter(|person| person.under(PEOPLE)) {
        if client.get(TYPE).is_none_or(|role| role.key() != CLIENT_TYPE) {
            continue;
        }
        if let Some(document) = client.get(DOCUMENT_VALUE).filter(|d| d.variant() == nif::ENTITY) {
            out.at(document.spot());
        }
    }
}
