//! Faults: the slips of people and programs, each an error by itself, at places that do not touch.

use serde_json::Value;

use super::Options;
use super::dice::Dice;
use crate::engine::check::Request;
use crate::engine::field::{Object, Shape};
use crate::engine::finding::Severity;
use crate::engine::kind::{Fault, Form, Kind};
use crate::identifiers::date::to_iso;

/// What can go wrong with a value.
#[derive(Clone, Copy)]
enum Slip {
    /// The last letter or digit is another one.
    Last,
    /// The last character is lost.
    Short,
    /// It is another text.
    Text(&'static str),
    /// It is another number.
    Number(i64),
    /// It is not there.
    Missing,
    /// It is the day so many days ago.
    Ago(u64),
}

/// Fields, by key, and what goes wrong there; with a second key only under that one. What is an error only in some sales, or
/// only while another value is right, is not here: several faults must not hide each other.
const SLIPS: &[(&str, &str, &[Slip])] = &[
    // Whatever it was: a letter that does not fit, a letter that is missing.
    ("document_value", "", &[Slip::Text("12341234J"), Slip::Text("12345678")]),
    ("bank_account", "", &[Slip::Last, Slip::Short]),
    // A donor's card is judged less strictly.
    ("iccid", "mobile_lines", &[Slip::Last, Slip::Short]),
    ("imei", "", &[Slip::Last]),
    ("msisdn", "", &[Slip::Short, Slip::Text("string")]),
    ("number", "landline", &[Slip::Short, Slip::Text("612123123")]),
    ("email", "", &[Slip::Text("begona.example.com"), Slip::Text("begona@example")]),
    (
        "birthdate",
        "attributes",
        &[Slip::Text("1984-02-30"), Slip::Text("1984-06-15T00:00:00Z"), Slip::Ago(4000)],
    ),
    ("scheduled_date", "", &[Slip::Ago(1), Slip::Ago(365), Slip::Missing]),
    ("postal_code", "", &[Slip::Short]),
    ("gescal", "", &[Slip::Short]),
    ("state_id", "", &[Slip::Number(53), Slip::Missing]),
    ("locality", "", &[Slip::Missing]),
    ("product_id", "", &[Slip::Number(0), Slip::Text("main")]),
    ("bundle_id", "", &[Slip::Missing, Slip::Number(-1)]),
    ("territory_owner", "", &[Slip::Missing]),
    ("dealer_id", "", &[Slip::Missing]),
    ("sector_id", "", &[Slip::Missing, Slip::Text("telecom")]),
    ("sales_type", "", &[Slip::Text("telecommunications")]),
    ("contact_phone", "attributes", &[Slip::Missing, Slip::Short]),
    ("operator_id", "", &[Slip::Missing]),
    ("type", "mobile_lines", &[Slip::Text("primary"), Slip::Missing]),
];

/// A value that something can be done to.
struct Place {
    parent: String,
    key: &'static str,
    slips: Vec<Slip>,
}

/// Adds as many faults as are asked for, or as there are places for.
pub(super) fn add(payload: &mut Value, request: &Request, options: &Options, dice: &mut Dice) {
    if options.faults == 0 {
        return;
    }
    let mut places = Vec::new();
    match request.name {
        "sale" => collect(payload, "", "", &mut places),
        _ => by_table(payload, request.root, "", &mut places),
    }
    for _ in 0..options.faults.min(places.len()) {
        let place = places.swap_remove(dice.below(places.len()));
        let slip = dice.pick(&place.slips);
        if let Some(object) = payload.pointer_mut(&place.parent) {
            slip.happen(object, place.key, options);
        }
    }
}

/// The places in a value that stands under this pointer; `name` is the nearest key above it.
fn collect(value: &Value, pointer: &str, name: &str, places: &mut Vec<Place>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                collect(member, &format!("{pointer}/{key}"), key, places);
                let fits = |(field, parent, _): &&(&str, &str, _)| {
                    field == key && (parent.is_empty() || *parent == name)
                };
                if let Some((key, _, slips)) = SLIPS.iter().find(fits) {
                    places.push(Place { parent: pointer.to_string(), key, slips: slips.to_vec() });
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, &format!("{pointer}/{index}"), name, places);
            }
        }
        _ => {}
    }
}

/// The places in an object of any kind: what is always demanded may be missing, and a value be what its kind refuses.
fn by_table(value: &Value, object: &'static Object, pointer: &str, places: &mut Vec<Place>) {
    for (index, field) in object.group.fields.iter().enumerate() {
        let (key, within) = (field.key.name(), format!("{pointer}/{}", field.key.name()));
        let Some(member) = value.get(key) else { continue };
        let kind = match field.shape {
            Shape::Value(kind) => kind,
            Shape::Object(child) => {
                by_table(member, child, &within, places);
                continue;
            }
            Shape::List(list) => {
                let items = member.as_array().into_iter().flatten().enumerate();
                items.for_each(|(at, item)| by_table(item, list.item, &format!("{within}/{at}"), places));
                continue;
            }
            Shape::Values(_) | Shape::Map(_) | Shape::Entries(_) | Shape::Any => continue,
        };
        let mut slips = refused(kind);
        if object.always >> index & 1 == 1 {
            slips.push(Slip::Missing);
        }
        if !slips.is_empty() {
            places.push(Place { parent: pointer.to_string(), key, slips });
        }
    }
}

/// What a kind refuses.
fn refused(kind: &'static Kind) -> Vec<Slip> {
    let is_error = |fault| kind.code(fault).is_none_or(|code| code.grade.severity == Severity::Error);
    match kind.form {
        Form::Text(_) => {
            let rejects = kind.page.rejects.iter().filter(|(_, fault)| is_error(*fault));
            rejects.map(|(text, _)| Slip::Text(text)).collect()
        }
        Form::Integer { min, .. } if is_error(Fault::RANGE) => {
            vec![Slip::Number(min - 1), Slip::Text("many")]
        }
        Form::Words(_) if is_error(Fault::WORD) => vec![Slip::Text("other")],
        Form::Integer { .. } | Form::Decimal | Form::Signed => vec![Slip::Text("many")],
        Form::Boolean => vec![Slip::Text("sometimes")],
        Form::Words(_) => Vec::new(),
    }
}

impl Slip {
    fn happen(self, object: &mut Value, key: &str, options: &Options) {
        let value = &mut object[key];
        match self {
            Slip::Last => *value = other_end(value.as_str().unwrap_or_default()).into(),
            Slip::Short => *value = value.as_str().map(|text| &text[..text.len() - 1]).into(),
            Slip::Text(text) => *value = text.into(),
            Slip::Number(number) => *value = number.into(),
            Slip::Ago(days) => *value = to_iso(options.today - days).into(),
            Slip::Missing => {
                object.as_object_mut().map(|members| members.shift_remove(key));
            }
        }
    }
}

/// The text with another last letter or digit.
fn other_end(text: &str) -> String {
    let last = text.bytes().last().unwrap_or(b'0');
    let other = match last {
        b'9' => b'0',
        b'Z' => b'A',
        last => last + 1,
    };
    let mut text = text.to_string();
    text.pop();
    text.push(char::from(other));
    text
}
