//! Known facts, the slow and obvious way: over the JSON of a context, list by list.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::generate::Dice;
use crate::sale::Seen;

type Row = (String, &'static str, String, String);

/// The codes that stand here.
pub(crate) const CODES: [&str; 15] = [
    "catalogue.not-in-bundle",
    "catalogue.unknown",
    "catalogue.wrong-technology",
    "coverage.none",
    "coverage.owner",
    "coverage.technology",
    "document-type.unknown",
    "document.other-type",
    "language.unknown",
    "msisdn.not-available",
    "msisdn.unknown",
    "nationality.unknown",
    "operator.unknown",
    "street-type.unknown",
    "territory-owner.unknown",
];

/// The sections of a package and their lists.
const SECTIONS: [(&str, &str); 5] =
    [("landline", "landline"), ("ftth", "ftth"), ("adsl", "adsl"), ("mobile_line", "mobile"), ("tv", "tv")];

/// What the known facts tell of the objects of a sale, and what is still to be looked up: the list and the place.
pub(crate) struct Judged {
    pub(crate) told: Vec<Row>,
    pub(crate) needs: BTreeSet<(&'static str, String)>,
    /// Places whose word is in no list of the documents: the known list decides.
    pub(crate) decided: BTreeSet<String>,
}

struct Facts<'f> {
    known: &'f Value,
    seen: &'f [Seen],
    judged: Judged,
}

pub(crate) fn judge(seen: &[Seen], known: &Value) -> Judged {
    let judged = Judged { told: Vec::new(), needs: BTreeSet::new(), decided: BTreeSet::new() };
    let mut facts = Facts { known, seen, judged };
    for object in seen {
        facts.lists(object);
        facts.extras(object);
        facts.products(object);
        facts.numbers(object);
        facts.document(object);
        facts.coverage(object);
    }
    facts.judged
}

/// The word of the type of a document, where it is known.
pub(crate) fn document_type<'k>(known: &'k Value, type_id: &str) -> Option<&'k str> {
    known["documentTypes"][type_id].as_str()
}

/// Whether a list of ids or texts has this one.
fn has(list: &[Value], one: &str) -> bool {
    list.iter().any(|item| item.as_str().map_or_else(|| item.to_string(), str::to_string) == one)
}

impl<'f> Facts<'f> {
    fn tell(&mut self, code: &str, seen: &Seen, key: &str) {
        let severity = if code == "document.other-type" { "warning" } else { "error" };
        self.judged.told.push((code.into(), severity, seen.place(key), String::new()));
    }

    fn need(&mut self, lookup: &'static str, seen: &Seen, key: &str) {
        self.judged.needs.insert((lookup, seen.place(key)));
    }

    /// A value of a list that is complete.
    fn listed(
        &mut self,
        seen: &Seen,
        key: &str,
        lookup: &'static str,
        list: Option<&Vec<Value>>,
        code: &str,
    ) {
        let Some(value) = seen.good(key) else { return };
        match list {
            None => self.need(lookup, seen, key),
            Some(list) => {
                self.judged.decided.insert(seen.place(key));
                if !has(list, value.trim()) {
                    self.tell(code, seen, key);
                }
            }
        }
    }

    fn lists(&mut self, seen: &Seen) {
        let list = |name: &str| self.known[name].as_array();
        match seen.of {
            "buyer" | "donor" | "recipient" => {
                self.listed(
                    seen,
                    "nationality_id",
                    "nationalities",
                    list("nationalities"),
                    "nationality.unknown",
                );
                let languages = self.known["languages"].as_array();
                self.listed(seen, "language_id", "languages", languages, "language.unknown");
            }
            "address" | "installation_address" => {
                self.listed(
                    seen,
                    "street_type_id",
                    "street-types",
                    list("streetTypes"),
                    "street-type.unknown",
                );
            }
            "portability" => {
                self.listed(seen, "operator_id", "operators", list("operators"), "operator.unknown");
            }
            "broadband" => {
                let (owners, code) = (list("territoryOwners"), "territory-owner.unknown");
                self.listed(seen, "territory_owner", "territory-owners", owners, code);
            }
            _ => {}
        }
    }

    fn extras(&mut self, seen: &Seen) {
        let list = match seen.of {
            "promotion" => "promotions",
            "bonus" => "bonuses",
            "campaign" => "campaigns",
            "service" => "services",
            "terminal" => "terminals",
            _ => return,
        };
        let list = self.known["catalogue"][list].as_array();
        self.listed(seen, "id", "catalogue", list, "catalogue.unknown");
    }

    fn products(&mut self, seen: &Seen) {
        let bundles = self.known["catalogue"]["bundles"].as_object();
        if seen.of == "broadband"
            && let Some(id) = seen.good("bundle_id")
        {
            match bundles {
                None => self.need("catalogue", seen, "bundle_id"),
                Some(bundles) if !bundles.contains_key(id) => {
                    self.tell("catalogue.unknown", seen, "bundle_id")
                }
                Some(_) => {}
            }
        }
        let Some((_, section)) = SECTIONS.iter().find(|(of, _)| *of == seen.of) else { return };
        let Some(product) = seen.good("product_id") else { return };
        let judged = match bundles {
            Some(bundles) => self.product(seen, section, product, bundles),
            // A line outside of any package may be sold alone.
            None => (self.package_of(seen).is_none() && self.is_sold_alone(section, product)).then_some(""),
        };
        match judged {
            None => self.need("catalogue", seen, "product_id"),
            Some("") => {}
            Some(code) => self.tell(code, seen, "product_id"),
        }
    }

    /// The code to tell of a product; none where it is right, nothing where it cannot be told.
    fn product(
        &self,
        seen: &Seen,
        section: &str,
        product: &str,
        bundles: &Map<String, Value>,
    ) -> Option<&'static str> {
        let own = self.package_of(seen).and_then(|id| bundles.get(id));
        if let Some(own) = own {
            let list = own[section].as_array()?;
            if has(list, product) {
                return Some("");
            }
        }
        let anywhere = |section: &str| {
            bundles.values().any(|bundle| bundle[section].as_array().is_some_and(|list| has(list, product)))
        };
        if anywhere(section) || self.is_sold_alone(section, product) {
            return Some(if own.is_some() { "catalogue.not-in-bundle" } else { "" });
        }
        if own.is_none() && bundles.values().any(|bundle| !bundle[section].is_array()) {
            return None;
        }
        let other = SECTIONS.iter().any(|(_, name)| *name != section && anywhere(name));
        Some(if other { "catalogue.wrong-technology" } else { "catalogue.unknown" })
    }

    /// The object of the package that an object stands in.
    fn around(&self, seen: &Seen) -> Option<&'f Seen> {
        let holds = |other: &&Seen| {
            other.of == "broadband" && seen.pointer.starts_with(&format!("{}/", other.pointer))
        };
        self.seen.iter().find(holds)
    }

    /// The id of the package that a product stands in.
    fn package_of(&self, seen: &Seen) -> Option<&'f str> {
        self.around(seen)?.good("bundle_id")
    }

    fn is_sold_alone(&self, section: &str, product: &str) -> bool {
        let alone = self.known["catalogue"]["mobile"].as_array();
        section == "mobile" && alone.is_some_and(|list| has(list, product))
    }

    fn numbers(&mut self, seen: &Seen) {
        if seen.of != "mobile_line" || seen.has("portability_info") {
            return;
        }
        let Some(number) = seen.good("msisdn") else { return };
        match self.known["msisdns"].get(number) {
            None => self.need("msisdn", seen, "msisdn"),
            Some(Value::Null) => self.tell("msisdn.unknown", seen, "msisdn"),
            Some(found) if found["available"] == json!(false) => {
                self.tell("msisdn.not-available", seen, "msisdn")
            }
            Some(_) => {}
        }
    }

    fn document(&mut self, seen: &Seen) {
        if !["buyer", "donor", "recipient", "contact", "user"].contains(&seen.of) {
            return;
        }
        let Some(type_id) = seen.good("document_type_id") else { return };
        let Some(types) = self.known["documentTypes"].as_object() else {
            return self.need("document-types", seen, "document_type_id");
        };
        let Some(word) = types.get(type_id).and_then(Value::as_str) else {
            return self.tell("document-type.unknown", seen, "document_type_id");
        };
        let right: &[&str] = match seen.form("document_value") {
            Some("dni") => &["nif", "dni"],
            Some("nie") => &["nif", "nie"],
            Some("klm") => &["nif"],
            Some("entity") => &["nif", "cif"],
            Some("abroad") => &[],
            _ => return,
        };
        if !right.contains(&word) {
            self.tell("document.other-type", seen, "document_value");
        }
    }

    fn coverage(&mut self, seen: &Seen) {
        if seen.of != "installation_address" {
            return;
        }
        let key = if seen.has("address_id") { "address_id" } else { "gescal" };
        let Some(home) = seen.good(key) else { return };
        let homes = self.known["coverage"].as_object();
        let home = homes.and_then(|homes| homes.iter().find(|(name, _)| name.trim() == home.trim()));
        let Some((_, home)) = home else { return self.need("coverage", seen, key) };
        if home.is_null() {
            return self.tell("coverage.none", seen, key);
        }
        let Some(package) = self.around(seen) else { return };
        if let (Some(named), Some(owner)) = (package.good("territory_owner"), home["territoryOwner"].as_str())
            && !named.trim().eq_ignore_ascii_case(owner)
        {
            self.tell("coverage.owner", package, "territory_owner");
        }
        let Some(technologies) = home["technologies"].as_array() else { return };
        for section in ["ftth", "adsl"] {
            let other =
                if section == "ftth" { &["ftth", "neba", "vula", "hfc"][..] } else { &["adsl", "hfc"] };
            let can = technologies.iter().any(|technology| other.contains(&technology.as_str().unwrap()));
            if package.has(section) && !can {
                self.tell("coverage.technology", package, section);
            }
        }
    }
}

/// Facts about a sale, in part: of every list some of what the sale has, or nothing at all.
pub(crate) fn some(seed: u64, sale: &Value) -> Value {
    let (mut dice, mut texts) = (Dice::new(seed ^ 0x5eed), Texts::default());
    collect("", sale, &mut texts);
    let mut known = Map::new();
    for (name, key) in [
        ("streetTypes", "street_type_id"),
        ("nationalities", "nationality_id"),
        ("languages", "language_id"),
        ("operators", "operator_id"),
        ("territoryOwners", "territory_owner"),
    ] {
        if dice.below(3) > 0 {
            known.insert(
                name.into(),
                part(&mut dice, &texts, key, name != "operators" && name != "territoryOwners"),
            );
        }
    }
    if dice.below(3) > 0 {
        known.insert("catalogue".into(), catalogue(&mut dice, &texts));
    }
    if dice.below(3) > 0 {
        let words = ["nif", "dni", "nie", "cif", "passport", "other"];
        let types = (1..5).filter(|_| dice.below(4) > 0).collect::<Vec<_>>();
        let types = types.iter().map(|id: &i32| (id.to_string(), json!(words[dice.below(words.len())])));
        known.insert("documentTypes".into(), Value::Object(types.collect()));
    }
    let answers = [json!(null), json!({}), json!({"available": true}), json!({"available": false})];
    known.insert("msisdns".into(), answered(&mut dice, &texts, "msisdn", &answers, |text| text.len() == 9));
    let answers = [
        json!(null),
        json!({}),
        json!({"technologies": ["ftth"], "territoryOwner": "FIBMM01"}),
        json!({"technologies": ["adsl"], "territoryOwner": "masmovil"}),
        json!({"technologies": ["neba", "adsl"]}),
        json!({"technologies": ["hfc"], "territoryOwner": "NEBA01"}),
        json!({"technologies": []}),
    ];
    let mut homes = answered(&mut dice, &texts, "address_id", &answers, |_| true);
    let gescals = answered(&mut dice, &texts, "gescal", &answers, |text| text.len() == 37);
    homes.as_object_mut().unwrap().extend(gescals.as_object().unwrap().clone());
    known.insert("coverage".into(), homes);
    Value::Object(known)
}

type Texts = std::collections::BTreeMap<String, BTreeSet<String>>;

/// Every scalar of a sale, by its key; the ids of extras by the list that they stand in.
fn collect(key: &str, value: &Value, texts: &mut Texts) {
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| {
            let name = match name.as_str() {
                "id" => key,
                "product_id" => {
                    if key == "mobile_lines" {
                        "mobile"
                    } else {
                        key
                    }
                }
                name => name,
            };
            collect(name, value, texts);
        }),
        Value::Array(items) => items.iter().for_each(|item| collect(key, item, texts)),
        Value::String(text) => {
            texts.entry(key.into()).or_default().insert(text.clone());
        }
        Value::Number(number) => {
            texts.entry(key.into()).or_default().insert(number.to_string());
        }
        _ => {}
    }
}

/// Some of the values of a key, as ids or as texts, and one that the sale does not have.
fn part(dice: &mut Dice, texts: &Texts, key: &str, ids: bool) -> Value {
    let mut list = vec![if ids { json!(99) } else { json!("99") }];
    for text in texts.get(key).into_iter().flatten().filter(|text| !text.trim().is_empty()) {
        match text.parse::<u32>() {
            _ if dice.below(5) == 0 => {}
            Ok(id) if ids && id > 0 => list.push(json!(id)),
            _ if !ids => list.push(json!(text.trim())),
            _ => {}
        }
    }
    list.truncate(if dice.below(8) == 0 { 0 } else { usize::MAX });
    Value::Array(list)
}

fn catalogue(dice: &mut Dice, texts: &Texts) -> Value {
    let mut catalogue = Map::new();
    for name in ["promotions", "bonuses", "campaigns", "terminals", "services", "mobile"] {
        if dice.below(3) > 0 {
            catalogue.insert(name.into(), part(dice, texts, name, true));
        }
    }
    if dice.below(4) > 0 {
        let mut bundles = Map::new();
        for id in ["123", "124"] {
            if dice.below(6) == 0 {
                continue;
            }
            let mut bundle = Map::new();
            for (_, section) in SECTIONS {
                if dice.below(6) > 0 {
                    // Now and then of another section.
                    let of = if dice.below(4) == 0 { SECTIONS[dice.below(5)].1 } else { section };
                    bundle.insert(section.into(), part(dice, texts, of, true));
                }
            }
            bundles.insert(id.into(), Value::Object(bundle));
        }
        catalogue.insert("bundles".into(), Value::Object(bundles));
    }
    Value::Object(catalogue)
}

/// Answers to some look-ups.
fn answered(dice: &mut Dice, texts: &Texts, key: &str, answers: &[Value], is: fn(&str) -> bool) -> Value {
    let mut map = Map::new();
    for text in texts.get(key).into_iter().flatten().filter(|text| is(text)) {
        if dice.below(3) > 0 {
            map.insert(text.clone(), answers[dice.below(answers.len())].clone());
        }
    }
    Value::Object(map)
}
