//! An account is somebody's.

use crate::engine::finding::Class::Consistency;
use crate::engine::kind::Fault;
use crate::engine::rule::{Out, Rule, RulePage, View};
use crate::groups::rator::{ACCOUNT, OWNER, USER, slot::ROLES, slot::USERS};

/// `structure.no-owner`
pub static RULE: Rule = Rule::new("structure", Fault("no-owner").error().class(Consistency), &[USERS, ROLES], run)
.page(RulePage {
    message: "None of the users is the owner of the account.",
    help: "Give the role \"owner\" to the user whose account it is.",
    why: "The owner answers for the account; billing and delivery are only where things are sent.",
    source: "Rator documents, \"What is a Customer in Rator\", read 2026-11-21; the role's name is this project's",
    accepts: r#"{"account": {"users": [{"roles": ["billing", "owner"]}]}}"#,
    rejects: r#"{"account": {"users": [{"roles": ["billing", "delivery"]}]}}"#,
});

fn run(view: &View, out: &mut Out) {
    for account in view.each(&ACCOUNT).filter(|account| account.get(USERS).is_some()) {
        // Whose roles are missing or faulty may be the owner.
        let may_own = view.each(&USER).any(|user| {
            !user.has(ROLES) || user.values(ROLES).any(|role| role.is_none_or(|role| role.key() == OWNER))
        });
        if !may_own {
            out.at(account.spot(USERS));
        }
    }
}
