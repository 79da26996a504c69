//! Towns with streets, postal codes and landlines that go together.

use serde_json::{Value, json};

use super::dice::Dice;

/// A town.
#[derive(Debug)]
pub(super) struct Town {
    /// Province, by the national statistics institute.
    pub(super) province: u8,
    name: &'static str,
    postal_codes: &'static [&'static str],
    streets: &'static [&'static str],
    /// The first three digits of its landlines.
    landline: &'static str,
}

macro_rules! towns {
    ($($province:literal $name:literal $landline:literal $codes:tt $streets:tt)*) => {
        const TOWNS: &[Town] = &[$(Town {
            province: $province, name: $name, postal_codes: &$codes, streets: &$streets, landline: $landline,
        },)*];
    };
}

towns! {
    28 "Madrid" "917" ["28004", "28010", "28028"] ["Alcalá", "Fuencarral", "Príncipe de Vergara"]
    8 "Barcelona" "934" ["08009", "08010", "08037"] ["Mallorca", "Passeig de Gràcia", "Enric Granados"]
    46 "València" "963" ["46002", "46005", "46021"] ["Colón", "Ciril Amorós", "Blasco Ibáñez"]
    46 "Ontinyent" "962" ["46870"] ["Carrer de la Pau", "Daniel Gil"]
    41 "Sevilla" "954" ["41003", "41010"] ["Feria", "Pagés del Corro", "San Jacinto"]
    48 "Bilbao" "944" ["48009", "48011"] ["Gran Vía de Don Diego López de Haro", "Licenciado Poza"]
    20 "Donostia-San Sebastián" "943" ["20004", "20005"] ["San Martín", "Askatasunaren Hiribidea"]
    15 "A Coruña" "981" ["15003", "15005"] ["Rúa Real", "Juan Flórez"]
    50 "Zaragoza" "976" ["50001", "50008"] ["Paseo de la Constitución", "León XIII"]
    29 "Málaga" "952" ["29008", "29015"] ["Marqués de Larios", "Álamos"]
    33 "Gijón" "985" ["33202", "33206"] ["Corrida", "Menéndez Valdés"]
    35 "Las Palmas de Gran Canaria" "928" ["35003", "35007"] ["Triana", "León y Castillo"]
    7 "Palma" "971" ["07001", "07012"] ["Sant Miquel", "Jaume III"]
    38 "San Sebastián de La Gomera" "922" ["38800"] ["Real", "Ruiz de Padrón"]
    7 "Ciutadella de Menorca" "971" ["07760"] ["Ses Voltes", "Camí de Maó"]
    27 "O Cebreiro" "982" ["27671"] ["Lugar do Cebreiro"]
    39 "Bárcena Mayor" "942" ["39518"] ["Barrio La Fuente"]
    19 "Sigüenza" "949" ["19250"] ["Cardenal Mendoza", "Humilladero"]
}

/// A home.
pub(super) struct Home {
    pub(super) town: &'static Town,
    street: &'static str,
    postal_code: &'static str,
    number: usize,
    floor: usize,
    /// Left or right, as the gescal and as people write it.
    hand: (&'static str, &'static str),
}

impl Home {
    /// A home somewhere.
    pub(super) fn new(dice: &mut Dice) -> Home {
        let town = &TOWNS[dice.below(TOWNS.len())];
        Home {
            town,
            street: dice.pick(town.streets),
            postal_code: dice.pick(town.postal_codes),
            // A hamlet has no numbers.
            number: if town.streets.len() == 1 { 0 } else { 1 + dice.below(180) },
            floor: 1 + dice.below(8),
            hand: dice.pick(&[("IZ", "izda."), ("DR", "dcha."), ("CT", "centro"), ("A", "A")]),
        }
    }

    /// Its address, for the post.
    pub(super) fn address(&self) -> Value {
        json!({
            "street_type_id": 1,
            "street_name": self.street,
            "number": if self.number == 0 { "s/n".to_string() } else { self.number.to_string() },
            "supplement": format!("{}º {}", self.floor, self.hand.1),
            "state_id": self.town.province,
            "locality": self.town.name,
            "postal_code": self.postal_code,
            "country": "España"
        })
    }

    /// Its address with what the coverage tool adds: the gescal to the door, or only to the building.
    pub(super) fn installation(&self, dice: &mut Dice, to_the_door: bool) -> Value {
        let mut address = self.address();
        let building =
            format!("{:02}{}{}{:05}", self.town.province, dice.digits(5), dice.digits(5), self.number);
        // Bis, block, portal, letter and staircase are blank; then floor, first and second hand.
        let door = format!("{building}{:9}{:03}{:<4}{:4}", "", self.floor, self.hand.0, "");
        address["gescal"] = if to_the_door { door } else { building }.into();
        address["pair_vacancy"] = true.into();
        address["address_id"] = format!("{}U", dice.digits(11)).into();
        address
    }

    /// A landline of its province.
    pub(super) fn landline(&self, dice: &mut Dice) -> String {
        format!("{}{}", self.town.landline, dice.digits(6))
    }
}
