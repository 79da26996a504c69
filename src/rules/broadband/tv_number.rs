//! Television hangs on the landline of the package.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::broadband::{BROADBAND, slot::*};

/// `broadband.tv-number`
pub static RULE: Rule = Rule::new(
    "broadband",
    Fault("tv-number").warning().class(Consistency),
    &[BROADBAND_LANDLINE, LANDLINE_NUMBER, BROADBAND_TV, TV_NUMBER],
    run,
)
.page(RulePage {
    message: "Television is associated with another number than the landline of the package.",
    help: "Give the landline's number in number_associated.",
    why: "Television is activated on the line that it is associated with; with another number it waits for \
          a line that is not in the sale.",
    source: "MasStack documents, \"Convergent\", TV: number_associated is the landline's number, read \
             2026-11-21",
    accepts: r#"{"products": {"broadband": {"tv": {"number_associated": "911234567"}}}}"#,
    rejects: r#"{"products": {"broadband": {"tv": {"number_associated": "911234568"}}}}"#,
});

fn run(view: &View, out: &mut Out) {
    for package in view.each(&BROADBAND) {
        let tv = package.child(BROADBAND_TV).and_then(|tv| tv.get(TV_NUMBER));
        let Some(tv) = tv else { continue };
        let landline = package.child(BROADBAND_LANDLINE).and_then(|landline| landline.get(LANDLINE_NUMBER));
        let Some(landline) = landline else { continue };
        if tv.key() != landline.key() {
            out.with(tv.spot(), &[landline.spot()]);
        }
    }
}
