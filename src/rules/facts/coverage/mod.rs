//! Rules on homes that were looked up in the coverage tool.

pub mod owner;
pub mod technology;

use crate::engine::field::Slot;
use crate::engine::rule::{Node, Rule, View};
use crate::groups::address::slot::{ADDRESS_ID, GESCAL};
use crate::groups::broadband::{BROADBAND, slot::*};
use crate::groups::known::slot::{OWNER, TECHNOLOGIES};
use crate::groups::values::fact;

/// Every rule of the subject.
pub static RULES: &[&Rule] = &[&owner::RULE, &technology::RULE];

/// What [`each_home`] looks at, and what is compared there.
const HOME: &[Slot] = &[
    BROADBAND_FTTH,
    BROADBAND_ADSL,
    TERRITORY_OWNER,
    INSTALLATION_INFO,
    INSTALLATION_ADDRESS,
    ADDRESS_ID,
    GESCAL,
    TECHNOLOGIES,
    OWNER,
];

/// Every package, with what the coverage tool said of the home where it is installed.
fn each_home<'v>(view: &'v View<'v>) -> impl Iterator<Item = (Node<'v>, Node<'v>)> {
    view.each(&BROADBAND).filter_map(move |package| {
        let address = package.child(INSTALLATION_INFO)?.child(INSTALLATION_ADDRESS)?;
        // As the tables have it: by the home's own id, else by the gescal.
        let (by, fact) = if address.has(ADDRESS_ID) {
            (ADDRESS_ID, &fact::COVERAGE)
        } else {
            (GESCAL, &fact::COVERAGE_BY_GESCAL)
        };
        Some((package, view.looked_up(fact, &address.get(by)?)?))
    })
}
