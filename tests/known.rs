//! Known facts: what is asked for, what is judged instead, what a context may hold of them, and preparing them once.

mod common;

use common::{check, check_kind, told};
use criba::{Context, Error, Report, Status};

/// All that a convergent sale can ask for.
const ALL: &str = r#"{"known": {
    "catalogue": {"bundles": {"123": {"landline": [543], "ftth": [2345], "adsl": [], "mobile": [12, 13], "tv": [4356]}},
        "promotions": [35, 55, 4456, 654, 345], "bonuses": [12, 234], "campaigns": [], "terminals": [346, 435, 34], "services": [6]},
    "operators": ["345", "456"], "documentTypes": {"1": "nif", "3": "nie"}, "streetTypes": [1], "nationalities": [63],
    "languages": [90], "territoryOwners": ["FIBMM01"], "msisdns": {"612123124": {"available": true}},
    "coverage": {"12341231241U": {"technologies": ["ftth"]}}}}"#;

/// Look-ups and places of a report's needs.
fn needs(report: &Report) -> Vec<(&'static str, Vec<&str>)> {
    report
        .needs
        .iter()
        .map(|need| (need.lookup, need.pointers.iter().map(String::as_str).collect()))
        .collect()
}

/// The look-ups alone.
fn lookups(report: &Report) -> Vec<&'static str> {
    report.needs.iter().map(|need| need.lookup).collect()
}

fn refused(json: &str) -> (String, String) {
    match Context::from_json(json.as_bytes()) {
        Err(Error::Context { code, pointer }) => (code, pointer),
        other => panic!("{json}: {other:?}"),
    }
}

#[test]
fn with_everything_known_nothing_is_asked_and_nothing_is_told() {
    let report = check(ALL, "{}");
    assert_eq!((needs(&report), told(&report), report.status), (vec![], vec![], Status::Valid));
}

#[test]
fn what_is_known_is_judged_and_the_rest_is_asked_for() {
    let all = lookups(&check("{}", "{}"));
    assert_eq!(all.len(), 9, "{all:?}");
    for (lookup, known) in [
        ("operators", r#"{"operators": []}"#),
        ("document-types", r#"{"documentTypes": {}}"#),
        ("street-types", r#"{"streetTypes": []}"#),
        ("nationalities", r#"{"nationalities": []}"#),
        ("languages", r#"{"languages": []}"#),
        ("territory-owners", r#"{"territoryOwners": []}"#),
        ("msisdn", r#"{"msisdns": {"612123124": null}}"#),
        ("coverage", r#"{"coverage": {"12341231241U": null}}"#),
    ] {
        let report = check(&format!(r#"{{"known": {known}}}"#), "{}");
        let rest: Vec<&str> = all.iter().copied().filter(|name| *name != lookup).collect();
        assert_eq!(lookups(&report), rest, "{lookup}");
        assert_eq!(report.status, Status::Invalid, "{lookup}: nothing of it is there");
        assert!(report.findings.iter().all(|f| f.class == criba::Class::Lookup), "{lookup}");
    }
}

#[test]
fn lists_that_are_null_or_absent_are_not_known() {
    for known in [
        "{}",
        r#"{"known": {}}"#,
        r#"{"known": null}"#,
        r#"{"known": {"operators": null, "documentTypes": null, "catalogue": null, "msisdns": null, "coverage": {}}}"#,
        r#"{"known": {"catalogue": {}, "msisdns": {}, "customers": {}}}"#,
        r#"{"known": {"catalogue": {"bundles": null, "promotions": null}}}"#,
        r#"{"known": {"msisdns": {"612123123": null}, "coverage": {"OTHER": null}}}"#,
    ] {
        let report = check(known, "{}");
        assert_eq!(needs(&report), needs(&check("{}", "{}")), "{known}");
        assert_eq!(told(&report), [], "{known}");
    }
}

#[test]
fn the_parts_of_a_catalogue_are_known_one_by_one() {
    let catalogue = |catalogue: &str, changes: &str| {
        check(&format!(r#"{{"known": {{"catalogue": {catalogue}}}}}"#), changes)
    };
    let places = |report: &Report| -> Vec<String> {
        let need = report.needs.iter().find(|need| need.lookup == "catalogue");
        need.map(|need| need.pointers.clone()).unwrap_or_default()
    };
    let package = "/products/broadband";
    let extras = r#""promotions": [35, 55, 4456, 654, 345], "bonuses": [12, 234], "terminals": [346, 435, 34], "services": [6]"#;
    // A section that the package does not give, and packages alone.
    let report = catalogue(
        &format!(r#"{{"bundles": {{"123": {{"landline": [543], "mobile": [12, 13]}}}}, {extras}}}"#),
        "{}",
    );
    assert_eq!(places(&report), [format!("{package}/ftth/product_id"), format!("{package}/tv/product_id")]);
    assert_eq!(told(&report), []);
    let report = catalogue(r#"{"bundles": {"123": {}}}"#, "{}");
    assert!(places(&report).iter().all(|place| !place.ends_with("bundle_id")));
    // Of a package that does not exist its products may be another's.
    let report = catalogue(
        &format!(
            r#"{{"bundles": {{"124": {{"landline": [543], "ftth": [2345], "mobile": [12, 13], "tv": [4356]}}}}, {extras}}}"#
        ),
        "{}",
    );
    assert_eq!(places(&report), [""; 0]);
    assert_eq!(told(&report), [("catalogue.unknown".into(), format!("{package}/bundle_id"))]);
    // The package is faulty: what is of it is not known.
    let report = catalogue(
        &format!(
            r#"{{"bundles": {{"124": {{"landline": [543], "ftth": [2345], "mobile": [12, 13], "tv": [4356]}}}}, {extras}}}"#
        ),
        r#"{"products": {"broadband": {"bundle_id": 0}}}"#,
    );
    assert_eq!(told(&report), [("id.range".into(), format!("{package}/bundle_id"))]);
}

#[test]
fn numbers_and_ids_are_found_however_they_are_written() {
    let line = r#"{"products": {"broadband": {"mobile_lines": [{}, {"msisdn": "+34 612-123-124"}]}}}"#;
    let known = r#"{"known": {"msisdns": {"0034612123124": {"available": false}}}}"#;
    assert_eq!(told(&check(known, line))[0].0, "msisdn.not-available");
    let known = r#"{"known": {"operators": [345, "456"], "streetTypes": ["1"], "nationalities": [63.0]}}"#;
    assert_eq!(told(&check(known, r#"{"clients": {"attributes": [{"nationality_id": "063"}]}}"#)), []);
    let known = r#"{"known": {"coverage": {"28000010012300123         001IZ      ": null}}}"#;
    let by_gescal =
        r#"{"products": {"broadband": {"installation_info": {"address": {"address_id": null}}}}}"#;
    let report = check(known, by_gescal);
    assert_eq!(
        told(&report),
        [("coverage.none".into(), "/products/broadband/installation_info/address/gescal".into())]
    );
}

#[test]
fn what_can_be_installed() {
    let told_of = |technologies: &str, changes: &str| {
        let known =
            format!(r#"{{"known": {{"coverage": {{"12341231241U": {{"technologies": {technologies}}}}}}}}}"#);
        told(&check(&known, changes)).into_iter().any(|(code, _)| code == "coverage.technology")
    };
    let adsl = r#"{"products": {"broadband": {"territory_owner": "MASMOVIL", "ftth": null, "adsl": {"product_id": 3424, "wants_communications": true, "install_tech_support": false, "tech_support_billiable": true}}}}"#;
    for (technologies, fibre_told, adsl_told) in [
        (r#"["ftth"]"#, false, true),
        (r#"["FTTH", "ADSL"]"#, false, false),
        (r#"["adsl"]"#, true, false),
        (r#"["neba"]"#, false, true),
        (r#"["hfc"]"#, false, false),
        ("[]", true, true),
        ("null", false, false),
    ] {
        assert_eq!(told_of(technologies, "{}"), fibre_told, "fibre where there is {technologies}");
        assert_eq!(told_of(technologies, adsl), adsl_told, "ADSL where there is {technologies}");
    }
}

#[test]
fn the_type_of_a_document_tells_how_its_number_is_read() {
    let types = r#"{"known": {"documentTypes": {"1": "nif", "2": "cif", "3": "nie", "4": "passport", "5": "dni", "6": "other"}}}"#;
    for (type_id, number, codes) in [
        ("4", "E12345678", &[][..]),
        ("4", "12345678A", &[]),
        ("4", "e-123.456-78", &[]),
        ("6", "K1234567A", &[]),
        ("4", "12345678", &[]),
        ("4", "12345678Z", &["document.other-type"]),
        ("4", "AAAA12345", &["passport.unusual"]),
        ("4", "undefined", &["passport.placeholder"]),
        ("1", "E12345678", &["nif.check-digit"]),
        ("1", "AAA123456", &["document.not-nif"]),
        ("2", "AAA123456", &["document.not-nif"]),
        ("2", "12345678Z", &["document.other-type"]),
        ("3", "X1234567L", &[]),
        ("3", "12345678Z", &["document.other-type"]),
        ("5", "X1234567L", &["document.other-type"]),
        ("4", "E28015865", &["document.other-type"]),
        ("6", "E28015865", &["document.other-type"]),
        ("2", "E28015865", &["field.missing"]),
        ("5", "12345678Z", &[]),
        ("9", "E12345678", &["document-type.unknown", "nif.check-digit"]),
        ("null", "AAA123456", &["field.missing", "document.not-nif"]),
    ] {
        let client = format!(
            r#"{{"clients": {{"attributes": [{{"document_type_id": {type_id}, "document_value": "{number}"}}]}}}}"#
        );
        let codes: Vec<String> = codes.iter().map(|code| code.to_string()).collect();
        let found: Vec<String> = told(&check(types, &client)).into_iter().map(|(code, _)| code).collect();
        assert_eq!(found, codes, "{number} of type {type_id}");
    }
    // As a passport it is canonical in its own way, once.
    let client =
        r#"{"clients": {"attributes": [{"document_type_id": 4, "document_value": "e-123.456-78"}]}}"#;
    let changes = check(types, client).changes;
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].pointer, "/clients/attributes/0/document_value");
}

#[test]
fn facts_about_what_the_route_names() {
    let check = |known: &str| check_kind("consumption-limit", &format!(r#"{{"known": {known}}}"#), "{}");
    let asked = check("{}");
    assert_eq!(needs(&asked), [("subscription", vec![""])]);
    let report = check(r#"{"subscriptions": {"3042": null}}"#);
    assert_eq!(needs(&report), []);
    let finding = &report.findings[0];
    assert_eq!(finding.code.to_string(), "subscription.unknown");
    assert_eq!((finding.pointer.as_str(), finding.position), ("", None));
    let params = serde_json::to_value(&finding.params).unwrap();
    assert_eq!(params, serde_json::json!({"in": "path", "name": "subscriptionId"}));
    assert_eq!(needs(&check(r#"{"subscriptions": {"304": null}}"#)), needs(&asked));
}

#[test]
fn a_context_that_holds_other_facts_is_refused_with_the_place() {
    for (known, code, pointer) in [
        ("[1]", "field.type", "/known"),
        (r#"{"documenttypes": {}}"#, "field.unknown", "/known/documenttypes"),
        (r#"{"documentTypes": {"1": "visa"}}"#, "known-document.word", "/known/documentTypes/1"),
        (r#"{"documentTypes": ["nif"]}"#, "field.type", "/known/documentTypes"),
        (r#"{"operators": "456"}"#, "field.type", "/known/operators"),
        (r#"{"nationalities": [63, "Spain"]}"#, "field.type", "/known/nationalities/1"),
        (r#"{"nationalities": [0]}"#, "id.range", "/known/nationalities/0"),
        (r#"{"catalogue": {"bundles": [123]}}"#, "field.type", "/known/catalogue/bundles"),
        (r#"{"catalogue": {"bundles": {"123": [12]}}}"#, "field.type", "/known/catalogue/bundles/*"),
        (
            r#"{"catalogue": {"bundles": {"123": {"fibre": [1]}}}}"#,
            "field.unknown",
            "/known/catalogue/bundles/*/fibre",
        ),
        (r#"{"catalogue": {"bundles": {"abc": {}}}}"#, "field.type", "/known/catalogue/bundles/*"),
        (r#"{"customers": {"EXT-1": "ACTIVE"}}"#, "field.type", "/known/customers/*"),
        (r#"{"customers": {"a/~b": {"stat": 1}}}"#, "field.unknown", "/known/customers/*/stat"),
        (
            r#"{"coverage": {"12341231241U": {"technologies": [[1]]}}}"#,
            "field.type",
            "/known/coverage/*/technologies/0",
        ),
        (r#"{"accounts": {"5": {"payment": "monthly"}}}"#, "known-payment.word", "/known/accounts/*/payment"),
        (r#"{"subscriptions": {"9": {"barred": "perhaps"}}}"#, "field.type", "/known/subscriptions/*/barred"),
        (r#"{"msisdns": {"12": {}}}"#, "msisdn.length", "/known/msisdns/*"),
        (r#"{"customers": {"A": {}, "A": null}}"#, "json.duplicate-key", "/known/customers/*"),
    ] {
        let (told, at) = refused(&format!(r#"{{"known": {known}}}"#));
        assert_eq!((told.as_str(), at.as_str()), (code, pointer), "{known}");
    }
}

#[test]
fn prepared_facts_tell_what_the_same_facts_tell_in_a_context() {
    let mut compared = 0;
    let corpus = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    for request in criba::requests::ALL {
        let folder = if request.name == "sale" { corpus.clone() } else { corpus.join(request.name) };
        for file in std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
            if file.extension().is_none_or(|extension| extension != "expected") {
                continue;
            }
            let expected = std::fs::read_to_string(&file).unwrap();
            let written = expected.lines().next().unwrap_or_default();
            let mut scalars: serde_json::Value = serde_json::from_str(written).unwrap();
            let Some(known) = scalars.as_object_mut().unwrap().remove("known") else { continue };
            let payload = std::fs::read(file.with_extension("json")).unwrap();
            let facts =
                Context::prepare(serde_json::json!({ "known": known }).to_string().as_bytes()).unwrap();
            let prepared = facts.context(scalars.to_string().as_bytes()).unwrap();
            let direct = Context::from_json(written.as_bytes()).unwrap();
            let report = |context: &Context| {
                serde_json::to_string(&criba::check(request.name, &payload, context).unwrap()).unwrap()
            };
            assert_eq!(report(&prepared), report(&direct), "{}", file.display());
            compared += 1;
        }
    }
    assert!(compared >= 30, "{compared}");
}

/// What a program writes with the habits of its country would be read as another day.
#[test]
fn days_of_a_context_are_iso() {
    for (day, code) in [
        ("11/12/2026", "date.form"),
        ("23-11-2026", "date.form"),
        ("2026-02-30", "date.calendar"),
        ("2026-11-22T23:00:00.000Z", "date.date-time"),
        ("yesterday", "date.characters"),
    ] {
        let told = (code.to_string(), "/today".to_string());
        assert_eq!(refused(&format!(r#"{{"today": "{day}"}}"#)), told, "{day}");
        let told = (code.to_string(), "/calendar/holidays/1".to_string());
        let holidays = format!(r#"{{"calendar": {{"holidays": ["2026-12-24", "{day}"]}}}}"#);
        assert_eq!(refused(&holidays), told, "{day}");
    }
    assert!(Context::from_json(br#"{"today": "2026-11-23"}"#).unwrap().today.is_some());
}

#[test]
fn what_changes_from_check_to_check_is_not_prepared() {
    for scalar in
        [r#""today": "2026-11-23""#, r#""channel": "online""#, r#""profile": "strict""#, r#""path": {}"#]
    {
        let refused = Context::prepare(format!("{{{scalar}}}").as_bytes()).unwrap_err();
        assert!(
            matches!(&refused, Error::Context { code, .. } if code == "field.unknown"),
            "{scalar}: {refused:?}"
        );
    }
    let facts =
        Context::prepare(br#"{"calendar": {"horizonDays": 5}, "known": {"segments": ["GOLD"]}}"#).unwrap();
    let on = |day: &str| facts.context(format!(r#"{{"today": "{day}"}}"#).as_bytes()).unwrap().today;
    assert_eq!(on("2026-11-24").unwrap(), on("2026-11-23").unwrap() + 1);
    assert_eq!(facts.context(b"{}").unwrap().today, None);
}

#[test]
fn a_context_adds_to_what_was_prepared_and_has_the_last_word() {
    let facts = Context::prepare(
        br#"{"limits": {"findings": 7, "depth": 9}, "severity": {"segment.unknown": "warning", "json.size": "info"},
             "calendar": {"holidays": ["2026-12-24"], "horizonDays": 5},
             "known": {"segments": ["GOLD"], "customers": {"EXT-1": null}}}"#,
    )
    .unwrap();
    let payload =
        std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/customer-segment/base.json"))
            .unwrap();
    let check = |context: &str| {
        let context = facts.context(context.as_bytes()).unwrap();
        told(&criba::check("customer-segment", &payload, &context).unwrap())
    };
    let customer = ("customer.unknown".to_string(), "/customer/externalId".to_string());
    let segment = ("segment.unknown".to_string(), "/customerSegment".to_string());
    assert_eq!(check("{}"), std::slice::from_ref(&customer));
    assert_eq!(check(r#"{"known": {"customers": {"EXT-1": {}}}}"#), []);
    assert_eq!(check(r#"{"known": {"customers": {"EXT-2": {}}}}"#), std::slice::from_ref(&customer));
    assert_eq!(check(r#"{"known": {"segments": []}}"#), [customer, segment]);
    let context =
        facts.context(br#"{"limits": {"findings": 3}, "calendar": {"holidays": ["2026-12-23"]}}"#).unwrap();
    assert_eq!((context.limits.findings, context.limits.depth), (3, 9));
    assert_eq!((context.holidays.len(), context.horizon_days), (2, Some(5)));
}

#[test]
fn a_catalogue_of_a_million_characters_is_a_context_like_any_other() {
    let ids: Vec<String> = (1..=200_000).map(|id| id.to_string()).collect();
    let known = format!(r#"{{"known": {{"catalogue": {{"promotions": [{}]}}}}}}"#, ids.join(","));
    assert!(known.len() > 1 << 20);
    let context = Context::from_json(known.as_bytes()).unwrap();
    let promotion = |id: u32| {
        let payload = format!(r#"{{"id": {id}}}"#);
        criba::check("promotion-add", payload.as_bytes(), &context).unwrap().status
    };
    assert_eq!(
        (promotion(1), promotion(200_000), promotion(200_001)),
        (Status::Valid, Status::Valid, Status::Invalid)
    );
}
