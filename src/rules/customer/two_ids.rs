//! A customer is named once.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::ocs::{CUSTOMER, slot::EXTERNAL_ID, slot::REF_ID};

/// `customer.two-ids`
pub static RULE: Rule =
    Rule::new("customer", Fault("two-ids").warning().class(Consistency), &[EXTERNAL_ID, REF_ID], run).page(
        RulePage {
            message: "The customer is named by two ids.",
            help: "Keep externalId or refId, whichever is certain.",
            why: "Two ids may name two customers, and nobody can tell which is meant.",
            source: "OCS.io API, UpdateCustomerSegment: customer by Ref ID or External ID, read 2026-11-21",
            accepts: r#"{"customer": {"externalId": null, "refId": "REF-1"}}"#,
            rejects: r#"{"customer": {"refId": "REF-1"}}"#,
        },
    );

fn run(view: &View, out: &mut Out) {
    for customer in view.each(&CUSTOMER).filter(|customer| customer.has(EXTERNAL_ID) && customer.has(REF_ID))
    {
        out.with(customer.spot(REF_ID), &[customer.spot(EXTERNAL_ID)]);
    }
}
