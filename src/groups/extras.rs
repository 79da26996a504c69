//! What hangs on a product: promotions, bonuses, campaigns, services, terminals.

use super::values::{fact, id, text};
use crate::engine::field::{Field, Group, Key, List, Object, Slot, field, group};
use crate::identifiers::imei;

const ID: Field = field("id", &id::ID).doc("By the catalogue.").example("345");
const VALUE: Field = field("value", &text::TEXT).doc("Its name.").example("\"PROMO_TV\"");
const FINANCED: Field =
    field("financed", &id::FLAG).doc("Whether it is paid in instalments.").example("true");
const IMEI: Field =
    field("imei", &imei::IMEI).doc("Fifteen digits; *#06# shows them.").example("\"490154203237518\"");
const SERIAL_NUMBER: Field =
    field("serial_number", &text::TEXT).doc("The maker's number.").example("\"QEW988AF23\"");

/// A promotion.
pub static PROMOTION: Group = group("promotion", &[ID.fact(&fact::PROMOTION), VALUE]);
/// A bonus.
pub static BONUS: Group = group("bonus", &[ID.fact(&fact::BONUS)]);
/// A campaign.
pub static CAMPAIGN: Group = group("campaign", &[ID.fact(&fact::CAMPAIGN)]);
/// A service.
pub static SERVICE: Group = group("service", &[ID.fact(&fact::SERVICE)]);
/// A telephone, router or TV box.
pub static TERMINAL: Group = group("terminal", &[ID.fact(&fact::TERMINAL), FINANCED, IMEI, SERIAL_NUMBER]);

/// A promotion that is given.
pub static PROMOTED: Object = Object::new(&PROMOTION).always(&["id"]);
/// A bonus that is given.
pub static BONUS_GIVEN: Object = Object::new(&BONUS).always(&["id"]);
static CAMPAIGNED: Object = Object::new(&CAMPAIGN).always(&["id"]);
static SERVED: Object = Object::new(&SERVICE).always(&["id"]);
static DELIVERED: Object = Object::new(&TERMINAL).always(&["id"]).wanted(&["financed"]);

/// Promotions.
pub static PROMOTIONS: List = List::of(&PROMOTED);
/// Bonuses.
pub static BONUSES: List = List::of(&BONUS_GIVEN);
/// The second spelling of `campaigns`.
pub static CAMPAIGN_KEY: Key = Key::new("campaign");
/// Campaigns.
pub static CAMPAIGNS: List = List::of(&CAMPAIGNED);
/// Services.
pub static SERVICES: List = List::of(&SERVED);
/// Terminals.
pub static TERMINALS: List = List::of(&DELIVERED);

/// Fields, for rules.
#[expect(missing_docs, reason = "each is the field of that name in the tables above")]
pub mod slot {
    use super::{PROMOTION, Slot, TERMINAL};

    pub const PROMOTION_ID: Slot = PROMOTION.slot("id");
    pub const PROMOTION_VALUE: Slot = PROMOTION.slot("value");
    pub const FINANCED: Slot = TERMINAL.slot("financed");
    pub const IMEI: Slot = TERMINAL.slot("imei");
    pub const SERIAL_NUMBER: Slot = TERMINAL.slot("serial_number");
}
