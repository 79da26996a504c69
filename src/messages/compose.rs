//! The words of a code, put together from the language's file and the tables.

use super::{Described, Entry, Language, written};
use crate::engine::finding::Param;
use crate::reference::codes::{self, Origin};

/// One way to say a code; of several, the first that fits a finding's parameters is used.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Wording {
    /// Fits only where a parameter has this word.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub when: &'static str,
    /// What is wrong, with `{placeholders}` for parameters.
    pub message: String,
    /// What to do, with placeholders.
    pub help: String,
    /// Why the check exists; empty where the kind's page says it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub why: String,
}

/// Every way to say a code, the most special one first; none where there is no such code.
pub fn wordings(code: &str, language: Language) -> Vec<Wording> {
    let Some(entry) = codes::entries().get(code) else { return Vec::new() };
    let words = language.words();
    let (topic, fault) = (entry.code.topic, entry.code.grade.fault.0);
    let mut all = own_wordings(code, language);
    match entry.origin {
        Origin::Engine => {}
        Origin::Kind(_) => all.extend(rows(words.faults, fault)),
        // A rule's English stands on its page; another language has it among its codes.
        Origin::Rule(rule) if all.is_empty() => all.push(Wording {
            when: "",
            message: rule.page.message.to_string(),
            help: rule.page.help.to_string(),
            why: rule.page.why.to_string(),
        }),
        Origin::Rule(_) => {}
    }
    if matches!(entry.origin, Origin::Kind(_)) {
        let label = label(topic, language);
        all.iter_mut().for_each(|w| w.message = w.message.replace("{label}", label));
        all.iter_mut().for_each(|w| w.help = w.help.replace("{label}", label));
    }
    all
}

/// The same with these parameters filled in; what only a finding knows is left between braces.
pub fn filled_wordings(code: &str, params: &[(&'static str, Param)], language: Language) -> Vec<Wording> {
    let mut all = wordings(code, language);
    for wording in &mut all {
        wording.message = fill(&wording.message, params);
        wording.help = fill(&wording.help, params);
    }
    all
}

/// The wordings that a language's file has for this one code; `{label}` is not filled in.
pub fn own_wordings(code: &str, language: Language) -> Vec<Wording> {
    let words = language.words();
    [words.codes, words.rules].into_iter().flat_map(|entries| rows(entries, code)).collect()
}

fn rows(entries: &'static [Entry], name: &str) -> Vec<Wording> {
    entries.iter().filter(|entry| entry.of.contains(&name)).map(wording).collect()
}

fn wording(entry: &Entry) -> Wording {
    let (message, help, why) = (entry.message.to_string(), entry.help.to_string(), entry.why.to_string());
    Wording { when: entry.when, message, help, why }
}

/// The rows of a language's file for single codes, each with the codes that it is about.
pub(crate) fn own_rows(language: Language) -> Vec<(String, Wording)> {
    let words = language.words();
    words.codes.iter().chain(words.rules).map(|entry| (entry.of.join(" "), wording(entry))).collect()
}

/// The rows of a language's file for the faults of kinds of values.
pub(crate) fn fault_rows(language: Language) -> Vec<(String, Wording)> {
    language.words().faults.iter().map(|entry| (entry.of.join(" "), wording(entry))).collect()
}

/// Every fault, code and kind that a language's file has words for, so that a test finds what is left over.
pub fn named(language: Language) -> impl Iterator<Item = &'static str> {
    let words = language.words();
    let rows =
        words.faults.iter().chain(words.codes).chain(words.rules).flat_map(|entry| entry.of.iter().copied());
    rows.chain(words.labels.iter().map(|(topic, ..)| *topic))
}

/// The name of a kind of value for people, by the topic of its codes.
pub fn label(topic: &str, language: Language) -> &'static str {
    let named = |language: Language| language.words().labels.iter().find(|(t, ..)| *t == topic);
    if let Some((_, label, _)) = named(language) {
        return label;
    }
    let kinds = codes::kinds();
    match kinds.iter().find(|kind| kind.name == topic && !kind.page.label.is_empty()) {
        Some(kind) => kind.page.label,
        None => named(Language::En).map_or("", |(_, label, _)| label),
    }
}

/// What a kind of value is, by the topic of its codes; empty where the language does not say.
pub fn kind_about(topic: &str, language: Language) -> &'static str {
    let row = language.words().labels.iter().find(|(t, ..)| *t == topic);
    if let Some((.., about)) = row.filter(|(.., about)| !about.is_empty()) {
        return about;
    }
    if language.spoken() != Language::En {
        return "";
    }
    let kinds = codes::kinds();
    kinds.iter().find(|kind| kind.name == topic).map_or("", |kind| kind.page.about)
}

/// A code with these parameters, in words.
pub(super) fn describe(code: &str, params: &[(&'static str, Param)], language: Language) -> Described {
    let fit = |language| wordings(code, language).into_iter().find(|wording| fits(wording, params));
    match fit(language).or_else(|| fit(Language::En)) {
        Some(words) => Described { message: fill(&words.message, params), help: fill(&words.help, params) },
        // No words at all: a defect that the tests find. The code says more than nothing.
        None => Described { message: code.to_string(), help: String::new() },
    }
}

/// Whether a wording is about these parameters, and names no other.
pub(super) fn fits(wording: &Wording, params: &[(&'static str, Param)]) -> bool {
    let word = |(_, param): &(&str, Param)| matches!(param, Param::Text(text) if *text == wording.when);
    let known = |name: &str| params.iter().any(|(param, _)| *param == name);
    let named = placeholders(&wording.message).chain(placeholders(&wording.help)).all(known);
    named && (wording.when.is_empty() || params.iter().any(word))
}

/// The names between braces.
pub(super) fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

/// A text with its placeholders filled in.
pub(super) fn fill(text: &str, params: &[(&'static str, Param)]) -> String {
    let mut out = text.to_string();
    for (name, param) in params {
        out = out.replace(&format!("{{{name}}}"), &written(param));
    }
    out
}
