//! Request kinds: what a request's file defines.

use crate::engine::field::{Object, Slot};
use crate::engine::route::{Route, in_routes, only_read};
use crate::engine::rule::Rule;

/// A request kind: what a request's file defines.
#[derive(Debug)]
pub struct Request {
    /// Name: `sale`.
    pub name: &'static str,
    /// Its root object.
    pub root: &'static Object,
    /// Its cross-field rules, by subject.
    pub rules: &'static [&'static [&'static Rule]],
    /// The field that tells, when it is true, that the sale is made online.
    pub online: Option<Slot>,
    /// What is checked of it.
    pub carries: Carries,
    /// The parameters that a route may have.
    pub(crate) path: Option<&'static Object>,
    /// Those that the routes of this request have: bits of that object's group.
    pub(crate) in_path: u32,
    /// It only reads: every route of it is a GET.
    pub(crate) reads_only: bool,
    /// Where it is served. Not in the wasm.
    #[cfg(not(target_arch = "wasm32"))]
    pub routes: &'static [Route],
    /// What people read about it. Not in the wasm.
    #[cfg(not(target_arch = "wasm32"))]
    pub page: RequestPage,
}

/// What is checked of a request, besides the parameters of its route.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Carries {
    /// A JSON body.
    Body,
    /// A query, as an object of text: its values stay text.
    Query,
    /// Nothing: an empty text is as good as an empty object.
    Nothing,
}

/// What people read about a request kind.
#[derive(Debug, Clone, Copy)]
pub struct RequestPage {
    /// What it is for.
    pub doc: &'static str,
    /// Whether its fields are this project's proposal, since no document gives their form.
    pub proposal: bool,
    /// The document that it comes from, with the date it was read.
    pub source: &'static str,
}

impl Request {
    /// A request of this name and this form.
    pub const fn new(name: &'static str, root: &'static Object) -> Request {
        Request {
            name,
            root,
            rules: &[],
            online: None,
            carries: Carries::Body,
            path: None,
            in_path: 0,
            reads_only: false,
            #[cfg(not(target_arch = "wasm32"))]
            routes: &[],
            #[cfg(not(target_arch = "wasm32"))]
            page: RequestPage { doc: "", proposal: false, source: "" },
        }
    }

    /// With these rules.
    pub const fn rules(mut self, rules: &'static [&'static [&'static Rule]]) -> Request {
        self.rules = rules;
        self
    }

    /// The field that tells, when it is true, that the sale is made online.
    pub const fn online(mut self, slot: Slot) -> Request {
        self.online = Some(slot);
        self
    }

    /// Its values come in a query.
    pub const fn query(mut self) -> Request {
        self.carries = Carries::Query;
        self
    }

    /// It has neither body nor query.
    pub const fn bodiless(mut self) -> Request {
        self.carries = Carries::Nothing;
        self
    }

    /// Served at these routes; of `path`, what they name between braces is checked.
    pub const fn routes(mut self, path: &'static Object, routes: &'static [Route]) -> Request {
        self.path = Some(path);
        self.in_path = in_routes(path.group, routes);
        self.reads_only = only_read(routes);
        #[cfg(not(target_arch = "wasm32"))]
        {
            self.routes = routes;
        }
        self
    }

    /// With its page. Dropped here where the target is wasm.
    #[cfg_attr(target_arch = "wasm32", allow(unused_mut, unused_variables))]
    pub const fn page(mut self, page: RequestPage) -> Request {
        #[cfg(not(target_arch = "wasm32"))]
        {
            self.page = page;
        }
        self
    }
}
