//! What is said of every code with all sorts of parameters, and its page, in every released language, a JSON line each: what
//! the words of the JavaScript package are compared with.

use criba::messages::{RELEASED, wordings};
use criba::reference::codes::entries;
use criba::{Finding, Param, Params, describe, explain};

/// Parameters that findings have; many of a code's words fit one of them only.
fn parameters() -> Vec<Vec<(&'static str, Param)>> {
    vec![
        vec![],
        vec![("name", Param::Text("lastname"))],
        vec![("nearest", Param::Text("payment"))],
        vec![("names", Param::Names(vec!["ftth", "adsl"]))],
        vec![("limit", Param::Integer(1 << 20))],
        vec![("more", Param::Integer(7))],
        vec![("expected", Param::Text("a text"))],
        vec![("expected", Param::Integers(&[17, 37]))],
        vec![("expected", Param::Words(&["X", "Y", "Z"]))],
        vec![("min", Param::Integer(1)), ("max", Param::Integer(52))],
        vec![("min", Param::Integer(-3))],
        vec![("max", Param::Integer(10))],
        vec![("allowed", Param::Words(&["main", "additional"]))],
        // Words with signs that a replacement might take for its own.
        vec![("name", Param::Text("$& {name} {label}"))],
    ]
}

fn main() {
    for language in RELEASED {
        for (code, entry) in entries() {
            let whens = wordings(code, *language).into_iter().map(|w| vec![("problem", Param::Text(w.when))]);
            for extra in parameters().into_iter().chain(whens) {
                let mut params = entry.params();
                params.retain(|(name, _)| extra.iter().all(|(other, _)| other != name));
                params.extend(extra);
                let finding = Finding {
                    code: entry.code,
                    severity: entry.code.grade.severity,
                    class: entry.code.grade.class,
                    pointer: String::new(),
                    position: None,
                    params: Params(params),
                    related: Vec::new(),
                };
                let said = describe(&finding, *language);
                let line =
                    serde_json::json!({ "language": language.tag(), "finding": finding, "said": said });
                println!("{line}");
            }
            let page = explain(code, *language);
            println!("{}", serde_json::json!({ "language": language.tag(), "code": code, "page": page }));
        }
    }
}
