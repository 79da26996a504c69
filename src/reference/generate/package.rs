//! The convergent package.

use serde_json::{Value, json};

use super::dice::Dice;
use super::lines::{lines, promotions, terminal};
use super::people::Person;
use super::portability::portability;
use super::{Options, Technology, numbers};

/// A package that is installed at the client's.
pub(super) fn package(dice: &mut Dice, technology: Technology, client: &Person, options: &Options) -> Value {
    let neighbour = Person::new(dice, options.today);
    let owner = match technology {
        Technology::Adsl => "MASMOVIL",
        Technology::Neba => "NEBA01",
        Technology::Ftth => dice.pick(&["FIBMM01", "FIBMM02"]),
    };
    let to_the_door = technology == Technology::Ftth || dice.one_in(2);
    let landline = client.home.landline(dice);
    let mut package = json!({
        "bundle_id": dice.pick(&[123, 124, 130]),
        "territory_owner": owner,
        "installation_info": {
            "contact": neighbour.as_contact(dice),
            "address": client.home.installation(dice, to_the_door)
        }
    });
    if dice.one_in(3) {
        package["delivery_info"] =
            json!({ "contact": neighbour.as_contact(dice), "address": neighbour.home.address() });
    }
    if dice.one_in(2) {
        package["promotions"] = promotions(dice);
    }
    package["landline"] = landline_sold(dice, &landline, options);
    let (section, access) = access(dice, technology);
    package[section] = access;
    package["mobile_lines"] = lines(dice, options).into();
    if dice.one_in(2) {
        package["tv"] = tv(dice, &client.email, &landline);
    }
    package
}

/// A landline.
pub(super) fn landline_sold(dice: &mut Dice, number: &str, options: &Options) -> Value {
    let mut landline = json!({ "product_id": dice.pick(&[543, 544]) });
    if options.portability {
        landline["portability_info"] = portability(dice, options.today, false);
    }
    landline["number"] = number.into();
    if dice.one_in(3) {
        landline["services"] = json!([{ "id": 6 }]);
    }
    landline["wants_communications"] = dice.one_in(2).into();
    landline
}

/// Fibre or ADSL: the section's name, and what is in it.
fn access(dice: &mut Dice, technology: Technology) -> (&'static str, Value) {
    if technology == Technology::Adsl { ("adsl", adsl(dice)) } else { ("ftth", ftth(dice)) }
}

/// ADSL.
pub(super) fn adsl(dice: &mut Dice) -> Value {
    json!({
        "product_id": 3424, "wants_communications": dice.one_in(2), "install_tech_support": dice.one_in(2),
        "tech_support_billiable": dice.one_in(2), "terminals": [terminal(dice)]
    })
}

/// Fibre.
pub(super) fn ftth(dice: &mut Dice) -> Value {
    json!({
        "product_id": dice.pick(&[2345, 2346]), "connection_type": dice.pick(&["N", "NV", "R"]), "installer": "MM",
        "terminals": [terminal(dice)], "wants_communications": dice.one_in(2)
    })
}

/// Television, on a landline.
pub(super) fn tv(dice: &mut Dice, email: &str, landline: &str) -> Value {
    json!({
        "product_id": 4356, "number_associated": landline, "registration_email": email,
        "contact_phone": numbers::msisdn(dice, 7), "install_tech_support": dice.one_in(2), "terminals": [terminal(dice)]
    })
}
