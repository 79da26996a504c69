//! Numbers that are brought from another operator.

use serde_json::{Value, json};

use super::dice::Dice;
use super::numbers;
use super::people::Person;
use crate::engine::context::Day;
use crate::identifiers::date::{to_iso, weekday};
use crate::rules::portability::holidays::is_holiday;

/// How a number is brought: a mobile line by its SIM card, a landline without one.
pub(super) fn portability(dice: &mut Dice, today: Day, mobile: bool) -> Value {
    let mut info = json!({ "operator_id": dice.pick(&["345", "456"]) });
    if dice.one_in(2) {
        info["operation_type"] = 1.into();
    } else {
        info["operation_type"] = 2.into();
        info["scheduled_date"] = to_iso(working_day(dice, today)).into();
    }
    info["donor_line_type"] = if mobile { dice.pick(&["C", "P"]) } else { "C" }.into();
    if mobile {
        info["iccid"] = numbers::donor_iccid(dice).into();
    }
    if dice.one_in(3) {
        info["donor_user"] = Person::new(dice, today).identity;
    }
    info["internal_portability"] = false.into();
    info
}

/// A working day from two days ahead on, within the month.
fn working_day(dice: &mut Dice, today: Day) -> Day {
    let mut day = today + 2 + dice.below(14) as Day;
    while weekday(day) >= 6 || is_holiday(day) {
        day += 1;
    }
    day
}
