//! People and companies that do not exist.

use serde_json::{Value, json};

use super::dice::Dice;
use super::numbers;
use super::places::Home;
use crate::engine::context::Day;
use crate::identifiers::date::to_iso;

/// Given names, as they are written and as they stand in an e-mail address, with the gender.
const NAMES: &[(&str, &str, &str)] = &[
    ("Begoña", "begona", "F"),
    ("Mª José", "mjose", "F"),
    ("Núria", "nuria", "F"),
    ("Itziar", "itziar", "F"),
    ("Uxía", "uxia", "F"),
    ("Ana", "ana", "F"),
    ("Íñigo", "inigo", "M"),
    ("Jordi", "jordi", "M"),
    ("Ángel", "angel", "M"),
    ("José Luis", "joseluis", "M"),
    ("Martín", "martin", "M"),
    ("Brais", "brais", "M"),
];
/// Surnames, as they are written and as they stand in an e-mail address.
const SURNAMES: &[(&str, &str)] = &[
    ("García", "garcia"),
    ("Núñez", "nunez"),
    ("Puig", "puig"),
    ("Etxeberria", "etxeberria"),
    ("Castiñeira", "castineira"),
    ("de la Fuente", "delafuente"),
    ("Güell", "guell"),
    ("López", "lopez"),
    ("O’Neill", "oneill"),
    ("Soler", "soler"),
    ("Ibáñez", "ibanez"),
    ("Muñoz", "munoz"),
    ("D’Ors", "dors"),
    ("Sáenz de Tejada", "saenzdetejada"),
    ("Castell i Roca", "castellroca"),
    ("Peña-Ruiz", "penaruiz"),
];
const COMPANIES: &[(&str, &str)] = &[
    ("Panadería El Trigal SL", "eltrigal"),
    ("Construccions Güell SL", "construccionsguell"),
    ("Asesoría Núñez y Asociados SL", "asesorianunez"),
    ("Ekoitz Garraioak SL", "ekoitz"),
];

/// Somebody.
pub(super) struct Person {
    /// The fields that name them, with their document.
    pub(super) identity: Value,
    pub(super) email: String,
    pub(super) home: Home,
    /// Only of people.
    born: Option<(Day, &'static str)>,
}

impl Person {
    /// Who buys: now and then a company.
    pub(super) fn client(dice: &mut Dice, today: Day) -> Person {
        if dice.one_in(8) { Person::company(dice) } else { Person::new(dice, today) }
    }

    /// A grown-up.
    pub(super) fn new(dice: &mut Dice, today: Day) -> Person {
        let (name, mailbox, gender) = dice.pick(NAMES);
        let (first, second) = (dice.pick(SURNAMES), dice.pick(SURNAMES));
        let (kind, document) = match dice.below(20) {
            0..3 => (3, numbers::nie(dice)),
            3..5 => (4, numbers::passport(dice)),
            5 => (1, numbers::klm(dice)),
            _ => (1, numbers::dni(dice)),
        };
        let identity = json!({ "name": name, "middlename": first.0, "lastname": second.0,
                               "document_type_id": kind, "document_value": document });
        let email = format!("{mailbox}.{}{}@example.{}", first.1, dice.below(90), dice.pick(&["com", "es"]));
        // Between 20 and 75 years old.
        let born = today - (20 * 366 + dice.below(55 * 365) as Day);
        Person { identity, email, home: Home::new(dice), born: Some((born, gender)) }
    }

    fn company(dice: &mut Dice) -> Person {
        let (name, domain) = dice.pick(COMPANIES);
        let home = Home::new(dice);
        let document = numbers::company(dice, home.town.province);
        let identity = json!({ "company_name": name, "document_type_id": 2, "document_value": document });
        Person { identity, email: format!("administracion@{domain}.example"), home, born: None }
    }

    /// As the client of a sale.
    pub(super) fn as_client(&self, dice: &mut Dice) -> Value {
        let mut client = json!({ "type": "client" });
        put(&mut client, &self.identity);
        client["email"] = self.email.clone().into();
        if let Some((day, gender)) = self.born {
            client["birthdate"] = to_iso(day).into();
            client["nationality_id"] = 63.into();
            client["gender"] = gender.into();
        }
        client["contact_phone"] = numbers::msisdn(dice, 9).into();
        client["language_id"] = 90.into();
        client["address"] = self.home.address();
        client
    }

    /// As whom the installer or courier asks for.
    pub(super) fn as_contact(&self, dice: &mut Dice) -> Value {
        let word = |key: &str| self.identity[key].as_str().unwrap_or_default();
        json!({
            "name": format!("{} {}", word("name"), word("middlename")),
            "phone": numbers::msisdn(dice, 8),
            "email": self.email,
            "document_type_id": self.identity["document_type_id"],
            "document_value": word("document_value")
        })
    }
}

/// Adds the members of one object to another.
pub(super) fn put(object: &mut Value, members: &Value) {
    let members = members.as_object().into_iter().flatten();
    members.for_each(|(key, value)| object[key.as_str()] = value.clone());
}
