//! Requests of every other kind from a seed, as `generate` makes sales.

use serde_json::{Value, json};

use crate::generate::{
    Dice, Options, account, address, client, document, finished, line, mobile, package, payment, with_luhn,
};

/// The kinds, with the parameters of their routes.
pub(crate) const KINDS: [(&str, &[&str]); 30] = [
    ("user-update", &["userId"]),
    ("user-email", &["userId"]),
    ("expedition-update", &["userId"]),
    ("payment-info-update", &["accountId"]),
    ("sell-payment", &[]),
    ("sim-activation", &[]),
    ("available-msisdns", &[]),
    ("simcard-icc", &[]),
    ("bundle-subscription", &["accountId"]),
    ("sim-replacement", &["subscriptionId"]),
    ("in-flight-cancellation", &["subscriptionId"]),
    ("account-migration", &["subscriptionId"]),
    ("product-update", &["subscriptionId"]),
    ("service-status", &["subscriptionId", "serviceId"]),
    ("bonus-add", &["subscriptionId"]),
    ("bonus-delete", &["subscriptionId", "bonusId"]),
    ("promotion-add", &["subscriptionId"]),
    ("promotion-delete", &["subscriptionId", "promotionId"]),
    ("sim-status", &["subscriptionId"]),
    ("barring", &["subscriptionId"]),
    ("consumption-limit", &["subscriptionId"]),
    ("consumption-limit-delete", &["subscriptionId"]),
    ("work-order-change", &["workOrderId"]),
    ("customer-tree", &[]),
    ("recharge-details", &["subscriptionId"]),
    ("by-id", &["userId", "accountId", "subscriptionId"]),
    ("customer-segment", &[]),
    ("customer-create", &[]),
    ("customer-state", &[]),
    ("customer-structure", &[]),
];

/// The text of a request, and the parameters of its route as JSON.
pub(crate) fn request(kind: usize, seed: u64, options: &Options) -> (String, String) {
    let mut dice = Dice::new(seed);
    let (kind, parameters) = KINDS[kind];
    let value = sound(kind, &mut dice);
    let text = finished(value, options, &mut dice);
    let mut path = serde_json::Map::new();
    for name in parameters.iter().chain(&["serviceId", "tenant"]) {
        if !dice.one_in(5) {
            path.insert(name.to_string(), parameter(options.faults, &mut dice));
        }
    }
    (text, Value::Object(path).to_string())
}

fn parameter(faults: usize, dice: &mut Dice) -> Value {
    if faults == 0 || !dice.one_in(3) {
        return dice.pick(&["1042", "7", "0008", "9223372036854775807"]).into();
    }
    let odd =
        ["0", "", "abc", "-1", "undefined", "9223372036854775808", "1 2", "null", "00000000000000000000000"];
    if dice.one_in(9) { Value::Null } else { dice.pick(&odd).into() }
}

/// A request with nothing wrong in it.
fn sound(kind: &str, dice: &mut Dice) -> Value {
    let id = 1 + dice.below(900);
    match kind {
        "user-update" => some(client(dice), dice),
        "user-email" => json!({ "email": "ana@example.com" }),
        "expedition-update" => {
            json!({ "name": "Ana", "lastname": "Soler", "document_type_id": 1, "document_value": document(dice),
                                       "birthdate": "1971-01-22", "address": address(dice) })
        }
        "payment-info-update" => {
            json!({ "bank_account": account(dice), "swift_bic": "BSCHESMM", "billing_type_id": id })
        }
        "sell-payment" => {
            json!({ "sell_id": dice.pick(&["5042", "S-1"]), "amount": "30,50", "card_number": "411111xxxxxx1111",
                                  "expiry_date": "12/29" })
        }
        "sim-activation" => json!({ "iccid": card(dice), "msisdn": mobile(dice) }),
        "available-msisdns" => json!({ "network": "MASMOVIL" }),
        "simcard-icc" => json!({ "iccid": card(dice) }),
        "bundle-subscription" => added(dice),
        "sim-replacement" => json!({ "iccid": card(dice), "fabrication_type_sim_id": id }),
        "in-flight-cancellation" => json!({ "motive_id": id.to_string() }),
        "account-migration" => migration(dice),
        "product-update" => json!({ "product_id": id }),
        "service-status" => json!({ "status": dice.pick(&["ACTIVE", "INACTIVE"]) }),
        "bonus-add" => json!({ "id": id }),
        "promotion-add" => json!({ "id": id, "value": "PROMO" }),
        "sim-status" => json!({ "status": dice.pick(&["BLOCKED", "UNBLOCKED"]) }),
        "barring" => json!({ "barring_id": id, "active": dice.one_in(2) }),
        "consumption-limit" => json!({ "limit": dice.pick(&["30", "29.90"]) }),
        "work-order-change" => json!({ "status": "CANCELLED" }),
        "customer-tree" => match dice.below(3) {
            0 => json!({ "email": "ana@example.com" }),
            1 => json!({ "msisdn": mobile(dice) }),
            _ => json!({ "document_number": document(dice) }),
        },
        "recharge-details" => json!({ "start_date": "2026-10-01", "end_date": "2026-10-31" }),
        "customer-segment" => {
            json!({ "requestId": "REQ-1", "customer": { "externalId": "EXT-1" }, "customerSegment": "GOLD" })
        }
        "customer-create" => {
            json!({ "requestId": "REQ-1", "customer": { "externalId": "EXT-2", "customerSegment": "GOLD",
            "customAttributes": { "a/b": "c", "email": "d" }, "state": "ACTIVE", "stateReason": "NEW", "testCustomer": false } })
        }
        "customer-state" => {
            json!({ "requestId": "REQ-1", "customer": { "externalId": "EXT-1" }, "state": { "state": "SUSPENDED",
            "stateReason": "UNPAID", "stateValidFrom": "2026-12-01T00:00:00+01:00", "pending": true } })
        }
        "customer-structure" => structure(dice),
        _ => json!({}),
    }
}

/// Some of the fields of an object; at least one.
fn some(mut value: Value, dice: &mut Dice) -> Value {
    let members = value.as_object_mut().unwrap();
    let keys: Vec<String> = members.keys().cloned().collect();
    let kept = dice.below(keys.len());
    for (at, key) in keys.iter().enumerate() {
        if at != kept && !dice.one_in(2) {
            members.shift_remove(key);
        }
    }
    value
}

fn card(dice: &mut Dice) -> String {
    with_luhn(&format!("893404{}", dice.digits(12)))
}

fn added(dice: &mut Dice) -> Value {
    let mut package = package(dice);
    let of = ["landline", "ftth", "adsl", "tv"].map(|key| (key, package[key].take()));
    let mut of: Vec<(&str, Value)> = of.into_iter().filter(|(_, value)| !value.is_null()).collect();
    of.push(("mobile_lines", line(dice, 0)));
    let (key, value) = of.swap_remove(dice.below(of.len()));
    json!({ "bundle_id": 123, key: value })
}

fn migration(dice: &mut Dice) -> Value {
    match dice.below(5) {
        0 => json!({ "migration": "new-account" }),
        1 => json!({ "migration": "existing-account", "accountId": 2042 }),
        2 => json!({ "migration": "prepaid-to-new-postpaid", "payment": payment(dice), "product_id": 12 }),
        3 => json!({ "migration": "postpaid-to-existing-prepaid", "accountId": "2042", "product_id": 12 }),
        _ => json!({ "migration": "bundle", "bundle_id": 123 }),
    }
}

fn structure(dice: &mut Dice) -> Value {
    let mut user = client(dice);
    user.as_object_mut().unwrap().shift_remove("type");
    (user["id"], user["roles"]) = ("u1".into(), json!(["owner", "billing"]));
    let other = json!({ "id": "u2", "roles": ["delivery"], "address": address(dice) });
    let group = |id: &str, dice: &mut Dice| {
        json!({ "id": id, "balance": dice.pick(&["0", "-12.50", "3"]), "currency": "EUR", "billingCycle": "MONTHLY",
                "payment": { "bank_account": account(dice), "swift_bic": "BSCHESMM" } })
    };
    let subscription = |id: &str, dice: &mut Dice| {
        json!({ "id": id, "startDate": "2026-12-01", "salesChannel": "SHOP", "user": dice.pick(&["u1", "u2"]), "billingGroup": "b1",
                "service": { "phoneNumber": mobile(dice), "device": { "imei": "x" } } })
    };
    json!({ "account": { "users": [user, other], "billingGroups": [group("b1", dice), group("b2", dice)],
                         "subscriptions": [subscription("s1", dice), subscription("s2", dice)] } })
}
