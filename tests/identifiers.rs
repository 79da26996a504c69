//! Every example on an identifier's page, run; and what all identifiers have in common.

use criba::engine::kind::{Fault, Form, Good, Kind};

fn parse(kind: &Kind, text: &str) -> Result<(Good, String), Fault> {
    let Form::Text(parse) = kind.form else { panic!("{}: not a kind of text", kind.name) };
    let mut out = String::new();
    let good = parse(text, &mut out)?;
    Ok((good, if out.is_empty() { text.to_string() } else { out }))
}

#[test]
fn accepted_examples_have_their_canonical_form_and_no_doubt() {
    for kind in criba::identifiers::ALL {
        assert!(!kind.page.accepts.is_empty(), "{}: no accepted example", kind.name);
        for (text, canonical) in kind.page.accepts {
            let (good, out) = parse(kind, text).unwrap_or_else(|f| panic!("{} {text}: {f:?}", kind.name));
            assert_eq!((out.as_str(), good.doubt), (*canonical, None), "{} {text}", kind.name);
        }
    }
}

#[test]
fn doubtful_examples_are_good_with_their_doubt() {
    for kind in criba::identifiers::ALL {
        for (text, canonical, fault) in kind.page.doubts {
            let (good, out) = parse(kind, text).unwrap_or_else(|f| panic!("{} {text}: {f:?}", kind.name));
            assert_eq!((out.as_str(), good.doubt), (*canonical, Some(*fault)), "{} {text}", kind.name);
            assert!(kind.faults.iter().any(|g| g.fault == *fault), "{} does not list {fault:?}", kind.name);
        }
    }
}

#[test]
fn rejected_examples_have_their_fault_and_the_kind_lists_it() {
    for kind in criba::identifiers::ALL {
        assert!(!kind.page.rejects.is_empty(), "{}: no rejected example", kind.name);
        for (text, fault) in kind.page.rejects {
            assert_eq!(parse(kind, text).map(|_| ()), Err(*fault), "{} {text}", kind.name);
            assert!(kind.faults.iter().any(|g| g.fault == *fault), "{} does not list {fault:?}", kind.name);
        }
    }
}

#[test]
fn a_canonical_form_is_its_own_canonical_form() {
    for kind in criba::identifiers::ALL {
        let doubts = kind.page.doubts.iter().map(|(t, c, _)| (t, c));
        for (text, canonical) in kind.page.accepts.iter().map(|(t, c)| (t, c)).chain(doubts) {
            let (first, _) = parse(kind, text).unwrap();
            let (again, out) = parse(kind, canonical).unwrap();
            assert_eq!(
                (again.key, again.variant, out.as_str()),
                (first.key, first.variant, *canonical),
                "{}",
                kind.name
            );
        }
    }
}

#[test]
fn a_page_says_what_the_number_is_and_where_its_rule_comes_from() {
    for kind in criba::identifiers::ALL {
        assert!(!kind.page.label.is_empty() && !kind.page.about.is_empty(), "{}", kind.name);
        assert!(kind.page.source.contains("20"), "{}: a source has its date", kind.name);
    }
}
