//! The parameters that the routes of the requests may have.

use crate::engine::field::{Group, Object, Slot, field, group};
use crate::groups::values::{fact, id};

/// Every parameter, by the name that it has in a route.
pub static PATH: Group = group(
    "path",
    &[
        field("userId", &id::TEXT_ID).fact(&fact::CUSTOMER).doc("The customer.").example("\"1042\""),
        field("accountId", &id::TEXT_ID).fact(&fact::ACCOUNT).doc("The account.").example("\"2042\""),
        field("subscriptionId", &id::TEXT_ID)
            .fact(&fact::SUBSCRIPTION)
            .doc("The subscription.")
            .example("\"3042\""),
        field("serviceId", &id::TEXT_ID).doc("The service of a subscription.").example("\"6\""),
        field("bonusId", &id::TEXT_ID).doc("The bonus of a subscription.").example("\"12\""),
        field("promotionId", &id::TEXT_ID).doc("The promotion of a subscription.").example("\"35\""),
        field("workOrderId", &id::TEXT_ID).doc("The work order.").example("\"4042\""),
    ],
);

/// As they are read: those that are not given are not checked.
pub static PARAMETERS: Object = Object::new(&PATH);

static NO_FIELD: Group = group("nothing", &[]);

/// The body of a request that has none.
pub static NOTHING: Object = Object::new(&NO_FIELD);

/// Fields, for rules.
#[expect(missing_docs, reason = "each is the field of that name in the table above")]
pub mod slot {
    use super::{PATH, Slot};

    pub const USER_ID: Slot = PATH.slot("userId");
    pub const ACCOUNT_ID: Slot = PATH.slot("accountId");
    pub const SUBSCRIPTION_ID: Slot = PATH.slot("subscriptionId");
}
