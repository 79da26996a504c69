//! Values as people write them: with separators, prefixes, capitals, numbers as text. Valid, and not in canonical form.

use serde_json::Value;

use super::dice::Dice;
use crate::engine::field::{Object, Shape};
use crate::engine::kind::{Form, Kind};

/// Rewrites some of the values, and at least one where there is any that can be written in another way.
pub(super) fn write(payload: &mut Value, root: &'static Object, dice: &mut Dice) {
    let before = payload.clone();
    for _ in 0..8 {
        object(payload, root, dice);
        if *payload != before {
            return;
        }
    }
}

fn object(value: &mut Value, object: &'static Object, dice: &mut Dice) {
    let Some(members) = value.as_object_mut() else { return };
    for (key, member) in members {
        if let Some(field) = object.group.fields.iter().find(|field| field.key.name() == key) {
            within(member, &field.shape, dice);
        }
    }
}

fn within(value: &mut Value, shape: &Shape, dice: &mut Dice) {
    match (shape, value) {
        (Shape::Object(child), value) => object(value, child, dice),
        (Shape::List(list), Value::Array(items)) => {
            items.iter_mut().for_each(|item| object(item, list.item, dice));
        }
        (Shape::Value(kind), value) if dice.one_in(4) => {
            if let Some(other) = rewritten(kind, value) {
                *value = other;
            }
        }
        _ => {}
    }
}

/// The same value, written in another way; none where there is no other.
fn rewritten(kind: &'static Kind, value: &Value) -> Option<Value> {
    match (kind.form, value) {
        (Form::Integer { .. } | Form::Boolean, value) => Some(value.to_string().into()),
        (Form::Decimal, Value::String(text)) if text.contains('.') => Some(text.replace('.', ",").into()),
        (Form::Words(_), Value::String(word)) => {
            let other = if *word == word.to_uppercase() { word.to_lowercase() } else { word.to_uppercase() };
            (other != *word).then(|| other.into())
        }
        (Form::Text(_), Value::String(text)) => written(kind.name, text).map(Value::from),
        _ => None,
    }
}

fn written(kind: &str, text: &str) -> Option<String> {
    Some(match kind {
        "nif" => format!("{}-{}", &text[..text.len() - 1], text[text.len() - 1..].to_lowercase()),
        "bank-account" => in_groups(text, 4, " "),
        "iccid" => in_groups(text, 4, " "),
        "msisdn" | "phone" | "landline" => format!("+34 {}", in_groups(text, 3, " ")),
        "imei" => in_groups(text, 6, "-"),
        "email" => text.replace(".com", ".COM").replace(".es", ".ES"),
        "date" => format!("{}/{}/{}", &text[8..], &text[5..7], &text[..4]),
        "card-expiry" => format!("{}/{}", &text[..2], &text[2..]),
        "masked-card" => text.replace('*', "x"),
        "postal-code" => in_groups(text, 2, " "),
        "gescal" => text.to_lowercase(),
        "bic" => text.to_lowercase(),
        "name" | "address-line" => format!(" {text} "),
        _ => return None,
    })
    .filter(|other| other != text)
}

fn in_groups(text: &str, size: usize, separator: &str) -> String {
    let groups: Vec<&str> =
        (0..text.len()).step_by(size).filter_map(|at| text.get(at..text.len().min(at + size))).collect();
    groups.join(separator)
}
