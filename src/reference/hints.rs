//! What a form's field is told: label, `inputmode`, `autocomplete`, `maxlength`, an example.

use serde_json::{Map, Value, json};

use super::tables::{self, child};
use super::typescript::HEAD;
use crate::engine::field::{Field, Group, Shape};
use crate::engine::kind::{Form, Kind};
use crate::messages::{Language, field_words};
use crate::requests;

/// The hints of every group's fields. A place is found by walking from a request's root: a field with an object leads to that
/// object's group.
pub fn hints() -> String {
    let groups: Map<String, Value> = by_group(|_, field| Some(hint(field)));
    let roots: Map<String, Value> =
        requests::ALL.iter().map(|r| (r.name.to_string(), json!(r.root.group.name))).collect();
    format!(
        "{HEAD}/** What a form may tell of a field. */
export interface Hint {{
  /** The kind of value: what `checkValue` takes, or a word of the tables. */
  kind?: string;
  autocomplete?: string;
  inputmode?: string;
  maxlength?: number;
  example?: string;
  /** The words that may be chosen from. */
  words?: readonly string[];
  /** The group of the object that stands here, or of the objects in a list. */
  group?: string;
  list?: true;
}}

/** The group of each kind's root. */
export const roots: Readonly<Record<string, string>> = {};

/** The fields of each group. */
export const groups: Readonly<Record<string, Readonly<Record<string, Hint>>>> = {};
",
        indented(&roots),
        indented(&groups),
    )
}

/// The labels of every group's fields, in a language.
pub fn labels(language: Language) -> String {
    let labels = by_group(|group, field| field_words(group, field, language).map(|words| json!(words.label)));
    format!(
        "{HEAD}/** The names of the fields of each group, as a form asks for them. */
export const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
",
        indented(&labels)
    )
}

fn indented(map: &Map<String, Value>) -> String {
    serde_json::to_string_pretty(map).unwrap_or_default()
}

fn by_group(of: impl Fn(&'static Group, &'static Field) -> Option<Value>) -> Map<String, Value> {
    let mut groups = Map::new();
    for group in tables::groups() {
        let mut fields = Map::new();
        for field in group.fields {
            let names = [Some(field.key.name()), field.alias.map(|alias| alias.name())];
            for name in names.into_iter().flatten() {
                fields.extend(of(group, field).map(|value| (name.to_string(), value)));
            }
        }
        groups.insert(group.name.to_string(), Value::Object(fields));
    }
    groups
}

fn hint(field: &'static Field) -> Value {
    let mut hint = json!({});
    if let Some(object) = child(field) {
        hint["group"] = json!(object.group.name);
    }
    if matches!(field.shape, Shape::List(_) | Shape::Values(_)) {
        hint["list"] = json!(true);
    }
    if let Shape::Value(kind) | Shape::Values(kind) | Shape::Map(kind) = field.shape {
        scalar(&mut hint, field, kind);
    }
    hint
}

fn scalar(hint: &mut Value, field: &'static Field, kind: &'static Kind) {
    hint["kind"] = json!(kind.name);
    let of_form = match kind.form {
        Form::Text(_) => kind.written.inputmode,
        Form::Integer { .. } => "numeric",
        Form::Decimal | Form::Signed => "decimal",
        Form::Boolean | Form::Words(_) => "",
    };
    let own = field.page.inputmode;
    let told = [
        ("autocomplete", field.page.autocomplete),
        ("inputmode", if own.is_empty() { of_form } else { own }),
    ];
    for (name, word) in told.into_iter().filter(|(_, word)| !word.is_empty()) {
        hint[name] = json!(word);
    }
    if kind.written.maxlength > 0 {
        hint["maxlength"] = json!(kind.written.maxlength);
    }
    let example = example(field, kind);
    if !example.is_empty() {
        hint["example"] = json!(example);
    }
    if let Form::Words(words) = kind.form {
        hint["words"] = json!(words);
    }
}

/// An example as a person types it.
pub(crate) fn example(field: &Field, kind: &'static Kind) -> String {
    match serde_json::from_str::<Value>(field.page.example) {
        Ok(Value::String(text)) => text,
        Ok(other) => other.to_string(),
        Err(_) => kind.page.placeholder.to_string(),
    }
}
