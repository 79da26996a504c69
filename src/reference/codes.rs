//! Every code that a report can hold, found by walking the tables: no list to keep in step.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::engine::check::Request;
use crate::engine::codes as engine;
use crate::engine::field::{Field, Object, Shape, Slot};
use crate::engine::finding::{Param, Params, Severity};
use crate::engine::kind::{Code, Form, Grade, Kind};
use crate::engine::rule::Rule;
use crate::{Profile, identifiers, requests, rules};

/// Who tells a code.
#[derive(Clone, Copy, Debug)]
pub enum Origin {
    /// The reader and the tables.
    Engine,
    /// A kind of value.
    Kind(&'static Kind),
    /// A cross-field rule.
    Rule(&'static Rule),
}

/// A code, and who tells it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The code.
    pub code: Code,
    /// Who tells it; of several kinds of one name, the first.
    pub origin: Origin,
    /// The names of the request kinds that can hold it; none for what only [`crate::check_value`] tells.
    pub requests: Vec<&'static str>,
}

/// Every code, in the order of the written codes.
pub fn codes() -> Vec<Code> {
    entries().values().map(|entry| entry.code).collect()
}

/// Every code with who tells it, by the written code.
pub fn entries() -> &'static BTreeMap<String, Entry> {
    static ENTRIES: OnceLock<BTreeMap<String, Entry>> = OnceLock::new();
    ENTRIES.get_or_init(|| {
        let mut entries = BTreeMap::new();
        for kind in identifiers::ALL {
            add_kind(&mut entries, kind, None);
        }
        for request in requests::ALL {
            for code in engine::ALL {
                add(&mut entries, **code, Origin::Engine, Some(request.name));
            }
            for kind in kinds_of(request) {
                add_kind(&mut entries, kind, Some(request.name));
            }
            for rule in request.rules.iter().copied().flatten() {
                add(&mut entries, rule.code(), Origin::Rule(rule), Some(request.name));
            }
            for rule in rules::facts::RULES.iter().copied().flatten() {
                // One list serves every request: each has some of the values that it is about.
                let told = is_told(request, rule);
                add(&mut entries, rule.code(), Origin::Rule(rule), told.then_some(request.name));
            }
        }
        entries
    })
}

/// Every kind of value, listed by name or standing in a table.
pub fn kinds() -> Vec<&'static Kind> {
    let mut kinds: Vec<&'static Kind> = identifiers::ALL.to_vec();
    for kind in requests::ALL.iter().flat_map(|request| kinds_of(request)) {
        if !kinds.iter().any(|k| std::ptr::eq(*k, kind)) {
            kinds.push(kind);
        }
    }
    kinds
}

/// Every kind of value in the tables of a request, and in its routes.
pub fn kinds_of(request: &Request) -> Vec<&'static Kind> {
    tables(request).1
}

/// The fields of a request, as `group.field`, whose values a rule on known facts is about.
pub fn wanting(request: &Request, rule: &Rule) -> Vec<String> {
    let mut names = Vec::new();
    let mut name = |group: &str, field: &Field| {
        let name = format!("{group}.{}", field.key.name());
        let about = field.fact.zip(rule.lookup).is_some_and(|(fact, (lookup, _))| fact.lookup == lookup);
        if about && !names.contains(&name) {
            names.push(name);
        }
    };
    request.parameters().for_each(|field| name("path", field));
    for object in tables(request).0 {
        let fields = object.group.fields.iter().enumerate();
        // A field that belongs elsewhere is not looked up here.
        let here = fields.filter(|(index, _)| object.misplaced >> index & 1 == 0);
        here.for_each(|(_, field)| name(object.group.name, field));
    }
    names
}

/// Whether a request can be told of by a rule on known facts: it has values that the rule is about, and the fields of its own
/// that the rule compares.
pub fn is_told(request: &Request, rule: &Rule) -> bool {
    let tables = tables(request).0;
    let has = |slot: &&Slot| {
        tables.iter().any(|object| std::ptr::eq(object.group, slot.group))
            || request.path.is_some_and(|path| std::ptr::eq(path.group, slot.group))
    };
    let own = rule.reads.iter().filter(|slot| !slot.group().starts_with("known."));
    let any = rule.reads.is_empty() || own.clone().next().is_none() || own.clone().any(|slot| has(&slot));
    any && !(rule.changes && request.reads_only) && !wanting(request, rule).is_empty()
}

/// The fields that a rule looks at, as `group.field`.
pub fn reads(rule: &Rule) -> Vec<String> {
    let mut reads: Vec<String> =
        rule.reads.iter().map(|slot| format!("{}.{}", slot.group(), slot.name())).collect();
    for field in requests::ALL.iter().flat_map(|request| wanting(request, rule)) {
        if !reads.contains(&field) {
            reads.push(field);
        }
    }
    reads
}

/// Every object of a request, and every kind of value in them.
fn tables(request: &Request) -> (Vec<&'static Object>, Vec<&'static Kind>) {
    let (mut objects, mut kinds) = (vec![request.root], Vec::new());
    request.parameters().for_each(|field| reach(&field.shape, &mut objects, &mut kinds));
    let mut at = 0;
    while let Some(object) = objects.get(at).copied() {
        at += 1;
        for field in object.group.fields {
            reach(&field.shape, &mut objects, &mut kinds);
            let types = field.fact.and_then(|fact| fact.types).map_or(&[][..], |(_, kinds, _)| kinds);
            types.iter().flatten().for_each(|kind| reach(&Shape::Value(kind), &mut objects, &mut kinds));
        }
    }
    (objects, kinds)
}

/// What stands under one key. No shape is left out: a new one does not compile until it says what it holds.
fn reach(shape: &Shape, objects: &mut Vec<&'static Object>, kinds: &mut Vec<&'static Kind>) {
    let mut object = |found: &'static Object| {
        if !objects.iter().any(|o| std::ptr::eq(*o, found)) {
            objects.push(found);
        }
    };
    match *shape {
        Shape::Object(found) | Shape::Entries(found) => object(found),
        Shape::List(list) => object(list.item),
        Shape::Value(kind) | Shape::Values(kind) | Shape::Map(kind) => {
            if !kinds.iter().any(|k| std::ptr::eq(*k, kind)) {
                kinds.push(kind);
            }
        }
        Shape::Any => {}
    }
}

fn add_kind(entries: &mut BTreeMap<String, Entry>, kind: &'static Kind, request: Option<&'static str>) {
    let own = kind.faults.iter().chain(form_grade(kind));
    for grade in own {
        add(entries, Code { topic: kind.name, grade }, Origin::Kind(kind), request);
    }
}

/// The fault that the engine tells by itself of a kind of this form, graded by the engine where the kind does not.
fn form_grade(kind: &'static Kind) -> Option<&'static Grade> {
    let grade = match kind.form {
        Form::Text(_) => &engine::CHARACTERS,
        Form::Integer { .. } | Form::Decimal => &engine::RANGE,
        Form::Words(_) => &engine::WORD,
        Form::Boolean | Form::Signed => return None,
    };
    kind.code(grade.fault).is_none().then_some(grade)
}

fn add(entries: &mut BTreeMap<String, Entry>, code: Code, origin: Origin, request: Option<&'static str>) {
    let entry =
        entries.entry(code.to_string()).or_insert_with(|| Entry { code, origin, requests: Vec::new() });
    entry.requests.extend(request.filter(|name| !entry.requests.contains(name)));
}

impl Entry {
    /// The severity under a profile. In profile `documented`, `field.missing` is an error where the documents' prose demands
    /// the field, and a warning, as said here, elsewhere.
    pub fn severity(&self, profile: Profile) -> Severity {
        let grade = self.code.grade;
        match (profile, grade.severity) {
            (Profile::Documented, _) => grade.documented,
            (Profile::Strict, Severity::Warning) => Severity::Error,
            (_, severity) => severity,
        }
    }

    /// The parameters that every finding of this code carries, as far as they are known without one.
    pub fn params(&self) -> Vec<(&'static str, Param)> {
        let mut params = Params(self.code.grade.params.to_vec());
        if let Origin::Kind(kind) = self.origin {
            crate::engine::check::kind_params(kind, self.code.grade.fault, &mut params);
        }
        params.0
    }
}
