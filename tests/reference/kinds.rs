//! The tables of every other kind of request, and the parameters of their routes, written down a second time.

use std::collections::BTreeMap;

use crate::rules::Row as Told;
use crate::sale::Due::{O, R, W};
use crate::sale::Is::{Any, Balance, Flag, List, Map, Object, Text, WordList, Words};
use crate::sale::{AMOUNT, ID, Row, Seen, person};

/// The name of a kind's root object.
pub(crate) fn root(kind: &'static str) -> &'static str {
    match kind {
        "expedition-update" => "recipient",
        kind => kind,
    }
}

/// The fields of an object of this name.
pub(crate) fn rows(of: &str) -> Option<Vec<Row>> {
    let iccid = ("iccid", Text("iccid"), R);
    Some(match of {
        "user-update" => person(&[]),
        "user-email" => vec![("email", Text("email"), R)],
        "payment-info-update" => {
            vec![
                ("bank_account", Text("bank-account"), R),
                ("swift_bic", Text("bic"), O),
                ("billing_type_id", ID, O),
            ]
        }
        "sell-payment" => vec![
            ("sell_id", Text("text"), R),
            ("amount", AMOUNT, R),
            ("card_number", Text("masked-card"), R),
            ("expiry_date", Text("card-expiry"), R),
        ],
        "sim-activation" => vec![iccid, ("msisdn", Text("msisdn"), R)],
        "available-msisdns" => vec![("network", Text("text"), R)],
        "simcard-icc" => vec![iccid],
        "bundle-subscription" => vec![
            ("bundle_id", ID, R),
            ("mobile_lines", Object("mobile_line"), O),
            ("landline", Object("landline"), O),
            ("ftth", Object("ftth"), O),
            ("adsl", Object("adsl"), O),
            ("tv", Object("tv"), O),
        ],
        "sim-replacement" => vec![iccid, ("fabrication_type_sim_id", ID, O)],
        "in-flight-cancellation" => vec![("motive_id", Text("text-id"), R)],
        "account-migration" => vec![
            ("migration", Words("migration-type", &MIGRATIONS, "error"), R),
            ("accountId", ID, O),
            ("payment", Object("payment"), O),
            ("product_id", ID, O),
            ("bundle_id", ID, O),
        ],
        "product-update" => vec![("product_id", ID, R)],
        "service-status" => vec![("status", Words("service-status", &["ACTIVE", "INACTIVE"], "error"), R)],
        "bonus-add" => vec![("id", ID, R)],
        "promotion-add" => vec![("id", ID, R), ("value", Text("text"), O)],
        "sim-status" => vec![("status", Words("sim-status", &["BLOCKED", "UNBLOCKED"], "error"), R)],
        "barring" => vec![("barring_id", ID, R), ("active", Flag, R)],
        "consumption-limit" => vec![("limit", AMOUNT, R)],
        "work-order-change" => vec![("status", Text("text"), R)],
        "customer-tree" => vec![
            ("email", Text("email"), O),
            ("msisdn", Text("msisdn"), O),
            ("document_number", Text("document"), O),
        ],
        "recharge-details" => vec![("start_date", Text("date"), R), ("end_date", Text("date"), R)],
        "bonus-delete" | "promotion-delete" | "consumption-limit-delete" | "by-id" => vec![],
        _ => ocs(of).or_else(|| rator(of))?,
    })
}

const MIGRATIONS: [&str; 7] = [
    "new-account",
    "existing-account",
    "prepaid-to-new-postpaid",
    "prepaid-to-existing-postpaid",
    "postpaid-to-new-prepaid",
    "postpaid-to-existing-prepaid",
    "bundle",
];

fn ocs(of: &str) -> Option<Vec<Row>> {
    let state =
        ("state", Words("customer-state", &["PENDING", "ACTIVE", "SUSPENDED", "DEACTIVATED"], "warning"), O);
    let text = Text("text");
    Some(match of {
        "customer-segment" => vec![
            ("requestId", text, R),
            ("customer", Object("ocs_customer"), R),
            ("customerSegment", text, R),
            ("customName", text, O),
        ],
        "customer-create" => vec![("requestId", text, R), ("customer", Object("new_customer"), R)],
        "customer-state" => {
            vec![
                ("requestId", text, R),
                ("customer", Object("ocs_customer"), R),
                ("state", Object("new_state"), R),
            ]
        }
        "ocs_customer" => vec![("externalId", text, O), ("refId", text, O)],
        "new_customer" => vec![
            ("externalId", text, R),
            ("customerSegment", text, R),
            ("customName", text, O),
            ("customAttributes", Map("text"), O),
            ("customerProfile", Any, O),
            state,
            ("stateReason", text, O),
            ("testCustomer", Flag, O),
        ],
        "new_state" => vec![
            (state.0, state.1, R),
            ("stateReason", text, R),
            ("stateValidFrom", Text("date-time"), O),
            ("pending", Flag, O),
        ],
        _ => return None,
    })
}

fn rator(of: &str) -> Option<Vec<Row>> {
    let id = ("id", Text("reference"), R);
    Some(match of {
        "customer-structure" => vec![("account", Object("account"), R)],
        "account" => vec![
            ("users", List("user"), R),
            ("billingGroups", List("billing_group"), R),
            ("subscriptions", List("subscription"), W),
        ],
        "user" => {
            let mut rows = person(&[]);
            rows.retain(|row| row.0 != "type");
            rows.extend([id, ("roles", WordList("user-role", &["owner", "billing", "delivery"]), R)]);
            rows
        }
        "billing_group" => vec![
            id,
            ("balance", Balance, R),
            ("currency", Text("currency"), R),
            ("billingCycle", Text("text"), R),
            ("payment", Object("billed"), R),
        ],
        "billed" => vec![("bank_account", Text("bank-account"), R), ("swift_bic", Text("bic"), O)],
        "subscription" => vec![
            id,
            ("startDate", Text("date"), R),
            ("salesChannel", Text("text"), R),
            ("salesRep", Text("text"), O),
            ("user", Text("reference"), R),
            ("billingGroup", Text("reference"), R),
            ("service", Object("rator_service"), R),
        ],
        "rator_service" => vec![("phoneNumber", Text("phone"), R), ("device", Any, O)],
        _ => return None,
    })
}

/// The fields that are demanded besides the rows, and the fields of which one, or only one, is due.
pub(crate) fn demanded(
    seen: &Seen,
) -> (&'static [&'static str], &'static [&'static str], &'static [&'static str]) {
    let migration = || MIGRATIONS.iter().find(|word| seen.is("migration", word) == Some(true));
    match seen.of {
        "user-update" => (&[], &USER, &[]),
        "bundle-subscription" => (&[], &SERVICES, &SERVICES),
        "customer-tree" => (&[], &SEARCHES, &SEARCHES),
        "ocs_customer" => (&[], &["externalId", "refId"], &[]),
        "new_customer" if !seen.has("customerProfile") => (&["state", "stateReason"], &[], &[]),
        "account-migration" => (
            match migration() {
                Some(&"existing-account") => &["accountId"],
                Some(&"prepaid-to-new-postpaid") => &["payment", "product_id"],
                Some(&"prepaid-to-existing-postpaid" | &"postpaid-to-existing-prepaid") => {
                    &["accountId", "product_id"]
                }
                Some(&"postpaid-to-new-prepaid") => &["product_id"],
                Some(&"bundle") => &["bundle_id"],
                _ => &[],
            },
            &[],
            &[],
        ),
        _ => (&[], &[], &[]),
    }
}

const SERVICES: [&str; 5] = ["mobile_lines", "landline", "ftth", "adsl", "tv"];
const SEARCHES: [&str; 3] = ["email", "msisdn", "document_number"];
const USER: [&str; 14] = [
    "type",
    "name",
    "middlename",
    "lastname",
    "company_name",
    "document_type_id",
    "document_value",
    "email",
    "birthdate",
    "nationality_id",
    "contact_phone",
    "gender",
    "language_id",
    "address",
];

/// What is to be told of the parameters of a route.
pub(crate) fn parameters(names: &[&str], given: &BTreeMap<String, Option<String>>) -> Vec<Told> {
    let mut told = Vec::new();
    for name in names {
        let Some(Some(text)) = given.get(*name) else { continue };
        let code = match text.as_str() {
            "" => "field.missing",
            "undefined" | "null" => "text-id.placeholder",
            text if !text.chars().all(|c| c.is_ascii_digit()) => "text-id.characters",
            text if text.parse::<i64>().unwrap_or(0) < 1 => "text-id.range",
            _ => continue,
        };
        told.push((code.into(), "error", String::new(), name.to_string()));
    }
    told
}
