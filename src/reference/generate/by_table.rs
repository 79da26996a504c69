//! Any kind of request from its tables: what is demanded is there, what is optional now and then, and each value is one that
//! its kind takes. What must go together is made by the generators that know it.

use serde_json::{Map, Value, json};

use super::dice::Dice;
use super::people::{Person, put};
use super::places::Home;
use super::{Options, lines, numbers, package, payment, portability};
use crate::engine::field::{Field, Object, Shape, When};
use crate::engine::kind::{Form, Kind};
use crate::groups::{
    address, broadband, extras, mobile_line, payment as paid, person, portability as ported, rator,
};
use crate::identifiers::date::{civil, to_iso};
use crate::reference::hints::example;
use crate::reference::tables::fields;
use crate::requests::account_migration;

/// An object, in the order of its table.
pub(super) fn object(dice: &mut Dice, object: &'static Object, options: &Options) -> Value {
    if let Some(known) = special(dice, object, options) {
        return known;
    }
    let mut filled = json!({});
    let mut mask = chosen(dice, object);
    loop {
        for field in fields(object.group, mask) {
            if filled.get(field.key.name()).is_none()
                && let Some(value) = value(dice, field, options)
            {
                filled[field.key.name()] = value;
            }
        }
        let demanded = demanded(object, &filled);
        if demanded & !mask == 0 {
            break;
        }
        mask |= demanded;
    }
    together(dice, &mut filled, options);
    in_order(object, filled)
}

/// Which fields are there: all that are demanded or expected, of those that exclude each other one, of the others some.
fn chosen(dice: &mut Dice, object: &'static Object) -> u32 {
    let mut mask = object.always | object.wanted;
    // A migration has no use for what it does not demand.
    let spare = std::ptr::eq(object.group, &account_migration::MIGRATION);
    for index in 0..object.group.fields.len() {
        mask |= u32::from(!spare && dice.one_in(2)) << index;
    }
    let one = |dice: &mut Dice, section: u32| {
        let names: Vec<u32> = (0..32).filter(|index| section >> index & 1 == 1).collect();
        1 << dice.pick(&names)
    };
    for section in [object.exactly_one, object.at_most_one].into_iter().filter(|section| *section != 0) {
        mask = mask & !section | one(dice, section);
    }
    let all = u32::MAX >> (32 - object.group.fields.len().max(1));
    match object.at_least_one {
        0 => mask,
        u32::MAX => mask | one(dice, all),
        // Names for the same thing: two of them are a doubt.
        section => mask & !section | one(dice, section),
    }
}

/// What an object demands as it stands, in a sale that is made face to face.
fn demanded(object: &'static Object, filled: &Value) -> u32 {
    let own = object.demands.iter().filter(|demand| demand.inside.is_none());
    own.filter(|demand| holds(&demand.when, filled)).fold(0, |mask, demand| mask | demand.mask)
}

fn holds(when: &When, filled: &Value) -> bool {
    match when {
        When::Offline => true,
        // Forms are the generators' who know them.
        When::Online | When::Variant(..) | When::NotVariant(..) => false,
        When::Present(slot) => filled.get(slot.name()).is_some(),
        When::Absent(slot) => filled.get(slot.name()).is_none(),
        When::Equals(slot, key) => {
            let Shape::Value(kind) = slot.group.fields[slot.index as usize].shape else { return false };
            match (kind.form, &filled[slot.name()]) {
                (Form::Words(words), Value::String(word)) => words.get(*key as usize) == Some(&word.as_str()),
                (_, value) => value.as_u64() == Some(*key),
            }
        }
        When::Both(a, b) => holds(a, filled) && holds(b, filled),
        When::Either(a, b) => holds(a, filled) || holds(b, filled),
    }
}

/// What goes together.
fn together(dice: &mut Dice, filled: &mut Value, options: &Options) {
    if filled.get("bank_account").is_some() && filled.get("swift_bic").is_some() {
        let (account, bic) = numbers::account(dice);
        (filled["bank_account"], filled["swift_bic"]) = (account.into(), bic.into());
    }
    if filled.get("start_date").is_some() {
        filled["start_date"] = to_iso(options.today - 60 - dice.below(30) as u64).into();
        filled["end_date"] = to_iso(options.today - dice.below(60) as u64).into();
    }
}

fn in_order(object: &'static Object, mut filled: Value) -> Value {
    let mut ordered = Map::new();
    for name in object.group.fields.iter().map(|field| field.key.name()) {
        ordered.extend(filled.as_object_mut().and_then(|members| members.remove_entry(name)));
    }
    Value::Object(ordered)
}

/// Objects whose values depend on each other.
fn special(dice: &mut Dice, object: &'static Object, options: &Options) -> Option<Value> {
    let is = |group| std::ptr::eq(object.group, group);
    Some(match () {
        () if is(&person::PERSON) => somebody(dice, object, options),
        () if std::ptr::eq(object, &address::INSTALLATION) => Home::new(dice).installation(dice, true),
        () if is(&address::ADDRESS) => Home::new(dice).address(),
        () if is(&mobile_line::MOBILE_LINE) => lines::line(dice, 0, options),
        () if is(&broadband::LANDLINE) => {
            let number = Home::new(dice).landline(dice);
            package::landline_sold(dice, &number, options)
        }
        () if is(&broadband::FTTH) => package::ftth(dice),
        () if is(&broadband::ADSL) => package::adsl(dice),
        () if is(&broadband::TV) => {
            let (person, number) = (Person::new(dice, options.today), Home::new(dice).landline(dice));
            package::tv(dice, &person.email, &number)
        }
        () if is(&extras::PROMOTION) => lines::promotions(dice)[0].take(),
        () if is(&ported::PORTABILITY) => portability::portability(dice, options.today, true),
        () if is(&paid::PAYMENT) => payment(dice, options.today),
        () if is(&rator::ACCOUNT) => account(dice, options),
        () => return None,
    })
}

/// A person in one of their uses: as a client, by the identity alone, or with some of their data.
fn somebody(dice: &mut Dice, object: &'static Object, options: &Options) -> Value {
    let person = Person::client(dice, options.today);
    let mut all = person.as_client(dice);
    if object.always != 0 {
        return if std::ptr::eq(object, &person::CLIENT) { all } else { person.identity };
    }
    if let Some(members) = all.as_object_mut() {
        members.shift_remove("type");
        // Whoever is named is named in full; the rest may be left out.
        members.retain(|name, _| person.identity.get(name).is_some() || dice.one_in(2));
    }
    all
}

/// An account of Rator's, in which users and billing groups are named where they are used.
fn account(dice: &mut Dice, options: &Options) -> Value {
    let users: Vec<Value> = (1..=1 + dice.below(3))
        .map(|number| {
            let roles = if number == 1 { json!(["owner", "billing"]) } else { json!(["delivery"]) };
            let mut user = json!({ "id": format!("u{number}"), "roles": roles });
            let person = somebody(dice, &person::CHANGED, options);
            put(&mut user, &person);
            user
        })
        .collect();
    let groups: Vec<Value> = (1..=1 + dice.below(2))
        .map(|number| {
            let (account, bic) = numbers::account(dice);
            json!({ "id": format!("b{number}"), "balance": dice.pick(&[0, 15, -30]), "currency": "EUR", "billingCycle": "MONTHLY",
                    "payment": { "bank_account": account, "swift_bic": bic } })
        })
        .collect();
    let subscriptions: Vec<Value> = (1..=1 + dice.below(3))
        .map(|number| {
            json!({ "id": format!("s{number}"), "startDate": to_iso(options.today - dice.below(900) as u64), "salesChannel": "SHOP",
                    "user": users[dice.below(users.len())]["id"], "billingGroup": groups[dice.below(groups.len())]["id"],
                    "service": { "phoneNumber": numbers::msisdn(dice, number) } })
        })
        .collect();
    json!({ "users": users, "billingGroups": groups, "subscriptions": subscriptions })
}

/// A value for a field; none where the tables do not say what it is.
fn value(dice: &mut Dice, field: &'static Field, options: &Options) -> Option<Value> {
    Some(match field.shape {
        Shape::Value(kind) => scalar(dice, field, kind, options),
        Shape::Values(kind) => json!([scalar(dice, field, kind, options)]),
        Shape::Object(child) => object(dice, child, options),
        Shape::List(list) => json!([object(dice, list.item, options)]),
        Shape::Map(_) => json!({ "origin": "web", "note": "moved here in spring" }),
        Shape::Entries(child) => json!({ "1": object(dice, child, options) }),
        Shape::Any => return None,
    })
}

fn scalar(dice: &mut Dice, field: &'static Field, kind: &'static Kind, options: &Options) -> Value {
    match kind.form {
        Form::Words(words) => dice.pick(words).into(),
        Form::Boolean => dice.one_in(2).into(),
        Form::Integer { min, max } => (min + dice.below((max.min(9999) - min + 1) as usize) as i64).into(),
        Form::Decimal => format!("{}.{}", dice.below(90), dice.pick(&["00", "50", "95"])).into(),
        Form::Signed => (dice.below(90) as i64 - 30).into(),
        Form::Text(_) => text(dice, field, kind, options).into(),
    }
}

fn text(dice: &mut Dice, field: &'static Field, kind: &'static Kind, options: &Options) -> String {
    match kind.name {
        "nif" => numbers::dni(dice),
        "nie" => numbers::nie(dice),
        "msisdn" | "phone" => numbers::msisdn(dice, 0),
        "landline" => Home::new(dice).landline(dice),
        "iccid" => numbers::iccid(dice, 0),
        "imei" => numbers::imei(dice),
        "email" => Person::new(dice, options.today).email,
        "bank-account" | "iban" => numbers::account(dice).0,
        "bic" => numbers::account(dice).1,
        "text-id" => (1 + dice.below(99_999)).to_string(),
        "date" => to_iso(options.today - dice.below(900) as u64),
        "date-time" => format!("{}T00:00:00+01:00", to_iso(options.today)),
        "masked-card" => numbers::masked_card(dice),
        "card-expiry" => numbers::expiry(dice, civil(options.today).0),
        _ => example(field, kind),
    }
}
