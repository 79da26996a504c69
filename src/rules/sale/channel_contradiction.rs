//! The payload and the context must tell of the same channel.

use crate::engine::context::Channel;
use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::requests::sale::{LOGISTIC, SALES_INFO};

/// `sale.channel-contradiction`
pub static RULE: Rule = Rule::new(
    "sale",
    Fault("channel-contradiction").warning().class(Consistency),
    &[LOGISTIC],
    run,
)
.page(RulePage {
    message: "The sale is said to be made in one channel, and whether the goods are sent tells of the other.",
    help: "Set logistic to true for a sale at a distance and to false for a sale face to face.",
    why: "The channel decides which fields are demanded and who assigns the SIM card.",
    source: "MasStack documents, \"Convergent\": online, \"no ICC assignment, assigned by logistic\", read \
             2026-11-21",
    accepts: r#"{"sales_info": {"logistic": false}}"#,
    rejects: r#"{"sales_info": {"logistic": true}}"#,
});

fn run(view: &View, out: &mut Out) {
    let Some(channel) = view.context().channel else { return };
    let online = (channel == Channel::Online) as u64;
    for sold in view.each(&SALES_INFO) {
        if let Some(logistic) = sold.get(LOGISTIC).filter(|l| l.key() != online) {
            out.at(logistic.spot());
        }
    }
}
