//! The cross-field rules, written down a second time from the documents.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::known::document_type;
use crate::sale::{Seen, Setting, State};
use crate::values::{UNKNOWN, day_number};

pub(crate) type Row = (String, &'static str, String, String);

/// The codes of the rules that stand here.
pub(crate) const RULES: [&str; 54] = [
    "address.country-is-place",
    "address.gescal-number",
    "address.gescal-province",
    "address.number-in-street",
    "address.postal-province",
    "broadband.landline-province",
    "broadband.tv-number",
    "clients.no-client",
    "clients.several-accounts",
    "clients.several-clients",
    "customer.two-ids",
    "document.not-nif",
    "document.two-letters",
    "document.two-persons",
    "lines.additional-without-main",
    "lines.duplicate-iccid",
    "lines.duplicate-msisdn",
    "lines.iccid-online",
    "lines.several-mains",
    "migration.account-given",
    "migration.not-used",
    "payment.bic-entity",
    "payment.card-expired",
    "person.age-unusual",
    "person.born-after-today",
    "person.company-name",
    "person.entity-in-residential",
    "person.under-age",
    "portability.date-far",
    "portability.date-not-working",
    "portability.date-past",
    "portability.date-soon",
    "portability.donor-iccid",
    "portability.donor-role",
    "portability.donor-under-age",
    "portability.initial-date-birthdate",
    "portability.initial-date-future",
    "portability.instant-with-date",
    "portability.landline-iccid",
    "portability.mobile-operator",
    "promotion.two-names",
    "recharge.date-future",
    "recharge.dates-reversed",
    "sale.channel-contradiction",
    "structure.duplicate-id",
    "structure.no-owner",
    "structure.unknown-billing-group",
    "structure.unknown-user",
    "technology.adsl-owner",
    "technology.fibre-owner",
    "technology.gescal-floor",
    "technology.gescal-hand",
    "technology.gescal-length",
    "terminal.unidentified",
];

/// Every other code is a doubt.
const ERRORS: [&str; 20] = [
    "clients.no-client",
    "clients.several-accounts",
    "clients.several-clients",
    "document.not-nif",
    "lines.additional-without-main",
    "lines.duplicate-iccid",
    "lines.duplicate-msisdn",
    "payment.card-expired",
    "person.born-after-today",
    "person.under-age",
    "portability.date-past",
    "technology.gescal-floor",
    "technology.gescal-length",
    "migration.account-given",
    "recharge.date-future",
    "recharge.dates-reversed",
    "structure.duplicate-id",
    "structure.no-owner",
    "structure.unknown-billing-group",
    "structure.unknown-user",
];

struct Rules<'s> {
    seen: &'s [Seen],
    setting: &'s Setting,
    offline: Option<bool>,
    told: Vec<Row>,
    /// A rule wanted to know the day.
    asked: bool,
}

/// What the rules tell of the objects of a sale.
pub(crate) fn rules(seen: &[Seen], setting: &Setting, offline: Option<bool>) -> Vec<Row> {
    let mut rules = Rules { seen, setting, offline, told: Vec::new(), asked: false };
    rules.addresses();
    rules.packages();
    rules.people();
    rules.roles();
    rules.documents();
    rules.lines();
    rules.portabilities();
    rules.scheduled();
    rules.others();
    rules.promotions();
    rules.migrations();
    rules.recharges();
    rules.customers();
    rules.structures();
    if rules.asked && setting.today.is_none() {
        rules.told.push(("context.today".into(), "info", String::new(), String::new()));
    }
    rules.told
}

fn is_person(seen: &Seen) -> bool {
    ["buyer", "donor", "recipient", "user-update", "user"].contains(&seen.of)
}

fn is_company(seen: &Seen) -> bool {
    seen.form("document_value") == Some("entity") || (seen.has("company_name") && !seen.is_natural())
}

/// Year, month and day of a canonical date.
fn parts(iso: &str) -> (u32, u32, u32) {
    (iso[..4].parse().unwrap(), iso[5..7].parse().unwrap(), iso[8..].parse().unwrap())
}

fn day_of(iso: &str) -> u32 {
    let (year, month, day) = parts(iso);
    day_number(year, month, day).unwrap()
}

/// Whole years from one day to another.
fn years(birth: (u32, u32, u32), today: (u32, u32, u32)) -> u32 {
    let had_birthday = (today.1, today.2) >= (birth.1, birth.2);
    (today.0.saturating_sub(birth.0) + had_birthday as u32).saturating_sub(1)
}

/// Letters and digits in lower case, without accents.
fn fold(text: &str) -> String {
    let bare = text.nfd().filter(|c| !is_combining_mark(*c)).map(|c| match c {
        'ª' => 'a',
        'º' => 'o',
        c => c,
    });
    bare.filter(|c| !"·’".contains(*c) && (!c.is_ascii() || c.is_ascii_alphanumeric()))
        .collect::<String>()
        .to_ascii_lowercase()
}

impl<'s> Rules<'s> {
    fn tell(&mut self, code: &str, seen: &Seen, key: &str) {
        let severity = if ERRORS.contains(&code) { "error" } else { "warning" };
        self.told.push((code.into(), severity, seen.place(key), String::new()));
    }

    fn each(&self, of: &str) -> Vec<&'s Seen> {
        self.seen.iter().filter(|s| s.of == of).collect()
    }

    /// The object under a key.
    fn child(&self, seen: &Seen, key: &str) -> Option<&'s Seen> {
        seen.good(key)?;
        let place = seen.place(key);
        self.seen.iter().find(|s| s.pointer == place)
    }

    /// Every place whose value stands elsewhere too.
    fn same(&mut self, code: &str, of: Vec<(String, &Seen, &str)>) {
        for (i, (own, seen, key)) in of.iter().enumerate() {
            if of.iter().enumerate().any(|(j, (other, ..))| i != j && other == own) {
                self.tell(code, seen, key);
            }
        }
    }

    /// Every place whose value stands elsewhere with something else beside it.
    fn apart(&mut self, code: &str, of: Vec<(String, String, &Seen, &str)>) {
        for (own, beside, seen, key) in &of {
            if of.iter().any(|(other, what, ..)| other == own && what != beside) {
                self.tell(code, seen, key);
            }
        }
    }

    fn addresses(&mut self) {
        let addresses: Vec<&Seen> = self.seen.iter().filter(|s| s.of.ends_with("address")).collect();
        for seen in addresses {
            if seen
                .good("country")
                .is_some_and(|country| ["madrid", "barcelona", "acoruna"].contains(&fold(country).as_str()))
            {
                self.tell("address.country-is-place", seen, "country");
            }
            let state = seen.good("state_id").map(|state| format!("{state:0>2}"));
            for (code, key) in
                [("address.gescal-province", "gescal"), ("address.postal-province", "postal_code")]
            {
                if let (Some(state), Some(value)) = (&state, seen.good(key))
                    && !value.starts_with(state.as_str())
                {
                    self.tell(code, seen, key);
                }
            }
            if let (Some(gescal), Some(number)) = (seen.good("gescal"), seen.good("number")) {
                let house = gescal[12..17].trim_start_matches('0');
                let numbers: Vec<&str> =
                    number.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty()).collect();
                if !numbers.is_empty() && !numbers.iter().any(|n| n.trim_start_matches('0') == house) {
                    self.tell("address.gescal-number", seen, "gescal");
                }
            }
            if !seen.has("number")
                && seen.good("street_name").is_some_and(|s| s.ends_with(|c: char| c.is_ascii_digit()))
            {
                self.tell("address.number-in-street", seen, "street_name");
            }
        }
    }

    fn packages(&mut self) {
        for seen in self.each("broadband") {
            let place = self.child(seen, "installation_info").and_then(|i| self.child(i, "address"));
            let landline = self.child(seen, "landline");
            let number = landline.and_then(|l| l.good("number"));
            if let (Some(landline), Some(number), Some(state)) =
                (landline, number, place.and_then(|p| p.good("state_id")))
                && !PROVINCES.split(' ').any(|row| {
                    row.split_once(':').is_some_and(|(s, fronts)| s == state && has_front(number, fronts))
                })
            {
                self.tell("broadband.landline-province", landline, "number");
            }
            if let Some(tv) = self.child(seen, "tv")
                && let (Some(own), Some(number)) = (tv.good("number_associated"), number)
                && own != number
            {
                self.tell("broadband.tv-number", tv, "number_associated");
            }
            let owner = seen.good("territory_owner");
            if owner == Some("MASMOVIL") && seen.has("ftth") {
                self.tell("technology.adsl-owner", seen, "territory_owner");
            }
            if matches!(owner, Some("FIBMM01" | "FIBMM02")) && seen.has("adsl") {
                self.tell("technology.fibre-owner", seen, "territory_owner");
            }
            let fibre = seen.has("ftth")
                && !seen.has("adsl")
                && owner.is_some_and(|o| {
                    !["NEBA", "VULA"].iter().any(|front| o.to_uppercase().starts_with(front))
                });
            if let Some(place) = place.filter(|_| fibre) {
                self.fibre_gescal(place);
            }
        }
    }

    fn fibre_gescal(&mut self, place: &Seen) {
        let Some(gescal) = place.good("gescal") else { return };
        if gescal.len() == 17 {
            self.tell("technology.gescal-length", place, "gescal");
        } else if gescal[26..29].trim().is_empty() {
            self.tell("technology.gescal-floor", place, "gescal");
        } else if gescal[29..33].trim().is_empty() {
            self.tell("technology.gescal-hand", place, "gescal");
        }
    }

    fn people(&mut self) {
        for seen in self.seen.iter().filter(|s| is_person(s)) {
            if seen.good("company_name").is_some() && seen.is_natural() {
                self.tell("person.company-name", seen, "company_name");
            }
            let donor = seen.of == "donor";
            if donor && seen.good("type").is_some() {
                self.tell("portability.donor-role", seen, "type");
            }
            let changed = seen.of == "user-update" && !seen.has("type");
            let client = changed || seen.is("type", "client") == Some(true);
            if self.setting.residential
                && seen.of == "buyer"
                && client
                && seen.form("document_value") == Some("entity")
            {
                self.tell("person.entity-in-residential", seen, "document_value");
            }
            // Elsewhere nobody signs one.
            let contract = ["buyer", "user-update"].contains(&seen.of);
            let Some(birth) = seen.good("birthdate").map(parts) else { continue };
            self.asked = true;
            let Some(today) = self.setting.today else { continue };
            if birth > today {
                self.tell("person.born-after-today", seen, "birthdate");
            } else if !is_company(seen) && years(birth, today) < 18 && (donor || (client && contract)) {
                let code = if donor { "portability.donor-under-age" } else { "person.under-age" };
                self.tell(code, seen, "birthdate");
            } else if !is_company(seen) && (birth.0 + 120, birth.1, birth.2) < today {
                self.tell("person.age-unusual", seen, "birthdate");
            }
        }
    }

    fn roles(&mut self) {
        let buyers = self.each("buyer");
        for (role, code) in [("client", "clients.several-clients"), ("account", "clients.several-accounts")] {
            let with = buyers.iter().filter(|s| s.is("type", role) == Some(true));
            self.same(code, with.map(|s| (String::new(), *s, "type")).collect());
        }
        for clients in self.each("clients") {
            let may_be = |s: &&Seen| s.is("type", "account") != Some(true);
            if clients.good("attributes").is_some() && !buyers.iter().any(may_be) {
                self.tell("clients.no-client", clients, "attributes");
            }
        }
    }

    fn documents(&mut self) {
        let all: Vec<&Seen> = self.seen.iter().filter(|s| is_person(s) || s.of == "contact").collect();
        for seen in &all {
            let named = seen.good("document_type_id");
            let word = named.and_then(|named| document_type(&self.setting.known, named));
            let spanish =
                word.map_or(named == Some("1"), |word| ["nif", "dni", "nie", "cif"].contains(&word));
            // In a change of some data the type may stay what it was.
            let typeless = !seen.pointer.is_empty() && !seen.has("document_type_id");
            let as_nif = typeless || spanish;
            if as_nif && seen.form("document_value") == Some("passport") {
                self.tell("document.not-nif", seen, "document_value");
            }
        }
        if all.iter().any(|s| s.fields.get("document_value") == Some(&State::Bad)) {
            let lettered = all.iter().filter(|s| s.has("document_value")).filter_map(|s| {
                let (number, letter) = dni(s.good("document_value").or(s.document.as_deref())?)?;
                Some((number, letter, *s, "document_value"))
            });
            self.apart("document.two-letters", lettered.collect());
        }
        let named = all.iter().filter(|s| s.of != "contact").filter_map(|s| {
            Some((s.good("document_value")?.to_string(), identity(s)?, *s, "document_value"))
        });
        self.apart("document.two-persons", named.collect());
    }

    fn lines(&mut self) {
        let lines = self.each("mobile_line");
        let may_be_main = |seen: &&Seen| seen.is("type", "additional") != Some(true);
        // What is no line at all, or no list, may have been meant as the main one.
        let unread =
            |s: &Seen| ["mobile_lines", "broadband"].iter().any(|key| s.fields.get(key) == Some(&State::Bad));
        let doubtful = self.seen.iter().any(|s| ["products", "broadband"].contains(&s.of) && unread(s));
        if !lines.iter().any(may_be_main) && !doubtful && self.setting.kind == "sale" {
            lines.iter().for_each(|seen| self.tell("lines.additional-without-main", seen, "type"));
        }
        for (code, key) in [("lines.duplicate-msisdn", "msisdn"), ("lines.duplicate-iccid", "iccid")] {
            self.same(code, lines.iter().filter_map(|s| Some((s.good(key)?.to_string(), *s, key))).collect());
        }
        let mains = lines.iter().filter(|s| s.is("type", "main") == Some(true));
        self.same("lines.several-mains", mains.map(|s| (String::new(), *s, "type")).collect());
        if self.offline == Some(false) {
            let sent: Vec<_> = lines.iter().filter(|s| s.good("iccid").is_some()).collect();
            sent.into_iter().for_each(|seen| self.tell("lines.iccid-online", seen, "iccid"));
        }
    }

    fn portabilities(&mut self) {
        for seen in self.each("portability") {
            let mobile = seen.under == "mobile_line";
            if mobile && seen.is("donor_line_type", "P") == Some(true) {
                if !seen.has("iccid") {
                    let row =
                        ("portability.donor-iccid".into(), "warning", seen.place("iccid"), "iccid".into());
                    self.told.push(row);
                } else if seen.good("iccid") == Some(UNKNOWN) {
                    self.tell("portability.donor-iccid", seen, "iccid");
                }
            }
            if !mobile && seen.has("iccid") {
                self.tell("portability.landline-iccid", seen, "iccid");
            }
            if mobile && seen.good("operator_id").is_some_and(|o| o.len() == 5) {
                self.tell("portability.mobile-operator", seen, "operator_id");
            }
            if seen.good("scheduled_date").is_some() && seen.is("operation_type", "1") == Some(true) {
                self.tell("portability.instant-with-date", seen, "scheduled_date");
            }
            let Some(begun) = seen.good("initial_date_operation") else { continue };
            self.asked = true;
            if self.setting.today.is_some_and(|today| parts(begun) > today) {
                self.tell("portability.initial-date-future", seen, "initial_date_operation");
            }
            // Without a donor it is the client's line.
            let holder = match seen.has("donor_user") {
                true => self.child(seen, "donor_user"),
                false => self.each("buyer").into_iter().find(|s| s.is("type", "client") == Some(true)),
            };
            if holder.and_then(|holder| holder.good("birthdate")) == Some(begun) {
                self.tell("portability.initial-date-birthdate", seen, "initial_date_operation");
            }
        }
    }

    fn scheduled(&mut self) {
        for seen in self.each("portability") {
            let Some(date) = seen.good("scheduled_date") else { continue };
            self.asked = true;
            let (day, today) =
                (day_of(date), self.setting.today.map(|(y, m, d)| day_number(y, m, d).unwrap()));
            if today.is_some_and(|today| day < today) {
                self.tell("portability.date-past", seen, "scheduled_date");
                continue;
            }
            if today.is_some_and(|today| day <= today + 1) {
                self.tell("portability.date-soon", seen, "scheduled_date");
            }
            if today.is_some_and(|today| day > today + 30) {
                self.tell("portability.date-far", seen, "scheduled_date");
            }
            // 23 November 2026 is a Monday.
            let monday = day_number(2026, 11, 23).unwrap() % 7;
            let weekend = (day + 7 - monday) % 7 >= 5;
            let holiday = HOLIDAYS.contains(&&date[5..]) || GOOD_FRIDAYS.contains(&date);
            if weekend || holiday {
                self.tell("portability.date-not-working", seen, "scheduled_date");
            }
        }
    }

    fn others(&mut self) {
        for seen in [self.each("info"), self.each("billed"), self.each("payment-info-update")].concat() {
            let banks = [("0049", "BSCHESMM"), ("2100", "CAIXESBB"), ("0182", "BBVAESMM")];
            let (Some(account), Some(bic)) = (seen.good("bank_account"), seen.good("swift_bic")) else {
                continue;
            };
            let entity = account.strip_prefix("ES").map(|rest| &rest[2..6]);
            if banks.iter().any(|(code, own)| entity == Some(code) && !bic.starts_with(own)) {
                self.tell("payment.bic-entity", seen, "swift_bic");
            }
        }
        for seen in [self.each("tpv_response"), self.each("sell-payment")].concat() {
            let Some(expiry) = seen.good("expiry_date") else { continue };
            self.asked = true;
            let (month, year): (u32, u32) = (expiry[..2].parse().unwrap(), expiry[2..].parse().unwrap());
            if self.setting.today.is_some_and(|today| (2000 + year, month) < (today.0, today.1)) {
                self.tell("payment.card-expired", seen, "expiry_date");
            }
        }
        for seen in self.each("sales_info") {
            let said = seen.good("logistic").map(|logistic| logistic == "false");
            if self.setting.offline.is_some() && said.is_some() && said != self.setting.offline {
                self.tell("sale.channel-contradiction", seen, "logistic");
            }
        }
        for seen in self.each("terminal") {
            if seen.good("financed") == Some("true") && !seen.has("imei") && !seen.has("serial_number") {
                self.told.push((
                    "terminal.unidentified".into(),
                    "warning",
                    seen.pointer.clone(),
                    String::new(),
                ));
            }
        }
    }

    fn migrations(&mut self) {
        for seen in self.each("account-migration") {
            let Some(migration) = seen.good("migration") else { continue };
            if migration.contains("new") && seen.has("accountId") {
                self.tell("migration.account-given", seen, "accountId");
            }
            let used = [
                ("payment", ["new-account", "prepaid-to-new-postpaid"].contains(&migration)),
                ("product_id", migration.contains("paid")),
                ("bundle_id", migration == "bundle"),
            ];
            for (key, _) in used.iter().filter(|(key, used)| !used && seen.has(key)) {
                self.tell("migration.not-used", seen, key);
            }
        }
    }

    fn recharges(&mut self) {
        for seen in self.each("recharge-details") {
            for key in ["start_date", "end_date"] {
                let Some(date) = seen.good(key).map(parts) else { continue };
                self.asked = true;
                if self.setting.today.is_some_and(|today| date > today) {
                    self.tell("recharge.date-future", seen, key);
                }
            }
            if let (Some(start), Some(end)) = (seen.good("start_date"), seen.good("end_date"))
                && start > end
            {
                self.tell("recharge.dates-reversed", seen, "end_date");
            }
        }
    }

    fn customers(&mut self) {
        for seen in self.each("ocs_customer") {
            if seen.has("externalId") && seen.has("refId") {
                self.tell("customer.two-ids", seen, "refId");
            }
        }
    }

    fn structures(&mut self) {
        for of in ["user", "billing_group", "subscription"] {
            let all = self.each(of);
            let ids = all.iter().filter_map(|s| Some((s.good("id")?.to_string(), *s, "id")));
            self.same("structure.duplicate-id", ids.collect());
        }
        for (code, key, of, list) in [
            ("structure.unknown-user", "user", "user", "users"),
            ("structure.unknown-billing-group", "billingGroup", "billing_group", "billingGroups"),
        ] {
            let named = self.each(of);
            let unread = self.each("account").iter().any(|s| s.fields.get(list) == Some(&State::Bad));
            if unread || named.is_empty() || named.iter().any(|s| s.good("id").is_none()) {
                continue;
            }
            for seen in self.each("subscription") {
                if seen.good(key).is_some_and(|id| !named.iter().any(|s| s.good("id") == Some(id))) {
                    self.tell(code, seen, key);
                }
            }
        }
        for seen in self.each("account").into_iter().filter(|s| s.good("users").is_some()) {
            let may_own =
                |s: &&Seen| s.good("roles").is_none_or(|roles| roles.split(',').any(|r| r == "owner"));
            if !self.each("user").iter().any(may_own) {
                self.tell("structure.no-owner", seen, "users");
            }
        }
    }

    fn promotions(&mut self) {
        let all = self.each("promotion");
        let named =
            all.iter().filter_map(|s| Some((s.good("id")?.to_string(), fold(s.good("value")?), *s, "id")));
        self.apart("promotion.two-names", named.collect());
    }
}

/// The number and the letter of what is written like a DNI.
fn dni(text: &str) -> Option<(String, String)> {
    let bare: String = text.chars().filter(|c| !" -./".contains(*c)).collect();
    let sound = bare.len() == 9 && bare.is_ascii() && bare[..8].chars().all(|c| c.is_ascii_digit());
    let letter = bare.chars().last()?.to_ascii_uppercase();
    (sound && letter.is_ascii_uppercase()).then(|| (bare[..8].to_string(), letter.to_string()))
}

/// Who a person is: first name and last surname, so that a name more is no other person; a company by its name.
fn identity(seen: &Seen) -> Option<String> {
    if ["00000000T", "00000001R", "11111111H", "99999999R"].contains(&seen.good("document_value")?) {
        return None;
    }
    if let Some(company) = seen.good("company_name") {
        return Some(fold(company));
    }
    let words = |key: &str| -> Vec<String> {
        seen.good(key).unwrap_or_default().split(' ').map(fold).filter(|w| !w.is_empty()).collect()
    };
    seen.good("name")?;
    seen.good("lastname")?;
    let mut first = words("name").first()?.clone();
    if ["m", "ma"].contains(&first.as_str()) {
        first = "maria".into();
    }
    let last = words("lastname").last().cloned().or_else(|| words("middlename").last().cloned())?;
    Some(format!("{first} {last}"))
}

const HOLIDAYS: [&str; 9] = ["01-01", "01-06", "05-01", "08-15", "10-12", "11-01", "12-06", "12-08", "12-25"];
const GOOD_FRIDAYS: [&str; 3] = ["2026-04-03", "2027-03-26", "2028-04-14"];

/// Whether a landline begins with one of these, the 9 or 8 left out.
fn has_front(number: &str, fronts: &str) -> bool {
    fronts.split(',').any(|front| number[1..].starts_with(front))
}

/// The provinces and the beginnings of their landlines, without the 9 or 8.
const PROVINCES: &str = "1:45 2:67 3:65,66 4:50 5:20 6:24 7:71 8:3 9:47 10:27 11:56 12:64 13:26 14:57 15:81 16:69 17:72 18:58 19:49 20:43 \
    21:59 22:74 23:53 24:87 25:73 26:41 27:82 28:1 29:51,52 30:68 31:48 32:88 33:84,85 34:79 35:28 36:86 37:23 38:22 39:42 40:21 41:54,55 \
    42:75 43:77 44:78 45:25 46:60,61,62,63 47:83 48:44,46 49:80 50:76 51:56 52:51,52";
