//! Routes, and their parameters: text that comes in the context and is read against a table like any other value.

use super::check::Request;
use super::codes;
use super::context::Context;
use super::field::{Field, Group, Shape};
use super::kind::{Code, Form};
use super::pass::{Detail, Pass, Raw};
use super::record::{NONE, Open, Read, Span, State};
use super::scalar::fault_code;

/// Where a request is served: configuration at the edge, and what the parameters of its path are named.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Route {
    /// The method.
    pub method: &'static str,
    /// The path, with its parameters between braces: `/users/{userId}`.
    pub path: &'static str,
}

/// A route of this method and path.
pub const fn route(method: &'static str, path: &'static str) -> Route {
    Route { method, path }
}

/// The parameters that these routes name, as bits of a group. A name that the group lacks does not compile.
pub(crate) const fn in_routes(group: &Group, routes: &[Route]) -> u32 {
    let (mut mask, mut i) = (0, 0);
    while i < routes.len() {
        mask |= in_path(group, routes[i].path);
        i += 1;
    }
    mask
}

/// Whether every one of these routes is a GET.
pub(crate) const fn only_read(routes: &[Route]) -> bool {
    let mut i = 0;
    while i < routes.len() {
        if !super::field::same(routes[i].method, "GET") {
            return false;
        }
        i += 1;
    }
    !routes.is_empty()
}

const fn in_path(group: &Group, path: &str) -> u32 {
    let (bytes, mut mask, mut at, mut open) = (path.as_bytes(), 0, 0, 0);
    while at < bytes.len() {
        match bytes[at] {
            b'{' => open = at + 1,
            b'}' => mask |= 1 << group.index(part(path, open, at)),
            _ => {}
        }
        at += 1;
    }
    mask
}

const fn part(text: &str, from: usize, to: usize) -> &str {
    text.split_at(to).0.split_at(from).1
}

impl Request {
    /// The parameters that its routes have.
    pub fn parameters(&self) -> impl Iterator<Item = &'static Field> {
        let fields = self.path.map_or(&[][..], |object| object.group.fields);
        let mask = self.in_path;
        fields.iter().enumerate().filter(move |(i, _)| mask >> i & 1 == 1).map(|(_, field)| field)
    }
}

impl Pass {
    /// Reads those parameters of the route that were given into an object of their own, which stands before the text.
    pub(crate) fn parameters(&mut self, request: &'static Request, context: &Context) {
        let Some(object) = request.path.filter(|_| request.in_path != 0 && !context.path.is_empty()) else {
            return;
        };
        let mut open = Open::new(self.record.open_outside(object, NONE, 0, 0));
        for (index, field) in object.group.fields.iter().enumerate() {
            let given = context.path.iter().find(|(name, _)| name == field.key.name());
            if let Some((_, text)) = given.filter(|_| request.in_path >> index & 1 == 1) {
                let read = self.parameter(field, text);
                self.record.cell(&mut open, index as u8, read, Span::default());
            }
        }
        self.record.close(&open, false);
    }

    fn parameter(&mut self, field: &'static Field, text: &str) -> Read {
        let Shape::Value(kind) = field.shape else { return Read::EMPTY };
        let Form::Text(parse) = kind.form else { return Read::EMPTY };
        if text.is_empty() {
            self.tell_parameter(codes::MISSING, field);
            return Read::EMPTY;
        }
        // Nothing is edited: the route is not part of the text.
        match parse(text, &mut String::new()) {
            Ok(good) => Read { variant: good.variant, ..Read::of(State::Good, good.key) },
            Err(fault) => {
                self.tell_parameter(fault_code(kind, fault, text), field);
                Read::BAD
            }
        }
    }

    fn tell_parameter(&mut self, code: Code, field: &'static Field) {
        let (span, detail) = (Span::default(), Detail::Parameter(field.key.name()));
        self.raws.push(Raw { code, span, detail, related: Span::default(), documented: true });
    }
}
