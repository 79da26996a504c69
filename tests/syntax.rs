//! What is JSON and what is not, through the public API: every slip with its code, its word, its pointer and its place;
//! what is read on after it; the limits; and, against serde_json, that nothing is refused or let through by mistake.

use std::collections::HashSet;
use std::fmt;
use std::time::{Duration, Instant};

use criba::{Class, Context, Finding, Param, Report, Severity, Status};
use proptest::prelude::*;

fn check(text: impl AsRef<[u8]>) -> Report {
    criba::check("sale", text.as_ref(), &Context::default()).unwrap()
}

/// A finding as the tables below write it: code, problem, pointer, offset, length, line, column.
type Told = (String, &'static str, String, u32, u32, u32, u32);

fn told(finding: &Finding) -> Told {
    let problem = finding.params.0.iter().find_map(|(name, param)| match param {
        Param::Text(word) if *name == "problem" => Some(*word),
        _ => None,
    });
    let at = finding.position.expect("a fault of syntax has a position");
    let (code, pointer) = (finding.code.to_string(), finding.pointer.clone());
    (code, problem.unwrap_or(""), pointer, at.offset, at.length, at.line, at.column)
}

/// Everything that is wrong with the syntax.
fn slips(text: impl AsRef<[u8]>) -> Vec<Told> {
    check(text).findings.iter().filter(|f| f.class == Class::Syntax).map(told).collect()
}

fn is_json(report: &Report) -> bool {
    !report.findings.iter().any(|f| f.code.topic == "json" && f.severity == Severity::Error)
}

/// Whether reading goes on after a slip.
#[derive(Clone, Copy, PartialEq, Debug)]
enum After {
    Resumes,
    Stops,
}
use After::{Resumes, Stops};

/// One slip of the pen: an object, and what is told: (code or problem, pointer below the object, offset, length).
type Slip = (&'static str, After, &'static [(&'static str, &'static str, u32, u32)]);

const SLIPS: &[Slip] = &[
    // A comma too many.
    (r#"{"a": 1,}"#, Resumes, &[("json.trailing-comma", "", 7, 1)]),
    (r#"{"a": 1 , }"#, Resumes, &[("json.trailing-comma", "", 8, 1)]),
    (r#"{"a": [1,]}"#, Resumes, &[("json.trailing-comma", "/a", 8, 1)]),
    (r#"{"a": 1,, "b": 2}"#, Resumes, &[("doubled-comma", "", 8, 1)]),
    (r#"{"a": 1,,, "b": 2}"#, Resumes, &[("doubled-comma", "", 8, 1), ("doubled-comma", "", 9, 1)]),
    (r#"{"a": [1,,2]}"#, Resumes, &[("doubled-comma", "/a", 9, 1)]),
    (r#"{,"a": 1}"#, Resumes, &[("doubled-comma", "", 1, 1)]),
    (r#"{"a": [,]}"#, Resumes, &[("doubled-comma", "/a", 7, 1)]),
    (r#"{,}"#, Resumes, &[("doubled-comma", "", 1, 1)]),
    (r#"{"a": 1,,}"#, Resumes, &[("doubled-comma", "", 8, 1)]),
    // Something left out.
    (r#"{"a": 1 "b": 2}"#, Resumes, &[("missing-comma", "", 8, 0)]),
    (r#"{"a": {}"b": 2}"#, Resumes, &[("missing-comma", "", 8, 0)]),
    (r#"{"a": [1 2]}"#, Resumes, &[("missing-comma", "/a", 9, 0)]),
    (r#"{"a": ["x""y"]}"#, Resumes, &[("missing-comma", "/a", 10, 0)]),
    (r#"{"a" 1}"#, Resumes, &[("missing-colon", "/a", 5, 0)]),
    (r#"{"a"}"#, Resumes, &[("missing-colon", "/a", 4, 0), ("missing-value", "/a", 4, 0)]),
    (r#"{"a", "b": 1}"#, Resumes, &[("missing-colon", "/a", 4, 0), ("missing-value", "/a", 4, 0)]),
    (r#"{"a": }"#, Resumes, &[("missing-value", "/a", 6, 0)]),
    (r#"{"a": , "b": 1}"#, Resumes, &[("missing-value", "/a", 6, 0)]),
    // JavaScript that is not JSON.
    (r#"{a: 1}"#, Resumes, &[("unquoted-key", "", 1, 1)]),
    (r#"{1: 1}"#, Resumes, &[("unquoted-key", "", 1, 1)]),
    (r#"{$a_1: 1}"#, Resumes, &[("unquoted-key", "", 1, 4)]),
    (r#"{'a': 1}"#, Resumes, &[("single-quotes", "", 1, 3)]),
    (r#"{"a": 'x'}"#, Resumes, &[("single-quotes", "/a", 6, 3)]),
    (r#"{"a": ''}"#, Resumes, &[("single-quotes", "/a", 6, 2)]),
    (r#"{/* c */"a": 1}"#, Resumes, &[("comment", "", 1, 7)]),
    (r#"{/**/"a": 1}"#, Resumes, &[("comment", "", 1, 4)]),
    (r#"{"a"/* c */: 1}"#, Resumes, &[("comment", "", 4, 7)]),
    (r#"{"a": /* c */1}"#, Resumes, &[("comment", "", 6, 7)]),
    ("{\"a\": 1 // c\n}", Resumes, &[("comment", "", 8, 4)]),
    (r#"{"a": NaN}"#, Resumes, &[("literal", "/a", 6, 3)]),
    (r#"{"a": undefined}"#, Resumes, &[("literal", "/a", 6, 9)]),
    (r#"{"a": True}"#, Resumes, &[("literal", "/a", 6, 4)]),
    (r#"{"a": None}"#, Resumes, &[("literal", "/a", 6, 4)]),
    (r#"{"a": Infinity}"#, Resumes, &[("literal", "/a", 6, 8)]),
    (r#"{"a": tru}"#, Resumes, &[("literal", "/a", 6, 3)]),
    (r#"{"a": true1}"#, Resumes, &[("literal", "/a", 6, 5)]),
    (r#"{"a": nullx}"#, Resumes, &[("literal", "/a", 6, 5)]),
    (r#"{"a": x}"#, Resumes, &[("literal", "/a", 6, 1)]),
    // Numbers of other languages.
    (r#"{"a": 01}"#, Resumes, &[("number", "/a", 6, 2)]),
    (r#"{"a": -01}"#, Resumes, &[("number", "/a", 6, 3)]),
    (r#"{"a": +1}"#, Resumes, &[("number", "/a", 6, 2)]),
    (r#"{"a": .5}"#, Resumes, &[("number", "/a", 6, 2)]),
    (r#"{"a": 1.}"#, Resumes, &[("number", "/a", 6, 2)]),
    (r#"{"a": 1.e3}"#, Resumes, &[("number", "/a", 6, 4)]),
    (r#"{"a": 1e}"#, Resumes, &[("number", "/a", 6, 2)]),
    (r#"{"a": 1e+}"#, Resumes, &[("number", "/a", 6, 3)]),
    (r#"{"a": 0x1F}"#, Resumes, &[("number", "/a", 6, 4)]),
    (r#"{"a": 1_000}"#, Resumes, &[("number", "/a", 6, 5)]),
    (r#"{"a": -}"#, Resumes, &[("number", "/a", 6, 1)]),
    (r#"{"a": --1}"#, Resumes, &[("number", "/a", 6, 3)]),
    (r#"{"a": 1.2.3}"#, Resumes, &[("number", "/a", 6, 5)]),
    (r#"{"a": -Infinity}"#, Resumes, &[("number", "/a", 6, 9)]),
    (r#"{"a": 12abc}"#, Resumes, &[("number", "/a", 6, 5)]),
    // Within a string.
    (r#"{"a": "\x41"}"#, Resumes, &[("escape", "/a", 7, 1)]),
    (r#"{"a": "b\'c"}"#, Resumes, &[("escape", "/a", 8, 1)]),
    (r#"{"a": "\u12"}"#, Resumes, &[("escape", "/a", 7, 2)]),
    (r#"{"a": "\u12G4"}"#, Resumes, &[("escape", "/a", 7, 2)]),
    (r#"{"a": "\U0041"}"#, Resumes, &[("escape", "/a", 7, 1)]),
    ("{\"a\": \"x\ny\"}", Resumes, &[("control-character", "/a", 8, 1)]),
    ("{\"a\": \"x\ty\u{0}\"}", Resumes, &[("control-character", "/a", 8, 1)]),
    ("{\"a\u{1}\": 1}", Resumes, &[("control-character", "", 3, 1)]),
    (r#"{"a": "\ud800"}"#, Resumes, &[("json.lone-surrogate", "/a", 7, 6)]),
    (
        r#"{"a": "\uDC00\uD800"}"#,
        Resumes,
        &[("json.lone-surrogate", "/a", 7, 6), ("json.lone-surrogate", "/a", 13, 6)],
    ),
    (r#"{"a": "\ud800A"}"#, Resumes, &[("json.lone-surrogate", "/a", 7, 6)]),
    (r#"{"\ud800": 1}"#, Resumes, &[("json.lone-surrogate", "", 2, 6)]),
    // Nothing that a recovery knows.
    (r#"{"a": @}"#, Stops, &[("unexpected", "/a", 6, 1)]),
    (r#"{@}"#, Stops, &[("unexpected", "", 1, 1)]),
    (r#"{€: 1}"#, Stops, &[("unexpected", "", 1, 3)]),
    (r#"{"a":: 1}"#, Stops, &[("unexpected", "/a", 5, 1)]),
    (r#"{"a": 1; "b": 2}"#, Stops, &[("missing-comma", "", 7, 0), ("unexpected", "", 7, 1)]),
    (r#"{"a": 1: "b"}"#, Stops, &[("missing-comma", "", 7, 0), ("unexpected", "", 7, 1)]),
    (r#"{"a": [1}"#, Stops, &[("unexpected", "/a", 8, 1)]),
    (r#"{"a": 1]"#, Stops, &[("unexpected", "", 7, 1)]),
    (r#"{"a": [:]}"#, Stops, &[("unexpected", "/a", 7, 1)]),
    (r#"{"a": 'x}"#, Stops, &[("unexpected", "/a", 6, 1)]),
    ("{\"a\": 'x\n'}", Stops, &[("unexpected", "/a", 6, 1)]),
    (r#"{"a": /1}"#, Stops, &[("unexpected", "/a", 6, 1)]),
    (r#"{"a": ‘x’}"#, Stops, &[("unexpected", "/a", 6, 3)]),
    ("{\u{a0}\"a\": 1}", Stops, &[("unexpected", "", 1, 2)]),
    ("{\"a\": \u{0}}", Stops, &[("unexpected", "/a", 6, 1)]),
    ("{\u{c}}", Stops, &[("unexpected", "", 1, 1)]),
];

fn code_and_problem(word: &'static str) -> (String, &'static str) {
    if word.starts_with("json.") { (word.to_string(), "") } else { ("json.syntax".to_string(), word) }
}

/// Line and column of an offset, worked out the slow way.
fn line_and_column(text: &str, offset: u32) -> (u32, u32) {
    let before = &text[..offset as usize];
    let line = before.matches('\n').count() as u32 + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() as u32 + 1;
    (line, column)
}

/// What the table says is told of a slip that stands at an offset under a pointer; below `cut` the pointer stays there.
fn expected(text: &str, slip: &Slip, at: u32, pointer: &str, cut: bool) -> Vec<Told> {
    let one = |(word, below, offset, length): &(&'static str, &str, u32, u32)| {
        let (code, problem) = code_and_problem(word);
        let pointer = if cut { pointer.to_string() } else { format!("{pointer}{below}") };
        let (line, column) = line_and_column(text, at + offset);
        (code, problem, pointer, at + offset, *length, line, column)
    };
    slip.2.iter().map(one).collect()
}

#[test]
fn a_slip_is_told_at_the_root() {
    for slip in SLIPS {
        assert_eq!(slips(slip.0), expected(slip.0, slip, 0, "", false), "{}", slip.0);
        assert_eq!(check(slip.0).status, Status::Invalid, "{}", slip.0);
    }
}

#[test]
fn a_slip_is_told_in_a_known_object_a_known_list_and_in_unknown_content() {
    let places = [
        ("{\n  \"clients\": ", "\n}", "/clients", false),
        ("{\"clients\": {\"ñandú\": 1,\n \"attributes\": [{},\n\t", "]}}", "/clients/attributes/1", false),
        ("{\"x\":\n[[", "]]}", "/x", true),
        ("{\"x\": {\"y\": ", "}}", "/x", true),
    ];
    for (before, after, pointer, cut) in places {
        for slip in SLIPS {
            let text = format!("{before}{}{after}", slip.0);
            let expected = expected(&text, slip, before.len() as u32, pointer, cut);
            assert_eq!(slips(&text), expected, "{text}");
        }
    }
}

#[test]
fn what_comes_after_a_slip_is_read_where_the_slip_is_one_that_people_make() {
    for slip in SLIPS {
        for text in [
            format!("{{\"clients\": {}, \"zz\": 1}}", slip.0),
            format!("{{\"x\": [{}, 1], \"zz\": 1}}", slip.0),
        ] {
            let read = check(&text)
                .findings
                .iter()
                .any(|f| f.pointer == "/zz" && f.code.to_string() == "field.unknown");
            assert_eq!(read, slip.1 == Resumes, "{text}");
        }
    }
}

#[test]
fn a_slip_hides_no_fault_and_makes_none() {
    // Of two members with a slip between them, both are still judged; one that stops silences what is missing.
    let report = check(r#"{"sales_type": "x" "sales_info": {"logistic": "perhaps"},, "clients": 7}"#);
    let codes: Vec<String> = report.findings.iter().map(|f| format!("{} {}", f.code, f.pointer)).collect();
    assert_eq!(
        codes,
        [
            "field.missing ",
            "field.missing ",
            "sales-type.word /sales_type",
            "json.syntax ",
            "field.missing /sales_info",
            "field.missing /sales_info",
            "field.type /sales_info/logistic",
            "json.syntax ",
            "field.type /clients",
        ]
    );
    let stopped = check(r#"{"sales_type": "x", "sales_info": {"logistic": "perhaps" @"#);
    let codes: Vec<String> = stopped.findings.iter().map(|f| format!("{} {}", f.code, f.pointer)).collect();
    assert_eq!(
        codes,
        [
            "sales-type.word /sales_type",
            "field.type /sales_info/logistic",
            "json.syntax /sales_info",
            "json.syntax /sales_info"
        ]
    );
}

#[test]
fn a_text_that_ends_early_or_a_list_with_a_stray_item_makes_no_rule_speak() {
    let rules = |text: &str| check(text).findings.iter().filter(|f| f.class == Class::Consistency).count();
    let additional = r#"{"products": {"mobile_lines": [{"type": "additional"}"#;
    assert_eq!(rules(&format!("{additional}]}}}}")), 1);
    for rest in
        ["", ", @]}}", ", 7]}}", "], \"broadband\": 7}}", "], \"broadband\": {\"mobile_lines\": \"main\"}}}"]
    {
        assert_eq!(
            rules(&format!("{additional}{rest}")),
            0,
            "the main line may be in what was not read: {rest}"
        );
    }
}

#[test]
fn an_empty_object_where_a_list_is_due_is_as_good_as_none() {
    let codes = |text: &str| -> Vec<String> {
        let report = check(text);
        report
            .findings
            .iter()
            .filter(|f| f.pointer.starts_with("/products/b"))
            .map(|f| f.code.to_string())
            .collect()
    };
    assert_eq!(
        codes(r#"{"products": {"broadband": {"promotions": {}}}}"#),
        codes(r#"{"products": {"broadband": {"promotions": []}}}"#)
    );
    let single = codes(r#"{"products": {"broadband": {"promotions": {"id": 1}}}}"#);
    assert!(single.contains(&"field.single".to_string()), "{single:?}");
}

/// The whole of the text, where the end of it has a part.
type Whole = (&'static str, &'static [(&'static str, &'static str, u32, u32)]);

const WHOLE: &[Whole] = &[
    ("", &[("empty", "", 0, 0)]),
    (" \n\t\r ", &[("empty", "", 0, 0)]),
    ("{", &[("unfinished", "", 1, 0)]),
    ("{\"a\"", &[("unfinished", "", 4, 0)]),
    ("{\"a\":", &[("unfinished", "/a", 5, 0)]),
    ("{\"a\": 1", &[("unfinished", "", 7, 0)]),
    ("{\"a\": 1,", &[("unfinished", "", 8, 0)]),
    ("{\"a\": [1", &[("unfinished", "/a", 8, 0)]),
    ("{\"a\": [1,", &[("unfinished", "/a", 9, 0)]),
    ("{\"a\": {\"b\": 1}", &[("unfinished", "", 14, 0)]),
    ("{\"a\": \"x", &[("unfinished", "/a", 6, 2)]),
    ("{\"a\": \"x\\", &[("unfinished", "/a", 6, 3)]),
    ("{\"a\": \"x\\\"}", &[("unfinished", "/a", 6, 5)]),
    ("{\"a", &[("unfinished", "", 1, 2)]),
    ("{\"a\": 1 /* c", &[("comment", "", 8, 4), ("unfinished", "", 12, 0)]),
    ("{\"a\": 1 // c", &[("comment", "", 8, 4), ("unfinished", "", 12, 0)]),
    ("{} x", &[("trailing-text", "", 3, 1)]),
    ("{}}", &[("trailing-text", "", 2, 1)]),
    ("{}{}", &[("trailing-text", "", 2, 2)]),
    ("{},", &[("trailing-text", "", 2, 1)]),
    ("{}\n\u{0}", &[("trailing-text", "", 3, 1)]),
    ("{} // c", &[("comment", "", 3, 4)]),
    ("// c\n{}", &[("comment", "", 0, 4)]),
    ("\u{feff}{}", &[("json.byte-order-mark", "", 0, 3)]),
    ("\u{feff}", &[("json.byte-order-mark", "", 0, 3), ("empty", "", 0, 0)]),
    ("\u{feff}{}x", &[("json.byte-order-mark", "", 0, 3), ("trailing-text", "", 5, 1)]),
    ("{}\u{feff}", &[("trailing-text", "", 2, 3)]),
    ("\u{feff}\u{feff}{}", &[("json.byte-order-mark", "", 0, 3), ("unexpected", "", 3, 3)]),
    ("sale", &[("literal", "", 0, 4)]),
    ("'{}'", &[("single-quotes", "", 0, 4)]),
    ("}", &[("missing-value", "", 0, 0), ("trailing-text", "", 0, 1)]),
    ("]", &[("missing-value", "", 0, 0), ("trailing-text", "", 0, 1)]),
    ("@", &[("unexpected", "", 0, 1)]),
    ("<?xml version=\"1.0\"?>", &[("unexpected", "", 0, 1)]),
    ("a=1&b=2", &[("literal", "", 0, 1), ("trailing-text", "", 1, 6)]),
];

#[test]
fn the_beginning_and_the_end_of_a_text() {
    for (text, told) in WHOLE {
        let one = |(word, pointer, offset, length): &(&'static str, &str, u32, u32)| {
            let (code, problem) = code_and_problem(word);
            let mark = if text.starts_with('\u{feff}') && *offset > 0 { 1 } else { 0 };
            let (line, column) = line_and_column(text, *offset);
            (code, problem, pointer.to_string(), *offset, *length, line, column - mark)
        };
        let mut expected: Vec<Told> = told.iter().map(one).collect();
        expected.sort_by(|a, b| (a.3, &a.0).cmp(&(b.3, &b.0)));
        assert_eq!(slips(text), expected, "{text:?}");
    }
}

#[test]
fn a_root_that_is_no_object_is_of_the_wrong_type_and_nothing_else() {
    for (text, length) in
        [("[]", 2), ("[1, {\"a\": 2}]", 13), ("1", 1), ("\"x\"", 3), ("true", 4), ("null", 4), ("-0.5e3", 6)]
    {
        let report = check(text);
        let told: Vec<_> = report
            .findings
            .iter()
            .map(|f| (f.code.to_string(), f.pointer.as_str(), f.position.unwrap().length))
            .collect();
        assert_eq!(told, [("field.type".to_string(), "", length)], "{text}");
        assert!(slips(text).is_empty(), "{text}");
    }
}

// ---- Duplicate keys ----

#[test]
fn a_duplicate_is_told_at_the_later_value_with_the_earlier_one_related() {
    for (text, pointer, at, related) in [
        (r#"{"a": 1, "a": 2}"#, "/a", 14, 6),
        (r#"{"sales_type": 1, "sales_type": "x"}"#, "/sales_type", 32, 15),
        (r#"{"a": 1, "\u0061": 2}"#, "/a", 19, 6),
        (r#"{"sales_type": 1, "sales_\u0074ype": 2}"#, "/sales_type", 37, 15),
        (r#"{"clients": {"sector_id": 1, "sector_id": 2}}"#, "/clients/sector_id", 42, 26),
        (r#"{"x": [{"y": 1, "y": 2}]}"#, "/x", 21, 13),
        (r#"{"": 1, "": 2}"#, "/", 12, 5),
        (r#"{"a~/b": 1, "a~/b": 2}"#, "/a~0~1b", 20, 9),
        (r#"{"__proto__": 1, "__proto__": 2}"#, "/__proto__", 30, 14),
        (r#"{"products": {"bundle": {}, "bundle": {}}}"#, "/products/bundle", 38, 24),
        (r#"{"products": {"\u0062undle": {}, "bundle": {}}}"#, "/products/bundle", 43, 29),
    ] {
        let report = check(text);
        let found: Vec<_> = report.findings.iter().filter(|f| f.class == Class::Syntax).collect();
        assert_eq!(found.len(), 1, "{text}");
        let places: Vec<_> = found[0].related.iter().map(|p| p.position.unwrap().offset).collect();
        assert_eq!(
            (
                found[0].code.to_string().as_str(),
                found[0].pointer.as_str(),
                found[0].position.unwrap().offset,
                places
            ),
            ("json.duplicate-key", pointer, at, vec![related]),
            "{text}"
        );
    }
}

#[test]
fn a_field_under_both_its_spellings_is_no_duplicate_and_is_told_at_both() {
    for text in [
        r#"{"products": {"broadband": {"bundle_id": 1}, "bundle": {"bundle_id": "x"}}}"#,
        r#"{"products": {"bundle": {"bundle_id": "x"}, "broadband": {"bundle_id": 1}}}"#,
        r#"{"products": {"\u0062undle": {"bundle_id": "x"}, "broadband": {"bundle_id": 1}}}"#,
    ] {
        let report = check(text);
        assert!(is_json(&report), "{text}");
        let both = report
            .findings
            .iter()
            .filter(|f| f.code.to_string() == "group.exclusive" && f.pointer.len() < 20);
        let mut both: Vec<_> =
            both.map(|f| (f.pointer.as_str(), f.related[0].pointer.as_str(), &f.params)).collect();
        both.sort_by_key(|f| f.0);
        let names = criba::Params(vec![("names", Param::Names(vec!["broadband", "bundle"]))]);
        let (old, new) = ("/products/bundle", "/products/broadband");
        assert_eq!(both, [(new, old, &names), (old, new, &names)], "{text}");
        let wrong: Vec<_> = report
            .findings
            .iter()
            .filter(|f| f.code.to_string() == "field.type")
            .map(|f| &f.pointer)
            .collect();
        assert_eq!(wrong, ["/products/bundle/bundle_id"], "both are read: {text}");
    }
}

#[test]
fn keys_that_only_look_alike_are_no_duplicates() {
    for text in [
        r#"{"a": 1, "A": 2, "a ": 3, "": 4}"#,
        r#"{"a": {"a": 1}, "b": [{"a": 1}, {"a": 1}]}"#,
        r#"{"x": {"y": {"a": 1}, "z": {"a": 1}, "a": 1}}"#,
        "{\"é\": 1, \"e\u{301}\": 2}",
        r#"{"a": 1, "a\u0000": 2}"#,
    ] {
        assert_eq!(slips(text), [], "{text}");
    }
}

#[test]
fn the_last_of_several_values_is_the_one_checked() {
    let codes = |text: &str| -> Vec<String> {
        let report = check(text);
        report.findings.iter().filter(|f| f.pointer == "/sales_type").map(|f| f.code.to_string()).collect()
    };
    assert_eq!(codes(r#"{"sales_type": "x", "sales_type": "telecomunications"}"#), ["json.duplicate-key"]);
    assert_eq!(
        codes(r#"{"sales_type": "telecomunications", "sales_type": "x"}"#),
        ["json.duplicate-key", "sales-type.word"]
    );
    let twice = codes(r#"{"sales_type": "x", "sales_type": "y", "sales_type": "telecomunications"}"#);
    assert_eq!(
        twice,
        ["json.duplicate-key", "json.duplicate-key"],
        "what is told of a value that was replaced goes with it"
    );
}

#[test]
fn a_pointer_has_no_quotes_of_a_key_that_no_text_has() {
    for (text, pointer) in [
        (r#"{"x\ud800": 1}"#, "/x\u{fffd}"),
        (r#"{"x\q": 1}"#, "/x\u{fffd}q"),
        ("{\"x\u{1}\": 1}", "/x\u{1}"),
        (r#"{"\"x\"": 1}"#, "/\"x\""),
        (r#"{"x": 1}"#, "/x"),
    ] {
        let report = check(text);
        let unknown: Vec<_> =
            report.findings.iter().filter(|f| f.code.to_string() == "field.unknown").collect();
        assert_eq!(unknown.iter().map(|f| f.pointer.as_str()).collect::<Vec<_>>(), [pointer], "{text}");
    }
}

// ---- What a context may say of it ----

/// Status, and the findings of class syntax.
fn under(severities: &str, text: &[u8]) -> (Status, Vec<(String, Severity)>) {
    let context = Context::from_json(format!(r#"{{"severity": {{{severities}}}}}"#).as_bytes()).unwrap();
    let (report, canonical) = criba::normalise("user-update", text, &context).unwrap();
    assert_eq!(canonical.is_some(), report.status == Status::Valid);
    let slips = report.findings.iter().filter(|f| f.class == Class::Syntax);
    (report.status, slips.map(|f| (f.code.to_string(), f.severity)).collect())
}

#[test]
fn what_makes_a_text_unreadable_is_an_error_whatever_the_context_says() {
    let deep = format!(r#"{{"x": {}{}}}"#, "[".repeat(40), "]".repeat(40));
    let cases: &[(&str, &[u8])] = &[
        ("json.syntax", br#"{"name": "Ana" "#),
        ("json.trailing-comma", br#"{"name": "Ana",}"#),
        ("json.depth", deep.as_bytes()),
        ("json.size", &[b' '; (1 << 20) + 1]),
        ("json.encoding", b"{\"name\": \"Ana\", \"x\": \"\xff\"}"),
        ("json.lone-surrogate", br#"{"name": "Ana", "x": "\ud800"}"#),
    ];
    for (code, text) in cases {
        for severity in ["off", "info", "warning"] {
            let told = under(&format!(r#""{code}": "{severity}", "field.unknown": "off""#), text);
            assert_eq!(
                told,
                (Status::Invalid, vec![(code.to_string(), Severity::Error)]),
                "{code} {severity}"
            );
        }
    }
}

#[test]
fn of_what_can_be_read_the_context_says_how_bad_it_is() {
    let twice = br#"{"name": "Ana", "name": "Ana"}"#;
    let duplicate = |severity| vec![("json.duplicate-key".to_string(), severity)];
    assert_eq!(under("", twice), (Status::Invalid, duplicate(Severity::Error)));
    assert_eq!(
        under(r#""json.duplicate-key": "warning""#, twice),
        (Status::Valid, duplicate(Severity::Warning))
    );
    assert_eq!(under(r#""json.duplicate-key": "off""#, twice), (Status::Valid, vec![]));
    let marked = "\u{feff}{\"name\": \"Ana\"}".as_bytes();
    let mark = |severity| vec![("json.byte-order-mark".to_string(), severity)];
    assert_eq!(under(r#""json.byte-order-mark": "error""#, marked), (Status::Invalid, mark(Severity::Error)));
    assert_eq!(under(r#""json.byte-order-mark": null"#, marked), (Status::Valid, mark(Severity::Info)));
}

// ---- Bytes that are not UTF-8 ----

const NOT_UTF8: &[(&str, &[u8])] = &[
    ("a byte that no text has", b"\xff"),
    ("a continuation alone", b"\x80"),
    ("two bytes cut short", b"\xc3"),
    ("three bytes cut short", b"\xe2\x82"),
    ("four bytes cut short", b"\xf0\x9f\x98"),
    ("an overlong slash", b"\xc0\xaf"),
    ("an overlong slash of three bytes", b"\xe0\x80\xaf"),
    ("an overlong NUL", b"\xc0\x80"),
    ("a surrogate", b"\xed\xa0\x80"),
    ("past the last code point", b"\xf4\x90\x80\x80"),
    ("Latin-1", b"\xf1"),
];

#[test]
fn bytes_that_are_not_utf8_are_told_once_wherever_they_stand() {
    let places: &[(&str, &str, &str)] = &[
        ("{\"a\": \"x", "y\"}", "/a"),
        ("{\"a", "\": 1}", ""),
        ("{", "\"a\": 1}", ""),
        ("{\"a\": ", "1}", "/a"),
        ("{\"a\": 1", "}", ""),
        ("", "{}", ""),
        ("{}", "", ""),
        ("{\"x\": [[\"", "\"]]}", "/x"),
        ("{\"clients\": {\"attributes\": [{\"name\": \"Bego", "a\"}]}}", "/clients/attributes/0/name"),
    ];
    for (reason, bytes) in NOT_UTF8 {
        for (before, after, pointer) in places {
            let text = [before.as_bytes(), bytes, after.as_bytes()].concat();
            let report = check(&text);
            let found: Vec<Told> =
                report.findings.iter().filter(|f| f.class == Class::Syntax).map(told).collect();
            let (at, length) = (before.len() as u32, bytes.len() as u32);
            // After a number, a damaged byte is where a comma could be.
            let rest: Vec<_> = found.iter().filter(|f| f.1 != "missing-comma").collect();
            let expected = ("json.encoding".to_string(), "", pointer.to_string(), at, length, 1, at + 1);
            assert_eq!(rest, [&expected], "{reason} in {before}…{after}");
            assert!(
                !report.findings.iter().any(|f| f.code.to_string() == "name.characters"),
                "{reason}: told once"
            );
        }
    }
}

#[test]
fn damage_does_not_move_what_is_told_after_it() {
    let text = b"{\"a\": \"\xff\xff\",\n \"b\": \"\xff\xc3\xa9\", \"c\": 1,}";
    let found: Vec<_> = slips(text).into_iter().map(|f| (f.0, f.2, f.3, f.4, f.5, f.6)).collect();
    let row = |code: &str, pointer: &str, at, length, line, column| {
        (code.to_string(), pointer.to_string(), at, length, line, column)
    };
    assert_eq!(
        found,
        [
            row("json.encoding", "/a", 7, 2, 1, 8),
            row("json.encoding", "/b", 19, 1, 2, 8),
            row("json.trailing-comma", "", 31, 1, 2, 19),
        ]
    );
}

// ---- JSONTestSuite ----

/// Accepted by every reader (RFC 8259); the shapes of JSONTestSuite's `y_` files, read as the value of an unknown field.
const ACCEPTED: &[&str] = &[
    "[]",
    "{}",
    "[[]   ]",
    "[\"\"]",
    "[1,null,\"\",true,false]",
    "[null]",
    "[1\n]",
    " [1]",
    "[2] ",
    "[123]",
    "[0e+1]",
    "[0e1]",
    "[ 4]",
    "[-0]",
    "[-0.000000000000000000000000000000000000000000000000000000000000000000000000000001]",
    "[20e1]",
    "[-123]",
    "[1E22]",
    "[1E-2]",
    "[1E+2]",
    "[123e45]",
    "[123.456e78]",
    "[1e-2]",
    "[1e+2]",
    "[123.456789]",
    "[0.5]",
    "{\"asd\":\"sdf\", \"dfg\":\"fgh\"}",
    "{\"\":0}",
    "{\"foo\\u0000bar\": 42}",
    "{ \"min\": -1.0e+28, \"max\": 1.0e+28 }",
    "{\"x\":[{\"id\": \"x\"}], \"id\": \"x\"}",
    "{\"a\":[]}",
    "{\"title\":\"\\u041f\\u043e\\u043b\" }",
    "{\n\"a\": \"b\"\n}",
    "[\"\\u0060\\u012a\\u12AB\"]",
    "[\"\\uD801\\udc37\"]",
    "[\"\\ud83d\\ude39\\ud83d\\udc8d\"]",
    "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]",
    "[\"\\\\u0000\"]",
    "[\"\\\"\"]",
    "[\"a/*b*/c/*d//e\"]",
    "[\"\\\\a\"]",
    "[\"\\\\n\"]",
    "[\"\\u0012\"]",
    "[\"\\uFFFF\"]",
    "[ \"asd\"]",
    "[\"\\uDBFF\\uDFFF\"]",
    "[\"new\\u00A0line\"]",
    "[\"\u{10ffff}\"]",
    "[\"\u{ffff}\"]",
    "[\"\\u0000\"]",
    "[\"\\u002c\"]",
    "[\"π\"]",
    "[\"\u{1bfff}\"]",
    "[\"asd \"]",
    "\" \"",
    "[\"\\uD834\\uDd1e\"]",
    "[\"\\u0821\"]",
    "[\"\\u0123\"]",
    "[\"\u{2028}\"]",
    "[\"\u{2029}\"]",
    "[\"\\u0061\\u30af\\u30EA\\u30b9\"]",
    "[\"new\\u000Aline\"]",
    "[\"\u{7f}\"]",
    "[\"\\uA66D\"]",
    "[\"\\u005C\"]",
    "[\"⍂㈴⍂\"]",
    "[\"\\u200B\"]",
    "[\"\\u2064\"]",
    "[\"\\uFDD0\"]",
    "[\"\\uFFFE\"]",
    "[\"\\u0022\"]",
    "[\"€𝄞\"]",
    "[\"a\u{7f}a\"]",
    "false",
    "42",
    "-0.1",
    "null",
    "\"asd\"",
    "true",
    "\"\"",
    "[\"a\"]\n",
    "[true]",
    " [] ",
];

/// Refused by every reader; the shapes of the `n_` files.
const REFUSED: &[&str] = &[
    "[1 true]",
    "[a",
    "[\"\": 1]",
    "[\"\"],",
    "[,1]",
    "[1,,2]",
    "[\"x\",,]",
    "[\"x\"]]",
    "[\"\",]",
    "[\"x\"",
    "[x",
    "[3[4]]",
    "[1:2]",
    "[,]",
    "[-]",
    "[   , \"\"]",
    "[\"a\",\n4\n,1,",
    "[1,]",
    "[1,,]",
    "[\"\u{b}a\"\\f]",
    "[*]",
    "[\"\"",
    "[1,",
    "[1,\n1\n,1",
    "[{}",
    "[fals]",
    "[nul]",
    "[tru]",
    "[++1234]",
    "[+1]",
    "[+Inf]",
    "[-01]",
    "[-1.0.]",
    "[-2.]",
    "[-NaN]",
    "[.-1]",
    "[.2e-3]",
    "[0.1.2]",
    "[0.3e+]",
    "[0.3e]",
    "[0.e1]",
    "[0E+]",
    "[0E]",
    "[0e+]",
    "[0e]",
    "[1.0e+]",
    "[1.0e-]",
    "[1.0e]",
    "[1 000.0]",
    "[1eE2]",
    "[2.e+3]",
    "[2.e-3]",
    "[2.e3]",
    "[9.e+]",
    "[Inf]",
    "[NaN]",
    "[１]",
    "[1+2]",
    "[0x1]",
    "[0x42]",
    "[Infinity]",
    "[0e+-1]",
    "[-123.123foo]",
    "[-Infinity]",
    "[-foo]",
    "[- 1]",
    "[-012]",
    "[-.123]",
    "[-1x]",
    "[1ea]",
    "[1.]",
    "[.123]",
    "[1.2a-3]",
    "[1.8011670033376514H-308]",
    "[012]",
    "[\"x\", truth]",
    "{[: \"x\"}\n",
    "{\"x\", null}",
    "{\"x\"::\"b\"}",
    "{🇨🇭}",
    "{\"a\":\"a\" 123}",
    "{key: 'value'}",
    "{\"a\" b}",
    "{:\"b\"}",
    "{\"a\" \"b\"}",
    "{\"a\":",
    "{\"a\"",
    "{1:1}",
    "{9999E9999:1}",
    "{null:null,null:null}",
    "{\"id\":0,,,,,}",
    "{'a':0}",
    "{\"id\":0,}",
    "{\"a\":\"b\"}/**/",
    "{\"a\":\"b\"}/**//",
    "{\"a\":\"b\"}//",
    "{\"a\":\"b\"}/",
    "{\"a\":\"b\",,\"c\":\"d\"}",
    "{a: \"b\"}",
    "{\"a\":\"a",
    "{ \"foo\" : \"bar\", \"a\" }",
    "{\"a\":\"b\"}#",
    " ",
    "[\"\\uD800\\\"]",
    "[\"\\uD800\\u\"]",
    "[\"\\uD800\\u1\"]",
    "[\"\\uD800\\u1x\"]",
    "[é]",
    "[\"\\\u{0}\"]",
    "[\"\\x00\"]",
    "[\"\\\\\\\"]",
    "[\"\\\t\"]",
    "[\"\\🌀\"]",
    "[\"\\\"]",
    "[\"\\u00A\"]",
    "[\"\\uD834\\uDd\"]",
    "[\"\\a\"]",
    "[\"\\uqqqq\"]",
    "[\\u0020\"asd\"]",
    "[\\n]",
    "\"",
    "['single quote']",
    "abc",
    "[\"\\",
    "[\"a\u{0}a\"]",
    "[\"new\nline\"]",
    "[\"\t\"]",
    "\"\\UA66D\"",
    "\"\"x",
    "[\u{2060}]",
    "<.>",
    "[<null>]",
    "[1]x",
    "[1]]",
    "[\"asd]",
    "aå",
    "[True]",
    "1]",
    "{\"x\": true,",
    "[][]",
    "]",
    "{}}",
    "{\"\":",
    "[",
    "[\"a",
    "[{\"\":",
    "{",
    "{]",
    "{,",
    "{[",
    "{\"a",
    "{'a'",
    "[\"\\{[\"\\{",
    "[\"a\"",
    "*",
    "{\"a\":\"b\"}#{}",
    "[\\u000A\"\"]",
    "[1",
    "[ false, nul",
    "[ true, fals",
    "[ false, tru",
    "{\"asd\":\"asd\"",
    "å",
    "[\u{c}]",
    "[\u{a0}]",
];

/// Readers differ: the shapes of the `i_` files, and what criba does, with the reason.
const DECIDED: &[(&[u8], bool, &str)] = &[
    (b"[123.456e-789]", true, "numbers are kept as text; only a field's own bounds refuse one"),
    (b"[0.4e00669999999999999999999999999999999999999999999999999999969999999006]", true, "the same"),
    (b"[-1e+9999]", true, "the same"),
    (b"[1.5e+9999]", true, "the same"),
    (b"[-123123e100000]", true, "the same"),
    (b"[123123e100000]", true, "the same"),
    (b"[123e-10000000]", true, "the same"),
    (b"[-123123123123123123123123123123]", true, "the same"),
    (b"[100000000000000000000]", true, "the same"),
    (b"[-237462374673276894279832749832423479823246327846]", true, "the same"),
    (b"{\"\\uDFAA\":0}", false, "half a surrogate pair has no UTF-8: no canonical text could hold it"),
    (b"[\"\\uDADA\"]", false, "the same"),
    (b"[\"\\uD888\\u1234\"]", false, "the same"),
    (b"[\"\\uD800\\n\"]", false, "the same"),
    (b"[\"\\uDd1ea\"]", false, "the same"),
    (b"[\"\\uD800\\uD800\\n\"]", false, "the same"),
    (b"[\"\\ud800\"]", false, "the same"),
    (b"[\"\\ud800abc\"]", false, "the same"),
    (b"[\"\\uDd1e\\uD834\"]", false, "the same"),
    (b"[\"\\uDFAA\"]", false, "the same"),
    (b"[\"\xff\"]", false, "RFC 8259, section 8.1: JSON between systems is UTF-8"),
    (b"[\"\xe6\x97\xa5\xd1\x88\xfa\"]", false, "the same"),
    (b"[\"\xf4\xbf\xbf\xbf\"]", false, "the same"),
    (b"[\"\xc0\xaf\"]", false, "the same: overlong forms hide characters from filters"),
    (b"[\"\xfc\x83\xbf\xbf\xbf\xbf\"]", false, "the same"),
    (b"[\"\xfc\x80\x80\x80\x80\x80\"]", false, "the same"),
    (b"[\"\xe0\xff\"]", false, "the same"),
    (b"[\"\x81\"]", false, "the same"),
    (b"[\"\xe9\"]", false, "the same"),
    (b"[\"\xed\xa0\x80\"]", false, "the same: UTF-8 has no surrogates"),
    (b"\xff\xfe[\x00\"\x00\xe9\x00\"\x00]\x00", false, "the same: UTF-16 is not UTF-8"),
    (b"\x00[\x00\"\x00\xe9\x00\"\x00]", false, "the same"),
    (b"[\x00\"\x00\xe9\x00\"\x00]\x00", false, "the same"),
    (b"\xef\xbb\xbf{}", true, "a byte-order mark is what Windows writes: skipped, with an information"),
];

#[test]
fn what_every_reader_accepts_is_accepted() {
    for value in ACCEPTED {
        assert_eq!(slips(value), [], "{value}");
        assert_eq!(slips(format!("{{\"x\":{value}}}")), [], "{value}");
        assert!(serde_json::from_str::<serde_json::Value>(value).is_ok(), "the table itself: {value}");
    }
}

#[test]
fn what_every_reader_refuses_is_refused() {
    for value in REFUSED {
        assert!(!is_json(&check(value)), "{value}");
        assert!(serde_json::from_str::<serde_json::Value>(value).is_err(), "the table itself: {value}");
    }
}

#[test]
fn where_readers_differ_the_decision_is_pinned() {
    for (text, accepted, reason) in DECIDED {
        assert!(!reason.is_empty());
        let report = check(text);
        assert_eq!(is_json(&report), *accepted, "{}", String::from_utf8_lossy(text));
        assert!(
            report
                .findings
                .iter()
                .all(|f| f.code.topic != "json" || *accepted != (f.severity == Severity::Error))
        );
    }
}

// ---- Limits ----

fn nested(open: &str, close: &str, depth: usize) -> String {
    format!("{}1{}", open.repeat(depth), close.repeat(depth))
}

fn limited(limits: &str) -> Context {
    Context::from_json(format!("{{\"limits\": {limits}}}").as_bytes()).unwrap()
}

#[test]
fn depth_at_the_limit_is_read_and_one_over_is_told() {
    for (context, most) in
        [(Context::default(), 32), (limited("{\"depth\": 1}"), 1), (limited("{\"depth\": 128}"), 128)]
    {
        for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("{\"products\":", "}")] {
            let codes = |depth| -> Vec<(String, u32)> {
                let report = criba::check("sale", nested(open, close, depth).as_bytes(), &context).unwrap();
                let syntax = report.findings.iter().filter(|f| f.class == Class::Syntax);
                syntax.map(|f| (f.code.to_string(), f.position.unwrap().offset)).collect()
            };
            assert_eq!(codes(most), [], "{open} {most}");
            assert_eq!(
                codes(most + 1),
                [("json.depth".to_string(), (open.len() * most) as u32)],
                "{open} {most}"
            );
        }
    }
}

#[test]
fn size_at_the_limit_is_read_and_one_over_is_told() {
    let (at, over) =
        (format!("{{{}}}", " ".repeat((1 << 20) - 2)), format!("{{{}}}", " ".repeat((1 << 20) - 1)));
    assert_eq!(slips(&at), []);
    let report = check(&over);
    assert_eq!((report.status, report.findings.len()), (Status::Invalid, 1));
    assert_eq!(serde_json::to_string(&report.findings[0].params).unwrap(), "{\"limit\":1048576}");
    assert_eq!(
        (report.findings[0].code.to_string().as_str(), report.findings[0].pointer.as_str()),
        ("json.size", "")
    );
    let context = limited("{\"bytes\": 10}");
    let codes = |text: &str| -> Vec<String> {
        let report = criba::check("sale", text.as_bytes(), &context).unwrap();
        report.findings.iter().filter(|f| f.class == Class::Syntax).map(|f| f.code.to_string()).collect()
    };
    assert_eq!(codes("{\"a\": 123}"), [""; 0]);
    assert_eq!(codes("{\"a\": 1234}"), ["json.size"]);
}

/// Texts that grow with `n` and were chosen to hurt.
fn hurtful(n: usize) -> Vec<(&'static str, Vec<u8>)> {
    let numbered = |row: fn(usize) -> String, count: usize| (0..count).map(row).collect::<Vec<_>>().join(",");
    let bytes = |text: String| text.into_bytes();
    let key = "k".repeat(n / 2 - 20);
    vec![
        ("brackets", bytes("[".repeat(n))),
        ("braces", bytes("{\"a\":".repeat(n / 5))),
        ("known braces", bytes("{\"products\":".repeat(n / 12))),
        ("quotes", bytes("\"".repeat(n))),
        ("backslashes", bytes(format!("\"{}", "\\".repeat(n - 1)))),
        ("bad escapes", bytes(format!("{{\"a\": \"{}\"}}", "\\x".repeat(n / 2 - 8)))),
        ("commas", bytes(format!("[{}", ",".repeat(n - 1)))),
        ("missing commas", bytes(format!("[{}", "1 ".repeat(n / 2 - 1)))),
        ("slashes", bytes("/".repeat(n))),
        ("comments", bytes("/**/".repeat(n / 4))),
        ("open comments", bytes(format!("[{}", "/*".repeat(n / 2 - 1)))),
        ("single quotes", bytes(format!("[{}", "''".repeat(n / 2 - 1)))),
        ("open single quotes", bytes(format!("[{}", "'\n".repeat(n / 2 - 1)))),
        ("words", bytes(format!("{{{}", "a ".repeat(n / 2 - 1)))),
        ("spaces", bytes(" ".repeat(n))),
        ("damage", vec![0xff; n]),
        ("damage in pieces", b"\xffa".repeat(n / 2)),
        ("unknown keys", bytes(format!("{{{}}}", numbered(|i| format!("\"k{i}\":1"), n / 12)))),
        ("duplicate keys", bytes(format!("{{{}}}", numbered(|_| "\"\":1".to_string(), n / 6)))),
        (
            "duplicate known keys",
            bytes(format!("{{{}}}", numbered(|_| "\"payment\":{}".to_string(), n / 14))),
        ),
        (
            "nested duplicates",
            bytes(format!("{{\"x\":[{}]}}", numbered(|_| "{\"a\":1,\"a\":2}".to_string(), n / 15))),
        ),
        ("long equal keys", bytes(format!("{{\"{key}\":1,\"{key}\":2}}"))),
        (
            "faults under a long key",
            bytes(format!("{{\"{key}\":[{}]}}", "{\"a\":1,\"a\":2,},".repeat(n / 40))),
        ),
        (
            "wrong items",
            bytes(format!(
                "{{\"clients\":{{\"attributes\":[{}]}}}}",
                numbered(|_| "1".to_string(), n / 2 - 20)
            )),
        ),
        (
            "empty items",
            bytes(format!(
                "{{\"clients\":{{\"attributes\":[{}]}}}}",
                numbered(|_| "{}".to_string(), n / 3 - 14)
            )),
        ),
        (
            "edits",
            bytes(format!(
                "{{\"products\":{{\"mobile_lines\":[{}]}}}}",
                numbered(|_| "{\"type\":\"MAIN\"}".to_string(), n / 17)
            )),
        ),
        (
            "equal lines",
            bytes(format!(
                "{{\"products\":{{\"mobile_lines\":[{}]}}}}",
                numbered(|_| "{\"msisdn\":\"612123123\"}".to_string(), n / 24)
            )),
        ),
        (
            "marks",
            bytes(format!("{{\"sales_info\":{{\"channel\":\"é{}\"}}}}", "\u{323}\u{301}".repeat(n / 4 - 10))),
        ),
        (
            "letters with marks",
            bytes(format!("{{\"sales_info\":{{\"channel\":\"{}\"}}}}", "é\u{323}".repeat(n / 4 - 10))),
        ),
        (
            "line breaks",
            bytes(format!("{{\"sales_info\":{{\"channel\":\"a{}b\"}}}}", "\\n ".repeat(n / 3 - 14))),
        ),
    ]
}

#[test]
fn texts_chosen_to_hurt_cost_no_more_than_their_length() {
    for ((name, one), (_, two)) in hurtful(1 << 19).into_iter().zip(hurtful(1 << 20)) {
        assert!(two.len() <= 1 << 20, "{name}");
        let started = Instant::now();
        let (one, two) = (check(one), check(two));
        let spent = started.elapsed();
        assert!(spent < Duration::from_secs(20), "{name}, in a debug build: {spent:?}");
        let findings = |r: &Report| serde_json::to_string(&r.findings).unwrap().len();
        // 200 findings and one that counts the rest: 1500 bytes each at most, whatever the text.
        assert!(two.findings.len() <= 201 && findings(&two) < 200 * 1500, "{name}: {}", findings(&two));
        let changes = |r: &Report| serde_json::to_string(&r.changes).unwrap().len();
        assert!(
            changes(&two) <= changes(&one) * 21 / 10 + 200,
            "{name}: {} {}",
            changes(&one),
            changes(&two)
        );
    }
}

#[test]
fn what_is_not_told_is_counted() {
    let text = format!("{{{}}}", (0..200_000).map(|i| format!("\"{i:x}\":0")).collect::<Vec<_>>().join(","));
    let context = limited("{\"bytes\": 3000000}");
    let report = criba::check("sale", text.as_bytes(), &context).unwrap();
    let last = report.findings.last().unwrap();
    // Unknown fields, and five that are missing.
    assert_eq!((report.findings.len(), last.code.to_string().as_str()), (201, "report.findings"));
    assert_eq!(serde_json::to_string(&last.params).unwrap(), format!("{{\"more\":{}}}", 200_000 + 5 - 200));
    let missing = report.findings.iter().filter(|f| f.code.to_string() == "field.missing").count();
    assert_eq!(missing, 5, "errors go before doubts");
}

#[test]
fn what_is_not_kept_is_counted_too() {
    let text = format!("{{\"clients\": {{\"attributes\": [{}{{}}]}}}}", "{},".repeat(99_999));
    let report = check(&text);
    let last = report.findings.last().unwrap();
    // Of each person two names, a type and a document of two parts; the sector; four parts of the sale.
    let more = 100_000 * 5 + 1 + 4 - 200;
    assert_eq!(serde_json::to_string(&last.params).unwrap(), format!("{{\"more\":{more}}}"));
    assert_eq!((report.status, last.severity), (Status::Invalid, Severity::Error));
}

#[test]
fn a_pointer_in_unknown_content_stops_there_and_a_long_key_is_cut() {
    let report = check(format!("{{\"{}\": [{{\"a\": 1, \"a\": 2}}]}}", "ñ".repeat(400_000)));
    let told: Vec<_> =
        report.findings.iter().filter(|f| !f.pointer.is_empty()).map(|f| f.pointer.clone()).collect();
    assert_eq!(told, [format!("/{}", "ñ".repeat(64)), format!("/{}", "ñ".repeat(64))]);
}

// ---- Against serde_json ----

/// Reads any JSON and refuses a key that is there twice in its object.
struct Strict;

impl<'de> serde::Deserialize<'de> for Strict {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Strict, D::Error> {
        d.deserialize_any(Strict)
    }
}

/// What serde_json hands over in place of a number that is kept as text.
const NUMBER: &str = "$serde_json::private::Number";

impl<'de> serde::de::Visitor<'de> for Strict {
    type Value = Strict;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON without duplicate keys")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Strict, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Strict, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Strict, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Strict, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Strict, E> {
        Ok(self)
    }

    fn visit_unit<E>(self) -> Result<Strict, E> {
        Ok(self)
    }

    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut seq: A) -> Result<Strict, A::Error> {
        while seq.next_element::<Strict>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Strict, A::Error> {
        let mut keys = HashSet::new();
        while let Some(key) = map.next_key::<String>()? {
            map.next_value::<Strict>()?;
            if key != NUMBER && !keys.insert(key) {
                return Err(serde::de::Error::custom("a duplicate key"));
            }
        }
        Ok(self)
    }
}

/// serde_json reads 127 levels: its limit of 128 counts the last one as too many.
const SERDE_DEPTH: &str = "{\"depth\": 127, \"bytes\": 10000000}";

fn agrees(text: &[u8], context: &Context) {
    let plain = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let serde = serde_json::from_slice::<Strict>(plain).map(|_| ());
    let report = criba::check("sale", text, context).unwrap();
    assert_eq!(is_json(&report), serde.is_ok(), "{:?}: {serde:?}", String::from_utf8_lossy(text));
    assert!(is_json(&report) || report.status == Status::Invalid);
}

const DOCUMENT: &str = include_str!("corpus/documented-convergent.json");

/// A document in which every sort of token stands, small enough to be cut and changed at every byte.
const SMALL: &str = "{\"sales_type\": \"telecomunications\", \"clients\": {\"sector_id\": 1.50e+2, \"attributes\": [{\"type\": \
    \"client\", \"name\": \"Bego\u{f1}a \\u00f1\\ud83d\\ude00\\n\", \"x\": [null, true, -0, [[]], {\"y\": {\"z\": \"\"}}]}]},\n\t\"payment\": {}}";

#[test]
fn the_documented_example_is_json_but_for_one_comma() {
    let context = limited(SERDE_DEPTH);
    agrees(DOCUMENT.as_bytes(), &context);
    agrees(SMALL.as_bytes(), &context);
    assert!(is_json(&check(SMALL)));
}

#[test]
fn a_text_cut_at_every_byte_is_judged_as_serde_json_does() {
    let context = limited(SERDE_DEPTH);
    for text in [SMALL, DOCUMENT] {
        for end in 0..text.len() {
            agrees(&text.as_bytes()[..end], &context);
        }
    }
}

#[test]
fn a_text_with_every_byte_replaced_is_judged_as_serde_json_does() {
    let context = limited(SERDE_DEPTH);
    for at in 0..SMALL.len() {
        for byte in *b"\"\\{}[]:,0-+.eEtn /*'u\0\n\x1f\x7f\x80\xc3\xff" {
            let mut text = SMALL.as_bytes().to_vec();
            text[at] = byte;
            agrees(&text, &context);
        }
        let mut text = SMALL.as_bytes().to_vec();
        text.remove(at);
        agrees(&text, &context);
        text.insert(at, text[at.min(text.len() - 1)]);
        agrees(&text, &context);
    }
}

fn json() -> impl Strategy<Value = String> {
    let scalar = prop_oneof![
        Just("null".to_string()),
        Just("true".to_string()),
        "-?(0|[1-9][0-9]{0,20})(\\.[0-9]{1,9})?([eE][+-]?[0-9]{1,3})?",
        any::<String>().prop_map(|s| serde_json::to_string(&s).unwrap()),
        "\"(\\\\u[0-9a-fA-F]{4}|\\\\[bfnrt\"\\\\/]|[a-zñ€]){0,6}\"",
    ];
    scalar.prop_recursive(5, 40, 5, |inner| {
        let key = prop_oneof![
            Just("a".to_string()),
            Just("\\u0061".to_string()),
            "[a-c]{0,2}",
            Just("clients".to_string())
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(|items| format!("[{}]", items.join(", "))),
            prop::collection::vec((key, inner), 0..5).prop_map(|members| {
                let members: Vec<String> =
                    members.into_iter().map(|(k, v)| format!("\"{k}\" :{v}")).collect();
                format!("{{{}}}", members.join("\n,"))
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_documents_are_judged_as_serde_json_does(text in json()) {
        agrees(text.as_bytes(), &limited(SERDE_DEPTH));
        agrees(format!("{{\"clients\":{text}}}").as_bytes(), &limited(SERDE_DEPTH));
    }

    #[test]
    fn changed_documents_are_judged_as_serde_json_does(
        text in json(),
        at in any::<prop::sample::Index>(),
        piece in prop_oneof![prop::collection::vec(any::<u8>(), 0..3), "[\\[\\]{}:,\"0-9eE+./*'\\\\nu -]{0,3}".prop_map(String::into_bytes)],
        cut in 0..3usize,
    ) {
        let mut bytes = text.into_bytes();
        let at = at.index(bytes.len() + 1);
        let end = (at + cut).min(bytes.len());
        bytes.splice(at..end, piece);
        agrees(&bytes, &limited(SERDE_DEPTH));
    }

    #[test]
    fn any_bytes_are_judged_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        agrees(&bytes, &limited(SERDE_DEPTH));
    }

    #[test]
    fn any_tokens_are_judged_without_panic(
        tokens in prop::collection::vec(prop::sample::select(vec![
            "{", "}", "[", "]", ":", ",", "\"", "'", "\\", "\"a\"", "\"clients\"", "\"products\"", "\"bundle\"", "\"mobile_lines\"", "1", "-", "0.5", "e", "null",
            "true", "NaN", " ", "\n", "//", "/*", "*/", "\u{feff}", "\u{0}", "ñ", "\\u", "d800", "\"\\ud800\"",
        ]), 0..24),
    ) {
        agrees(tokens.concat().as_bytes(), &limited(SERDE_DEPTH));
    }
}
