//! JSON Schema 2020-12 of a request kind: its canonical form.
//!
//! The schema says less than the check, and never the contrary: the canonical text of a valid payload without warnings passes
//! it, and what a table finds missing, exclusive or of the wrong type fails it, unless that hangs on the form of a document of
//! which only the master data tells the type. What no schema can tell is said in the words of the pages
//! ([`crate::messages::Site::limits`]).

use serde_json::{Map, Value, json};

use super::tables::{self, fields, name_of};
use crate::engine::check::Request;
use crate::engine::context::{Channel, Context};
use crate::engine::field::{Demand, Field, Group, Object, Shape, Slot, When};
use crate::engine::finding::{Class, Finding, Param, Severity};
use crate::engine::kind::{Fault, Form, Kind};
use crate::groups::person::slot::{DOCUMENT_TYPE_ID, DOCUMENT_VALUE};
use crate::rules::document::not_nif::NIF_TYPE;

/// The schema of a request kind. Where the channel is given, what it demands is demanded.
pub fn schema(request: &Request, channel: Option<Channel>) -> Value {
    let writer = Writer { channel };
    let suffix = match channel {
        Some(Channel::Online) => ":online",
        Some(Channel::Offline) => ":offline",
        None => "",
    };
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:criba:{}:{}{suffix}", crate::RULESET, request.name),
        "title": request.name,
        "description": request.page.doc,
        "$comment": request.page.source,
    });
    merge(&mut schema, writer.object(request.root));
    let mut defs = json!({
        "empty": { "description": "As good as absent.", "enum": [null, "", [], {}] },
        "blank": { "description": "As good as absent.",
                   "anyOf": [{ "enum": [null, [], {}] }, { "type": "string", "pattern": BLANK }] },
    });
    for object in tables::objects(request).into_iter().skip(1) {
        defs[name_of(object)] = writer.object(object);
    }
    schema["$defs"] = defs;
    schema
}

/// What the schemas promise of a payload: the value that they take (`true`) or refuse (`false`); `None` where they promise
/// nothing.
pub fn promise(request: &Request, text: &str, context: &Context) -> Option<(Value, bool)> {
    let (report, canonical) = crate::normalise(request.name, text.as_bytes(), context).ok()?;
    let silent = report.findings.iter().all(|f| f.severity == Severity::Info);
    if let Some(canonical) = canonical.filter(|_| silent) {
        return Some((serde_json::from_str(&canonical).ok()?, true));
    }
    let sent: Value = serde_json::from_str(text).ok()?;
    let mut formless = sent.clone();
    take_forms(&mut formless);
    let report = crate::check(request.name, formless.to_string().as_bytes(), context).ok()?;
    // A parameter of the route does not stand in the payload.
    let inside = |f: &&Finding| !f.params.0.contains(&("in", Param::Text("path")));
    let structural = |f: &Finding| f.class == Class::Structure && f.severity == Severity::Error;
    report.findings.iter().filter(inside).any(structural).then_some((sent, false))
}

/// Makes every number faulty of which only the master data tells whether it is a NIF: what a table finds missing all the same
/// hangs on no form of it.
fn take_forms(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(take_forms),
        Value::Object(members) => {
            let is_nif = members.get(DOCUMENT_TYPE_ID.name()) == Some(&json!(NIF_TYPE));
            match members.get_mut(DOCUMENT_VALUE.name()) {
                Some(Value::String(number)) if !is_nif && !number.is_empty() => *number = "undefined".into(),
                _ => {}
            }
            members.values_mut().for_each(take_forms);
        }
        _ => {}
    }
}

/// Texts of which nothing is left when they are cleaned.
const BLANK: &str = r"^[\s\u00ad\u200b-\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff]*$";
/// An amount as text: a point, no sign.
const AMOUNT: &str = r"^\d{1,15}(\.\d{1,15})?$";

/// The same of either sign.
const SIGNED: &str = r"^-?\d{1,15}(\.\d{1,15})?$";

struct Writer {
    channel: Option<Channel>,
}

/// Whether a condition holds, as far as the schema can ask.
enum Holds {
    Always,
    Never,
    /// Where this schema fits the object.
    Where(Value),
    /// It depends on what is not in the payload.
    Unknown,
}

impl Writer {
    fn object(&self, object: &'static Object) -> Value {
        let group = object.group;
        let mut properties = Map::new();
        for (index, field) in group.fields.iter().enumerate() {
            let property = property(field, object.always >> index & 1 == 1 && field.alias.is_none());
            if let Some(alias) = field.alias {
                properties.insert(alias.name().to_string(), property.clone());
            }
            properties.insert(field.key.name().to_string(), property);
        }
        let mut schema = json!({ "type": "object", "properties": properties });
        let always = fields(group, object.always).filter(|field| field.alias.is_none());
        let required: Vec<&str> = always.map(|field| field.key.name()).collect();
        if !required.is_empty() {
            schema["required"] = json!(required);
        }
        let all = self.relations(object);
        if !all.is_empty() {
            schema["allOf"] = json!(all);
        }
        schema
    }

    /// What fields say of each other.
    fn relations(&self, object: &'static Object) -> Vec<Value> {
        let group = object.group;
        let each = |mask| fields(group, mask).map(present).collect::<Vec<Value>>();
        let mut all: Vec<Value> =
            fields(group, object.always).filter(|field| field.alias.is_some()).map(present).collect();
        all.extend(group.fields.iter().filter_map(never_both));
        if object.at_least_one != 0 {
            all.push(json!({ "anyOf": each(object.at_least_one) }));
        }
        if object.exactly_one != 0 {
            all.push(json!({ "oneOf": each(object.exactly_one) }));
        }
        let only = each(object.at_most_one);
        for (index, one) in only.iter().enumerate() {
            all.extend(only[..index].iter().map(|other| json!({ "not": { "allOf": [one, other] } })));
        }
        all.extend(object.demands.iter().filter_map(|demand| self.demand(group, demand)));
        all
    }

    fn demand(&self, group: &'static Group, demand: &Demand) -> Option<Value> {
        if demand.soft {
            return None;
        }
        let then = match demand.inside {
            None => demanded(group, demand.mask),
            Some(index) => inside(&group.fields[index as usize], demand.mask)?,
        };
        match self.holds(&demand.when) {
            Holds::Always => Some(then),
            Holds::Where(condition) => Some(json!({ "if": condition, "then": then })),
            Holds::Never | Holds::Unknown => None,
        }
    }

    fn holds(&self, when: &When) -> Holds {
        match when {
            When::Offline => self.channel_is(Channel::Offline),
            When::Online => self.channel_is(Channel::Online),
            When::Present(slot) => Holds::Where(present(field_of(slot))),
            When::Absent(slot) => Holds::Where(json!({ "not": present(field_of(slot)) })),
            When::Equals(slot, key) => holds_with(slot, equal(slot, *key)),
            When::Variant(slot, forms) => match holds_with(slot, of_form(slot, *forms)) {
                Holds::Where(condition) => Holds::Where(json!({ "allOf": [condition, of_nif_type(slot)] })),
                other => other,
            },
            When::NotVariant(slot, forms) => match holds_with(slot, of_form(slot, *forms)) {
                Holds::Where(condition) => Holds::Where(json!({ "not": condition })),
                other => other,
            },
            When::Both(a, b) => match (self.holds(a), self.holds(b)) {
                (Holds::Never, _) | (_, Holds::Never) => Holds::Never,
                (Holds::Unknown, _) | (_, Holds::Unknown) => Holds::Unknown,
                (Holds::Always, other) | (other, Holds::Always) => other,
                (Holds::Where(a), Holds::Where(b)) => Holds::Where(json!({ "allOf": [a, b] })),
            },
            When::Either(a, b) => match (self.holds(a), self.holds(b)) {
                (Holds::Always, _) | (_, Holds::Always) => Holds::Always,
                // The schema says less than the check.
                (Holds::Never | Holds::Unknown, other) | (other, Holds::Never | Holds::Unknown) => other,
                (Holds::Where(a), Holds::Where(b)) => Holds::Where(json!({ "anyOf": [a, b] })),
            },
        }
    }

    fn channel_is(&self, channel: Channel) -> Holds {
        match self.channel {
            None => Holds::Unknown,
            Some(is) if is == channel => Holds::Always,
            Some(_) => Holds::Never,
        }
    }
}

fn field_of(slot: &Slot) -> &'static Field {
    &slot.group.fields[slot.index as usize]
}

/// Where a field's value fits this; not to be told where there is nothing to fit.
fn holds_with(slot: &Slot, value: Option<Value>) -> Holds {
    let name = slot.name();
    match value {
        Some(value) => Holds::Where(json!({ "required": [name], "properties": { name: value } })),
        None => Holds::Unknown,
    }
}

fn equal(slot: &Slot, key: u64) -> Option<Value> {
    let Shape::Value(kind) = field_of(slot).shape else { return None };
    match kind.form {
        Form::Words(words) => words.get(key as usize).map(|word| json!({ "const": word })),
        Form::Integer { .. } => Some(json!({ "const": key })),
        Form::Boolean => Some(json!({ "const": key == 1 })),
        Form::Text(_) | Form::Decimal | Form::Signed => None,
    }
}

fn of_form(slot: &Slot, forms: u8) -> Option<Value> {
    let Shape::Value(kind) = field_of(slot).shape else { return None };
    let (_, pattern) = kind.written.variants.iter().find(|(v, _)| *v == forms)?;
    Some(json!({ "type": "string", "pattern": pattern }))
}

/// Fits an object whose document is a NIF by its type: what looks like a company's number may be a passport's under another
/// type, as only the master data tells.
fn of_nif_type(value: &Slot) -> Value {
    let tells =
        |field: &&Field| field.fact.and_then(|fact| fact.types).is_some_and(|(key, ..)| key == value.name());
    match value.group.fields.iter().find(tells) {
        Some(field) => {
            let name = field.key.name();
            json!({ "required": [name], "properties": { name: { "const": NIF_TYPE } } })
        }
        None => json!({}),
    }
}

/// A field as a property: its value, or nothing where it may be absent.
fn property(field: &Field, required: bool) -> Value {
    let mut property = match (required, &field.shape) {
        (true, Shape::Object(_) | Shape::Any) => json!({ "allOf": [filled(field), value(&field.shape)] }),
        (true, Shape::Value(kind))
            if kind.written.pattern.is_empty() && matches!(kind.form, Form::Text(_)) =>
        {
            json!({ "allOf": [filled(field), value(&field.shape)] })
        }
        (true, Shape::List(_)) => with(value(&field.shape), "minItems", json!(1)),
        (true, Shape::Values(_)) => with(value(&field.shape), "contains", filled(field)),
        (true, Shape::Map(_) | Shape::Entries(_)) => with(value(&field.shape), "minProperties", json!(1)),
        (true, Shape::Value(_)) => value(&field.shape),
        (false, Shape::Any) => json!({}),
        (false, shape) => json!({ "anyOf": [nothing(field), value(shape)] }),
    };
    if !field.page.doc.is_empty() {
        property["description"] = json!(field.page.doc);
    }
    if let Ok(example) = serde_json::from_str::<Value>(field.page.example) {
        property["examples"] = json!([example]);
    }
    property
}

fn with(mut schema: Value, key: &str, value: Value) -> Value {
    schema[key] = value;
    schema
}

fn merge(schema: &mut Value, more: Value) {
    if let (Value::Object(schema), Value::Object(more)) = (schema, more) {
        schema.extend(more);
    }
}

fn value(shape: &Shape) -> Value {
    match shape {
        Shape::Value(kind) => scalar(kind),
        Shape::Values(kind) => {
            json!({ "type": "array", "items": { "anyOf": [{ "$ref": "#/$defs/blank" }, scalar(kind)] } })
        }
        Shape::Object(object) => reference(object),
        Shape::List(list) => json!({ "type": "array", "items": reference(list.item) }),
        Shape::Map(kind) => {
            let member = json!({ "anyOf": [{ "$ref": "#/$defs/blank" }, scalar(kind)] });
            json!({ "type": "object", "additionalProperties": member })
        }
        Shape::Entries(object) => {
            let member = json!({ "anyOf": [{ "$ref": "#/$defs/blank" }, reference(object)] });
            json!({ "type": "object", "additionalProperties": member })
        }
        Shape::Any => json!({}),
    }
}

fn reference(object: &'static Object) -> Value {
    json!({ "$ref": format!("#/$defs/{}", name_of(object)) })
}

fn scalar(kind: &'static Kind) -> Value {
    match kind.form {
        Form::Text(_) => text(kind),
        Form::Integer { min, max } => {
            let mut schema = json!({ "type": "integer" });
            if refuses(kind, Fault::RANGE) {
                schema["minimum"] = json!(min);
                if max != i64::MAX {
                    schema["maximum"] = json!(max);
                }
            }
            schema
        }
        Form::Decimal => {
            json!({ "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": AMOUNT }] })
        }
        Form::Signed => json!({ "anyOf": [{ "type": "number" }, { "type": "string", "pattern": SIGNED }] }),
        Form::Boolean => json!({ "type": "boolean" }),
        Form::Words(words) if refuses(kind, Fault::WORD) => json!({ "enum": words }),
        Form::Words(words) => json!({ "type": "string", "examples": words }),
    }
}

fn text(kind: &'static Kind) -> Value {
    let mut schema = json!({ "type": "string" });
    let written = kind.written;
    for (key, said) in [("pattern", written.pattern), ("format", written.format)] {
        if !said.is_empty() {
            schema[key] = json!(said);
        }
    }
    schema
}

/// Whether a kind refuses this fault, and does not only doubt.
fn refuses(kind: &'static Kind, fault: Fault) -> bool {
    kind.code(fault).is_none_or(|code| code.grade.severity == Severity::Error)
}

/// What counts as absent.
fn nothing(field: &Field) -> Value {
    let cleaned = matches!(field.shape, Shape::Value(kind) if !kind.is_verbatim());
    json!({ "$ref": if cleaned { "#/$defs/blank" } else { "#/$defs/empty" } })
}

fn filled(field: &Field) -> Value {
    json!({ "not": nothing(field) })
}

/// Fits an object that has this field, in either spelling, with something in it.
fn present(field: &'static Field) -> Value {
    let under = |name: &str| json!({ "required": [name], "properties": { name: filled(field) } });
    match field.alias {
        None => under(field.key.name()),
        Some(alias) => json!({ "anyOf": [under(field.key.name()), under(alias.name())] }),
    }
}

/// Fits an object that does not have this field in both its spellings.
fn never_both(field: &'static Field) -> Option<Value> {
    let (name, alias) = (field.key.name(), field.alias?.name());
    let both =
        json!({ "required": [name, alias], "properties": { name: filled(field), alias: filled(field) } });
    Some(json!({ "not": both }))
}

/// Fits an object that has all of these.
fn demanded(group: &'static Group, mask: u32) -> Value {
    let (plain, aliased): (Vec<&Field>, Vec<&Field>) =
        fields(group, mask).partition(|field| field.alias.is_none());
    let mut schema = json!({});
    if !plain.is_empty() {
        let names: Vec<&str> = plain.iter().map(|field| field.key.name()).collect();
        let all: Map<String, Value> =
            plain.iter().map(|field| (field.key.name().to_string(), filled(field))).collect();
        schema = json!({ "required": names, "properties": all });
    }
    if !aliased.is_empty() {
        schema["allOf"] = aliased.into_iter().map(present).collect();
    }
    schema
}

/// Fits an object in which the object under this field, where there is one, has all of these.
fn inside(field: &'static Field, mask: u32) -> Option<Value> {
    let child = tables::child(field)?;
    let demanded = json!({ "anyOf": [nothing(field), demanded(child.group, mask)] });
    let names = [Some(field.key.name()), field.alias.map(|alias| alias.name())];
    let properties: Map<String, Value> =
        names.into_iter().flatten().map(|name| (name.to_string(), demanded.clone())).collect();
    Some(json!({ "properties": properties }))
}
