//! A terminal that is paid in instalments can be told from others.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::extras::{TERMINAL, slot::FINANCED, slot::IMEI, slot::SERIAL_NUMBER};

/// `terminal.unidentified`
pub static RULE: Rule = Rule::new(
    "terminal",
    Fault("unidentified").warning().class(Consistency),
    &[FINANCED, IMEI, SERIAL_NUMBER],
    run,
)
.page(RulePage {
    message: "A terminal is paid in instalments, and neither IMEI nor serial number is given.",
    help: "Give the IMEI of a telephone (*#06# shows it), or the serial number of a router or TV box.",
    why: "The instalments are for one device; without its number nobody can tell which.",
    source: "MasStack documents, \"Convergent\", terminals, read 2026-11-21",
    accepts: r#"{"products": {"broadband": {"ftth": {"terminals": [{"serial_number": "123235346"}]}}}}"#,
    rejects: r#"{"products": {"broadband": {"ftth": {"terminals": [{"serial_number": ""}]}}}}"#,
});

fn run(view: &View, out: &mut Out) {
    for terminal in view.each(&TERMINAL) {
        let financed = terminal.get(FINANCED).is_some_and(|financed| financed.key() == 1);
        if financed && terminal.lacks(IMEI) && terminal.lacks(SERIAL_NUMBER) {
            out.at(terminal.itself());
        }
    }
}
