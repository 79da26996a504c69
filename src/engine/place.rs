//! Places: a part of a request kind, or one field of it, by its pointer, found in the tables that payloads are read against.

use super::check::Request;
use super::context::{Channel, Context};
use super::field::{Object, Shape, Slot, When};
use super::kind::{Good, Kind};
use super::nearest::nearest;
use super::rule::Rule;
use super::text::cut;

/// A request kind, or a part of one that is checked alone.
#[derive(Clone, Debug)]
pub struct Part {
    /// The request kind.
    pub request: &'static Request,
    /// The objects above it, from the root down, each with its field that leads on.
    pub(crate) path: Vec<(&'static Object, u8)>,
    /// What stands there.
    pub(crate) shape: Shape,
    /// One item of the list that its parent has.
    item: bool,
}

/// Why there is no such place: the known way to it, and the name there that is nearest to the unknown one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// Pointer to the last object that is known.
    pub parent: String,
    /// What was probably meant.
    pub nearest: Option<&'static str>,
}

impl Part {
    /// All of a request kind.
    pub const fn whole(request: &'static Request) -> Part {
        Part { request, path: Vec::new(), shape: Shape::Object(request.root), item: false }
    }

    /// The part at a pointer. Digits step into a list; a name steps into its one item, as it does in a payload that has a
    /// single object there.
    ///
    /// # Errors
    ///
    /// Where the tables have no such place.
    pub fn find(request: &'static Request, pointer: &str) -> Result<Part, Lost> {
        let mut part = Part::whole(request);
        let mut known = 0;
        while known < pointer.len() {
            let lost = |nearest| Lost { parent: cut(pointer, ..known).to_string(), nearest };
            let rest = cut(pointer, known..).strip_prefix('/').ok_or_else(|| lost(None))?;
            let end = rest.bytes().position(|b| b == b'/').unwrap_or(rest.len());
            part.step(cut(rest, ..end)).map_err(lost)?;
            known += 1 + end;
        }
        Ok(part)
    }

    fn step(&mut self, name: &str) -> Result<(), Option<&'static str>> {
        let digits = !name.is_empty() && name.bytes().all(|b| b.is_ascii_digit());
        let object = match self.shape {
            Shape::Object(object) => object,
            Shape::List(list) if digits => return self.enter(Shape::Object(list.item)),
            Shape::List(list) => list.item,
            Shape::Values(kind) if digits => return self.enter(Shape::Value(kind)),
            Shape::Map(kind) => return self.enter(Shape::Value(kind)),
            _ => return Err(None),
        };
        let fields = object.group.fields;
        let Some(index) = fields.iter().position(|field| field.is_called(name)) else {
            return Err(nearest(fields.len(), &|i| fields[i].key.name(), name));
        };
        self.path.push((object, index as u8));
        (self.shape, self.item) = (fields[index].shape, false);
        Ok(())
    }

    fn enter(&mut self, shape: Shape) -> Result<(), Option<&'static str>> {
        (self.shape, self.item) = (shape, true);
        Ok(())
    }

    /// Whether it is an object or a list: what is checked alone.
    pub fn is_container(&self) -> bool {
        matches!(self.shape, Shape::Object(_) | Shape::List(_))
    }

    /// Whether two parts are the same place, whatever the position in a list.
    #[cfg(feature = "wasm")]
    pub(crate) fn same(&self, other: &Part) -> bool {
        let pairs = || self.path.iter().zip(&other.path);
        std::ptr::eq(self.request, other.request)
            && (self.path.len(), self.item) == (other.path.len(), other.item)
            && pairs().all(|(a, b)| std::ptr::eq(a.0, b.0) && a.1 == b.1)
    }
}

/// What is passed through unread. White space in it stays.
pub(super) static ANY: Kind = Kind::text("any", |_, _| Ok(Good::key(0))).verbatim();

/// What one value is checked against: a kind of value, alone or at its place in a request.
#[derive(Clone, Debug)]
pub struct Leaf {
    /// The kind of value.
    pub(crate) kind: &'static Kind,
    /// Where it stands; nowhere, where a value is checked by its kind.
    pub(crate) part: Option<Part>,
    /// The rules that look at it.
    pub(crate) rules: Vec<&'static Rule>,
}

impl Leaf {
    /// A value of this kind, which must be there.
    pub const fn of(kind: &'static Kind) -> Leaf {
        Leaf { kind, part: None, rules: Vec::new() }
    }

    /// The value at a place; `None` where an object or a list stands there.
    pub fn at(part: Part) -> Option<Leaf> {
        let kind = match part.shape {
            Shape::Value(kind) => kind,
            Shape::Any => &ANY,
            _ => return None,
        };
        let mut rules = Vec::new();
        if let Some((object, index)) = part.path.last().filter(|_| !part.item) {
            let slot = Slot { group: object.group, index: *index };
            for rule in part.request.rules.iter().copied().flatten() {
                if rule.reads.iter().any(|read| read.same(&slot)) {
                    rules.push(*rule);
                }
            }
        }
        Some(Leaf { kind, part: Some(part), rules })
    }

    /// Whether two are the same, whatever the position in a list.
    #[cfg(feature = "wasm")]
    pub(crate) fn same(&self, other: &Leaf) -> bool {
        std::ptr::eq(self.kind, other.kind)
            && match (&self.part, &other.part) {
                (Some(part), Some(other)) => part.same(other),
                (part, other) => part.is_none() && other.is_none(),
            }
    }

    /// The name that a missing value is told by.
    pub(crate) fn name(&self) -> &'static str {
        match self.part.as_ref().and_then(|part| part.path.last()) {
            Some((object, index)) => object.group.fields[*index as usize].key.name(),
            None => self.kind.name,
        }
    }

    /// What is asked of an absent value here, as far as it does not hang on its neighbours.
    pub(crate) fn presence(&self, context: &Context) -> Presence {
        let Some(part) = &self.part else { return Presence::Needed { documented: true } };
        let Some((object, index)) = part.path.last().filter(|_| !part.item) else { return Presence::Free };
        let (mut need, mut want) = (object.always, object.wanted);
        for demand in object.demands {
            let asked = demand.inside.is_none() && holds(&demand.when, context.channel);
            let mask = if demand.soft { &mut want } else { &mut need };
            *mask |= if asked { demand.mask } else { 0 };
        }
        if need >> index & 1 == 1 {
            return Presence::Needed { documented: object.documented >> index & 1 == 1 };
        }
        if want >> index & 1 == 1 { Presence::Wanted } else { Presence::Free }
    }
}

/// Whether a value must be there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Presence {
    /// An error where it is absent; `documented`: in profile `documented` too.
    Needed { documented: bool },
    /// A warning where it is absent.
    Wanted,
    /// It may be absent.
    Free,
}

/// Whether a condition holds by the channel alone.
fn holds(when: &When, channel: Option<Channel>) -> bool {
    match when {
        When::Offline => channel == Some(Channel::Offline),
        When::Online => channel == Some(Channel::Online),
        _ => false,
    }
}
