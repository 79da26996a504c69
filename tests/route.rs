//! Parameters of the route, queries, and requests without a body.

use criba::{Context, Param, Report, Status, requests};

fn check(kind: &str, text: &str, path: &str) -> Report {
    let context = format!(r#"{{"today": "2026-11-23", "path": {path}}}"#);
    criba::check(kind, text.as_bytes(), &Context::from_json(context.as_bytes()).unwrap()).unwrap()
}

/// Code, pointer and parameters, as a report writes them.
fn told(report: &Report) -> Vec<String> {
    let row = |f: &criba::Finding| {
        format!("{} {:?} {}", f.code, f.pointer, serde_json::to_string(&f.params).unwrap())
    };
    report.findings.iter().map(row).collect()
}

const EMAIL: &str = r#"{"email": "ana@example.com"}"#;

#[test]
fn a_parameter_is_a_whole_number_from_1_on() {
    let cases = [
        (r#"{}"#, ""),
        (r#"{"userId": null}"#, ""),
        (r#"{"userId": "1"}"#, ""),
        (r#"{"userId": 1042}"#, ""),
        (r#"{"userId": "0042"}"#, ""),
        (r#"{"userId": "9223372036854775807"}"#, ""),
        (r#"{"userId": "9223372036854775808"}"#, r#"text-id.range "" {"min":1,"in":"path","name":"userId"}"#),
        (
            r#"{"userId": "99999999999999999999999"}"#,
            r#"text-id.range "" {"min":1,"in":"path","name":"userId"}"#,
        ),
        (r#"{"userId": "0"}"#, r#"text-id.range "" {"min":1,"in":"path","name":"userId"}"#),
        (r#"{"userId": ""}"#, r#"field.missing "" {"in":"path","name":"userId"}"#),
        (r#"{"userId": "-1"}"#, r#"text-id.characters "" {"in":"path","name":"userId"}"#),
        (r#"{"userId": "+1"}"#, r#"text-id.characters "" {"in":"path","name":"userId"}"#),
        (r#"{"userId": " 1"}"#, r#"text-id.characters "" {"in":"path","name":"userId"}"#),
        (r#"{"userId": "1.0"}"#, r#"text-id.characters "" {"in":"path","name":"userId"}"#),
        (r#"{"userId": "٣"}"#, r#"text-id.characters "" {"in":"path","name":"userId"}"#),
        (r#"{"userId": "a\u0000b"}"#, r#"text-id.characters "" {"in":"path","name":"userId"}"#),
        (r#"{"userId": "{userId}"}"#, r#"text-id.characters "" {"in":"path","name":"userId"}"#),
        (r#"{"userId": "undefined"}"#, r#"text-id.placeholder "" {"in":"path","name":"userId"}"#),
        (r#"{"user\u0049d": "0"}"#, r#"text-id.range "" {"min":1,"in":"path","name":"userId"}"#),
        // Not a parameter of this request's routes.
        (r#"{"accountId": "0", "user_id": "x", "locale": "es"}"#, ""),
    ];
    for (path, expected) in cases {
        let report = check("user-email", EMAIL, path);
        assert_eq!(told(&report).join("\n"), expected, "{path}");
        let status = if expected.is_empty() { Status::Valid } else { Status::Invalid };
        assert_eq!(report.status, status, "{path}");
        assert!(report.findings.iter().all(|f| f.position.is_none() && f.related.is_empty()), "{path}");
    }
}

#[test]
fn a_parameter_that_is_no_scalar_is_misuse() {
    for value in ["[]", "{}", "[1]", r#"{"id": 1}"#, r#"["1"]"#, "true", "false", "1.5"] {
        let context = format!(r#"{{"path": {{"subscriptionId": "1", "userId": {value}}}}}"#);
        match Context::from_json(context.as_bytes()) {
            Err(criba::Error::Context { code, pointer }) => {
                assert_eq!((code.as_str(), pointer.as_str()), ("field.type", "/path/userId"), "{value}");
            }
            other => panic!("{value}: {other:?}"),
        }
    }
    // A text is a text, whatever stands in it.
    for value in ["[]", "{}"] {
        let told = told(&check("user-email", EMAIL, &format!(r#"{{"userId": "{value}"}}"#)));
        assert_eq!(told, [r#"text-id.characters "" {"in":"path","name":"userId"}"#], "{value}");
    }
}

#[test]
fn parameters_are_told_before_the_text_and_in_every_profile() {
    let text = "\u{feff} \n [1]";
    let report = check("service-status", text, r#"{"serviceId": "x", "subscriptionId": "0"}"#);
    let expected = [
        r#"json.byte-order-mark "" {}"#,
        r#"text-id.characters "" {"in":"path","name":"serviceId"}"#,
        r#"text-id.range "" {"min":1,"in":"path","name":"subscriptionId"}"#,
        r#"field.type "" {"expected":"object"}"#,
    ];
    assert_eq!(told(&report), expected);
    let context = br#"{"profile": "documented", "path": {"userId": "x"}}"#;
    let context = Context::from_json(context).unwrap();
    assert_eq!(criba::check("user-email", EMAIL.as_bytes(), &context).unwrap().status, Status::Invalid);
}

#[test]
fn parameters_are_looked_up() {
    let report = check(
        "account-migration",
        r#"{"migration": "existing-account", "accountId": 7}"#,
        r#"{"subscriptionId": "3"}"#,
    );
    let needs: Vec<_> = report.needs.iter().map(|need| (need.lookup, need.pointers.join(" "))).collect();
    assert_eq!(needs, [("account", "/accountId".to_string()), ("subscription", String::new())]);
    assert_eq!(check("user-email", EMAIL, r#"{"userId": "x"}"#).needs, []);
}

#[test]
fn a_request_without_a_body_takes_none() {
    for text in ["", " \r\n", "{}", "null", "\u{feff}", " {\t} "] {
        let report = check("bonus-delete", text, r#"{"subscriptionId": "3", "bonusId": "12"}"#);
        let told: Vec<_> =
            told(&report).into_iter().filter(|t| !t.starts_with("json.byte-order-mark")).collect();
        assert_eq!((report.status, told), (Status::Valid, vec![]), "{text:?}");
        let report = check("bonus-delete", text, r#"{"subscriptionId": "3", "bonusId": "0"}"#);
        assert_eq!(report.status, Status::Invalid, "{text:?}");
    }
    let unknown = check("bonus-delete", r#"{"id": 12}"#, "{}");
    assert_eq!(
        (unknown.status, told(&unknown)),
        (Status::Valid, vec![r#"field.unknown "/id" {}"#.to_string()])
    );
    for text in ["x", "[", "[]", "{", "5"] {
        assert_eq!(check("bonus-delete", text, "{}").status, Status::Invalid, "{text:?}");
    }
    for kind in ["user-email", "simcard-icc"] {
        assert_eq!(told(&check(kind, "", "{}"))[0].split(' ').next(), Some("json.syntax"), "{kind}");
    }
}

#[test]
fn findings_of_a_query_say_so() {
    let text = r#"{"motive_id": "0", "reason": "x", "motive_id": "x"}"#;
    let report = check("in-flight-cancellation", text, r#"{"subscriptionId": "0"}"#);
    let expected = [
        r#"text-id.range "" {"min":1,"in":"path","name":"subscriptionId"}"#,
        r#"field.unknown "/reason" {"in":"query"}"#,
        r#"json.duplicate-key "/motive_id" {"in":"query"}"#,
        r#"text-id.characters "/motive_id" {"in":"query"}"#,
    ];
    assert_eq!(told(&report), expected);
    let missing = check("recharge-details", r#"{"start_date": ""}"#, "{}");
    let expected = [
        r#"field.missing "" {"name":"end_date","in":"query"}"#,
        r#"field.missing "/start_date" {"name":"start_date","in":"query"}"#,
    ];
    assert_eq!(told(&missing), expected);
}

#[test]
fn the_values_of_a_query_stay_text() {
    for request in requests::ALL.iter().filter(|r| r.carries == criba::engine::check::Carries::Query) {
        for field in request.root.group.fields {
            let criba::engine::field::Shape::Value(kind) = field.shape else {
                panic!("{}", field.key.name())
            };
            assert_eq!(kind.form.json_type(), "text", "{}: {}", request.name, field.key.name());
        }
    }
    let (report, text) =
        criba::normalise("in-flight-cancellation", br#"{"motive_id": "007"}"#, &Context::default()).unwrap();
    assert_eq!((report.changes, text.as_deref()), (vec![], Some(r#"{"motive_id": "007"}"#)));
}

#[test]
fn every_kind_has_its_file_and_a_route_that_no_other_has() {
    let mut routes: Vec<(&str, &str)> =
        requests::ALL.iter().flat_map(|r| r.routes).map(|r| (r.method, r.path)).collect();
    routes.sort_unstable();
    assert!(routes.windows(2).all(|pair| pair[0] != pair[1]), "{routes:?}");
    for request in requests::ALL {
        let file =
            format!("{}/src/requests/{}.rs", env!("CARGO_MANIFEST_DIR"), request.name.replace('-', "_"));
        assert!(std::fs::exists(&file).unwrap(), "{file}");
        assert!(!request.routes.is_empty(), "{}", request.name);
        assert!(request.page.doc.ends_with('.') && request.page.source.contains("20"), "{}", request.name);
    }
    let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/requests")).unwrap();
    let files = files.filter(|f| f.as_ref().unwrap().path().extension().is_some_and(|e| e == "rs"));
    // Besides the kinds: the list, the parameters of routes, the context.
    assert_eq!(files.count(), requests::ALL.len() + 3);
}

#[test]
fn a_word_for_a_parameter_names_it() {
    let report = check("user-email", EMAIL, r#"{"userId": "x"}"#);
    let said = criba::describe(&report.findings[0], criba::Language::En);
    assert_eq!(said.message, "userId in the route: not a whole number.");
    let query = check("in-flight-cancellation", r#"{"motive_id": "x"}"#, "{}");
    let said = criba::describe(&query.findings[0], criba::Language::Es);
    assert_eq!(said.message, "Id en la ruta o la consulta: contiene un carácter que no le corresponde.");
    assert!(matches!(query.findings[0].params.0[..], [("in", Param::Text("query"))]));
}
