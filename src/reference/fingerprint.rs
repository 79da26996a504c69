//! What a version of the rules is: every code with its grades, every table with its demands, in lines that a review can read.

use std::fmt::Write;

use super::codes::{Entry, Origin, entries};
use super::tables::{self, fields, name_of};
use crate::Profile;
use crate::engine::field::{Field, Object, Shape, When};
use crate::engine::kind::{Form, Kind};
use crate::requests;

/// The rules in lines.
pub fn listing() -> String {
    let mut out = String::from(
        "codes: class, severity in documented, recommended, strict, parameters, fields, kinds\n",
    );
    for (code, entry) in entries() {
        let _ = writeln!(out, "  {code}: {}", graded(entry));
    }
    out += "requests\n";
    for request in requests::ALL {
        let _ = writeln!(out, "  {}: {:?} {}", request.name, request.carries, name_of(request.root));
        for route in request.routes {
            let _ = writeln!(out, "    {} {}", route.method, route.path);
        }
    }
    for used in tables::uses() {
        let _ = writeln!(out, "{}: {}", used.name, used.object.group.name);
        used.object.group.fields.iter().for_each(|field| {
            let _ = writeln!(out, "  {}", row(field));
        });
        demands(&mut out, used.object);
    }
    out
}

/// The fingerprint of a text (FNV-1a, 64 bits): for telling versions apart, not for trust.
pub fn fingerprint(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

fn graded(entry: &Entry) -> String {
    let severity = |profile| format!("{:?}", entry.severity(profile)).to_lowercase();
    let profiles = [Profile::Documented, Profile::Recommended, Profile::Strict].map(severity).join(" ");
    let class = format!("{:?}", entry.code.grade.class).to_lowercase();
    let params: Vec<String> =
        entry.params().iter().map(|(name, value)| format!("{name}={value:?}")).collect();
    let reads: Vec<String> = match entry.origin {
        Origin::Rule(rule) => {
            rule.reads.iter().map(|slot| format!("{}.{}", slot.group(), slot.name())).collect()
        }
        Origin::Engine | Origin::Kind(_) => Vec::new(),
    };
    let requests = if entry.requests.len() == requests::ALL.len() {
        "all".to_string()
    } else {
        entry.requests.join(" ")
    };
    let parts = [class, profiles, params.join(" "), reads.join(" "), requests];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

fn row(field: &Field) -> String {
    let alias = field.alias.map(|alias| format!(" or {}", alias.name())).unwrap_or_default();
    let fact = field.fact.map(|fact| format!(", wants {}", fact.name())).unwrap_or_default();
    let shape = match field.shape {
        Shape::Value(kind) => valued(kind),
        Shape::Values(kind) => format!("list of {}", valued(kind)),
        Shape::Map(kind) => format!("map of {}", valued(kind)),
        Shape::Entries(object) => format!("map of {}", name_of(object)),
        Shape::Object(object) => name_of(object).to_string(),
        Shape::List(list) => format!("list of {}", name_of(list.item)),
        Shape::Any => "anything".to_string(),
    };
    format!("{}{alias}: {shape}{fact}", field.key.name())
}

fn valued(kind: &'static Kind) -> String {
    match kind.form {
        Form::Text(_) => kind.name.to_string(),
        Form::Integer { min, max } => format!("{} ({min} to {max})", kind.name),
        Form::Decimal => format!("{} (decimal)", kind.name),
        Form::Signed => format!("{} (decimal of either sign)", kind.name),
        Form::Boolean => format!("{} (true or false)", kind.name),
        Form::Words(words) => format!("{} ({})", kind.name, words.join(" ")),
    }
}

fn demands(out: &mut String, object: &'static Object) {
    let group = object.group;
    let names = |mask| fields(group, mask).map(|field| field.key.name()).collect::<Vec<_>>().join(" ");
    for (word, mask) in [
        ("required", object.always),
        ("documented", object.documented),
        ("expected", object.wanted),
        ("misplaced", object.misplaced),
        ("at least one of", object.at_least_one),
        ("exactly one of", object.exactly_one),
        ("at most one of", object.at_most_one),
    ] {
        if mask != 0 {
            let _ = writeln!(out, "  - {word}: {}", names(mask));
        }
    }
    for demand in object.demands {
        let (of, inside) = match demand.inside.map(|index| &group.fields[index as usize]) {
            Some(field) => {
                (tables::child(field).map_or(group, |child| child.group), format!("{}: ", field.key.name()))
            }
            None => (group, String::new()),
        };
        let names: Vec<&str> = fields(of, demand.mask).map(|field| field.key.name()).collect();
        let word = if demand.soft { "expected" } else { "required" };
        let _ = writeln!(out, "  - {word} where {}: {inside}{}", condition(&demand.when), names.join(" "));
    }
}

fn condition(when: &When) -> String {
    match when {
        When::Offline => "offline".to_string(),
        When::Online => "online".to_string(),
        When::Present(slot) => format!("{} is there", slot.name()),
        When::Absent(slot) => format!("{} is absent", slot.name()),
        When::Equals(slot, key) => format!("{} has key {key}", slot.name()),
        When::Variant(slot, forms) => format!("{} has one of the forms {forms:b}", slot.name()),
        When::NotVariant(slot, forms) => format!("{} has none of the forms {forms:b}", slot.name()),
        When::Both(a, b) => format!("{} and {}", condition(a), condition(b)),
        When::Either(a, b) => format!("({}, or {})", condition(a), condition(b)),
    }
}
