//! A request, checked the slow and obvious way over `serde_json::Value`: the tables and rules of the documents written down a
//! second time, with nothing of criba's own.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, Value};

use crate::values::{self, Read, clean, plain};
use crate::{kinds, known, rules};

/// Code, severity, pointer, and the name of what is missing.
pub(crate) type Found = BTreeSet<(String, &'static str, String, String)>;

/// How the sale is made, the day of the check, and whether customers are residential.
pub(crate) struct Setting {
    pub(crate) offline: Option<bool>,
    pub(crate) today: Option<(u32, u32, u32)>,
    pub(crate) residential: bool,
    /// Known facts, as a context has them.
    pub(crate) known: Value,
    /// The kind of the request.
    pub(crate) kind: &'static str,
}

/// What stands under a key.
#[derive(Clone, Copy)]
pub(crate) enum Is {
    Text(&'static str),
    Whole(&'static str, i64, i64),
    Amount,
    /// An amount of either sign.
    Balance,
    Flag,
    /// Kind, words, and the severity of another word.
    Words(&'static str, &'static [&'static str], &'static str),
    /// A list of words.
    WordList(&'static str, &'static [&'static str]),
    /// Any keys, each with a text of this kind.
    Map(&'static str),
    Object(&'static str),
    List(&'static str),
    Any,
}

use Is::{Amount, Any, Balance, Flag, List, Map as Texts, Object, Text, Whole, WordList, Words};

/// How much a key is wanted: required, required offline, wanted (a warning), optional, or better elsewhere.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Due {
    R,
    Off,
    W,
    O,
    Misplaced,
}

use Due::{Misplaced, O, Off, R, W};

pub(crate) type Row = (&'static str, Is, Due);

pub(crate) const AMOUNT: Is = Amount;
pub(crate) const ID: Is = Whole("id", 1, i64::MAX);
const COUNT: Is = Whole("count", 0, i64::MAX);
const NAME: Is = Text("name");
const LINE: Is = Text("address-line");

const PERSON: [Row; 14] = [
    ("type", Words("role", &["client", "account"], "error"), O),
    ("name", NAME, O),
    ("middlename", NAME, O),
    ("lastname", NAME, O),
    ("company_name", Text("text"), O),
    ("document_type_id", ID, O),
    ("document_value", Text("document"), O),
    ("email", Text("email"), O),
    ("birthdate", Text("date"), O),
    ("nationality_id", ID, O),
    ("contact_phone", Text("phone"), O),
    ("gender", Words("gender", &["M", "F"], "error"), O),
    ("language_id", ID, O),
    ("address", Object("address"), O),
];

const ADDRESS: [Row; 12] = [
    ("street_type_id", ID, O),
    ("street_name", LINE, R),
    ("number", LINE, O),
    ("supplement", LINE, O),
    ("state_id", Whole("province", 1, 52), R),
    ("locality", LINE, R),
    ("postal_code", Text("postal-code"), R),
    ("country", LINE, O),
    ("observation", Text("note"), O),
    ("gescal", Text("gescal"), Misplaced),
    ("pair_vacancy", Flag, Misplaced),
    ("address_id", Text("address-id"), Misplaced),
];

const ID_ONLY: &[Row] = &[("id", ID, R)];
const LISTS: [Row; 4] = [
    ("bonuses", List("bonus"), O),
    ("campaigns", List("campaign"), O),
    ("promotions", List("promotion"), O),
    ("terminals", List("terminal"), O),
];

/// The fields of an object of this name.
fn rows(of: &str) -> Vec<Row> {
    match of {
        "sale" => vec![
            ("sales_type", Words("sales-type", &["telecomunications"], "error"), R),
            ("sales_info", Object("sales_info"), R),
            ("clients", Object("clients"), R),
            ("payment", Object("payment"), R),
            ("products", Object("products"), R),
        ],
        "sales_info" => vec![
            ("channel", Text("text"), R),
            ("dealer_id", Text("text"), R),
            ("shop_id", Text("text"), Off),
            ("agent_id", Text("text"), Off),
            ("logistic", Flag, R),
        ],
        "clients" => vec![("sector_id", ID, R), ("attributes", List("buyer"), R)],
        "buyer" => person(&[("type", R), ("document_type_id", R), ("document_value", R)]),
        "donor" => person(&[("document_type_id", R), ("document_value", R)]),
        "recipient" => person(&[]),
        "address" => ADDRESS.to_vec(),
        "installation_address" => changed(&ADDRESS, &[("gescal", R), ("pair_vacancy", O), ("address_id", O)]),
        "contact" => vec![
            ("name", Text("text"), R),
            ("phone", Text("phone"), R),
            ("email", Text("email"), W),
            ("document_type_id", ID, R),
            ("document_value", Text("document"), R),
        ],
        _ => payment(of)
            .or_else(|| products(of))
            .or_else(|| extras(of))
            .or_else(|| kinds::rows(of))
            .unwrap_or_else(|| panic!("no object {of}")),
    }
}

/// A person's rows, some of them wanted otherwise.
pub(crate) fn person(due: &[(&str, Due)]) -> Vec<Row> {
    changed(&PERSON, due)
}

/// The same rows, some of them wanted otherwise.
fn changed(rows: &[Row], due: &[(&str, Due)]) -> Vec<Row> {
    let find = |key: &str, old| due.iter().find(|(k, _)| *k == key).map_or(old, |(_, due)| *due);
    rows.iter().map(|(key, is, old)| (*key, *is, find(key, *old))).collect()
}

fn payment(of: &str) -> Option<Vec<Row>> {
    Some(match of {
        "payment" => vec![
            ("billing_type_id", ID, R),
            ("scoring", Object("scoring"), O),
            ("info", Object("info"), O),
            ("tpv_response", Object("tpv_response"), O),
        ],
        "scoring" => vec![
            ("scoring_value", COUNT, O),
            ("id_value", COUNT, O),
            ("forced_value", COUNT, O),
            ("up_front", Amount, O),
        ],
        "info" => vec![("bank_account", Text("bank-account"), O), ("swift_bic", Text("bic"), O)],
        "tpv_response" => {
            vec![
                ("amount", Amount, R),
                ("card_number", Text("masked-card"), R),
                ("expiry_date", Text("card-expiry"), R),
            ]
        }
        _ => return None,
    })
}

const OWNERS: &[&str] = &["FIBMM01", "FIBMM02", "NEBA01", "MASMOVIL"];

fn products(of: &str) -> Option<Vec<Row>> {
    let lists = |names: &[&str]| LISTS.into_iter().filter(|row| names.contains(&row.0)).collect::<Vec<Row>>();
    let own = match of {
        "products" => vec![("broadband", Object("broadband"), O), ("mobile_lines", List("mobile_line"), O)],
        "broadband" => vec![
            ("bundle_id", ID, R),
            ("territory_owner", Words("territory-owner", OWNERS, "warning"), R),
            ("installation_info", Object("installation_info"), R),
            ("delivery_info", Object("delivery_info"), O),
            ("promotions", List("promotion"), O),
            ("landline", Object("landline"), W),
            ("ftth", Object("ftth"), O),
            ("adsl", Object("adsl"), O),
            ("mobile_lines", List("mobile_line"), O),
            ("tv", Object("tv"), O),
        ],
        "installation_info" => vec![
            ("contact", Object("contact"), O),
            ("address", Object("installation_address"), R),
            ("delivery_info", Object("delivery_info"), Misplaced),
            ("promotions", List("promotion"), Misplaced),
        ],
        "delivery_info" => vec![("contact", Object("contact"), O), ("address", Object("address"), O)],
        "landline" => vec![
            ("product_id", ID, R),
            ("portability_info", Object("portability"), O),
            ("number", Text("landline"), O),
            ("services", List("service"), O),
            ("wants_communications", Flag, W),
        ],
        "ftth" => vec![
            ("product_id", ID, Off),
            ("connection_type", Words("connection-type", &["N", "NV", "R"], "error"), O),
            ("installer", Text("text"), O),
            ("iua", Text("iua"), O),
            ("services", List("service"), O),
            ("access_reuse", Any, O),
            ("access_reuse_choice", Any, O),
            ("wants_communications", Flag, W),
        ],
        "adsl" => vec![
            ("product_id", ID, Off),
            ("install_tech_support", Flag, R),
            ("tech_support_billiable", Flag, W),
            ("services", List("service"), O),
            ("wants_communications", Flag, W),
        ],
        "tv" => vec![
            ("product_id", ID, R),
            ("number_associated", Text("landline"), O),
            ("registration_email", Text("email"), R),
            ("contact_phone", Text("phone"), R),
            ("install_tech_support", Flag, R),
        ],
        "mobile_line" => mobile_line(),
        _ => return None,
    };
    let more: &[&str] = match of {
        "landline" => &["bonuses", "campaigns", "promotions"],
        "ftth" | "adsl" => &["promotions", "terminals"],
        "tv" | "mobile_line" => &["bonuses", "campaigns", "promotions", "terminals"],
        _ => &[],
    };
    Some([own, lists(more)].concat())
}

fn mobile_line() -> Vec<Row> {
    vec![
        ("type", Words("line-type", &["main", "additional"], "error"), R),
        ("product_id", ID, R),
        ("portability_info", Object("portability"), O),
        ("msisdn", Text("msisdn"), O),
        ("iccid", Text("iccid"), Off),
        ("fabrication_type_sim_id", ID, O),
        ("wants_communications", Flag, W),
        ("expedition_info", Object("recipient"), O),
    ]
}

fn extras(of: &str) -> Option<Vec<Row>> {
    Some(match of {
        "portability" => vec![
            ("operation_type", Whole("operation", 1, 2), R),
            ("scheduled_date", Text("date"), O),
            ("iccid", Text("donor-iccid"), O),
            ("operator_id", Text("operator"), R),
            ("initial_date_operation", Text("date"), O),
            ("donor_line_type", Words("donor-line", &["C", "P"], "error"), R),
            ("donor_user", Object("donor"), O),
            ("internal_portability", Flag, O),
            ("installation_required", Flag, O),
        ],
        "promotion" => vec![("id", ID, R), ("value", Text("text"), O)],
        "bonus" | "campaign" | "service" => ID_ONLY.to_vec(),
        "terminal" => {
            vec![
                ("id", ID, R),
                ("financed", Flag, W),
                ("imei", Text("imei"), O),
                ("serial_number", Text("text"), O),
            ]
        }
        _ => return None,
    })
}

/// The other spelling of a key, in objects that have it.
fn alias(of: &str, key: &str) -> Option<&'static str> {
    match (of, key) {
        ("products", "bundle") => Some("broadband"),
        (_, "campaign") if rows(of).iter().any(|r| r.0 == "campaigns") => Some("campaigns"),
        _ => None,
    }
}

/// What became of a field.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum State {
    Bad,
    Good(String, &'static str),
}

/// An object that was read.
pub(crate) struct Seen {
    pub(crate) of: &'static str,
    /// The object that it stands in.
    pub(crate) under: &'static str,
    pub(crate) pointer: String,
    /// Fields with something in them.
    pub(crate) fields: HashMap<&'static str, State>,
    /// Where fields were sent, empty ones too.
    places: HashMap<&'static str, String>,
    /// Its document as it was sent, good or bad.
    pub(crate) document: Option<String>,
}

impl Seen {
    pub(crate) fn has(&self, key: &str) -> bool {
        self.fields.contains_key(key)
    }

    pub(crate) fn good(&self, key: &str) -> Option<&str> {
        match self.fields.get(key)? {
            State::Good(text, _) => Some(text),
            State::Bad => None,
        }
    }

    /// `None`: faulty, so that nothing follows from it.
    pub(crate) fn is(&self, key: &str, text: &str) -> Option<bool> {
        match self.fields.get(key) {
            None => Some(false),
            Some(State::Bad) => None,
            Some(State::Good(value, _)) => Some(value == text),
        }
    }

    /// The form of a good value.
    pub(crate) fn form(&self, key: &str) -> Option<&'static str> {
        match self.fields.get(key)? {
            State::Good(_, form) => Some(form),
            State::Bad => None,
        }
    }

    /// Whether it is a company's; `None` where its document is faulty.
    fn is_company(&self) -> Option<bool> {
        match self.fields.get("document_value") {
            None => Some(false),
            Some(State::Bad) => None,
            Some(State::Good(_, form)) => Some(*form == "entity"),
        }
    }

    /// Whether its document is a natural person's, whatever else is said of it.
    pub(crate) fn is_natural(&self) -> bool {
        matches!(self.form("document_value"), Some("dni" | "nie" | "klm"))
    }

    pub(crate) fn place(&self, key: &str) -> String {
        self.places.get(key).unwrap_or(&self.pointer).clone()
    }
}

struct Check<'s> {
    setting: &'s Setting,
    found: Found,
    seen: Vec<Seen>,
}

/// Everything that is to be told of a request, but for the parameters of its route.
pub(crate) fn check(sale: &Value, setting: &Setting) -> Found {
    let mut check = Check { setting, found: Found::new(), seen: Vec::new() };
    let Value::Object(members) = sale else {
        check.tell("field.type", "error", "");
        return check.found;
    };
    check.object(kinds::root(setting.kind), "", members, "");
    let offline = check.offline();
    for at in 0..check.seen.len() {
        check.demands(at, offline);
    }
    let told = rules::rules(&check.seen, setting, check.offline());
    // Where a number has no business to be, its own faults are not told.
    let needless =
        |place: &String| told.iter().any(|(c, _, p, _)| c == "portability.landline-iccid" && p == place);
    let own = |code: &str| ["donor-iccid.", "field."].iter().any(|kind| code.starts_with(kind));
    check.found.retain(|(code, _, place, _)| !(own(code) && needless(place)));
    check.found.extend(told);
    let judged = known::judge(&check.seen, &setting.known);
    check.found.retain(|(code, _, place, _)| !(code.ends_with(".word") && judged.decided.contains(place)));
    check.found.extend(judged.told);
    check.found
}

/// What is still to be looked up: the list and the place.
pub(crate) fn needs(sale: &Value, setting: &Setting) -> BTreeSet<(&'static str, String)> {
    let mut check = Check { setting, found: Found::new(), seen: Vec::new() };
    if let Value::Object(members) = sale {
        check.object("sale", "", members, "");
    }
    known::judge(&check.seen, &setting.known).needs
}

impl Check<'_> {
    fn tell(&mut self, code: &str, severity: &'static str, pointer: &str) {
        self.found.insert((code.into(), severity, pointer.into(), String::new()));
    }

    /// Something is missing from an object: told at the empty value, else at the object.
    fn miss(&mut self, code: &str, severity: &'static str, at: usize, key: &str) {
        if !self.seen[at].has(key) {
            self.found.insert((code.into(), severity, self.seen[at].place(key), key.into()));
        }
    }

    fn missing(&mut self, at: usize, keys: &[&str]) {
        keys.iter().for_each(|key| self.miss("field.missing", "error", at, key));
    }

    fn offline(&self) -> Option<bool> {
        let logistic = self.seen.iter().find(|s| s.of == "sales_info").and_then(|s| s.good("logistic"));
        self.setting.offline.or((logistic == Some("true")).then_some(false))
    }

    fn object(&mut self, of: &'static str, under: &'static str, members: &Map<String, Value>, pointer: &str) {
        let mut seen = Seen {
            of,
            under,
            pointer: pointer.into(),
            fields: HashMap::new(),
            places: HashMap::new(),
            document: members.get("document_value").and_then(Value::as_str).map(str::to_string),
        };
        let rows = rows(of);
        for (key, value) in members {
            let here = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
            let known = alias(of, key).unwrap_or(key);
            match rows.iter().find(|row| row.0 == known) {
                None => self.tell("field.unknown", "warning", &here),
                Some((key, is, due)) => {
                    seen.places.insert(key, here.clone());
                    let state = match is {
                        Text("document") if self.is_from_abroad(members) => self.document(of, value, &here),
                        is => self.value(of, *is, value, &here),
                    };
                    if let Some(state) = state {
                        seen.fields.insert(key, state);
                        if *due == Misplaced {
                            self.tell("field.misplaced", "warning", &here);
                        }
                    }
                }
            }
        }
        self.seen.push(seen);
    }

    /// Whether the type of a document says that its number is no Spanish one.
    fn is_from_abroad(&self, members: &Map<String, Value>) -> bool {
        let mut aside = Check { setting: self.setting, found: Found::new(), seen: Vec::new() };
        let type_id = members.get("document_type_id").and_then(|id| aside.value("", ID, id, ""));
        let Some(State::Good(type_id, _)) = type_id else { return false };
        let word = known::document_type(&self.setting.known, &type_id);
        word.is_some_and(|word| ["passport", "other"].contains(&word))
    }

    /// The document from abroad: a passport's number, unless it is a sound Spanish one, which is nobody's.
    fn document(&mut self, of: &'static str, value: &Value, here: &str) -> Option<State> {
        let mut aside = Check { setting: self.setting, found: Found::new(), seen: Vec::new() };
        let state = aside.value(of, Text("document"), value, here);
        if aside.found.iter().any(|(code, ..)| code.starts_with("nif.")) {
            return self.value(of, Text("passport"), value, here);
        }
        self.found.extend(aside.found);
        match state {
            Some(State::Good(text, form)) if form != "passport" => Some(State::Good(text, "abroad")),
            state => state,
        }
    }

    /// A value; `None` where it is as good as absent.
    fn value(&mut self, of: &'static str, is: Is, value: &Value, here: &str) -> Option<State> {
        let nothing = match value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(items) => items.is_empty(),
            Value::Object(members) => members.is_empty(),
            _ => false,
        };
        if nothing {
            return None;
        }
        let good = Some(State::Good(String::new(), ""));
        match (is, value) {
            (Any, _) => good,
            (Object(name), Value::Object(members)) => {
                self.object(name, of, members, here);
                good
            }
            (List(name), Value::Object(members)) => {
                self.tell("field.single", "warning", here);
                self.object(name, of, members, here);
                good
            }
            (List(name), Value::Array(items)) => self.items(of, name, items, here),
            (WordList(kind, words), Value::Array(items)) => self.words(kind, words, items, here),
            (Texts(kind), Value::Object(members)) => {
                for (key, value) in members {
                    let here = format!("{here}/{}", key.replace('~', "~0").replace('/', "~1"));
                    self.value(of, Text(kind), value, &here);
                }
                good
            }
            (Object(_) | List(_) | WordList(..) | Texts(_), _) => self.wrong("field.type", here),
            (_, value) => self.scalar(is, value, here),
        }
    }

    fn items(&mut self, of: &'static str, name: &'static str, items: &[Value], here: &str) -> Option<State> {
        let mut sound = true;
        for (i, item) in items.iter().enumerate() {
            let here = format!("{here}/{i}");
            match item {
                Value::Object(members) => self.object(name, of, members, &here),
                _ => {
                    self.tell("field.type", "error", &here);
                    sound = false;
                }
            }
        }
        Some(if sound { State::Good(String::new(), "") } else { State::Bad })
    }

    /// Words of a list, joined by commas.
    fn words(
        &mut self,
        kind: &'static str,
        words: &'static [&'static str],
        items: &[Value],
        here: &str,
    ) -> Option<State> {
        let (mut all, mut bad) = (Vec::new(), false);
        for (i, item) in items.iter().enumerate() {
            match self.value("", Words(kind, words, "error"), item, &format!("{here}/{i}")) {
                Some(State::Good(word, _)) => all.push(word),
                Some(State::Bad) => bad = true,
                None => {}
            }
        }
        match (bad, all.is_empty()) {
            (true, _) => Some(State::Bad),
            (false, true) => None,
            (false, false) => Some(State::Good(all.join(","), "")),
        }
    }

    fn wrong(&mut self, code: &str, here: &str) -> Option<State> {
        self.tell(code, "error", here);
        Some(State::Bad)
    }

    fn scalar(&mut self, is: Is, value: &Value, here: &str) -> Option<State> {
        if matches!(value, Value::Array(_) | Value::Object(_)) {
            return self.wrong("field.type", here);
        }
        if let Text(kind) = is {
            return self.text(kind, value, here);
        }
        // Numbers, booleans and words are also read from their text.
        let text = match value {
            Value::String(text) => match clean(&plain(text), false) {
                Some(text) if text.is_empty() => return None,
                Some(text) => text,
                None if matches!(is, Words(..)) => {
                    let Words(kind, ..) = is else { unreachable!() };
                    return self.wrong(&format!("{kind}.characters"), here);
                }
                None => return self.wrong("field.type", here),
            },
            other => other.to_string(),
        };
        match (is, value) {
            (Words(kind, words, severity), Value::String(_)) => self.word(kind, words, severity, &text, here),
            (Whole(kind, min, max), Value::String(_) | Value::Number(_)) => {
                self.whole(kind, min, max, &text, here)
            }
            (Amount | Balance, Value::String(_) | Value::Number(_)) => {
                self.amount(&text, matches!(is, Balance), here)
            }
            (Flag, Value::String(_) | Value::Bool(_)) => match text.to_ascii_lowercase().as_str() {
                flag @ ("true" | "false") => Some(State::Good(flag.into(), "")),
                _ => self.wrong("field.type", here),
            },
            _ => self.wrong("field.type", here),
        }
    }

    fn text(&mut self, kind: &str, value: &Value, here: &str) -> Option<State> {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Number(number) => {
                let digits = number.to_string();
                if kind == "masked-card" && digits.chars().filter(char::is_ascii_digit).count() > 12 {
                    return self.wrong("masked-card.unmasked", here);
                }
                let whole = match digits.split_once('.') {
                    Some((whole, zeros)) if zeros.chars().all(|c| c == '0') => whole.to_string(),
                    _ => digits,
                };
                if !whole.chars().all(|c| c.is_ascii_digit()) {
                    return self.wrong("field.type", here);
                }
                if whole.len() > 15 {
                    return self.wrong("field.damaged-number", here);
                }
                whole
            }
            _ => return self.wrong("field.type", here),
        };
        match values::text(kind, &text) {
            Read::Empty => None,
            Read::Bad(code) => self.wrong(&code, here),
            Read::Good { text, form, doubt } => {
                if let Some((code, severity)) = doubt {
                    self.tell(&code, severity, here);
                }
                Some(State::Good(text, form))
            }
        }
    }

    fn word(
        &mut self,
        kind: &str,
        words: &[&'static str],
        severity: &'static str,
        text: &str,
        here: &str,
    ) -> Option<State> {
        if let Some(word) = words.iter().find(|w| w.eq_ignore_ascii_case(text)) {
            return Some(State::Good(word.to_string(), ""));
        }
        self.tell(&format!("{kind}.word"), severity, here);
        Some(if severity == "error" { State::Bad } else { State::Good(text.to_string(), "") })
    }

    fn whole(&mut self, kind: &str, min: i64, max: i64, text: &str, here: &str) -> Option<State> {
        let (whole, zeros) = text.split_once('.').unwrap_or((text, "0"));
        let digits = whole.strip_prefix('-').unwrap_or(whole);
        let sound = !digits.is_empty() && !zeros.is_empty() && zeros.chars().all(|c| c == '0');
        if !sound || !digits.chars().all(|c| c.is_ascii_digit()) {
            return self.wrong("field.type", here);
        }
        match whole.parse::<i64>() {
            Ok(n) if min <= n && n <= max => Some(State::Good(n.to_string(), "")),
            _ => self.wrong(&format!("{kind}.range"), here),
        }
    }

    fn amount(&mut self, text: &str, signed: bool, here: &str) -> Option<State> {
        let point = text.replace(',', ".");
        let parts: Vec<&str> = point.split('.').collect();
        let (whole, rest) = (parts[0].strip_prefix('-').unwrap_or(parts[0]), &parts[1..]);
        let digits = |t: &str| !t.is_empty() && t.len() <= 15 && t.chars().all(|c| c.is_ascii_digit());
        if !digits(whole) || rest.len() > 1 || !rest.iter().all(|t| digits(t)) {
            return self.wrong("field.type", here);
        }
        let nothing = !point.contains(|c: char| ('1'..='9').contains(&c));
        if parts[0].starts_with('-') && nothing {
            Some(State::Good("0".into(), ""))
        } else if parts[0].starts_with('-') && !signed {
            self.wrong("amount.range", here)
        } else {
            Some(State::Good(point, ""))
        }
    }
}

// ---- What must be there ----

impl Check<'_> {
    fn demands(&mut self, at: usize, offline: Option<bool>) {
        let of = self.seen[at].of;
        for (key, _, due) in rows(of) {
            match due {
                R => self.missing(at, &[key]),
                Off if offline == Some(true) => self.missing(at, &[key]),
                W => self.miss("field.expected", "warning", at, key),
                _ => {}
            }
        }
        let (demanded, one_of, exclusive) = kinds::demanded(&self.seen[at]);
        self.missing(at, demanded);
        if !one_of.is_empty() {
            self.one_of(at, one_of);
        }
        let there: Vec<_> = exclusive.iter().filter(|key| self.seen[at].has(key)).collect();
        for key in there.iter().filter(|_| there.len() > 1) {
            let place = self.seen[at].place(key);
            self.tell("group.exclusive", "error", &place);
        }
        match of {
            "buyer" | "donor" => self.person(at),
            "recipient" => self.recipient(at),
            "payment" => self.payment(at),
            "products" => self.one_of(at, &["broadband", "mobile_lines"]),
            "delivery_info" => self.one_of(at, &["contact", "address"]),
            "broadband" => self.broadband(at),
            "landline" if self.seen[at].has("portability_info") => self.missing(at, &["number"]),
            "mobile_line" => self.mobile_line(at, offline),
            "portability" if self.seen[at].is("operation_type", "2") == Some(true) => {
                self.missing(at, &["scheduled_date"])
            }
            _ => {}
        }
    }

    fn person(&mut self, at: usize) {
        let seen = &self.seen[at];
        let (company, buyer) = (seen.is_company(), seen.of == "buyer");
        let client = seen.is("type", "client") == Some(true);
        let person = seen.is_natural() || (company == Some(false) && !seen.has("company_name"));
        let named = seen.has("name") || seen.has("lastname");
        if person {
            self.missing(at, &["name", "lastname"]);
        }
        if buyer && client {
            self.missing(at, &["email", "contact_phone", "address"]);
        }
        if buyer && client && person {
            self.missing(at, &["birthdate", "nationality_id"]);
        }
        if company == Some(true) && (buyer || !named) {
            self.missing(at, &["company_name"]);
        }
    }

    fn recipient(&mut self, at: usize) {
        if self.seen[at].fields.is_empty() {
            let pointer = self.seen[at].pointer.clone();
            self.tell("group.one-of", "error", &pointer);
        }
        if self.seen[at].has("company_name") {
            self.missing(at, &["document_value"]);
            if !self.seen[at].is_natural() {
                return;
            }
        }
        // Of a faulty document nobody can tell whose it is; without one it is a person's.
        if self.seen[at].is_company() == Some(false) {
            let together = ["name", "lastname", "document_value"];
            if together.iter().any(|key| self.seen[at].has(key)) {
                self.missing(at, &together);
            }
        }
    }

    fn payment(&mut self, at: usize) {
        let card = self.seen[at].has("tpv_response");
        let (code, severity) = if card { ("field.expected", "warning") } else { ("field.missing", "error") };
        self.miss(code, severity, at, "info");
        if let Some(info) = self.child(at, "info") {
            self.miss(code, severity, info, "bank_account");
        }
    }

    /// The object under a key of another.
    fn child(&self, at: usize, key: &str) -> Option<usize> {
        let place = self.seen[at].places.get(key)?;
        self.seen.iter().position(|s| s.pointer == *place)
    }

    fn one_of(&mut self, at: usize, keys: &[&str]) {
        if !keys.iter().any(|key| self.seen[at].has(key)) {
            let pointer = self.seen[at].pointer.clone();
            self.tell("group.one-of", "error", &pointer);
        }
    }

    fn broadband(&mut self, at: usize) {
        self.one_of(at, &["ftth", "adsl"]);
        if self.seen[at].has("ftth") && self.seen[at].has("adsl") {
            for key in ["ftth", "adsl"] {
                let place = self.seen[at].place(key);
                self.tell("group.exclusive", "error", &place);
            }
        }
        if self.seen[at].has("landline")
            && let Some(tv) = self.child(at, "tv")
        {
            self.missing(tv, &["number_associated"]);
        }
    }

    fn mobile_line(&mut self, at: usize, offline: Option<bool>) {
        if self.seen[at].has("portability_info") {
            self.missing(at, &["msisdn"]);
        } else if offline == Some(true) {
            self.miss("field.expected", "warning", at, "msisdn");
        }
    }
}
