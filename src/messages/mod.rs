//! Words for findings: one file a language. They know codes and parameters, never a submitted value.
//!
//! A code's words are composed: a rule's English stands on the rule's page, a kind's faults share one template a fault, which
//! names the kind by its label and a colon, so that gender and plural never arise; a code that needs more has words of its
//! own. `{name}` is filled in from the finding's parameters, `{label}` from the kind.

mod compose;
mod en;
mod es;
mod explanation;
mod fields;
mod language;
mod site;

pub use compose::{Wording, filled_wordings, kind_about, label, named, own_wordings, wordings};
pub(crate) use compose::{fault_rows, own_rows};
pub use explanation::{Example, Explanation, explain};
pub use fields::{Named, field_words, named_fields, request_words};
pub use language::{Language, RELEASED, Terms};
pub use site::Site;

use crate::engine::finding::{Finding, Param};

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Described {
    /// What is wrong, and why.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// A finding in the words of a language; in English where the language has none.
pub fn describe(finding: &Finding, language: Language) -> Described {
    compose::describe(&finding.code.to_string(), &finding.params.0, language)
}

/// The words of one language, as its file defines them.
pub(crate) struct Words {
    /// Kinds of values: topic, label, what it is. Where a language lacks one, the kind's own page serves.
    pub(crate) labels: &'static [(&'static str, &'static str, &'static str)],
    /// Faults of kinds, by the fault.
    pub(crate) faults: &'static [Entry],
    /// Words of single codes, by the code.
    pub(crate) codes: &'static [Entry],
    /// Words of rules, by the code; none in English, which stands on the rules' pages.
    pub(crate) rules: &'static [Entry],
    /// Fields: name, or group and name where a name means several things; label; what it is, where the tables do not say it.
    pub(crate) fields: &'static [(&'static str, &'static str, &'static str)],
    /// Request kinds: name, label, what it is for, where the tables do not say it.
    pub(crate) requests: &'static [(&'static str, &'static str, &'static str)],
    /// What the command line says around a finding.
    pub(crate) terms: Terms,
    /// What the pages say around them.
    pub(crate) site: &'static Site,
}

/// One row of a language's file.
pub(crate) struct Entry {
    /// The faults or codes that it is about.
    pub(crate) of: &'static [&'static str],
    /// Only where a parameter has this word; empty: always.
    pub(crate) when: &'static str,
    pub(crate) message: &'static str,
    pub(crate) help: &'static str,
    /// Why the check exists; empty: as the kind's page says.
    pub(crate) why: &'static str,
}

/// A row: what, what to do.
pub(crate) const fn says(of: &'static [&'static str], message: &'static str, help: &'static str) -> Entry {
    Entry { of, when: "", message, help, why: "" }
}

impl Entry {
    /// Only where a parameter has this word.
    pub(crate) const fn when(mut self, word: &'static str) -> Entry {
        self.when = word;
        self
    }

    /// Why the check exists.
    pub(crate) const fn why(mut self, why: &'static str) -> Entry {
        self.why = why;
        self
    }
}

/// A parameter as it is written within words.
pub(crate) fn written(param: &Param) -> String {
    let all = |numbers: &[i64]| numbers.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
    match param {
        Param::Text(text) => (*text).to_string(),
        Param::Integer(number) => number.to_string(),
        Param::Words(words) => words.join(", "),
        Param::Names(names) => names.join(", "),
        Param::Integers(numbers) => all(numbers),
    }
}
