//! A city or province is no country.

use super::places::is_spanish_place;
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::address::{ADDRESS, slot::COUNTRY};
use crate::groups::values::text::SPAIN;

/// `address.country-is-place`
pub static RULE: Rule = Rule::new(
    "address",
    Fault("country-is-place").warning().class(Consistency),
    &[COUNTRY],
    run,
)
.page(RulePage {
    message: "A Spanish city or province stands in the place of the country.",
    help: "Give the country: España. City and province have fields of their own.",
    why: "An address abroad is dealt with in another way; a city as country is a form with its fields \
          mixed up.",
    source: "INE, \"Relación de provincias con sus códigos\", read 2026-11-21; MasStack documents, \
             \"Convergent\", whose example does so",
    accepts: r#"{"clients": {"attributes": [{"address": {"country": "España"}}]}}"#,
    rejects: r#"{"clients": {"attributes": [{"address": {"country": "Madrid"}}]}}"#,
});

fn run(view: &View, out: &mut Out) {
    for address in view.each(&ADDRESS) {
        let country = address.get(COUNTRY).filter(|country| country.variant() != SPAIN);
        if let Some(country) = country.filter(|country| is_spanish_place(&country.text())) {
            out.at(country.spot());
        }
    }
}
