//! A landline's number tells its province.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Node, Out, Rule, RulePage, Value, View};
use crate::groups::address::slot::STATE_ID;
use crate::groups::broadband::{BROADBAND, slot::*};
use crate::identifiers::landline::provinces;

/// `broadband.landline-province`
pub static RULE: Rule = Rule::new("broadband", Fault("landline-province").warning().class(Consistency), &[BROADBAND_LANDLINE, LANDLINE_NUMBER, INSTALLATION_INFO, INSTALLATION_ADDRESS, STATE_ID], run)
.page(RulePage {
    message: "The landline's number is of another province than the installation.",
    help: "Check number and address; a geographic number cannot move to another province.",
    why: "Geographic numbers belong to their district; the operators refuse to bring one elsewhere.",
    source: "Plan Nacional de Numeración Telefónica, Real Decreto 2296/2004, read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"landline": {"number": "912345678"}, "tv": {"number_associated": "912345678"}}}}"#,
    rejects: r#"{"products": {"broadband": {"landline": {"number": "932345678"}, "tv": {"number_associated": "932345678"}}}}"#,
});

fn run(view: &View, out: &mut Out) {
    for package in view.each(&BROADBAND) {
        let number = package.child(BROADBAND_LANDLINE).and_then(|landline| landline.get(LANDLINE_NUMBER));
        let Some(number) = number else { continue };
        let Some(state) = state(&package) else { continue };
        let provinces = provinces(number.key());
        if !provinces.is_empty() && provinces.iter().all(|p| *p as u64 != state.key()) {
            out.with(number.spot(), &[state.spot()]);
        }
    }
}

fn state<'v>(package: &Node<'v>) -> Option<Value<'v>> {
    package.child(INSTALLATION_INFO)?.child(INSTALLATION_ADDRESS)?.get(STATE_ID)
}
