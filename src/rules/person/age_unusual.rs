//! Hardly anybody is older than 120.

use super::{BORN, each_birth, is_company};
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::identifiers::date::years_between;

const OLDEST: u64 = 120;

/// `person.age-unusual`
pub static RULE: Rule =
    Rule::new("person", Fault("age-unusual").warning().class(Consistency), BORN.as_flattened(), run).page(
        RulePage {
            message: "The date of birth is more than 120 years ago.",
            help: "Check the year of the date of birth.",
            why: "An age that nobody reaches is a typing slip or the default of a form, such as 1900-01-01.",
            source: "This project's practice, 2026-11-21",
            accepts: r#"{"clients": {"attributes": [{"birthdate": "1906-11-23"}]}}"#,
            rejects: r#"{"clients": {"attributes": [{"birthdate": "1906-11-22"}]}}"#,
        },
    );

fn run(view: &View, out: &mut Out) {
    each_birth(view, |[_, document, company_name], person, birth, today| {
        // Days first: nearly nobody is near the bound. Whoever was born the day after is of that age today.
        let old = birth.key() + OLDEST * 365 < today && years_between(birth.key() + 1, today) >= OLDEST;
        if old && !is_company(&person, [*document, *company_name]) {
            out.at(birth.spot());
        }
    });
}
