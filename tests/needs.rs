//! Needs: the facts that a sale wants from the back end, in the closed order, with their places in document order.

mod common;

use common::check;
use criba::{Context, Need, Report};

fn places<'r>(report: &'r Report, lookup: &str) -> Vec<&'r str> {
    let need = report.needs.iter().find(|need| need.lookup == lookup);
    need.into_iter().flat_map(|need| &need.pointers).map(String::as_str).collect()
}

fn needs(text: &str) -> Vec<Need> {
    criba::check("sale", text.as_bytes(), &Context::default()).unwrap().needs
}

#[test]
fn a_valid_sale_names_what_is_still_to_be_looked_up() {
    let report = check("{}", "{}");
    assert_eq!(report.status, criba::Status::Valid);
    let lookups: Vec<&str> = report.needs.iter().map(|need| need.lookup).collect();
    let all = criba::engine::fact::LOOKUPS.iter().filter(|name| lookups.contains(name));
    assert!(all.eq(&lookups), "in the closed order: {lookups:?}");
    for wanted in ["catalogue", "operators", "document-types", "street-types", "nationalities", "languages"] {
        assert!(lookups.contains(&wanted), "{wanted} in {lookups:?}");
    }
    assert_eq!(places(&report, "nationalities"), ["/clients/attributes/0/nationality_id"]);
    assert_eq!(places(&report, "territory-owners"), ["/products/broadband/territory_owner"]);
    let catalogue = places(&report, "catalogue");
    assert_eq!(catalogue[0], "/products/broadband/bundle_id");
    assert!(catalogue.contains(&"/products/broadband/ftth/product_id"));
    assert!(catalogue.contains(&"/products/broadband/mobile_lines/0/product_id"));
}

#[test]
fn numbers_that_are_brought_are_not_looked_up() {
    let line =
        |rest: &str| format!(r#"{{"products": {{"mobile_lines": [{{"msisdn": "612123123"{rest}}}]}}}}"#);
    let pointers = vec!["/products/mobile_lines/0/msisdn".to_string()];
    let new = Need { lookup: "msisdn", pointers };
    // An empty object is as good as none.
    for rest in ["", r#", "portability_info": {}"#] {
        assert_eq!(needs(&line(rest)), std::slice::from_ref(&new), "{rest}");
    }
    let brought = needs(&line(r#", "portability_info": {"operation_type": 1}"#));
    assert_eq!(brought, []);
}

#[test]
fn a_home_is_looked_up_by_its_id_or_else_by_its_gescal() {
    let at = "/products/broadband/installation_info/address";
    let report = check("{}", "{}");
    assert_eq!(places(&report, "coverage"), [format!("{at}/address_id")]);
    let nameless = r#"{"products": {"broadband": {"installation_info": {"address": {"address_id": null}}}}}"#;
    assert_eq!(places(&check("{}", nameless), "coverage"), [format!("{at}/gescal")]);
    let postal = r#"{"clients": {"attributes": [{"address": {"address_id": "X1", "street_type_id": 2}}]}}"#;
    let lookups: Vec<&str> = needs(postal).iter().map(|need| need.lookup).collect();
    assert_eq!(lookups, ["street-types"], "nothing is installed where a person lives");
}

#[test]
fn what_is_faulty_or_replaced_is_not_looked_up() {
    let line = |line: &str| format!(r#"{{"products": {{"mobile_lines": [{line}]}}}}"#);
    for text in [
        line(r#"{"product_id": 0}"#),
        line(r#"{"product_id": null}"#),
        line(r#"{"product_id": []}"#),
        line(r#"{"product_id": 1, "product_id": "x"}"#),
        line(r#"{"msisdn": "6121"}"#),
        String::new(),
        "[]".to_string(),
    ] {
        assert_eq!(needs(&text), [], "{text}");
    }
    let twice = r#"{"products": {"mobile_lines": [{"product_id": 1}], "mobile_lines": [{"product_id": 2}]}}"#;
    assert_eq!(needs(twice)[0].pointers.len(), 1);
}

#[test]
fn places_are_counted_like_findings() {
    let lines = [r#"{"type": "main", "product_id": 12, "msisdn": "612123123"}"#; 9].join(",");
    let text = format!(r#"{{"products": {{"mobile_lines": [{lines}]}}}}"#);
    let context = Context::from_json(br#"{"limits": {"findings": 3}}"#).unwrap();
    let report = criba::check("sale", text.as_bytes(), &context).unwrap();
    assert_eq!(places(&report, "catalogue").len(), 3);
    assert_eq!(
        places(&report, "msisdn"),
        [0, 1, 2].map(|i| format!("/products/mobile_lines/{i}/msisdn")),
        "the first ones, and of every look-up"
    );
}
