//! The words as the JavaScript package carries them: rows of a language's file, put together there as `messages` does it
//! here, and the pages of all codes.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Map, Value, json};

use crate::Language;
use crate::messages::{RELEASED, Terms, Wording, explain, fault_rows, label, own_rows};
use crate::reference::codes::{Origin, entries, kinds};

/// What every generated file begins with.
pub const GENERATED: &str =
    "// Written by `UPDATE=1 cargo test --test generated` from src/messages: do not edit.\n\n";

/// The module of a language's words: `labels` by kind of value, and `rows` of what they say (codes or faults, message, help,
/// and the parameter without which a row does not fit), the most special ones first. The package's own files import them by
/// name: what a default is, CommonJS files that tools write do not agree on.
pub fn module(language: Language) -> String {
    let mut out = format!("{GENERATED}import type {{ Words }} from \"../../words.js\";\n\n");
    let _ =
        writeln!(out, "export const words: Words = {{\n  language: {},\n  labels: {{", text(language.tag()));
    let labels: BTreeMap<&str, &str> = kinds().iter().map(|k| (k.name, label(k.name, language))).collect();
    for (topic, label) in labels.iter().filter(|(_, label)| !label.is_empty()) {
        let _ = writeln!(out, "    {}: {},", text(topic), text(label));
    }
    out.push_str("  },\n  rows: [\n");
    for (of, wording) in rows(language) {
        let Wording { when, message, help, .. } = &wording;
        let when = if when.is_empty() { String::new() } else { format!(", {}", text(when)) };
        let _ = writeln!(out, "    [{}, {}, {}{when}],", text(&of), text(message), text(help));
    }
    out.push_str("  ],\n};\n\nexport default words;\n");
    out
}

/// What a language's words are about, as names with blanks between them, and the words.
fn rows(language: Language) -> Vec<(String, Wording)> {
    let mut rows = own_rows(language);
    let own = |code: &str, rows: &[(String, Wording)]| {
        rows.iter().any(|(of, _)| of.split(' ').any(|name| name == code))
    };
    for (code, entry) in entries() {
        // A rule's English stands on its page.
        if let Origin::Rule(rule) = entry.origin
            && !own(code, &rows)
        {
            let page = &rule.page;
            rows.push((
                code.clone(),
                Wording {
                    when: "",
                    message: page.message.to_string(),
                    help: page.help.to_string(),
                    why: String::new(),
                },
            ));
        }
    }
    rows.extend(fault_rows(language));
    rows
}

/// The module of what the package's command says around a finding, in every language.
pub fn terms() -> String {
    let said: Map<String, Value> = RELEASED.iter().map(|l| (l.tag().to_string(), said(l.terms()))).collect();
    let said = serde_json::to_string_pretty(&said).unwrap_or_default();
    format!(
        "{GENERATED}/** What the command says around a finding. Of two words, the first is for one, the second for any other number. */\nexport const TERMS = {said} as const;\n"
    )
}

fn said(terms: &Terms) -> Value {
    json!({
        "error": terms.error,
        "warning": terms.warning,
        "info": terms.info,
        "change": terms.change,
        "valid": terms.valid,
        "help": terms.help,
        "at": terms.at,
        "also": terms.also_here,
        "wanted": terms.wanted,
        "fix": terms.fix,
    })
}

/// The module of a language's pages, by code.
pub fn pages(language: Language) -> String {
    let mut out = format!(
        "{GENERATED}import type {{ Pages }} from \"../../explain.js\";\n\nexport const pages: Pages = {{\n"
    );
    for code in entries().keys() {
        if let Some(page) = explain(code, language) {
            let json = serde_json::to_string(&page).unwrap_or_default();
            let _ = writeln!(out, "  {}: {json},", text(code));
        }
    }
    out.push_str("};\n");
    out
}

fn text(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}
