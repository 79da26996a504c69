//! The page that explains a rejection. It reads its address and holds no value; a script fills it in.
//!
//! The address is made so, after the number sign, every part percent-encoded (`encodeURIComponent`):
//!
//! ```text
//! kind=KIND&ruleset=RULESET&f=FINDING;FINDING;…
//! FINDING = CODE@POINTER            or, where the words need parameters,
//!           CODE@POINTER@NAME=WORD+WORD,NAME=WORD
//! ```
//!
//! Parameters are those of the finding that are words or lists of words (`name`, `names`, `problem`, `expected`, `nearest`):
//! names of the tables, never what was sent; without them the words are more general. Tokens of a pointer that no table knows
//! stand as `*`. The edge function's answers lead here, by way of `reference/why.html`, which chooses the language;
//! `www/site/reference/why.js` reads the address.

use maud::{Markup, html};
use serde_json::{Map, Value, json};

use super::raw;
use crate::messages::{Language, filled_wordings};
use crate::reference::codes::entries;

pub(super) fn body(language: Language) -> Markup {
    let site = language.site();
    html! {
        h1 { (site.why_title) }
        p.lead { (site.why_lead) }
        noscript { p.note { (site.scripts) " " a href="index.html" { (site.codes) } } }
        div id="why" aria-live="polite" {}
        details {
            summary { (site.why_format) }
            p { (site.why_format_about) }
            pre { code { "why.html#kind=sale&ruleset=" (crate::RULESET) "&f=nif.check-letter@/clients/attributes/0/document_value;field.missing@/payment@name=info" } }
        }
        // Within a script element only `</` could end it.
        script type="application/json" id="words" { (raw(words(language).to_string().replace("</", "<\\/"))) }
    }
}

/// Every code with its words, and the words around them.
fn words(language: Language) -> Value {
    let (site, terms) = (language.site(), language.terms());
    let mut codes = Map::new();
    for (code, entry) in entries() {
        codes.insert(code.clone(), json!(filled_wordings(code, &entry.params(), language)));
    }
    json!({
        "ruleset": crate::RULESET,
        "codes": codes,
        "none": site.why_none,
        "unknown": site.why_unknown,
        "other": site.why_other,
        "place": site.why_place,
        "whole": site.why_whole,
        "more": site.why_more,
        "kind": site.why_kind,
        "count": site.why_count,
        "one": site.why_one,
        "help": site.what_to_do,
        "why": terms.why,
    })
}
