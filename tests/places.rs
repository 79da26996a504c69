//! Parts of a request and single fields of it, checked alone, by their places.

use criba::{Context, Error, Report, Status, check, check_value, fixes, normalise};

fn context(json: &str) -> Context {
    Context::from_json(json.as_bytes()).expect("a context")
}

fn monday() -> Context {
    context(r#"{"today": "2026-11-23"}"#)
}

/// Codes with their pointers and the name that is told, one a line.
fn told(report: &Report) -> String {
    let line = |f: &criba::Finding| {
        let name = f.params.0.iter().find(|(name, _)| *name == "name");
        let name = name.map(|(_, name)| match name {
            criba::Param::Text(name) => format!(" {name}"),
            other => panic!("a name of another type: {other:?}"),
        });
        format!("{} {}{}", f.code, f.pointer, name.unwrap_or_default())
    };
    report.findings.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_value_is_judged_at_its_place() {
    const OFFLINE: &str = r#"{"today": "2026-11-23", "channel": "offline"}"#;
    const ONLINE: &str = r#"{"today": "2026-11-23", "channel": "online"}"#;
    const DOCUMENTED: &str = r#"{"today": "2026-11-23", "profile": "documented"}"#;
    let line = "sale#/products/mobile_lines/0";
    let cases: &[(&str, &str, &str, &str)] = &[
        // The kind of the field, and its canonical form.
        (
            "sale#/payment/info/bank_account",
            "ES91 2100 0418 4502 0005 1332",
            OFFLINE,
            "ES9121000418450200051332",
        ),
        (
            "sale#/payment/info/bank_account",
            "ES9021000418450200051332",
            OFFLINE,
            "! bank-account.check-digits",
        ),
        ("sale#/clients/attributes/0/document_value", "12345678-z", OFFLINE, "12345678Z"),
        ("sale#/clients/attributes/17/document_value", "35317901-k", OFFLINE, "35317901K"),
        ("sale#/clients/attributes/0/address/state_id", "08", OFFLINE, "8"),
        ("sale#/clients/attributes/0/address/state_id", "53", OFFLINE, "! province.range"),
        ("sale#/clients/attributes/0/address/state_id", "Madrid", OFFLINE, "! field.type"),
        // A single object where a list is due, and a field's other spelling: the place follows the payload.
        ("sale#/products/mobile_lines/msisdn", "+34 611 22 33 44", OFFLINE, "611223344"),
        ("sale#/products/bundle/bundle_id", "7", OFFLINE, "7"),
        // What is passed through unread is good whatever it is.
        ("sale#/products/broadband/ftth/access_reuse", " as it is ", OFFLINE, " as it is "),
        // Presence is judged at the field, as far as it hangs on nothing around it.
        ("sale#/sales_info/dealer_id", "", OFFLINE, "! field.missing dealer_id"),
        ("sale#/sales_info/dealer_id", "  ", OFFLINE, "! field.missing dealer_id"),
        ("sale#/sales_info/dealer_id", "", DOCUMENTED, "? field.missing dealer_id"),
        ("sale#/sales_info/shop_id", "", OFFLINE, "! field.missing shop_id"),
        ("sale#/sales_info/shop_id", "", ONLINE, "-"),
        (
            "sale#/products/broadband/ftth/wants_communications",
            "",
            OFFLINE,
            "? field.expected wants_communications",
        ),
        ("sale#/clients/attributes/0/middlename", "", OFFLINE, "-"),
        ("sale#/payment/info/bank_account", "", OFFLINE, "-"),
        // Rules that look at this field and can do without the others.
        (
            "sale#/clients/attributes/0/birthdate",
            "23/11/2027",
            OFFLINE,
            "2027-11-23 ! person.born-after-today",
        ),
        ("sale#/clients/attributes/0/birthdate", "1990-05-17", "{}", "1990-05-17 i context.today"),
        (
            "sale#/clients/attributes/0/address/country",
            "Madrid",
            OFFLINE,
            "Madrid ? address.country-is-place",
        ),
        ("sale#/payment/tpv_response/expiry_date", "10/26", OFFLINE, "1026 ! payment.card-expired"),
        // Rules that need the others are silent: a minor may be an account holder, a passport may be of type 4.
        ("sale#/clients/attributes/0/birthdate", "2015-05-17", OFFLINE, "2015-05-17"),
        ("sale#/clients/attributes/0/document_value", "AAA123456", OFFLINE, "AAA123456"),
        // Where it stands tells one place from another that has the same table.
        (
            "sale#/products/mobile_lines/0/portability_info/donor_user/type",
            "client",
            OFFLINE,
            "client ? portability.donor-role",
        ),
        ("sale#/clients/attributes/0/type", "client", OFFLINE, "client"),
        // A landline has no SIM card, whatever is wrong with its number.
        (
            "sale#/products/broadband/landline/portability_info/iccid",
            "0",
            OFFLINE,
            "? portability.landline-iccid",
        ),
        ("sale#/products/mobile_lines/0/portability_info/iccid", "0", OFFLINE, "! donor-iccid.length"),
        // The channel of the context is known to rules too.
        ("iccid", "8934042419120320860", ONLINE, "8934042419120320860"),
        // A kind alone is always asked for.
        ("nif", "", OFFLINE, "! field.missing nif"),
    ];
    for (kind, text, conditions, expected) in cases {
        assert_eq!(value(kind, text, conditions), *expected, "{kind} {text:?} {conditions}");
    }
    assert_eq!(
        value(&format!("{line}/iccid"), "8934042419120320860", ONLINE),
        "8934042419120320860 ? lines.iccid-online"
    );
    assert_eq!(value(&format!("{line}/iccid"), "8934042419120320860", OFFLINE), "8934042419120320860");
}

/// Canonical form, then what is told: `!` an error, `?` a doubt, `i` a remark.
fn value(kind: &str, text: &str, conditions: &str) -> String {
    let report =
        check_value(kind, text, &context(conditions)).unwrap_or_else(|error| panic!("{kind}: {error}"));
    let mut said: Vec<String> = report.canonical.into_iter().collect();
    if let Some(finding) = &report.finding {
        assert_eq!((finding.pointer.as_str(), finding.position), ("", None));
        let mark = match finding.severity {
            criba::Severity::Error => "!",
            criba::Severity::Warning => "?",
            criba::Severity::Info => "i",
        };
        assert_eq!(report.valid, mark != "!");
        said.push(format!("{mark} {}", finding.code));
        said.extend(finding.params.0.iter().filter_map(|(name, param)| match param {
            criba::Param::Text(text) if *name == "name" => Some((*text).to_string()),
            _ => None,
        }));
    }
    if said.is_empty() { "-".to_string() } else { said.join(" ") }
}

#[test]
fn a_part_is_checked_alone_with_pointers_relative_to_it() {
    let cases: &[(&str, &str, &str)] = &[
        (
            "sale#/payment",
            r#"{"info": {"bank_account": "ES9021000418450200051332"}}"#,
            "field.missing  billing_type_id\nbank-account.check-digits /info/bank_account",
        ),
        // The same object within an object that is outside: its demands are silent.
        ("sale#/payment/info", "{}", ""),
        // A list, an item of it, and a single object in its place.
        (
            "sale#/clients/attributes",
            r#"[{"type": "account", "name": "Ana", "lastname": "Soler", "document_type_id": 1, "document_value": "35317901K"}]"#,
            "clients.no-client ",
        ),
        (
            "sale#/clients/attributes/0",
            r#"{"type": "account", "name": "Ana", "lastname": "Soler", "document_type_id": 1, "document_value": "35317901K"}"#,
            "",
        ),
        (
            "sale#/clients/attributes",
            r#"{"type": "account", "name": "Ana", "lastname": "Soler", "document_type_id": 1, "document_value": "3531790K"}"#,
            "clients.no-client \nfield.single \ndocument.not-nif /document_value",
        ),
        ("sale#/products/mobile_lines", "{}", ""),
        // Rules within the part speak, rules that need what is outside it are silent: the main line may be elsewhere.
        (
            "sale#/products/broadband/mobile_lines",
            r#"[{"type": "additional", "product_id": 1, "msisdn": "611223344", "wants_communications": true},
            {"type": "additional", "product_id": 1, "msisdn": "611223344", "wants_communications": true}]"#,
            "lines.duplicate-msisdn /0/msisdn\nlines.duplicate-msisdn /1/msisdn",
        ),
        (
            "sale#/products",
            r#"{"mobile_lines": [{"type": "additional", "product_id": 1, "wants_communications": true}]}"#,
            "lines.additional-without-main /mobile_lines/0/type",
        ),
        // A donor of seventeen is a doubt, a client of seventeen is refused: the place decides.
        (
            "sale#/products/mobile_lines/0/portability_info/donor_user",
            r#"{"type": "client", "name": "Ana", "lastname": "Soler", "document_type_id": 1, "document_value": "35317901K", "birthdate": "2009-05-17"}"#,
            "portability.donor-role /type\nportability.donor-under-age /birthdate",
        ),
        // Something else where the part is due.
        ("sale#/payment", "[]", "field.type "),
        ("sale#/products/mobile_lines", "5", "field.type "),
        ("sale#/payment", r#"{"billing_type_id": 1,}"#, "field.missing  info\njson.trailing-comma "),
        (
            "sale#/payment",
            r#"{"infos": {}}"#,
            "field.missing  billing_type_id\nfield.missing  info\nfield.unknown /infos",
        ),
    ];
    for (kind, text, expected) in cases {
        let report =
            check(kind, text.as_bytes(), &monday()).unwrap_or_else(|error| panic!("{kind}: {error}"));
        assert_eq!(told(&report), *expected, "{kind} {text}");
        assert_eq!(report.kind, *kind);
    }
}

#[test]
fn what_is_told_of_a_part_is_told_of_the_whole() {
    for file in
        ["documented-convergent", "misuse-bundle-and-broadband", "doubts", "oddities-people", "form-strings"]
    {
        let text = std::fs::read_to_string(format!("tests/corpus/{file}.json")).expect("a payload");
        // As JSON is: the documents' own example has commas that are none.
        let Ok(whole) = serde_json::from_str::<serde_json::Value>(&text) else { continue };
        let report = check("sale", whole.to_string().as_bytes(), &monday()).expect("a kind");
        let all: Vec<(String, String)> =
            report.findings.iter().map(|f| (f.code.to_string(), f.pointer.clone())).collect();
        let mut parts = vec![String::new()];
        while let Some(pointer) = parts.pop() {
            let value = whole.pointer(&pointer).expect("a value");
            let children: Vec<String> = match value {
                // Within the whole `{}` is as good as nothing; as a part it is what is asked about.
                serde_json::Value::Object(members) if members.is_empty() => continue,
                serde_json::Value::Object(members) => members.keys().cloned().collect(),
                serde_json::Value::Array(items) => (0..items.len()).map(|i| i.to_string()).collect(),
                _ => continue,
            };
            let Ok(part) = check(&format!("sale#{pointer}"), value.to_string().as_bytes(), &monday()) else {
                continue;
            };
            for finding in part.findings.iter().filter(|f| f.code.to_string() != "context.today") {
                let there = (finding.code.to_string(), format!("{pointer}{}", finding.pointer));
                assert!(all.contains(&there), "{file}: {there:?} is told of sale#{pointer} alone");
            }
            parts.extend(children.iter().map(|child| format!("{pointer}/{child}")));
        }
    }
}

#[test]
fn a_part_has_its_canonical_text_and_its_fixes() {
    let (report, text) =
        normalise("sale#/clients/attributes", br#"[ {"name": " Ana "} ]"#, &monday()).expect("a part");
    assert_eq!((report.status, text), (Status::Invalid, None));
    let part = br#" {"name": " Ana ", "document_value": "35317901-k", "lastname": "Soler"}"#;
    let (report, text) =
        normalise("sale#/products/mobile_lines/0/expedition_info", part, &monday()).expect("a part");
    assert_eq!(
        text.as_deref(),
        Some(r#" {"name": "Ana", "document_value": "35317901K", "lastname": "Soler"}"#)
    );
    let pointers: Vec<&str> = report.changes.iter().map(|change| change.pointer.as_str()).collect();
    assert_eq!(pointers, ["/name", "/document_value"]);
    let fixed = fixes("sale#/clients", br#"{"attributes": [{"document_value": "1234567L"}]}"#, &monday());
    let fixed = fixed.expect("a part");
    assert_eq!(
        (fixed[0].pointer.as_str(), fixed[0].value.as_str()),
        ("/attributes/0/document_value", "01234567L")
    );
}

#[test]
fn a_value_over_the_limit_is_not_read() {
    let limited = r#"{"limits": {"bytes": 9}}"#;
    assert_eq!(value("nif", "35317901K", limited), "35317901K");
    assert_eq!(value("nif", "35317901-K", limited), "! json.size");
}

#[test]
fn misuse_names_what_was_probably_meant() {
    let place = |parent: &str, nearest| Error::UnknownPlace { parent: parent.to_string(), nearest };
    let parts = [
        ("sael", Error::UnknownKind { nearest: Some("sale") }),
        ("", Error::UnknownKind { nearest: None }),
        ("invoice#/payment", Error::UnknownKind { nearest: None }),
        ("sale#payment", place("", None)),
        ("sale#/paiment", place("", Some("payment"))),
        ("sale#/payment/Info", place("/payment", Some("info"))),
        ("sale#/payment/", place("/payment", None)),
        ("sale#/clients/attributes/0/0", place("/clients/attributes/0", None)),
        ("sale#/clients/0", place("/clients", None)),
        ("sale#/payment/info/bank_account", Error::NotAPart),
        ("sale#/payment/info/bank_account/x", place("/payment/info/bank_account", None)),
    ];
    for (kind, expected) in parts {
        assert_eq!(check(kind, b"{}", &monday()).unwrap_err(), expected, "{kind}");
    }
    let values = [
        ("nifs", Error::UnknownValue { nearest: Some("nif") }),
        ("sale", Error::UnknownValue { nearest: Some("date") }),
        ("sale#/payment", Error::NotAValue),
        ("sale#/products/mobile_lines", Error::NotAValue),
        ("sale#/payment/info/bank_acount", place("/payment/info", Some("bank_account"))),
    ];
    for (kind, expected) in values {
        assert_eq!(check_value(kind, "", &monday()).unwrap_err(), expected, "{kind}");
    }
    let unknown = Error::UnknownValue { nearest: Some("nif") }.to_string();
    assert_eq!(unknown, "there is no kind of value of that name; did you mean \"nif\"?");
    let kinds = Error::UnknownKind { nearest: None }.to_string();
    assert!(kinds.starts_with("there is no request kind of that name; there are: sale"), "{kinds}");
    let said = place("/payment/info", Some("bank_account")).to_string();
    assert_eq!(
        said,
        "there is no such place: \"/payment/info\" has no field of that name; did you mean \"bank_account\"?"
    );
}
