//! Fixes: each of the closed list is offered where it passes, and nothing else ever is.

mod common;

use common::{patch_text, under};
use criba::{Context, Fix};

const HOME: &str = "28000010012300123         001IZ";

fn fixes(changes: &str) -> Vec<Fix> {
    criba::fixes("sale", patch_text(changes).as_bytes(), &under("{}")).unwrap()
}

fn offered(changes: &str) -> Vec<(String, String, String)> {
    fixes(changes).into_iter().map(|fix| (fix.pointer, fix.code.to_string(), fix.value)).collect()
}

fn client(document: &str) -> String {
    format!(r#"{{"clients": {{"attributes": [{{"document_value": {document}}}]}}}}"#)
}

fn gescal(gescal: &str) -> String {
    format!(
        r#"{{"products": {{"broadband": {{"installation_info": {{"address": {{"gescal": "{gescal}"}}}}}}}}}}"#
    )
}

/// Where the network leads to the building, so that seventeen characters are as good as thirty-seven.
fn neba(gescal: &str) -> String {
    format!(
        r#"{{"products": {{"broadband": {{"territory_owner": "NEBA01", "installation_info": {{"address": {{"gescal": "{gescal}"}}}}}}}}}}"#
    )
}

fn imei(imei: &str) -> String {
    format!(
        r#"{{"products": {{"broadband": {{"mobile_lines": [{{"terminals": [{{"id": 346, "financed": true, "imei": {imei}}}]}}]}}}}}}"#
    )
}

/// Patch, code, what is offered.
fn offers() -> Vec<(String, &'static str, String)> {
    let text = |text: &str| text.to_string();
    vec![
        (client("\"1234567L\""), "nif.padding", text("01234567L")),
        (client("\" 1.234.567-l \""), "nif.padding", text("01234567L")),
        (client("\"1234567\\u004c\""), "nif.padding", text("01234567L")),
        (client("\"X01234567L\""), "nif.padding", text("X1234567L")),
        (client("\"x-01234567-l\""), "nif.padding", text("X1234567L")),
        (gescal(HOME), "gescal.length", format!("{HOME}      ")),
        (gescal(&HOME.to_lowercase()), "gescal.length", format!("{HOME}      ")),
        (neba(HOME), "gescal.length", format!("{HOME}      ")),
        (neba("28000010012300123B  "), "gescal.length", format!("28000010012300123B{}", " ".repeat(19))),
        (imei("\"35693803564380\""), "imei.padding", text("356938035643809")),
        (imei("35693803564380"), "imei.padding", text("356938035643809")),
        (imei("\"35-693803-564380\""), "imei.padding", text("356938035643809")),
    ]
}

#[test]
fn every_mend_of_the_closed_list_is_offered_at_its_place() {
    for (changes, code, value) in offers() {
        let found = fixes(&changes);
        let told: Vec<_> = found.iter().map(|fix| (fix.code.to_string(), fix.value.clone())).collect();
        assert_eq!(told, [(code.to_string(), value)], "{changes}");
        let at = found[0].position.expect("a position");
        let sent = &patch_text(&changes)[at.offset as usize..(at.offset + at.length) as usize];
        assert!(changes.replace("\\u004c", "L").contains(sent.trim_matches('"')), "{sent} in {changes}");
    }
}

#[test]
fn what_is_offered_passes() {
    for (changes, ..) in offers() {
        let mut text = patch_text(&changes);
        let fix = fixes(&changes).remove(0);
        let at = fix.position.unwrap();
        text.replace_range(
            at.offset as usize..(at.offset + at.length) as usize,
            &format!("\"{}\"", fix.value),
        );
        let report = criba::check("sale", text.as_bytes(), &under("{}")).unwrap();
        let there: Vec<_> = report.findings.iter().filter(|found| found.pointer == fix.pointer).collect();
        assert!(there.is_empty(), "{changes}: {there:?}");
        assert!(criba::fixes("sale", text.as_bytes(), &under("{}")).unwrap().is_empty());
    }
}

#[test]
fn nothing_else_is_ever_offered() {
    let line =
        |member: &str| format!(r#"{{"products": {{"broadband": {{"mobile_lines": [{{{member}}}]}}}}}}"#);
    let bank = |account: &str| format!(r#"{{"payment": {{"info": {{"bank_account": "{account}"}}}}}}"#);
    for changes in [
        "{}".to_string(),
        // A letter or digit that does not follow: it could name somebody else.
        client("\"12345678A\""),
        client("\"1234567A\""),
        client("\"12345678\""),
        client("\"X01234567A\""),
        client("\"X1234567A\""),
        client("\"A58818502\""),
        client("\"A5881850A\""),
        client("\"11111111H\""),
        client("\"undefined\""),
        client("12345678"),
        bank("21000418450200051333"),
        bank("ES9021000418450200051332"),
        bank("ES912100041845020005133"),
        line(r#""iccid": "8934042419120320861""#),
        line(r#""iccid": "893404241912032086""#),
        line(r#""msisdn": "61212312""#),
        imei("\"490154203237519\""),
        imei("\"3569380356438\""),
        imei("\"3569380356438012\""),
        // Blanks would not make a home of these.
        gescal("28000010012300123"),
        gescal("2800001001230012"),
        gescal("28000010012300123         1º IZ"),
        gescal("28000010012300123          "),
        neba("28000010012300123   "),
        neba("28000010012300123         "),
        gescal("53000010012300123         001IZ"),
        gescal(&format!("{HOME}       ")),
    ] {
        let expected: &[(String, String, String)] = &[];
        assert_eq!(offered(&changes), expected, "{changes}");
    }
}

#[test]
fn under_a_severity_that_makes_a_doubt_an_error_a_doubtful_fix_is_not_offered() {
    let doubtful = gescal("28000010012300123         1A IZ");
    assert_eq!(offered(&doubtful).len(), 1, "a floor outside its list is a doubt, and the blanks are right");
    let text = patch_text(&doubtful);
    let strict = under(r#"{"profile": "strict"}"#);
    assert!(criba::fixes("sale", text.as_bytes(), &strict).unwrap().is_empty());
    let off = under(r#"{"severity": {"nif.padding": "off"}}"#);
    let padded = patch_text(&client("\"1234567L\""));
    assert!(
        criba::fixes("sale", padded.as_bytes(), &off).unwrap().is_empty(),
        "what is not told is not mended"
    );
}

#[test]
fn odd_payloads_have_no_fixes_and_do_no_harm() {
    let duplicate =
        r#"{"clients": {"attributes": [{"document_value": "1234567L", "document_value": "54362315K"}]}}"#;
    for text in ["", "{", "[]", "null", "\u{feff}", r#"{"clients": {"attributes": "1234567L"}}"#, duplicate] {
        assert!(criba::fixes("sale", text.as_bytes(), &Context::default()).unwrap().is_empty(), "{text}");
    }
    let cut = br#"{"clients": {"attributes": [{"document_value": "1234567L", "name": "\xff"#;
    assert_eq!(criba::fixes("sale", cut, &Context::default()).unwrap().len(), 1);
    assert!(criba::fixes("sael", b"", &Context::default()).is_err());
    // One byte more than the limit would not pass.
    let text = r#"{"clients": {"attributes": [{"document_value": "1234567L"}]}}"#;
    let tight = format!(r#"{{"limits": {{"bytes": {}}}}}"#, text.len());
    let tight = Context::from_json(tight.as_bytes()).unwrap();
    assert!(criba::fixes("sale", text.as_bytes(), &tight).unwrap().is_empty());
}

#[test]
fn only_the_closed_list_has_mends_and_each_passes_as_its_kind() {
    let mut mending: Vec<&str> = Vec::new();
    for kind in criba::reference::codes::kinds() {
        let Some(fix) = kind.fix else { continue };
        mending.push(kind.name);
        let page = &kind.page;
        let accepted = page.accepts.iter().map(|(sent, _)| *sent);
        for sent in accepted {
            assert_eq!(fix(sent), None, "{} needs no mend", kind.name);
        }
        for sent in
            page.doubts.iter().map(|(sent, ..)| *sent).chain(page.rejects.iter().map(|(sent, _)| *sent))
        {
            let Some(mended) = fix(sent) else { continue };
            let context = Context::default();
            let mut checker = criba::ValueChecker::new();
            let verdict = checker.check(kind, &mended, &context);
            assert!(verdict.code().is_none(), "{} of {sent}: {mended}", kind.name);
            assert_eq!(verdict.text().as_deref(), Some(mended.as_str()), "it is canonical");
        }
    }
    mending.sort_unstable();
    assert_eq!(mending, ["dni", "gescal", "imei", "nie", "nif", "nif"]);
}
