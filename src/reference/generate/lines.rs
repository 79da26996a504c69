//! Mobile lines.

use serde_json::{Value, json};

use super::dice::Dice;
use super::portability::portability;
use super::{Options, numbers};

/// Promotions by the id that decides, each with its one name.
const PROMOTIONS: &[(u32, &str)] = &[(35, "PROMO_BIENVENIDA"), (654, "PROMO_DATOS"), (655, "PROMO_TV")];

/// One to five lines, the first one the main one.
pub(super) fn lines(dice: &mut Dice, options: &Options) -> Vec<Value> {
    (0..1 + dice.below(5)).map(|number| line(dice, number, options)).collect()
}

/// A line; the first one is the main one.
pub(super) fn line(dice: &mut Dice, number: usize, options: &Options) -> Value {
    let mut line = json!({
        "type": if number == 0 { "main" } else { "additional" },
        "product_id": dice.pick(&[12, 13, 17])
    });
    // Of several lines some may be new.
    if options.portability && (number == 0 || dice.one_in(2)) {
        line["portability_info"] = portability(dice, options.today, true);
    }
    line["msisdn"] = numbers::msisdn(dice, number).into();
    line["iccid"] = numbers::iccid(dice, number).into();
    line["fabrication_type_sim_id"] = 7.into();
    if dice.one_in(2) {
        line["bonuses"] = json!([{ "id": dice.pick(&[3, 12]) }]);
    }
    if dice.one_in(2) {
        line["promotions"] = promotions(dice);
    }
    if dice.one_in(3) {
        line["terminals"] = json!([terminal(dice)]);
    }
    line["wants_communications"] = dice.one_in(2).into();
    line
}

/// A promotion.
pub(super) fn promotions(dice: &mut Dice) -> Value {
    let (id, value) = dice.pick(PROMOTIONS);
    json!([{ "id": id, "value": value }])
}

/// A telephone, router or TV box.
pub(super) fn terminal(dice: &mut Dice) -> Value {
    json!({ "id": dice.pick(&[346, 347]), "financed": dice.one_in(2), "imei": numbers::imei(dice),
            "serial_number": format!("QEW{}AF{}", dice.digits(3), dice.digits(2)) })
}
