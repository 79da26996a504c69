//! The facts that values want from the back end.

use crate::engine::fact::Fact;

/// Packages, products and what hangs on them.
pub static CATALOGUE: Fact = Fact::new("catalogue");
/// Operators that numbers are brought from.
pub static OPERATORS: Fact = Fact::new("operators");
/// Types of documents.
pub static DOCUMENT_TYPES: Fact = Fact::new("document-types");
/// Street, avenue, square …
pub static STREET_TYPES: Fact = Fact::new("street-types");
/// Nationalities.
pub static NATIONALITIES: Fact = Fact::new("nationalities");
/// Languages.
pub static LANGUAGES: Fact = Fact::new("languages");
/// Owners of networks.
pub static TERRITORY_OWNERS: Fact = Fact::new("territory-owners");
/// Segments of customers that are configured.
pub static SEGMENTS: Fact = Fact::new("segments");
/// A customer that exists.
pub static CUSTOMER: Fact = Fact::new("customer");
/// A customer that exists, by the second of two ids.
pub static CUSTOMER_BY_REF: Fact = Fact::new("customer").unless("externalId");
/// An account that exists.
pub static ACCOUNT: Fact = Fact::new("account");
/// A subscription that exists.
pub static SUBSCRIPTION: Fact = Fact::new("subscription");
/// Whether a new number is free; one that is brought from another operator is not asked for.
pub static MSISDN: Fact = Fact::new("msisdn").unless("portability_info");
/// What can be installed in a home.
pub static COVERAGE: Fact = Fact::new("coverage");
/// The same by the gescal, where the home's own id is not given.
pub static COVERAGE_BY_GESCAL: Fact = Fact::new("coverage").unless("address_id");
