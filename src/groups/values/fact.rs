//! The facts that values want from the back end, and the lists of known facts that have them.

use crate::engine::fact::Fact;
use crate::engine::kind::Kind;
use crate::groups::known::slot;
use crate::identifiers::{nif, passport};

/// Packages.
pub static BUNDLE: Fact = Fact::new("catalogue").lists(&[slot::BUNDLES]);
/// Landline products of the package.
pub static LANDLINE: Fact = Fact::new("catalogue").lists(&[slot::LANDLINE]).within(&BUNDLE).others(&[
    slot::FTTH,
    slot::ADSL,
    slot::MOBILE,
    slot::TV,
]);
/// Fibre products of the package.
pub static FTTH: Fact = Fact::new("catalogue").lists(&[slot::FTTH]).within(&BUNDLE).others(&[
    slot::LANDLINE,
    slot::ADSL,
    slot::MOBILE,
    slot::TV,
]);
/// ADSL products of the package.
pub static ADSL: Fact = Fact::new("catalogue").lists(&[slot::ADSL]).within(&BUNDLE).others(&[
    slot::LANDLINE,
    slot::FTTH,
    slot::MOBILE,
    slot::TV,
]);
/// Mobile products of the package; outside of one, of any, or sold alone.
pub static MOBILE: Fact = Fact::new("catalogue")
    .lists(&[slot::MOBILE, slot::MOBILE_ALONE])
    .within(&BUNDLE)
    .others(&[slot::LANDLINE, slot::FTTH, slot::ADSL, slot::TV]);
/// Television products of the package.
pub static TV: Fact = Fact::new("catalogue").lists(&[slot::TV]).within(&BUNDLE).others(&[
    slot::LANDLINE,
    slot::FTTH,
    slot::ADSL,
    slot::MOBILE,
]);
/// Products of any sort.
pub static PRODUCT: Fact = Fact::new("catalogue")
    .lists(&[slot::MOBILE, slot::MOBILE_ALONE, slot::LANDLINE, slot::FTTH, slot::ADSL, slot::TV])
    .within(&BUNDLE);
/// Promotions.
pub static PROMOTION: Fact = Fact::new("catalogue").lists(&[slot::PROMOTIONS]);
/// Bonuses.
pub static BONUS: Fact = Fact::new("catalogue").lists(&[slot::BONUSES]);
/// Campaigns.
pub static CAMPAIGN: Fact = Fact::new("catalogue").lists(&[slot::CAMPAIGNS]);
/// Terminals.
pub static TERMINAL: Fact = Fact::new("catalogue").lists(&[slot::TERMINALS]);
/// Services.
pub static SERVICE: Fact = Fact::new("catalogue").lists(&[slot::SERVICES]);
/// Operators that numbers are brought from.
pub static OPERATORS: Fact = Fact::new("operators").lists(&[slot::OPERATORS]);
/// Types of documents. A number that is faulty as a Spanish one may be right as a passport's, and a passport's may be right as
/// a Spanish one by chance.
pub static DOCUMENT_TYPES: Fact =
    Fact::new("document-types").lists(&[slot::DOCUMENT_TYPES]).types("document_value", ABROAD, nif::ABROAD);
/// In the order of [`crate::groups::known::DOCUMENT_WORDS`]: as what a number is read that need not be Spanish.
const ABROAD: &[Option<&Kind>] =
    &[None, None, None, None, Some(&passport::PASSPORT), Some(&passport::PASSPORT)];
/// Street, avenue, square …
pub static STREET_TYPES: Fact = Fact::new("street-types").lists(&[slot::STREET_TYPES]);
/// Nationalities.
pub static NATIONALITIES: Fact = Fact::new("nationalities").lists(&[slot::NATIONALITIES]);
/// Languages.
pub static LANGUAGES: Fact = Fact::new("languages").lists(&[slot::LANGUAGES]);
/// Owners of networks.
pub static TERRITORY_OWNERS: Fact = Fact::new("territory-owners").lists(&[slot::TERRITORY_OWNERS]);
/// Segments of customers that are configured.
pub static SEGMENTS: Fact = Fact::new("segments").lists(&[slot::SEGMENTS]);
/// A customer that exists.
pub static CUSTOMER: Fact = Fact::new("customer").lists(&[slot::CUSTOMERS]);
/// A customer that exists, by the second of two ids.
pub static CUSTOMER_BY_REF: Fact = Fact::new("customer").lists(&[slot::CUSTOMERS]).unless("externalId");
/// An account that exists.
pub static ACCOUNT: Fact = Fact::new("account").lists(&[slot::ACCOUNTS]);
/// A subscription that exists.
pub static SUBSCRIPTION: Fact = Fact::new("subscription").lists(&[slot::SUBSCRIPTIONS]);
/// Whether a new number is free; one that is brought from another operator is not asked for.
pub static MSISDN: Fact = Fact::new("msisdn").lists(&[slot::MSISDNS]).unless("portability_info");
/// What can be installed in a home.
pub static COVERAGE: Fact = Fact::new("coverage").lists(&[slot::COVERED]);
/// The same by the gescal, where the home's own id is not given.
pub static COVERAGE_BY_GESCAL: Fact = Fact::new("coverage").lists(&[slot::COVERED]).unless("address_id");
