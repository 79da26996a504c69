//! A document is one person's.

use crate::engine::field::Slot;
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Node, Out, Rule, RulePage, Value, View};
use crate::groups::{person, rator};
use crate::identifiers::{dni, nif};
use crate::rules::words::{End, folded, hash, word};

/// A document and the names beside it, by who has it.
const NAMED: &[[Slot; 5]] = &[
    {
        use person::slot::*;
        [DOCUMENT_VALUE, NAME, MIDDLENAME, LASTNAME, COMPANY_NAME]
    },
    {
        use rator::slot::*;
        [DOCUMENT_VALUE, NAME, MIDDLENAME, LASTNAME, COMPANY_NAME]
    },
];

/// `document.two-persons`
pub static RULE: Rule = Rule::new("document", Fault("two-persons").warning().class(Consistency), NAMED.as_flattened(), run)
.page(RulePage {
    message: "The same document stands in the sale under another name.",
    help: "Check whose document it is, and give each person their own.",
    why: "A number is only brought from another operator when document and name are those of the holder of \
          the line.",
    source: "CNMC refusal causes (document of the holder), read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"donor_user": {"document_value": "54362315K", "name": "BEGONA", "lastname": "Soler"}}}]}}}"#,
    rejects: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"donor_user": {"document_value": "54362315K"}}}]}}}"#,
});

fn run(view: &View, out: &mut Out) {
    for fields in NAMED {
        let documents = view.each(fields[0].group).filter_map(|person| {
            let document = person.get(fields[0])?;
            Some((document.key(), person, document.spot()))
        });
        let alike = |one: Node, other: Node| one.is_written_as(&other, &fields[1..]);
        out.differ(view, documents, &alike, &|person| identity(person, fields));
    }
}

/// Who a person is, as one number: first word of the name and last of the surnames, so that a second given name or a
/// surname more is no other person; a company by its whole name.
fn identity(person: Node, fields: &[Slot; 5]) -> Option<u64> {
    let [document, name, middlename, lastname, company_name] = *fields;
    if is_test(&person.get(document)?) {
        return None;
    }
    if let Some(company) = person.get(company_name) {
        return Some(hash(folded(&company.text())));
    }
    let (name, surname) = (person.get(name)?, person.get(lastname)?);
    let (name, surname) = (name.text(), surname.text());
    let middle = person.get(middlename);
    let middle = middle.as_ref().map(Value::text).unwrap_or_default();
    let first = word(&name, End::First)?;
    // María is often shortened, to Mª, Ma or M.
    let is_short = ["m", "ma"].iter().any(|short| folded(first).eq(folded(short)));
    let first = if is_short { "maria" } else { first };
    let last = word(&surname, End::Last).or_else(|| word(&middle, End::Last))?;
    Some(hash(folded(first).chain([' ']).chain(folded(last))))
}

/// A number that everybody types into test forms is nobody's, and told already.
fn is_test(document: &Value) -> bool {
    document.variant() == nif::DNI
        && dni::number(&document.text()).is_some_and(|number| dni::DUMMIES.contains(&number))
}
