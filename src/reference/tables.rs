//! The objects of all request kinds, each with a name of its own: what every projection walks.

use std::sync::OnceLock;

use crate::engine::check::Request;
use crate::engine::field::{Field, Group, Object, Shape};
use crate::requests;

/// An object in one use, somewhere in a request.
#[derive(Clone, Debug)]
pub struct Use {
    /// The object.
    pub object: &'static Object,
    /// Its name, which no other has: its own, its group's, or where it stands.
    pub name: String,
}

/// Every object of every request kind, the roots first.
pub fn uses() -> &'static [Use] {
    static USES: OnceLock<Vec<Use>> = OnceLock::new();
    USES.get_or_init(|| {
        let mut uses = Vec::new();
        for request in requests::ALL {
            add(&mut uses, request.root, [own(request.root), request.name].map(str::to_string));
        }
        let mut at = 0;
        while let Some(object) = uses.get(at).map(|u: &Use| u.object) {
            at += 1;
            for field in object.group.fields {
                if let Some(child) = child(field) {
                    let place = format!("{}-{}", object.group.name, field.key.name().replace('_', "-"));
                    add(&mut uses, child, [own(child).to_string(), place]);
                }
            }
        }
        uses
    })
}

fn own(object: &'static Object) -> &'static str {
    if object.name.is_empty() { object.group.name } else { object.name }
}

/// Adds an object that is not there yet, under the first of these names that is free.
fn add(uses: &mut Vec<Use>, object: &'static Object, names: [String; 2]) {
    if uses.iter().any(|u| std::ptr::eq(u.object, object)) {
        return;
    }
    let free = |name: &String| uses.iter().all(|u| u.name != *name);
    let numbered = || (2..).map(|n| format!("{}-{n}", names[1])).find(free).unwrap_or_default();
    let name = names.iter().find(|name| free(name)).cloned().unwrap_or_else(numbered);
    uses.push(Use { object, name });
}

/// The name of an object.
pub fn name_of(object: &'static Object) -> &'static str {
    uses().iter().find(|u| std::ptr::eq(u.object, object)).map_or("", |u| &u.name)
}

/// The object under a field, or of which it is a list.
pub fn child(field: &Field) -> Option<&'static Object> {
    match field.shape {
        Shape::Object(object) | Shape::Entries(object) => Some(object),
        Shape::List(list) => Some(list.item),
        Shape::Value(_) | Shape::Values(_) | Shape::Map(_) | Shape::Any => None,
    }
}

/// The objects of a request, its root first.
pub fn objects(request: &Request) -> Vec<&'static Object> {
    let (mut objects, mut at) = (vec![request.root], 0);
    while let Some(object) = objects.get(at).copied() {
        at += 1;
        for child in object.group.fields.iter().filter_map(child) {
            if !objects.iter().any(|o| std::ptr::eq(*o, child)) {
                objects.push(child);
            }
        }
    }
    objects
}

/// Every group of every request kind, once; that of the routes' parameters too.
pub fn groups() -> Vec<&'static Group> {
    let mut groups: Vec<&'static Group> = Vec::new();
    let paths = requests::ALL.iter().filter_map(|request| request.path);
    for group in uses().iter().map(|u| u.object).chain(paths).map(|object| object.group) {
        if !groups.iter().any(|g| std::ptr::eq(*g, group)) {
            groups.push(group);
        }
    }
    groups
}

/// The fields of a group that a mask names.
pub fn fields(group: &'static Group, mask: u32) -> impl Iterator<Item = &'static Field> {
    group.fields.iter().enumerate().filter(move |(index, _)| mask >> index & 1 == 1).map(|(_, field)| field)
}
