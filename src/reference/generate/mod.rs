//! Invented payloads from a seed: nobody's data, with check digits that are right, and faults where they are asked for.
//!
//! The same seed, options and day give the same payload. The tests have a generator of their own, so that a mistake here
//! cannot hide one in a check.

mod by_table;
mod dice;
mod faults;
mod lines;
mod numbers;
mod package;
mod people;
mod places;
mod portability;
mod untidy;

use serde_json::{Value, json};

use crate::engine::context::Day;
use crate::identifiers::date::civil;
use crate::requests;
use dice::Dice;
use people::Person;

/// What an installation is made over.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Technology {
    /// ADSL.
    Adsl,
    /// Own fibre.
    Ftth,
    /// Fibre over Movistar's network.
    Neba,
}

/// What payload is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The day on which it is to pass: scheduled dates lie after it.
    pub today: Day,
    /// Over what; where it is not said, the seed decides, also between a package and mobile lines alone.
    pub technology: Option<Technology>,
    /// Whether the numbers are brought from another operator.
    pub portability: bool,
    /// Whether values are written as people write them: valid, and not in canonical form.
    pub untidy: bool,
    /// How many faults, each an error by itself; at most as many as the payload has places for.
    pub faults: usize,
    /// Another seed, another payload.
    pub seed: u64,
}

/// A payload of a kind; `None` where there is no such kind.
///
/// Without faults it has no finding in a sale that is made face to face.
pub fn sample(kind: &str, options: &Options) -> Option<Value> {
    let request = requests::find(kind)?;
    let mut dice = Dice::new(options.seed);
    let mut payload = match kind {
        "sale" => sale(&mut dice, options),
        _ => by_table::object(&mut dice, request.root, options),
    };
    if options.untidy {
        untidy::write(&mut payload, request.root, &mut dice);
    }
    faults::add(&mut payload, request, options, &mut dice);
    Some(payload)
}

/// A sale, its fields in the documents' order.
fn sale(dice: &mut Dice, options: &Options) -> Value {
    let client = Person::client(dice, options.today);
    let all = [Some(Technology::Ftth), Some(Technology::Neba), Some(Technology::Adsl), None];
    let products = match options.technology.or_else(|| dice.pick(&all)) {
        Some(technology) => json!({ "broadband": package::package(dice, technology, &client, options) }),
        None => json!({ "mobile_lines": lines::lines(dice, options) }),
    };
    json!({
        "sales_type": "telecomunications",
        "sales_info": {
            "channel": dice.pick(&["tiendas", "puntos de venta", "grandes superficies"]),
            "dealer_id": format!("C{}", dice.digits(5)),
            "shop_id": format!("C{}-{}", dice.digits(2), dice.digits(2)),
            "agent_id": format!("AGENT{}", 1 + dice.below(40)),
            "logistic": false
        },
        "clients": { "sector_id": 1 + dice.below(4), "attributes": [client.as_client(dice)] },
        "payment": payment(dice, options.today),
        "products": products
    })
}

fn payment(dice: &mut Dice, today: Day) -> Value {
    let (account, bic) = numbers::account(dice);
    let mut payment = json!({
        "billing_type_id": 1,
        "scoring": { "scoring_value": 400 + dice.below(500), "id_value": 1 + dice.below(9999), "forced_value": 0, "up_front": 0 },
        "info": { "bank_account": account, "swift_bic": bic }
    });
    if dice.one_in(3) {
        payment["tpv_response"] = json!({
            "amount": format!("{}.{}", 10 + dice.below(60), dice.pick(&["00", "50", "95"])),
            "card_number": numbers::masked_card(dice),
            "expiry_date": numbers::expiry(dice, civil(today).0)
        });
    }
    payment
}
