//! What a check tells: findings, changes and needs, in the one form that every boundary carries.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::kind::Code;

/// How bad a finding is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Said, never counted against the payload.
    Info,
    /// A doubt: the payload stays valid.
    Warning,
    /// A fault: the payload is invalid.
    Error,
}

/// What sort of fault.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Not JSON, over a limit, or a duplicate key.
    Syntax,
    /// Missing, unknown or of the wrong type.
    Structure,
    /// One value is wrong.
    Value,
    /// Values contradict each other or the context.
    Consistency,
    /// A known fact forbids it.
    Lookup,
}

/// Whether the payload has an error.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// No error; warnings may stand.
    Valid,
    /// At least one error.
    Invalid,
}

/// A parameter of a finding's words. Names of fields, lengths, bounds, words: never what was submitted.
#[derive(Clone, PartialEq, Debug, serde::Serialize)]
#[serde(untagged)]
pub enum Param {
    /// A name.
    Text(&'static str),
    /// A length, a count or a bound.
    Integer(i64),
    /// A list of words or names.
    Words(&'static [&'static str]),
    /// A list of names that a finding puts together.
    Names(Vec<&'static str>),
    /// A list of lengths or bounds.
    Integers(&'static [i64]),
}

/// Where something stands in the text as given.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize)]
pub struct Position {
    /// Bytes before it.
    pub offset: u32,
    /// Bytes of it.
    pub length: u32,
    /// Line, from 1.
    pub line: u32,
    /// Column from 1, in Unicode code points.
    pub column: u32,
}

/// A place in the payload.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize)]
pub struct Place {
    /// RFC 6901 pointer.
    pub pointer: String,
    /// Where it stands in the text; absent where the input was an object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
}

/// Parameters, in order; written as an object.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Params(pub Vec<(&'static str, Param)>);

impl Params {
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn add(&mut self, name: &'static str, param: Param) {
        self.0.push((name, param));
    }
}

impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, param) in &self.0 {
            map.serialize_entry(name, param)?;
        }
        map.end()
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.written())
    }
}

/// One fault, doubt or remark, at its place.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Finding {
    /// What it is, as `topic.fault`.
    pub code: Code,
    /// How bad it is, under the profile and severities of the context.
    pub severity: Severity,
    /// What sort of fault.
    pub class: Class,
    /// RFC 6901 pointer of the offending value; of the nearest existing parent for what is missing.
    pub pointer: String,
    /// Where that value stands in the text; absent where the input was an object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
    /// What the words need: names, lengths, bounds, allowed words.
    pub params: Params,
    /// Other places that take part in the fault.
    pub related: Vec<Place>,
}

/// One edit that the canonical text makes.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize)]
pub struct Change {
    /// RFC 6901 pointer of the value.
    pub pointer: String,
    /// A word of a closed list: what was done.
    pub change: &'static str,
}

/// A kind of fact that only the back end has and that would make the verdict complete.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize)]
pub struct Need {
    /// Which list or look-up.
    pub lookup: &'static str,
    /// The places that want it.
    pub pointers: Vec<String>,
}
