//! TypeScript of the tables: what may be sent, what comes out in canonical form, and the unions of all names.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::codes::entries;
use super::tables::{self, name_of};
use crate::engine::check::Carries;
use crate::engine::edit::CHANGES;
use crate::engine::fact::LOOKUPS;
use crate::engine::field::{Field, Object, Shape};
use crate::engine::finding::Severity;
use crate::engine::kind::{Fault, Form, Kind};
use crate::identifiers::{self, masked_card};
use crate::requests;

/// The first line of a generated file.
pub(super) const HEAD: &str =
    "// Written by `UPDATE=1 cargo test --test generated`, from the tables. Do not edit.\n\n";

/// Which of the two forms of a payload.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    /// What is read: numbers as text, text as numbers.
    Input,
    /// What comes out.
    Canonical,
}

/// How whole card numbers are told from other digits, for the package's command.
pub fn cards() -> String {
    let mut out = HEAD.to_string();
    out.push_str("/** What card numbers begin with, and how many digits they have then. */\n");
    out.push_str("export const ISSUED: readonly [begun: string, lengths: readonly number[]][] = [\n");
    for (begun, lengths) in masked_card::ISSUED {
        let _ = writeln!(out, "  [\"{begun}\", {lengths:?}],");
    }
    out.push_str("];\n");
    out
}

/// Types of every request kind, and the unions of all names.
pub fn types() -> String {
    let mut out = HEAD.to_string();
    let values = identifiers::ALL.iter().map(|kind| kind.name);
    union(&mut out, "A kind of request.", "Kind", requests::ALL.iter().map(|request| request.name));
    union(&mut out, "A kind of value.", "ValueKind", values);
    union(
        &mut out,
        "A code of a finding: its page says what it means.",
        "Code",
        entries().keys().map(String::as_str),
    );
    union(&mut out, "What an edit did.", "ChangeWord", CHANGES.iter().copied());
    union(&mut out, "A fact that only the back end has.", "Lookup", LOOKUPS.iter().copied());
    out += "/** As good as absent, where a field may be absent; an empty list or object is as well. */\n";
    out += "export type Blank = null | \"\" | undefined;\n\n";
    of_kinds(
        &mut out,
        "What is read of each kind: what a person or a program may send.",
        "Inputs",
        Side::Input,
    );
    of_kinds(&mut out, "The canonical form of each kind.", "Canonical", Side::Canonical);
    for used in tables::uses() {
        interface(&mut out, used.object, Side::Input);
        interface(&mut out, used.object, Side::Canonical);
    }
    for request in requests::ALL.iter().filter(|request| name_of(request.root) != request.name) {
        let (name, root) = (pascal(request.name), pascal(name_of(request.root)));
        let _ = write!(out, "export type {name}Input = {root}Input;\nexport type {name} = {root};\n\n");
    }
    out.truncate(out.trim_end().len());
    out + "\n"
}

/// The routes at the edge, and of which of their kinds nothing but the path is checked.
pub fn routes() -> String {
    let mut out = HEAD.to_string();
    out += "/** Where each kind of request goes: method and path, of which a part in braces stands for any. */\n";
    out += "export const routes = [\n";
    for request in requests::ALL {
        for route in request.routes {
            let (method, path) = (route.method, route.path);
            let _ = writeln!(out, "  {{ method: {method:?}, path: {path:?}, kind: {:?} }},", request.name);
        }
    }
    out += "] as const;\n\n/** Kinds of which the path alone is checked: a query or a body means nothing to them. */\n";
    out += "export const bodiless: ReadonlySet<string> = new Set([\n";
    for request in requests::ALL.iter().filter(|request| request.carries == Carries::Nothing) {
        let _ = writeln!(out, "  {:?},", request.name);
    }
    out + "]);\n"
}

/// Names of all fields: what a log may hold of a pointer. Any other name could be somebody's.
pub fn names() -> String {
    let fields = tables::uses().iter().flat_map(|used| used.object.group.fields);
    let keys = fields.flat_map(|field| [Some(&field.key), field.alias]).flatten();
    let names: BTreeSet<&str> = keys.map(|key| key.name()).collect();
    let mut out = HEAD.to_string();
    out += "/** Every name of a field, in all kinds of request. */\n";
    out += "export const names: ReadonlySet<string> = new Set([\n";
    for name in names {
        let _ = writeln!(out, "  {name:?},");
    }
    out + "]);\n"
}

fn union<'n>(out: &mut String, doc: &str, name: &str, words: impl Iterator<Item = &'n str>) {
    let _ = write!(out, "/** {doc} */\nexport type {name} =");
    words.for_each(|word| {
        let _ = write!(out, "\n  | {word:?}");
    });
    *out += ";\n\n";
}

fn of_kinds(out: &mut String, doc: &str, name: &str, side: Side) {
    let _ = writeln!(out, "/** {doc} */\nexport interface {name} {{");
    for request in requests::ALL {
        let _ = writeln!(out, "  {:?}: {};", request.name, suffixed(&pascal(request.name), side));
    }
    *out += "}\n\n";
}

fn interface(out: &mut String, object: &'static Object, side: Side) {
    let request = requests::ALL.iter().find(|request| std::ptr::eq(request.root, object));
    if let Some(request) = request {
        let _ = writeln!(out, "/** {} */", request.page.doc);
    }
    let _ = writeln!(out, "export interface {} {{", suffixed(&pascal(name_of(object)), side));
    for (index, field) in object.group.fields.iter().enumerate() {
        member(out, field, object.always >> index & 1 == 1, side);
    }
    *out += "}\n\n";
}

fn member(out: &mut String, field: &'static Field, always: bool, side: Side) {
    let shape = shaped(&field.shape, side);
    let (mark, nothing) = match (always && field.alias.is_none(), &field.shape) {
        (true, _) => ("", ""),
        (false, Shape::Any) => ("?", ""),
        (false, _) => ("?", " | Blank"),
    };
    if !field.page.doc.is_empty() {
        let _ = writeln!(out, "  /** {} */", field.page.doc);
    }
    let _ = writeln!(out, "  {}{mark}: {shape}{nothing};", field.key.name());
    if let Some(alias) = field.alias {
        let _ = writeln!(out, "  /** The same as `{}`. */", field.key.name());
        let _ = writeln!(out, "  {}{mark}: {shape}{nothing};", alias.name());
    }
}

fn shaped(shape: &Shape, side: Side) -> String {
    let named = |object| suffixed(&pascal(name_of(object)), side);
    match shape {
        Shape::Value(kind) => scalar(kind, side),
        Shape::Values(kind) => listed(&scalar(kind, side)),
        Shape::Map(kind) => format!("Record<string, {}>", scalar(kind, side)),
        Shape::Entries(object) => format!("Record<string, {} | null>", named(object)),
        Shape::Object(object) => named(object),
        // A single object is read as a list of one.
        Shape::List(list) if side == Side::Input => format!("{0}[] | {0}", named(list.item)),
        Shape::List(list) => listed(&named(list.item)),
        Shape::Any => "unknown".to_string(),
    }
}

fn listed(item: &str) -> String {
    if item.contains(' ') { format!("({item})[]") } else { format!("{item}[]") }
}

fn scalar(kind: &'static Kind, side: Side) -> String {
    let open = kind.code(Fault::WORD).is_some_and(|code| code.grade.severity != Severity::Error);
    match (kind.form, side) {
        (Form::Text(_), Side::Canonical) => "string".to_string(),
        (Form::Integer { .. }, Side::Canonical) => "number".to_string(),
        (Form::Boolean, Side::Canonical) => "boolean".to_string(),
        // As text whatever its case.
        (Form::Boolean, Side::Input) => "boolean | \"true\" | \"false\" | (string & {})".to_string(),
        (Form::Words(words), Side::Canonical) if !open => words_of(words),
        // Words whatever their case: an editor still offers those of the list.
        (Form::Words(words), _) => format!("{} | (string & {{}})", words_of(words)),
        (Form::Text(_) | Form::Integer { .. }, Side::Input) | (Form::Decimal | Form::Signed, _) => {
            "string | number".to_string()
        }
    }
}

fn words_of(words: &[&str]) -> String {
    words.iter().map(|word| format!("{word:?}")).collect::<Vec<_>>().join(" | ")
}

fn suffixed(name: &str, side: Side) -> String {
    if side == Side::Input { format!("{name}Input") } else { name.to_string() }
}

/// A name in the manner of types.
fn pascal(name: &str) -> String {
    let capital = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
    name.split('-').filter(|word| !word.is_empty()).map(capital).collect()
}
