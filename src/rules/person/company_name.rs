//! A company's name goes with a company's number.

use crate::engine::field::Slot;
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::{person, rator};
use crate::identifiers::nif;

/// A company's name and the document beside it, by who has it.
const NAMED: &[[Slot; 2]] = &[
    [person::slot::COMPANY_NAME, person::slot::DOCUMENT_VALUE],
    [rator::slot::COMPANY_NAME, rator::slot::DOCUMENT_VALUE],
];

/// `person.company-name`
pub static RULE: Rule = Rule::new("person", Fault("company-name").warning().class(Consistency), NAMED.as_flattened(), run)
.page(RulePage {
    message: "The name of a company is given, and the document is that of a person.",
    help: "For a company give its own NIF; for a person give name and surname, without a company's name.",
    why: "The bill is made out to whom the document names; a company's name on it would not be the payer's.",
    source: "MasStack client: name or company_name, read 2026-11-21; Orden EHA/451/2008",
    accepts: r#"{"clients": {"attributes": [{"document_value": "B64717838", "company_name": "Ejemplo SL", "name": null, "middlename": null, "lastname": null, "birthdate": null, "nationality_id": null}]}}"#,
    rejects: r#"{"clients": {"attributes": [{"company_name": "Ejemplo SL"}]}}"#,
});

fn run(view: &View, out: &mut Out) {
    for [company_name, document] in NAMED {
        for person in view.each(company_name.group) {
            let Some(name) = person.get(*company_name) else { continue };
            // A passport's number may be a foreign company's as well.
            if let Some(document) = person.get(*document).filter(|number| number.is_one(nif::NATURAL)) {
                out.with(name.spot(), &[document.spot()]);
            }
        }
    }
}
