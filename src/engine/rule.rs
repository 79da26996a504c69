//! Rules: findings that compare values, over the record, after the pass. They know nothing of JSON.

mod out;
mod view;

use super::fact::{Standing, lookup};
use super::field::Slot;
use super::finding::Class;
use super::kind::{Code, Fault, Grade};

pub use out::Out;
pub(crate) use out::{Fill, Item};
pub use view::{Node, Spot, Value, View};

/// A cross-field rule: what a rule's file defines.
#[derive(Debug)]
pub struct Rule {
    /// What it speaks of: the first half of its code.
    pub topic: &'static str,
    /// The fault and its grades.
    pub grade: Grade,
    /// Every field that it looks at.
    pub reads: &'static [Slot],
    /// The rule itself.
    pub run: fn(&View, &mut Out),
    /// The look-up that it is about. Where nothing is compared, the rule is told of every value that wants a fact of it and
    /// of which the known facts say this.
    pub(crate) lookup: Option<(u8, Standing)>,
    /// Only of requests that change something.
    pub(crate) changes: bool,
    /// What people read about it, and its tests. Not in the wasm.
    #[cfg(not(target_arch = "wasm32"))]
    pub page: RulePage,
    /// JSON merge patch over the tests' context, where the examples on the page need another. Not in the wasm.
    #[cfg(not(target_arch = "wasm32"))]
    pub context: &'static str,
}

/// What people read about a rule; also its tests.
#[derive(Debug, Clone, Copy)]
pub struct RulePage {
    /// What is wrong, in one sentence for the customer.
    pub message: &'static str,
    /// What to do.
    pub help: &'static str,
    /// Why the rule exists.
    pub why: &'static str,
    /// Where it comes from, with the date it was read.
    pub source: &'static str,
    /// JSON merge patch over the base payload: the rule has nothing to say. Its `path`, where it has one, is that of the
    /// context.
    pub accepts: &'static str,
    /// JSON merge patch over the base payload: the rule speaks.
    pub rejects: &'static str,
}

impl Rule {
    /// A rule of this topic, with this grade.
    pub const fn new(
        topic: &'static str,
        grade: Grade,
        reads: &'static [Slot],
        run: fn(&View, &mut Out),
    ) -> Rule {
        Rule {
            topic,
            grade,
            reads,
            run,
            lookup: None,
            changes: false,
            #[cfg(not(target_arch = "wasm32"))]
            page: RulePage { message: "", help: "", why: "", source: "", accepts: "{}", rejects: "{}" },
            #[cfg(not(target_arch = "wasm32"))]
            context: "{}",
        }
    }

    /// A rule on every value whose row in the tables wants a fact of this look-up: told where this is what the known facts say
    /// of it.
    pub const fn on_fact(name: &str, standing: Standing, topic: &'static str, fault: Fault) -> Rule {
        let grade = fault.error().class(Class::Lookup).documented();
        let mut rule = Rule::new(topic, grade, &[], |_, _| ());
        rule.lookup = Some((lookup(name), standing));
        rule
    }

    /// Only of requests that change something: what is closed may still be read.
    pub const fn on_changes(mut self) -> Rule {
        self.changes = true;
        self
    }

    /// A rule that compares what was looked up with this look-up.
    pub const fn looks_up(mut self, name: &str) -> Rule {
        self.lookup = Some((lookup(name), Standing::Listed));
        self
    }

    /// With its page. Dropped here where the target is wasm.
    #[cfg_attr(target_arch = "wasm32", allow(unused_mut, unused_variables))]
    pub const fn page(mut self, page: RulePage) -> Rule {
        #[cfg(not(target_arch = "wasm32"))]
        {
            self.page = page;
        }
        self
    }

    /// With a context for its examples: a JSON merge patch. Dropped where the target is wasm.
    #[cfg_attr(target_arch = "wasm32", allow(unused_mut, unused_variables))]
    pub const fn context(mut self, context: &'static str) -> Rule {
        #[cfg(not(target_arch = "wasm32"))]
        {
            self.context = context;
        }
        self
    }

    /// The look-up of which it compares what was found, as a mask.
    pub(crate) fn compared(&self) -> u16 {
        match self.lookup {
            Some((lookup, Standing::Listed)) => 1 << lookup,
            _ => 0,
        }
    }

    /// Its code.
    pub fn code(&'static self) -> Code {
        Code { topic: self.topic, grade: &self.grade }
    }
}
