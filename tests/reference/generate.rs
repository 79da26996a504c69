//! Sales from a seed: valid ones, and the same with faults. The same seed and options give the same text for ever.

use serde_json::{Map, Value, json};

/// What sort of sale.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    /// With a broadband package; else only mobile lines.
    pub(crate) convergent: bool,
    /// How many mobile lines, from 1 on.
    pub(crate) lines: usize,
    /// The keys of every object in any order.
    pub(crate) shuffled: bool,
    /// How many times something is changed for the worse, or only for the unusual.
    pub(crate) faults: usize,
}

/// A small generator of numbers (xorshift*), so that no crate's next version changes the payloads.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub(crate) fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        ((self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % n as u64) as usize
    }

    pub(crate) fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    pub(crate) fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    pub(crate) fn digits(&mut self, n: usize) -> String {
        (0..n).map(|_| char::from(b'0' + self.below(10) as u8)).collect()
    }
}

/// The text of a sale.
pub(crate) fn sale(seed: u64, options: &Options) -> String {
    let mut dice = Dice::new(seed);
    let value = sound(&mut dice, options);
    finished(value, options, &mut dice)
}

/// The text of a payload, with its faults.
pub(crate) fn finished(mut value: Value, options: &Options, dice: &mut Dice) -> String {
    for _ in 0..options.faults {
        fault(&mut value, dice);
    }
    if options.shuffled {
        shuffle(&mut value, dice);
    }
    if dice.one_in(2) { value.to_string() } else { format!("{value:#}") }
}

/// A sale with nothing wrong in it.
fn sound(dice: &mut Dice, options: &Options) -> Value {
    let mut products = Map::new();
    let lines: Vec<Value> = (0..options.lines).map(|i| line(dice, i)).collect();
    if options.convergent {
        let mut package = package(dice);
        let outside = dice.below(3);
        if outside != 1 {
            package["mobile_lines"] = lines.clone().into();
        }
        products.insert(dice.pick(&["broadband", "broadband", "bundle"]).into(), package);
        if outside == 1 {
            products.insert("mobile_lines".into(), lines.into());
        }
    } else {
        products.insert("mobile_lines".into(), lines.into());
    }
    let mut people = vec![client(dice)];
    if dice.one_in(4) {
        people.push(json!({ "type": "account", "name": "Pere", "lastname": "Roca", "document_type_id": 1,
                            "document_value": document(dice) }));
    }
    json!({
        "sales_type": "telecomunications",
        "sales_info": { "channel": "channel1", "dealer_id": "C00000", "shop_id": "C00-16", "agent_id": "AGENT1",
                        "logistic": dice.one_in(2) },
        "clients": { "sector_id": 1, "attributes": people },
        "payment": payment(dice),
        "products": products,
    })
}

pub(crate) fn client(dice: &mut Dice) -> Value {
    if dice.one_in(6) {
        return json!({ "type": "client", "company_name": "Ejemplo SL", "document_type_id": 2, "document_value": company(dice),
                       "email": "info@ejemplo.es", "contact_phone": "911111111", "address": address(dice) });
    }
    let mut client = json!({
        "type": "client", "name": dice.pick(&["Begoña", "Mª José", "Ana", "Jose\u{301}"]), "middlename": "Puig", "lastname": "Soler",
        "document_type_id": 1, "document_value": document(dice), "email": "ana.soler@example.com",
        "birthdate": format!("19{}{}-0{}-1{}", 4 + dice.below(6), dice.below(10), 1 + dice.below(9), dice.below(10)),
        "nationality_id": 63, "contact_phone": mobile(dice), "gender": dice.pick(&["M", "F"]), "language_id": 90,
        "address": address(dice)
    });
    if dice.one_in(3) {
        client.as_object_mut().unwrap().remove("middlename");
    }
    client
}

pub(crate) fn address(dice: &mut Dice) -> Value {
    json!({ "street_type_id": 1, "street_name": dice.pick(&["Alcalá", "Gran Vía", "Carrer de Mallorca"]),
            "number": if dice.one_in(2) { json!(35) } else { json!("35 bis") }, "supplement": "1º IZQ", "state_id": 28,
            "locality": "Madrid", "postal_code": format!("28{}", dice.digits(3)), "country": "España",
            "observation": dice.pick(&["", "timbre\nroto", "ring"]) })
}

pub(crate) fn payment(dice: &mut Dice) -> Value {
    let mut payment = json!({
        "billing_type_id": 1,
        "scoring": { "scoring_value": dice.below(900), "id_value": 3, "forced_value": 0, "up_front": 12.5 },
        "info": { "bank_account": account(dice), "swift_bic": "BSCHESMM" },
        "tpv_response": { "amount": "30,50", "card_number": "411111xxxxxx1111", "expiry_date": "12/29" }
    });
    for part in ["scoring", "tpv_response"] {
        if dice.one_in(2) {
            payment.as_object_mut().unwrap().remove(part);
        }
    }
    payment
}

pub(crate) fn package(dice: &mut Dice) -> Value {
    let fibre = dice.one_in(2);
    let mut place = address(dice);
    place["gescal"] = format!("2800001001230{}         001IZ      ", dice.digits(4)).into();
    place["pair_vacancy"] = true.into();
    place["address_id"] = "12341231241U".into();
    let mut package = json!({
        "bundle_id": 123, "territory_owner": if fibre { dice.pick(&["FIBMM01", "FIBMM02", "NEBA01"]) } else { "MASMOVIL" },
        "installation_info": { "contact": contact(dice), "address": place },
        "delivery_info": { "contact": contact(dice), "address": address(dice) },
        "promotions": [{ "id": 35, "value": "PROMO" }],
        "landline": { "product_id": 543, "number": "911111111", "bonuses": [{ "id": 3 }], "campaigns": [{ "id": 346 }],
                      "promotions": [], "services": [{ "id": 6 }], "wants_communications": true },
        "tv": { "product_id": 4356, "number_associated": "911111111", "registration_email": "tv@example.com",
                "contact_phone": "622222222", "install_tech_support": true, "terminals": [terminal(dice)] }
    });
    if dice.one_in(2) {
        package["landline"]["portability_info"] = portability(dice, false);
    }
    let technology = if fibre {
        json!({ "product_id": 2345, "connection_type": dice.pick(&["", "N", "NV", "R"]), "installer": "MM", "iua": "ADHGSD35346",
                "terminals": [terminal(dice)], "wants_communications": true, "access_reuse": [1, { "a": null }] })
    } else {
        json!({ "product_id": 2346, "wants_communications": false, "install_tech_support": false, "tech_support_billiable": true,
                "services": [{ "id": 6 }] })
    };
    package[if fibre { "ftth" } else { "adsl" }] = technology;
    for part in ["delivery_info", "tv", "promotions"] {
        if dice.one_in(3) {
            package.as_object_mut().unwrap().remove(part);
        }
    }
    package
}

fn contact(dice: &mut Dice) -> Value {
    json!({ "name": "Portería", "phone": mobile(dice), "email": "porteria@example.es", "document_type_id": 1,
            "document_value": document(dice) })
}

pub(crate) fn terminal(dice: &mut Dice) -> Value {
    json!({ "id": 346, "financed": dice.one_in(2), "imei": with_luhn(&format!("35{}", dice.digits(12))), "serial_number": "QEW988AF23" })
}

/// The first line is the main one; numbers and cards differ by the line's own.
pub(crate) fn line(dice: &mut Dice, i: usize) -> Value {
    let mut line = json!({
        "type": if i == 0 { "main" } else { "additional" }, "product_id": 12,
        "msisdn": format!("6{:03}{}", i, dice.digits(5)), "iccid": with_luhn(&format!("893404{:04}{}", i, dice.digits(8))),
        "fabrication_type_sim_id": 7, "bonuses": [{ "id": 3 }], "campaigns": [], "promotions": [{ "id": 35, "value": "PROMO" }],
        "terminals": [terminal(dice)], "wants_communications": true
    });
    if dice.one_in(2) {
        line["portability_info"] = portability(dice, true);
    }
    if dice.one_in(4) {
        line["expedition_info"] = json!({ "name": "Ona", "lastname": "Serra", "document_type_id": 1, "document_value": document(dice),
                                          "address": address(dice) });
    }
    if dice.one_in(3) {
        line["campaign"] = line.as_object_mut().unwrap().remove("campaigns").unwrap();
    }
    line
}

pub(crate) fn portability(dice: &mut Dice, mobile: bool) -> Value {
    let scheduled = dice.one_in(2);
    let mut info = json!({ "operator_id": "456", "operation_type": if scheduled { 2 } else { 1 },
                           "donor_line_type": dice.pick(&["C", "P"]), "internal_portability": false });
    if scheduled {
        info["scheduled_date"] = dice.pick(&["2026-12-01", "02/12/2026", "3-12-2026"]).into();
    }
    if mobile && dice.one_in(2) {
        let unknown = dice.one_in(2);
        info["iccid"] = if unknown {
            "8934040000000000002".into()
        } else {
            with_luhn(&format!("893456{}", dice.digits(12))).into()
        };
    }
    if dice.one_in(2) {
        info["donor_user"] = json!({ "name": "Pol", "lastname": "Vidal", "document_type_id": 1, "document_value": document(dice),
                                     "address": address(dice) });
    }
    info
}

/// A DNI or NIE.
pub(crate) fn document(dice: &mut Dice) -> String {
    let first = dice.below(13);
    let (front, rest) = match first {
        10..=12 => (["X", "Y", "Z"][first - 10].to_string(), dice.digits(7)),
        digit => (digit.to_string(), dice.digits(7)),
    };
    let number: usize = format!("{}{rest}", first % 10).parse().unwrap();
    format!("{front}{rest}{}", &"TRWAGMYFPDXBNJZSQVHLCKE"[number % 23..][..1])
}

/// The number of a limited company.
pub(crate) fn company(dice: &mut Dice) -> String {
    let digits = format!("28{}", dice.digits(5));
    format!("B{}", with_luhn(&digits))
}

pub(crate) fn mobile(dice: &mut Dice) -> String {
    format!("6{}", dice.digits(8))
}

pub(crate) fn with_luhn(digits: &str) -> String {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(i, b)| {
            let d = (b - b'0') as u32 * (2 - i as u32 % 2);
            d / 10 + d % 10
        })
        .sum();
    format!("{digits}{}", (10 - sum % 10) % 10)
}

/// A Spanish account, as twenty digits or as an IBAN.
pub(crate) fn account(dice: &mut Dice) -> String {
    let (bank, own) = (format!("0049{}", dice.digits(4)), dice.digits(10));
    let check = |digits: &str, weights: &[u32]| match 11
        - digits.bytes().zip(weights).map(|(b, w)| (b - b'0') as u32 * w).sum::<u32>() % 11
    {
        11 => 0,
        10 => 1,
        n => n,
    };
    let account = format!(
        "{bank}{}{}{own}",
        check(&bank, &[4, 8, 5, 10, 9, 7, 3, 6]),
        check(&own, &[1, 2, 4, 8, 5, 10, 9, 7, 3, 6])
    );
    if dice.one_in(2) {
        return account;
    }
    let rest = format!("{account}142800").bytes().fold(0, |n, b| (n * 10 + (b - b'0') as u32) % 97);
    format!("ES{:02}{account}", 98 - rest)
}

// ---- Faults ----

/// Values that go wrong in one way or another, as JSON: any field, then fields whose key holds a word.
const ODD: &[(&str, &[&str])] = &[
    (
        "",
        &[
            "null",
            "true",
            "false",
            "0",
            "7",
            "-3",
            "12.0",
            "1.5",
            "1e3",
            "612123123",
            "28028.00",
            "123456789012345",
            "1234567890123456",
            "[]",
            "{}",
            "[1]",
            "[null]",
            "[[]]",
            "{\"a\": 1}",
            "[{}]",
            "\"\"",
            "\"  \"",
            "\"7\"",
            "\" 07 \"",
            "\"7.0\"",
            "\"7,5\"",
            "\"-1\"",
            "\"true\"",
            "\"FALSE\"",
            "\"x\"",
            "\"string\"",
            "\"undefined\"",
            "\"NaN\"",
            "\"a\\u0007b\"",
            "\"\\u202eevil\"",
            "\"\\u202d7\"",
            "\"\\u202a\\u20667\\u2069\\u202c\"",
            "\"７\"",
            "\"\\ufffd\"",
            "\"a\\tb\"",
            "\"\u{200b}\"",
            "\" trimmed \"",
            "\"Jose\u{301}\"",
            "\"USER1\"",
            "\".\"",
            "\"O’Hara\"",
            "\"\u{a0}\"",
        ],
    ),
    (
        "date",
        &[
            "\"2026-11-22\"",
            "\"2026-11-23\"",
            "\"21/11/2026\"",
            "\"2008-11-23\"",
            "\"2008-11-24\"",
            "\"2008-02-29\"",
            "\"2026-11-24\"",
            "\"2026-02-30\"",
            "\"2026-1-5\"",
            "\"2026-11-21T00:00:00Z\"",
            "\"21/11/2026 10:30\"",
            "\"29/02/2023\"",
            "\"0000-12-01\"",
            "\"9999-12-31\"",
            "\"1-2/1980\"",
        ],
    ),
    (
        "document_value",
        &[
            "\"12345678Z\"",
            "\"12345678-z\"",
            "\"12345678A\"",
            "\"12345678\"",
            "\"1234567L\"",
            "\"11111111H\"",
            "\"X1234567L\"",
            "\"X01234567L\"",
            "\"K1234567L\"",
            "\"K1234567A\"",
            "\"A28015865\"",
            "\"A5881850A\"",
            "\"A58818502\"",
            "\"Q2826000H\"",
            "\"Q28260008\"",
            "\"N0011012B\"",
            "\"B6471783Z\"",
            "\"ESB64717838\"",
            "\"ES1234567\"",
            "\"AAA123456\"",
            "\"AAA12345\"",
            "\"A123\"",
            "12345678",
            "12345678.0",
            "\"１２３４５６７８Ｚ\"",
            "\"---\"",
            "\"12345678º\"",
            "\"12.345.678,Z\"",
            "\"AB123456<\"",
            "\"АВ 123456\"",
            "\"¿?\"",
            "\"12345V\"",
        ],
    ),
    ("phone", PHONES),
    ("msisdn", PHONES),
    ("number", PHONES),
    (
        "iccid",
        &[
            "\"8934042419120320860\"",
            "\"8934042419120320860F\"",
            "\"8934042419120320861\"",
            "\"8934040000000000002\"",
            "\"8934221507160508791\"",
            "\"89340424191203208\"",
            "\"8833042419120320860\"",
            "\"8934 0424 1912 0320 860\"",
            "\"89340424191203208601\"",
            "8934042419120320860",
        ],
    ),
    (
        "imei",
        &[
            "\"490154203237518\"",
            "\"490154203237519\"",
            "\"35693803564380\"",
            "\"3569380356438012\"",
            "\"000000000000000\"",
            "\"12331425\"",
            "490154203237518",
        ],
    ),
    (
        "bank_account",
        &[
            "\"00492345281234512345\"",
            "\"21000418450200051332\"",
            "\"ES9121000418450200051332\"",
            "\"ES1400492345281234512345\"",
            "\"ES9021000418450200051332\"",
            "\"DE89 3704 0044 0532 0130 00\"",
            "\"HN88CABF00000000000250005469\"",
            "\"00000000000000000000\"",
            "\"XX0012345\"",
            "\"E912100041845020005133\"",
            "\"ES912100041845020005133\"",
            "\"ESx\"",
            "\"ES91A1000418450200051332\"",
        ],
    ),
    (
        "bic",
        &[
            "\"BBVAESMM\"",
            "\"bsch es mm\"",
            "\"B5CHESMM\"",
            "\"BSCHEPMM\"",
            "\"BSCH3SMM\"",
            "\"BSCHESM\"",
            "\"BSCHESM?\"",
            "\"CAIXESBBXXX\"",
        ],
    ),
    (
        "postal_code",
        &["\"28028\"", "\"53001\"", "\"00123\"", "\"8028\"", "8028", "28028", "\"28 O28\"", "\"28.028\""],
    ),
    (
        "gescal",
        &[
            "\"28000010012300123\"",
            "\"2800001001230012\"",
            "\"28000010012300123Z        001IZ      \"",
            "\"28000010012300123                    \"",
            "\"28000010012300123 QQQ     1A IZ      \"",
            "\"28000010012300123 t02o1av bajiz      \"",
            "\"28000010012a00123\"",
            "\"53000010012300123\"",
            "\" 8000010012300123\"",
            "\"28000010012300123         1º IZ      \"",
            "\"28000010012300123         S1 IZ      \"",
            "\"28000010012300123\u{a0}        001IZ      \"",
            "\"28000010012300123\\r\\n        001IZ   \\t  \"",
            "\"\u{feff}28000010012300123 \u{202f}       001IZ      \u{200b}\"",
            "\"28000010012300123         001IZ      \\n\"",
            "\"\u{200b}\"",
            "\"                 \"",
        ],
    ),
    (
        "email",
        &[
            "\"a.b+c@sub.example.es\"",
            "\"Ana@EXAMPLE.ES\"",
            "\"begoña@example.es\"",
            "\"user@localhost\"",
            "\"a..b@x.es\"",
            "\"a@-x.es\"",
            "\"a b@x.es\"",
            "\"a@@x.es\"",
            "\"a@\"",
            "\"a-mailbox-with-a-name-that-is-far-too-long-for-old-tables@a-rather-long-domain.example.es\"",
            "\"a@x_y.es\"",
        ],
    ),
    (
        "card_number",
        &[
            "\"411111******1111\"",
            "\"4111111111111111\"",
            "4111111111111111",
            "411111111111.5",
            "\"4111111****11111\"",
            "\"****1111\"",
            "\"4111#1111\"",
            "\"676770000005\"",
        ],
    ),
    ("expiry", &["\"0121\"", "\"1329\"", "\"129\"", "\"DIC29\"", "1229", "\"12/29\"", "\"0029\""]),
    (
        "type",
        &[
            "\"main\"",
            "\"ADDITIONAL\"",
            "\"client\"",
            "\"Account\"",
            "\"C\"",
            "\"p\"",
            "\"telecommunications\"",
            "\"nv\"",
            "\"additional\"",
            "1",
            "2",
            "3",
        ],
    ),
    ("owner", &["\"neba01\"", "\"OTHER01\"", "\"FIBMM02 \""]),
    ("iua", &["\"adhgsd35346\"", "\"ADHGSD-35346\"", "\"A1\""]),
    ("operator_id", &["\"456\"", "\"OP456\"", "\"undefined\"", "\"00345\"", "345", "\"45 6\""]),
    (
        "amount",
        &[
            "\"30\"",
            "30",
            "-1",
            "\"-0\"",
            "-0.0",
            "\"-0,05\"",
            "\"1.234,56\"",
            "\"12,50\"",
            "\" 3 \"",
            "\"30.\"",
            "1e3",
        ],
    ),
    ("name", &["\"Ejemplo SL\"", "\"Ana 2\"", "\"string\"", "\"Mª José\"", "\" Ana\""]),
];

const PHONES: &[&str] = &[
    "\"612 123 123\"",
    "\"+34612123123\"",
    "\"0034 911 111 111\"",
    "\"34612123123\"",
    "\"+351912345678\"",
    "\"00447400123456\"",
    "\"781234567\"",
    "\"900123456\"",
    "\"905123456\"",
    "\"752345678\"",
    "\"118118\"",
    "\"61212312a\"",
    "\"(91) 111.11-11\"",
    "\"+0612345678\"",
    "\"969060912\"",
    "\"973901234\"",
    "\"510123456\"",
    "\"590123456\"",
    "\"840123456\"",
    "\"989123456\"",
    "612123123",
    "612123123.0",
    "\"91/111.11.11\"",
    "\"＋３４　６１２\u{2010}１２３．１２３\"",
    "\"\\u202d612 123 123\\u202c\"",
    "\"+3461212312\"",
    "\"6121231234\"",
    "\"+\"",
    "\"008500123\"",
    "\"003461234\"",
    "\"+340612123123\"",
    "\"911111111 ext. 2\"",
    "\"+3519123456789012\"",
    "\"871123456\"",
    "\"711111111\"",
];

/// An odd value for a field: more often one that is of its own sort.
fn odd(key: &str, dice: &mut Dice) -> Value {
    let own: Vec<&[&str]> =
        ODD[1..].iter().filter(|(word, _)| key.contains(word)).map(|(_, values)| *values).collect();
    let values = if own.is_empty() || dice.one_in(4) { ODD[0].1 } else { own[dice.below(own.len())] };
    serde_json::from_str(dice.pick(values)).unwrap_or_default()
}

/// Values that are right by themselves and contradict others: in an object that has the first key, the second one becomes
/// one of these.
const TWISTS: &[(&str, &str, &[&str])] = &[
    ("operator_id", "initial_date_operation", &["\"2026-11-24\"", "\"1971-01-22\"", "\"2026-11-20\""]),
    ("operator_id", "operator_id", &["\"00345\""]),
    (
        "operator_id",
        "iccid",
        &["\"8934040000000000002\"", "\"8934564311223344558\"", "\"8934564311223344551\"", "\"\"", "null"],
    ),
    (
        "operator_id",
        "scheduled_date",
        &[
            "\"2026-11-23\"",
            "\"2026-11-24\"",
            "\"2026-12-05\"",
            "\"2026-12-08\"",
            "\"2026-12-23\"",
            "\"2026-12-24\"",
        ],
    ),
    (
        "operator_id",
        "donor_user",
        &[
            "{\"type\": \"client\", \"name\": \"Ana\", \"lastname\": \"Soler\", \"document_value\": \"12345678Z\", \"birthdate\": \"1971-01-22\"}",
            "{\"name\": \"Ana Maria\", \"lastname\": \"Soler\", \"document_type_id\": 1, \"document_value\": \"12345678-z\", \"birthdate\": \"2010-01-01\"}",
            "{\"name\": \"Pol\", \"lastname\": \"Roca\", \"document_type_id\": 1, \"document_value\": \"12345678Z\"}",
            "{\"document_type_id\": 2, \"document_value\": \"B64717838\"}",
            "{\"company_name\": \"Ejemplo\", \"document_type_id\": 2, \"document_value\": \"B64717838\", \"birthdate\": \"2015-01-01\"}",
        ],
    ),
    ("postal_code", "country", &["\"Madrid\"", "\"A Coruña\"", "\"Barcelona\"", "\"Francia\""]),
    ("postal_code", "street_name", &["\"Alcalá 35\""]),
    ("postal_code", "number", &["\"\"", "\"s/n\"", "\"10-12\"", "\"123\"", "1230"]),
    ("postal_code", "state_id", &["8", "\"28\"", "1"]),
    (
        "gescal",
        "gescal",
        &[
            "\"28000010012300123\"",
            "\"28000010012300123                    \"",
            "\"28000010012300035         001        \"",
            "\"08000010012300123         001IZ      \"",
            "\"28000010012300035         001IZ      \"",
        ],
    ),
    ("territory_owner", "territory_owner", &["\"VULA01\"", "\"neba02\"", "\"MASMOVIL\"", "\"FIBMM01\""]),
    ("financed", "financed", &["true", "\"true\""]),
    ("financed", "imei", &["\"\""]),
    ("financed", "serial_number", &["null"]),
    ("expiry_date", "expiry_date", &["\"1026\"", "\"1126\"", "\"12/25\""]),
    (
        "document_value",
        "document_value",
        &[
            "\"12345678Z\"",
            "\"12345678A\"",
            "\"12345678 z\"",
            "\"11111111H\"",
            "\"B64717838\"",
            "\"AAA123456\"",
            "\"54362315K\"",
            "\"54362315A\"",
        ],
    ),
    ("document_value", "document_type_id", &["null", "1", "2", "4"]),
    ("document_value", "company_name", &["\"Ejemplo SL\"", "\"Ejemplo, S.L.\""]),
    (
        "birthdate",
        "birthdate",
        &[
            "\"1899-12-31\"",
            "\"2010-01-01\"",
            "\"2026-11-24\"",
            "\"2008-11-23\"",
            "\"2008-11-24\"",
            "\"1906-11-23\"",
            "\"1905-11-23\"",
        ],
    ),
    ("bank_account", "swift_bic", &["\"CAIXESBBXXX\"", "\"BSCHESMMXXX\"", "\"BBVAESMM\""]),
    ("number_associated", "number_associated", &["\"911111112\"", "\"+34 911111111\"", "\"931111111\""]),
    ("wants_communications", "number", &["\"931111111\"", "\"952111111\"", "\"912345678\""]),
    ("msisdn", "msisdn", &["\"612123123\"", "\"+34 612 12 31 23\""]),
    ("msisdn", "type", &["\"main\"", "\"additional\"", "\"MAIN\""]),
    ("lastname", "type", &["\"client\"", "\"account\""]),
    ("value", "value", &["\"PROMO\"", "\"promo \"", "\"OTHER\""]),
    (
        "migration",
        "migration",
        &["\"bundle\"", "\"new-account\"", "\"postpaid-to-new-prepaid\"", "\"existing-account\""],
    ),
    ("migration", "accountId", &["2042", "null", "\"07\"", "9223372036854775807", "9223372036854775808"]),
    ("migration", "bundle_id", &["123"]),
    ("start_date", "start_date", &["\"2026-11-23\"", "\"2026-11-24\"", "\"2026-11-01\""]),
    ("end_date", "end_date", &["\"2026-11-01\"", "\"2026-11-30\"", "\"2026-11-22\""]),
    ("externalId", "refId", &["\"REF-1\""]),
    ("externalId", "externalId", &["\"\""]),
    ("stateReason", "customerProfile", &["{\"id\": 1}", "\"P\"", "[]"]),
    ("stateValidFrom", "stateValidFrom", MOMENTS),
    (
        "roles",
        "roles",
        &["[\"billing\"]", "[\"Owner\"]", "[]", "[null]", "[\"boss\", \"\"]", "\"owner\"", "[1]"],
    ),
    ("roles", "id", &["\"u1\"", "\" u2\"", "\"U1\"", "7"]),
    ("currency", "currency", &["\"usd\"", "\"ESP\"", "\"EURO\"", "\"XXX\"", "\"E€R\"", "\"null\""]),
    ("currency", "balance", &["-5", "\"-5,25\"", "\"x\"", "1e3"]),
    ("billingGroup", "billingGroup", &["\"b1\"", "\"b9\"", "1"]),
    ("billingGroup", "user", &["\"u1\"", "\"u9\"", "\"string\""]),
    ("billingGroup", "id", &["\"s1\"", "\"s2\""]),
];

const MOMENTS: &[&str] = &[
    "\"2026-12-01T00:00:00Z\"",
    "\"2026-12-01 00:00z\"",
    "\"2026-12-01T00:00:00\"",
    "\"2026-12-01\"",
    "\"2026-12-01T23:60:00+01:00\"",
    "\"2026-12-01T23:00:00.5-19:00\"",
    "\"2026-02-30T23:00:00-03:30\"",
    "\"1/12/2026 00:00:00Z\"",
    "\"2026-12-01T00:00:00+0100\"",
    "\"2026-12-01T00:00:00+01:60\"",
    "\"2026-12-01T00:00.5Z\"",
];

/// A contradiction somewhere.
fn twist(sale: &mut Value, dice: &mut Dice) {
    let places = places(sale);
    let fits = |twist: &&(&str, &str, &[&str])| places.iter().any(|(_, key)| key == twist.0);
    let twists: Vec<_> = TWISTS.iter().filter(fits).collect();
    if twists.is_empty() {
        return;
    }
    let (marker, key, values) = twists[dice.below(twists.len())];
    let marked: Vec<&String> = places.iter().filter(|(_, k)| k == marker).map(|(parent, _)| parent).collect();
    let of = marked[dice.below(marked.len())];
    if let Some(Value::Object(members)) = sale.pointer_mut(of) {
        members.insert((*key).into(), serde_json::from_str(dice.pick(values)).unwrap_or_default());
    }
}

/// Changes one thing somewhere.
pub(crate) fn fault(sale: &mut Value, dice: &mut Dice) {
    if dice.one_in(2) {
        return twist(sale, dice);
    }
    let places = places(sale);
    if places.is_empty() {
        return;
    }
    let (parent, key) = places[dice.below(places.len())].clone();
    let whole = format!("{parent}/{}", escaped(&key));
    let of = sale.pointer_mut(&parent).unwrap();
    match (dice.below(14), of) {
        (0, Value::Object(members)) => drop(members.shift_remove(&key)),
        (1, Value::Object(members)) => rename(members, &key, dice),
        (2, Value::Object(members)) => swap_technology(members),
        (3, Value::Array(items)) => items.push(items[dice.below(items.len())].clone()),
        (4, Value::Object(members)) => {
            members.insert(
                dice.pick(&["x", "bundle_idd", "msisdm", "", "__proto__", "ftth "]).into(),
                json!([{ "a": 1 }]),
            );
        }
        (12, Value::Object(members)) => {
            // Keys that are known in other objects, and perhaps in this one.
            let known = dice.pick(&[
                "gescal",
                "company_name",
                "portability_info",
                "iccid",
                "delivery_info",
                "tv",
                "landline",
                "name",
            ]);
            members.insert(known.into(), odd(known, dice));
        }
        (5, _) => unwrap(sale.pointer_mut(&whole).unwrap()),
        (6 | 7, _) => blur(sale.pointer_mut(&whole).unwrap(), dice),
        _ => *sale.pointer_mut(&whole).unwrap() = odd(&key, dice),
    }
}

/// Every member and item: the pointer of its parent, and its key.
fn places(value: &Value) -> Vec<(String, String)> {
    let (mut found, mut open) = (Vec::new(), vec![(String::new(), value)]);
    while let Some((pointer, value)) = open.pop() {
        let members: Vec<(String, &Value)> = match value {
            Value::Object(members) => members.iter().map(|(k, v)| (k.clone(), v)).collect(),
            Value::Array(items) => items.iter().enumerate().map(|(i, v)| (i.to_string(), v)).collect(),
            _ => continue,
        };
        for (key, value) in members {
            open.push((format!("{pointer}/{}", escaped(&key)), value));
            found.push((pointer.clone(), key));
        }
    }
    found
}

/// A key as a pointer writes it.
fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn rename(members: &mut Map<String, Value>, key: &str, dice: &mut Dice) {
    let mut name = key.to_string();
    match dice.below(3) {
        0 => name.push('s'),
        1 => drop(name.pop()),
        _ => name = name.to_uppercase(),
    }
    // Neither a key twice nor both spellings of one: those are the tests' of JSON syntax.
    let taken = ["campaign", "campaigns", "bundle", "broadband"].contains(&name.as_str())
        || members.contains_key(&name);
    if taken {
        return;
    }
    let renamed = std::mem::take(members).into_iter();
    *members = renamed.map(|(k, v)| if k == key { (name.clone(), v) } else { (k, v) }).collect();
}

fn swap_technology(members: &mut Map<String, Value>) {
    let moved = match (members.shift_remove("ftth"), members.shift_remove("adsl")) {
        (Some(section), None) => [("adsl", section.clone()), ("ftth", section)],
        (None, Some(section)) => [("ftth", section.clone()), ("adsl", section)],
        _ => return,
    };
    let keep = members.len() % 2 + 1;
    members.extend(moved.into_iter().take(keep).map(|(k, v)| (k.to_string(), v)));
}

/// A list of one becomes its item; an object becomes a list of it.
fn unwrap(value: &mut Value) {
    *value = match value.take() {
        Value::Array(mut items) if items.len() == 1 => items.remove(0),
        Value::Object(members) => json!([members]),
        other => other,
    }
}

/// One character of a text changed, doubled or dropped, or the text written otherwise.
fn blur(value: &mut Value, dice: &mut Dice) {
    let Value::String(text) = value else { return };
    let mut chars: Vec<char> = text.chars().collect();
    if chars.is_empty() {
        return;
    }
    let at = dice.below(chars.len());
    match dice.below(6) {
        0 if chars[at].is_ascii_digit() => chars[at] = char::from(b'0' + dice.below(10) as u8),
        1 => {
            chars.insert(at, dice.pick(&[' ', '-', '.', '\u{a0}', '\u{200b}', 'ñ', '/', '_', '\n', '\u{7f}']))
        }
        2 => drop(chars.remove(at)),
        3 => chars = text.to_lowercase().chars().collect(),
        4 => chars = text.to_uppercase().chars().collect(),
        _ => chars[at] = dice.pick(&['O', 'x', '9', '*', 'é', '@', ' ']),
    }
    *text = chars.into_iter().collect();
}

fn shuffle(value: &mut Value, dice: &mut Dice) {
    match value {
        Value::Object(members) => {
            let mut all: Vec<(String, Value)> = std::mem::take(members).into_iter().collect();
            for i in (1..all.len()).rev() {
                all.swap(i, dice.below(i + 1));
            }
            all.iter_mut().for_each(|(_, v)| shuffle(v, dice));
            members.extend(all);
        }
        Value::Array(items) => items.iter_mut().for_each(|v| shuffle(v, dice)),
        _ => {}
    }
}
