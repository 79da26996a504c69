//! The BIC is that of the account's bank.

use crate::engine::field::Slot;
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::payment::slot::*;
use crate::identifiers::banks::differ;

/// `payment.bic-entity`
pub static RULE: Rule = Rule::new(
    "payment",
    Fault("bic-entity").warning().class(Consistency),
    &[BANK_ACCOUNT, SWIFT_BIC, CHANGED_ACCOUNT, CHANGED_BIC],
    run,
)
.page(RulePage {
    message: "The BIC is of another bank than the account.",
    help: "Leave the BIC out, since the account tells the bank; or copy it again from the bank.",
    why: "Of an account and a BIC that do not match one is wrong; a direct debit to the wrong bank comes \
          back.",
    source: "Banco de España, Registro de Entidades, and the BIC that each bank publishes; ISO 9362:2022; \
             read 2026-11-21",
    accepts: r#"{"payment": {"info": {"swift_bic": "CAIXESBB"}}}"#,
    rejects: r#"{"payment": {"info": {"swift_bic": "BSCHESMM"}}}"#,
});

/// An account and the BIC beside it, wherever they stand.
const PAIRS: &[(Slot, Slot)] = &[(BANK_ACCOUNT, SWIFT_BIC), (CHANGED_ACCOUNT, CHANGED_BIC)];

fn run(view: &View, out: &mut Out) {
    for (account, bic) in PAIRS {
        for info in view.each(bic.group) {
            let Some(bic) = info.get(*bic) else { continue };
            let Some(account) = info.get(*account) else { continue };
            if differ(account.key(), bic.key()) {
                out.with(bic.spot(), &[account.spot()]);
            }
        }
    }
}
