//! What rules say at their edges, and where they are silent: everything that a patched sale makes a report tell.

mod common;

use common::{check, told};

/// Why, patch of the context, patch of the sale, what is told.
type Case = (&'static str, &'static str, &'static str, &'static [(&'static str, &'static str)]);

#[rustfmt::skip]
const CASES: &[Case] = &[
    ("NEBA and VULA are led to the building, ADSL too",
        r#"{}"#,
        r#"{"products": {"broadband": {"territory_owner": "NEBA01", "installation_info": {"address": {"gescal": "28000010012300123"}}}}}"#,
        &[]),
    ("an owner of VULA that is not in the list",
        r#"{}"#,
        r#"{"products": {"broadband": {"territory_owner": "VULA01", "installation_info": {"address": {"gescal": "28000010012300123"}}}}}"#,
        &[("territory-owner.word", "/products/broadband/territory_owner")]),
    ("ADSL to the building",
        r#"{}"#,
        r#"{"products": {"broadband": {"territory_owner": "MASMOVIL", "ftth": null, "adsl": {"product_id": 3424, "wants_communications": true, "install_tech_support": false, "tech_support_billiable": true}, "installation_info": {"address": {"gescal": "28000010012300123"}}}}}"#,
        &[]),
    ("with both sections the technology is not known",
        r#"{}"#,
        r#"{"products": {"broadband": {"adsl": {"product_id": 3424, "wants_communications": true, "install_tech_support": false, "tech_support_billiable": true}, "installation_info": {"address": {"gescal": "28000010012300123"}}}}}"#,
        &[("technology.fibre-owner", "/products/broadband/territory_owner"), ("group.exclusive", "/products/broadband/ftth"), ("group.exclusive", "/products/broadband/adsl")]),
    ("without an owner neither",
        r#"{}"#,
        r#"{"products": {"broadband": {"territory_owner": null, "installation_info": {"address": {"gescal": "28000010012300123"}}}}}"#,
        &[("field.missing", "/products/broadband")]),
    ("a faulty value is compared with nothing",
        r#"{}"#,
        r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"scheduled_date": "2026-11-31"}}]}}}"#,
        &[("date.calendar", "/products/broadband/mobile_lines/0/portability_info/scheduled_date")]),
    ("a day that is over is told once, though it is a Saturday",
        r#"{}"#,
        r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"scheduled_date": "2026-11-21"}}]}}}"#,
        &[("portability.date-past", "/products/broadband/mobile_lines/0/portability_info/scheduled_date")]),
    ("an instant change of today is told for what it is",
        r#"{}"#,
        r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"operation_type": 1, "scheduled_date": "2026-11-23"}}]}}}"#,
        &[("portability.date-soon", "/products/broadband/mobile_lines/0/portability_info/scheduled_date"), ("portability.instant-with-date", "/products/broadband/mobile_lines/0/portability_info/scheduled_date")]),
    ("a holiday of the context",
        r#"{"calendar": {"holidays": ["2026-12-01"]}}"#,
        r#"{"products": {"broadband": {"landline": {"portability_info": {"scheduled_date": "2026-12-02"}}}}}"#,
        &[("portability.date-not-working", "/products/broadband/mobile_lines/0/portability_info/scheduled_date")]),
    ("a horizon of the context",
        r#"{"calendar": {"horizonDays": 8}}"#,
        r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"scheduled_date": "2026-12-02"}}]}}}"#,
        &[("portability.date-far", "/products/broadband/mobile_lines/0/portability_info/scheduled_date")]),
    ("without today it is said once, and a Sunday is a Sunday",
        r#"{"today": null}"#,
        r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"scheduled_date": "2026-11-29"}}]}}}"#,
        &[("context.today", ""), ("portability.date-not-working", "/products/broadband/mobile_lines/0/portability_info/scheduled_date")]),
    ("a young company",
        r#"{}"#,
        r#"{"clients": {"attributes": [{"document_value": "B64717838", "company_name": "Ejemplo SL", "name": null, "lastname": null, "birthdate": "2024-01-01"}]}}"#,
        &[]),
    ("a donor of type client is no client",
        r#"{}"#,
        r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"donor_user": {"type": "client", "birthdate": "2012-05-05"}}}]}}}"#,
        &[("portability.donor-under-age", "/products/broadband/mobile_lines/0/portability_info/donor_user/birthdate"), ("portability.donor-role", "/products/broadband/mobile_lines/0/portability_info/donor_user/type")]),
    ("an old donor",
        r#"{}"#,
        r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"donor_user": {"birthdate": "1900-01-01"}}}]}}}"#,
        &[("person.age-unusual", "/products/broadband/mobile_lines/0/portability_info/donor_user/birthdate")]),
    ("a faulty type may be the client's",
        r#"{}"#,
        r#"{"clients": {"attributes": [{"type": "buyer"}]}}"#,
        &[("role.word", "/clients/attributes/0/type")]),
    ("a test document is told for itself alone",
        r#"{}"#,
        r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"donor_user": {"document_value": "11111111H"}}}, {"expedition_info": {"document_value": "11111111H"}}]}}}"#,
        &[("nif.test-value", "/products/broadband/mobile_lines/0/portability_info/donor_user/document_value"), ("nif.test-value", "/products/broadband/mobile_lines/1/expedition_info/document_value")]),
    ("one person, written in two ways",
        r#"{}"#,
        r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"donor_user": {"name": "BEGONA MARIA", "middlename": null, "lastname": "Puig i Soler", "document_value": "54362315-k"}}}]}}}"#,
        &[]),
    ("a filler for a surname",
        r#"{}"#,
        r#"{"products": {"broadband": {"mobile_lines": [{"portability_info": {"donor_user": {"name": "Begoña", "middlename": "Soler", "lastname": ".", "document_value": "54362315K"}}}]}}}"#,
        &[]),
    ("a passport under another type",
        r#"{}"#,
        r#"{"clients": {"attributes": [{"document_type_id": 4, "document_value": "AAA123456"}]}}"#,
        &[]),
    ("a passport of no type",
        r#"{}"#,
        r#"{"products": {"broadband": {"mobile_lines": [{}, {"expedition_info": {"document_type_id": null, "document_value": "AAA123456"}}]}}}"#,
        &[("document.not-nif", "/products/broadband/mobile_lines/1/expedition_info/document_value")]),
    ("a passport whose type is faulty",
        r#"{}"#,
        r#"{"clients": {"attributes": [{"document_type_id": 0, "document_value": "AAA123456"}]}}"#,
        &[("id.range", "/clients/attributes/0/document_type_id")]),
    ("a building without a number, one with two, and one sent as a number",
        r#"{}"#,
        r#"{"products": {"broadband": {"installation_info": {"address": {"number": "s/n"}}}}}"#,
        &[]),
    ("two numbers",
        r#"{}"#,
        r#"{"products": {"broadband": {"installation_info": {"address": {"number": "121-123"}}}}}"#,
        &[]),
    ("a number sent as such",
        r#"{}"#,
        r#"{"products": {"broadband": {"installation_info": {"address": {"number": 125}}}}}"#,
        &[("address.gescal-number", "/products/broadband/installation_info/address/gescal")]),
    ("a bank that the table does not have",
        r#"{}"#,
        r#"{"payment": {"info": {"bank_account": "DE89370400440532013000", "swift_bic": "BSCHESMM"}}}"#,
        &[]),
    ("a BIC of a branch",
        r#"{}"#,
        r#"{"payment": {"info": {"swift_bic": "CAIXESBB123"}}}"#,
        &[]),
    ("a sale that only the payload says is online",
        r#"{"channel": null}"#,
        r#"{"sales_info": {"logistic": true}, "products": {"broadband": {"mobile_lines": [{"iccid": null}]}}}"#,
        &[("lines.iccid-online", "/products/broadband/mobile_lines/1/iccid")]),
    ("an additional line outside the package",
        r#"{}"#,
        r#"{"products": {"mobile_lines": [{"type": "additional", "product_id": 12, "msisdn": "612123125", "iccid": "8934045550006780004", "wants_communications": true}]}}"#,
        &[]),
    ("a number in both lists",
        r#"{}"#,
        r#"{"products": {"mobile_lines": [{"type": "additional", "product_id": 12, "msisdn": "612123124", "iccid": "8934045550006780004", "wants_communications": true}]}}"#,
        &[("lines.duplicate-msisdn", "/products/broadband/mobile_lines/1/msisdn"), ("lines.duplicate-msisdn", "/products/mobile_lines/0/msisdn")]),
    ("the placeholder in a landline",
        r#"{}"#,
        r#"{"products": {"broadband": {"landline": {"portability_info": {"iccid": "8934040000000000002"}}}}}"#,
        &[("portability.landline-iccid", "/products/broadband/landline/portability_info/iccid")]),
    ("a company in the business segment",
        r#"{"segment": "business"}"#,
        r#"{"clients": {"attributes": [{"document_value": "B64717838", "company_name": "Ejemplo SL", "name": null, "lastname": null}]}}"#,
        &[]),
    ("a company's name with a passport may be a foreign company",
        r#"{}"#,
        r#"{"clients": {"attributes": [{"document_type_id": 4, "document_value": "AAA123456", "company_name": "Example Ltd"}]}}"#,
        &[]),
    ("a promotion whose name differs in case only",
        r#"{}"#,
        r#"{"products": {"broadband": {"tv": {"promotions": [{"id": 4456, "value": "ftth-promo"}]}}}}"#,
        &[]),
    ("a promotion without a name",
        r#"{}"#,
        r#"{"products": {"broadband": {"tv": {"promotions": [{"id": 4456, "value": null}]}}}}"#,
        &[]),
    ("a terminal with a faulty IMEI is told for that",
        r#"{}"#,
        r#"{"products": {"broadband": {"ftth": {"terminals": [{"imei": "12331425", "serial_number": ""}]}}}}"#,
        &[("imei.length", "/products/broadband/ftth/terminals/0/imei")]),
];

#[test]
fn a_report_tells_exactly_what_is_expected() {
    for (why, context, changes, expected) in CASES {
        let report = check(context, changes);
        let told = told(&report);
        let told: Vec<(&str, &str)> = told.iter().map(|(code, at)| (code.as_str(), at.as_str())).collect();
        assert_eq!(told, *expected, "{why}");
    }
}

#[test]
fn many_duplicates_name_few_others() {
    let lines =
        vec![r#"{"type": "main", "msisdn": "612123123", "promotions": [{"id": 1, "value": "A"}]}"#; 300];
    let changes = format!(r#"{{"products": {{"mobile_lines": [{}]}}}}"#, lines.join(", "));
    let report = check(r#"{"limits": {"findings": 10000}}"#, &changes);
    let duplicates: Vec<_> =
        report.findings.iter().filter(|f| f.code.to_string() == "lines.duplicate-msisdn").collect();
    assert_eq!(duplicates.len(), 301);
    assert!(duplicates.iter().all(|f| f.related.len() == 8));
    assert!(report.findings.iter().all(|f| f.code.to_string() != "promotion.two-names"));
}
