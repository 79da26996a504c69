//! The BIC is that of the account's bank.

use crate::engine::field::Slot;
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::payment::slot::{BANK_ACCOUNT, CHANGED_ACCOUNT, CHANGED_BIC, SWIFT_BIC};
use crate::identifiers::banks::differ;

/// `payment.bic-entity`
pub static RULE: Rule = rule(&[BANK_ACCOUNT, SWIFT_BIC], |view, out| run(view, out, BANK_ACCOUNT, SWIFT_BIC));
/// The same on an account that is changed.
pub static ON_CHANGE: Rule =
    rule(&[CHANGED_ACCOUNT, CHANGED_BIC], |view, out| run(view, out, CHANGED_ACCOUNT, CHANGED_BIC));

const fn rule(reads: &'static [Slot], run: fn(&View, &mut Out)) -> Rule {
    Rule::new("payment", Fault("bic-entity").warning().class(Consistency), reads, run).page(PAGE)
}

const PAGE: RulePage = RulePage {
    message: "The BIC is of another bank than the account.",
    help: "Leave the BIC out, since the account tells the bank; or copy it again from the bank.",
    why: "Of an account and a BIC that do not match one is wrong; a direct debit to the wrong bank comes \
          back.",
    source: "Banco de España, Registro de Entidades, and the BIC that each bank publishes; ISO 9362:2022; \
             read 2026-11-21",
    accepts: r#"{"payment": {"info": {"swift_bic": "CAIXESBB"}}}"#,
    rejects: r#"{"payment": {"info": {"swift_bic": "BSCHESMM"}}}"#,
};

fn run(view: &View, out: &mut Out, account: Slot, bic: Slot) {
    for info in view.each(bic.group) {
        let Some(bic) = info.get(bic) else { continue };
        let Some(account) = info.get(account) else { continue };
        if differ(account.key(), bic.key()) {
            out.with(bic.spot(), &[account.spot()]);
        }
    }
}
