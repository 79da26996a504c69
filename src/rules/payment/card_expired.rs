//! A card is good through the end of its month.

use crate::engine::field::Slot;
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::payment::slot::{CARD_EXPIRY, EXPIRY_DATE};
use crate::identifiers::card_expiry::month;

/// `payment.card-expired`
pub static RULE: Rule = rule(&[EXPIRY_DATE], |view, out| run(view, out, EXPIRY_DATE));
/// The same on a payment that is registered by itself.
pub static ON_PAYMENT: Rule = rule(&[CARD_EXPIRY], |view, out| run(view, out, CARD_EXPIRY));

const fn rule(reads: &'static [Slot], run: fn(&View, &mut Out)) -> Rule {
    Rule::new("payment", Fault("card-expired").error().class(Consistency), reads, run).page(PAGE)
}

const PAGE: RulePage = RulePage {
    message: "The card has expired.",
    help: "Check the month and year; pay with a card that is still good.",
    why: "A payment cannot be made with an expired card.",
    source: "ISO/IEC 7813: expiry as month and year, good through its last day, read 2026-11-21",
    accepts: r#"{"payment": {"tpv_response": {"expiry_date": "1126"}}}"#,
    rejects: r#"{"payment": {"tpv_response": {"expiry_date": "1026"}}}"#,
};

fn run(view: &View, out: &mut Out, expiry: Slot) {
    for card in view.each(expiry.group) {
        let Some(expiry) = card.get(expiry) else { continue };
        let Some(today) = view.today() else { return };
        if expiry.key() < month(today) {
            out.at(expiry.spot());
        }
    }
}
