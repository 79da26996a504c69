//! A minor hardly has a line of their own.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::person::{PERSON, slot::BIRTHDATE, slot::COMPANY_NAME, slot::DOCUMENT_VALUE};
use crate::groups::portability::slot::DONOR_USER;
use crate::rules::person::is_minor;

/// `portability.donor-under-age`
pub static RULE: Rule = Rule::new("portability", Fault("donor-under-age").warning().class(Consistency), &[BIRTHDATE, DOCUMENT_VALUE, COMPANY_NAME], run)
.page(RulePage {
    message: "Whoever has the line today is a minor.",
    help: "Check the date of birth; the holder of the line is mostly a parent or guardian.",
    why: "The operator that loses the number refuses the change where the holder of the line is another \
          person.",
    source: "Código Civil, art. 240 and 1263 (Ley 8/2021); CNMC refusal causes (document of the holder), \
             read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"donor_user": {"birthdate": "2008-11-23"}}}]}}}"#,
    rejects: r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"donor_user": {"birthdate": "2008-11-24"}}}]}}}"#,
});

fn run(view: &View, out: &mut Out) {
    for donor in view.each(&PERSON).filter(|person| person.under(DONOR_USER)) {
        let Some(birth) = donor.get(BIRTHDATE) else { continue };
        let Some(today) = view.today() else { return };
        if is_minor(&donor, birth.key(), today) {
            out.at(birth.spot());
        }
    }
}
