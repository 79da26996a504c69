//! The request kinds: one file each.

pub mod account_migration;
pub mod available_msisdns;
pub mod barring;
pub mod bonus_add;
pub mod bonus_delete;
pub mod bundle_subscription;
pub mod by_id;
pub mod consumption_limit;
pub mod consumption_limit_delete;
mod context;
pub mod customer_create;
pub mod customer_segment;
pub mod customer_state;
pub mod customer_structure;
pub mod customer_tree;
pub mod expedition_update;
pub mod in_flight_cancellation;
pub mod path;
pub mod payment_info_update;
pub mod product_update;
pub mod promotion_add;
pub mod promotion_delete;
pub mod recharge_details;
pub mod sale;
pub mod sell_payment;
pub mod service_status;
pub mod sim_activation;
pub mod sim_replacement;
pub mod sim_status;
pub mod simcard_icc;
pub mod user_email;
pub mod user_update;
pub mod work_order_change;

use crate::engine::check::Request;

pub use context::Prepared;

/// Every request kind.
pub static ALL: &[&Request] = &[
    &sale::SALE,
    &user_update::USER_UPDATE,
    &user_email::USER_EMAIL,
    &expedition_update::EXPEDITION_UPDATE,
    &payment_info_update::PAYMENT_INFO_UPDATE,
    &sell_payment::SELL_PAYMENT,
    &sim_activation::SIM_ACTIVATION,
    &available_msisdns::AVAILABLE_MSISDNS,
    &simcard_icc::SIMCARD_ICC,
    &bundle_subscription::BUNDLE_SUBSCRIPTION,
    &sim_replacement::SIM_REPLACEMENT,
    &in_flight_cancellation::IN_FLIGHT_CANCELLATION,
    &account_migration::ACCOUNT_MIGRATION,
    &product_update::PRODUCT_UPDATE,
    &service_status::SERVICE_STATUS,
    &bonus_add::BONUS_ADD,
    &bonus_delete::BONUS_DELETE,
    &promotion_add::PROMOTION_ADD,
    &promotion_delete::PROMOTION_DELETE,
    &sim_status::SIM_STATUS,
    &barring::BARRING,
    &consumption_limit::CONSUMPTION_LIMIT,
    &consumption_limit_delete::CONSUMPTION_LIMIT_DELETE,
    &work_order_change::WORK_ORDER_CHANGE,
    &customer_tree::CUSTOMER_TREE,
    &recharge_details::RECHARGE_DETAILS,
    &by_id::BY_ID,
    &customer_segment::CUSTOMER_SEGMENT,
    &customer_create::CUSTOMER_CREATE,
    &customer_state::CUSTOMER_STATE,
    &customer_structure::CUSTOMER_STRUCTURE,
];

/// The kind of this name.
pub fn find(name: &str) -> Option<&'static Request> {
    ALL.iter().copied().find(|request| request.name == name)
}
