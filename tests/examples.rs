//! Every code has an example that makes a report tell it, and what the reader and the tables tell has one that does not.

mod common;

use criba::engine::value::ValueChecker;
use criba::reference::codes::{Origin, entries, kinds};
use criba::reference::examples::{ENGINE, Sample};
use criba::{Context, Language, explain};

/// The codes that a sample makes a report tell.
fn told(sample: &Sample, context: &str) -> Vec<String> {
    let report = match sample {
        Sample::Patch(patch) => common::check(context, patch),
        Sample::Text(bytes) => criba::check("sale", bytes, &common::under(context)).unwrap(),
    };
    report.findings.iter().map(|finding| finding.code.to_string()).collect()
}

#[test]
fn every_code_of_the_engine_has_an_example_that_tells_it_and_one_that_does_not() {
    let engine = entries()
        .iter()
        .filter(|(_, entry)| matches!(entry.origin, Origin::Engine))
        .map(|(code, _)| code.as_str());
    let mut listed: Vec<&str> = ENGINE.iter().map(|example| example.code).collect();
    listed.sort_unstable();
    assert_eq!(engine.collect::<Vec<_>>(), listed, "src/reference/examples.rs");
    for example in ENGINE {
        let code = example.code.to_string();
        assert!(told(&example.rejects, example.context).contains(&code), "{code} is not told");
        assert!(
            !told(&example.accepts, example.context).contains(&code),
            "{code} is told of what it accepts"
        );
    }
}

#[test]
fn every_fault_of_a_kind_has_an_example_that_has_it() {
    let mut missing = Vec::new();
    for (code, entry) in entries() {
        let Origin::Kind(kind) = entry.origin else { continue };
        let page = explain(code, Language::En).unwrap();
        let faulty: Vec<&str> =
            page.examples.iter().filter(|e| e.verdict != "accepted").map(|e| e.text.as_str()).collect();
        if faulty.is_empty() {
            missing.push(code.clone());
        }
        for text in faulty {
            // Kinds that share a name share their codes: one of them tells it.
            let mut tells = kinds().into_iter().filter(|k| k.name == kind.name).map(|kind| {
                let (context, mut checker) = (Context::default(), ValueChecker::new());
                checker.check(kind, text, &context).code().map(|(code, _)| code.to_string())
            });
            assert!(tells.any(|told| told.as_ref() == Some(code)), "{text:?} does not have {code}");
        }
    }
    assert!(missing.is_empty(), "no example has {missing:?}");
}
