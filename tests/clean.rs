//! How texts are read: trimmed, white space made plain, composed; and what no text may hold. Through the public API.

mod common;

use criba::{Context, Status};
use serde_json::{Value, json};

/// A valid sale of one line, online; `{}` where its parts are to be changed.
fn sale() -> Value {
    json!({
        "sales_type": "telecomunications",
        "sales_info": { "channel": "web", "dealer_id": "D1", "logistic": true },
        "clients": { "sector_id": 1, "attributes": [{
            "type": "client", "name": "Ana", "lastname": "Soler", "document_type_id": 1, "document_value": "35317901K",
            "email": "ana@example.com", "birthdate": "1971-01-22", "nationality_id": 63, "contact_phone": "611111111",
            "gender": "F",
            "address": { "street_name": "Mayor", "number": "3", "state_id": 28, "locality": "Madrid", "postal_code": "28028",
                         "observation": "timbre" } }] },
        "payment": { "billing_type_id": 1, "info": { "bank_account": "ES2900492345701234512345" } },
        "products": { "mobile_lines": [{ "type": "main", "product_id": 12, "wants_communications": true }] }
    })
}

const NAME: &str = "/clients/attributes/0/name";
const OBSERVATION: &str = "/clients/attributes/0/address/observation";
const PHONE: &str = "/clients/attributes/0/contact_phone";
const DOCUMENT: &str = "/clients/attributes/0/document_value";
const GENDER: &str = "/clients/attributes/0/gender";
const SECTOR: &str = "/clients/sector_id";
const LOGISTIC: &str = "/sales_info/logistic";

/// What becomes of a value: its canonical form and the changes at its place, or the codes found there.
fn read(pointer: &str, value: Value) -> Result<(Value, Vec<&'static str>), Vec<String>> {
    let mut sale = sale();
    *sale.pointer_mut(pointer).expect("the sale has the field") = value;
    let context = Context::from_json(br#"{"today": "2026-11-23"}"#).unwrap();
    let (report, text) = criba::normalise("sale", sale.to_string().as_bytes(), &context).unwrap();
    if report.status == Status::Invalid {
        let here = report.findings.iter().filter(|f| f.pointer == pointer);
        return Err(here.map(|f| f.code.to_string()).collect());
    }
    let canonical: Value = serde_json::from_str(&text.unwrap()).unwrap();
    let changes = report.changes.iter().filter(|c| c.pointer == pointer).map(|c| c.change).collect();
    Ok((canonical.pointer(pointer).unwrap().clone(), changes))
}

#[track_caller]
fn becomes(pointer: &str, sent: &str, canonical: impl Into<Value>, changes: &[&str]) {
    let expected = Ok((canonical.into(), changes.to_vec()));
    assert_eq!(read(pointer, sent.into()), expected, "{}", sent.escape_unicode());
}

#[track_caller]
fn refused(pointer: &str, sent: &str, code: &str) {
    assert_eq!(read(pointer, sent.into()), Err(vec![code.to_string()]), "{}", sent.escape_unicode());
}

#[test]
fn clean_text_is_left_alone() {
    for text in [
        "Ana",
        "Begoña",
        "Mª José",
        "O’Hara i Puig",
        "Núria Coll·la",
        "José",
        "И́горь",
        "Ana  Maria",
        "'",
        ".",
    ] {
        becomes(NAME, text, text, &[]);
    }
}

#[test]
fn ends_are_trimmed() {
    for text in [" Ana", "Ana ", "  Ana  ", "\u{2003}Ana\u{3000}", "Ana\u{a0}"] {
        becomes(NAME, text, "Ana", &["trimmed"]);
    }
    becomes(NAME, " Begoña ", "Begoña", &["trimmed"]);
    becomes(NAME, "\tAna\r\n", "Ana", &["trimmed"]);
    becomes(NAME, " Jose\u{301}", "José", &["spaces-cleaned"]);
}

#[test]
fn a_text_of_nothing_but_space_is_as_good_as_none_and_is_kept() {
    for text in ["", " ", "\u{a0}\u{a0}", "\n", "\u{200b}", " \u{ad} "] {
        becomes(OBSERVATION, text, text, &[]);
        refused(NAME, text, "field.missing");
    }
}

#[test]
fn letters_and_their_marks_are_composed() {
    for (sent, canonical) in [
        ("Jose\u{301}", "José"),
        ("Begon\u{303}a", "Begoña"),
        ("Nu\u{301}ria Vilarec\u{327}", "Núria Vilareç"),
        ("Nguye\u{302}\u{303}n", "Nguyễn"),
        // The mark below goes before the one above, whatever the order in which they were sent.
        ("o\u{302}\u{323}", "ộ"),
        ("\u{f4}\u{323}", "ộ"),
        ("\u{212b}sa", "Åsa"),
        ("q\u{301}a", "q\u{301}a"),
    ] {
        let changes: &[&str] = if sent == canonical { &[] } else { &["composed"] };
        becomes(NAME, sent, canonical, changes);
    }
    // Never compatibility composition: 1º is not 1o.
    becomes(OBSERVATION, "1º Izq. ½ ﬁn", "1º Izq. ½ ﬁn", &[]);
}

#[test]
fn line_breaks_and_tabs_are_one_space() {
    for text in
        ["Ana\nMaria", "Ana\tMaria", "Ana\r\nMaria", "Ana \n Maria", "Ana\n\t\n  Maria", "Ana\u{2028}Maria"]
    {
        becomes(NAME, text, "Ana Maria", &["spaces-cleaned"]);
    }
    for text in ["Timbre\nroto", "Timbre\r\nroto", "a\tb", "a \n\n b"] {
        becomes(OBSERVATION, text, text, &[]);
    }
    becomes(OBSERVATION, "\nTimbre\nroto\n", "Timbre\nroto", &["trimmed"]);
}

#[test]
fn no_break_spaces_are_spaces() {
    for space in ['\u{a0}', '\u{202f}', '\u{2007}'] {
        becomes(NAME, &format!("Ana{space}Maria"), "Ana Maria", &["spaces-cleaned"]);
        becomes(OBSERVATION, &format!("a{space}{space}b"), "a  b", &["spaces-cleaned"]);
    }
}

#[test]
fn invisible_characters_go() {
    let marks = ('\u{200b}'..='\u{200f}').chain('\u{202a}'..='\u{202c}').chain('\u{2066}'..='\u{2069}');
    for c in marks.chain(['\u{ad}', '\u{2060}', '\u{feff}']) {
        becomes(NAME, &format!("A{c}na"), "Ana", &["spaces-cleaned"]);
        becomes(OBSERVATION, &format!("{c}a{c}\nb{c}"), "a\nb", &["spaces-cleaned"]);
    }
    becomes(NAME, "Jose\u{ad}\u{301}", "José", &["spaces-cleaned"]);
}

#[test]
fn control_characters_overrides_and_replacement_characters_are_refused() {
    let controls = (0u8..0x20).map(char::from).filter(|c| !matches!(c, '\n' | '\r' | '\t'));
    let others = ['\u{7f}', '\u{80}', '\u{85}', '\u{9f}', '\u{fffd}'];
    for c in ['\u{202d}', '\u{202e}'].into_iter().chain(controls).chain(others) {
        refused(NAME, &format!("A{c}na"), "name.characters");
        refused(NAME, &c.to_string(), "name.characters");
        refused(OBSERVATION, &format!("a{c}"), "note.characters");
        if c == '\u{202d}' {
            continue;
        }
        refused(PHONE, &format!("61111111{c}1"), "phone.characters");
        refused(GENDER, &format!("F{c}"), "gender.characters");
        refused(SECTOR, &format!("1{c}"), "field.type");
        refused(LOGISTIC, &format!("true{c}"), "field.type");
    }
}

/// As contacts and chats put them around a number that is copied.
#[test]
fn marks_of_direction_around_a_number_go() {
    for sent in ["\u{202a}611111111\u{202c}", "\u{202d}611111111\u{202c}", "\u{2068}611111111\u{2069}"] {
        becomes(PHONE, sent, "611111111", &["spaces-cleaned"]);
    }
    becomes(PHONE, "\u{202d}+34 611\u{a0}111\u{a0}111\u{202c}", "611111111", &["prefix-removed"]);
    becomes(SECTOR, "\u{202d}7\u{202c}", 7, &["to-number"]);
}

#[test]
fn signs_of_full_width_are_plain_ones_in_numbers_and_stay_in_texts() {
    becomes(PHONE, "６１１１１１１１１", "611111111", &["spaces-cleaned"]);
    becomes(PHONE, "＋３４　（６１１）１１１－１１１", "611111111", &["prefix-removed"]);
    becomes(DOCUMENT, "３５３１７９０１Ｋ", "35317901K", &["spaces-cleaned"]);
    becomes(DOCUMENT, "３５．３１７．９０１－ｋ", "35317901K", &["separators-removed"]);
    becomes(SECTOR, "７", 7, &["to-number"]);
    becomes(NAME, "Ａｎａ　Ｍａｒｉａ", "Ａｎａ　Ｍａｒｉａ", &[]);
}

#[test]
fn whole_numbers_with_decimals_of_nothing_are_texts_like_other_whole_numbers() {
    for sent in ["611111111", "611111111.0", "611111111.00"] {
        let sent: Value = serde_json::from_str(sent).unwrap();
        assert_eq!(read(PHONE, sent), Ok(("611111111".into(), vec!["to-text"])));
    }
    assert_eq!(read(PHONE, json!(611111111.5)), Err(vec!["field.type".to_string()]));
    let damaged: Value = serde_json::from_str("8934042419120320860.0").unwrap();
    assert_eq!(read(PHONE, damaged), Err(vec!["field.damaged-number".to_string()]));
}

#[test]
fn words_numbers_and_booleans_sent_as_text_are_cleaned_too() {
    for sent in ["f", "F ", " F", "F\u{200b}", "\u{a0}f\n"] {
        let change = match sent {
            "f" => "upper-cased",
            "F " | " F" => "trimmed",
            "F\u{200b}" => "spaces-cleaned",
            _ => "upper-cased",
        };
        becomes(GENDER, sent, "F", &[change]);
    }
    for sent in ["7", " 7 ", "07", "7.0", "7\u{feff}", "\u{a0}7"] {
        becomes(SECTOR, sent, 7, &["to-number"]);
    }
    for sent in ["true", "TRUE", " true\n", "tr\u{ad}ue"] {
        becomes(LOGISTIC, sent, true, &["to-boolean"]);
    }
}

#[test]
fn escapes_of_what_is_clean_are_kept_as_sent() {
    let context = Context::default();
    let text = sale().to_string().replace("\"Ana\"", r#""Bego\u00f1a \/ A\u006ea""#);
    let (report, canonical) = criba::normalise("sale", text.as_bytes(), &context).unwrap();
    assert_eq!((report.status, report.changes.len()), (Status::Valid, 0));
    assert_eq!(canonical.unwrap(), text);
}

// ---- Gescal ----

const GESCAL: &str = "/products/broadband/installation_info/address/gescal";

fn gescal(sent: &str) -> criba::Report {
    let address = json!({ "address": { "gescal": sent } });
    let sale = json!({ "products": { "broadband": { "installation_info": address } } });
    common::check("{}", &sale.to_string())
}

#[test]
fn of_a_gescal_every_space_counts_and_all_else_is_cleaned() {
    let cases = [
        ("28000010012300123         001IZ      ", None),
        ("28000010012300123\u{a0}        001IZ      ", Some("spaces-cleaned")),
        ("28000010012300123\u{202f}\u{2007}\u{a0}      001IZ      ", Some("spaces-cleaned")),
        ("28000010012300123\t        001IZ      ", Some("spaces-cleaned")),
        ("28000010012300123\r\n        001IZ      ", Some("spaces-cleaned")),
        ("28000010012300123 \n\t      001IZ\t     ", Some("spaces-cleaned")),
        ("28000010012300123         001IZ      \u{200b}", Some("spaces-cleaned")),
        ("\u{feff}28000010012300123         001IZ      ", Some("spaces-cleaned")),
        ("28000010012300123\u{a0}        001iz      ", Some("upper-cased")),
    ];
    for (sent, change) in cases {
        let report = gescal(sent);
        let changes: Vec<_> =
            report.changes.iter().map(|made| (made.pointer.as_str(), made.change)).collect();
        let expected: Vec<_> = change.map(|change| (GESCAL, change)).into_iter().collect();
        assert_eq!((common::told(&report), changes), (vec![], expected), "{}", sent.escape_unicode());
        let mut checker = criba::ValueChecker::new();
        let context = Context::default();
        let canonical =
            checker.check(&criba::identifiers::gescal::GESCAL, sent, &context).text().unwrap().into_owned();
        assert_eq!(canonical, "28000010012300123         001IZ      ", "{}", sent.escape_unicode());
    }
}

#[test]
fn a_gescal_is_never_trimmed() {
    let cases = [
        ("28000010012300123         001IZ      \n", "gescal.length"),
        ("\u{a0}28000010012300123         001IZ      ", "gescal.length"),
        ("28000010012300123         001IZ     ", "gescal.length"),
        ("28000010012300123         001\u{202e}IZ     ", "gescal.characters"),
        ("28000010012300123         001IZ     \u{0}", "gescal.characters"),
        ("                                     ", "gescal.form"),
        ("\u{200b}", "field.missing"),
    ];
    for (sent, code) in cases {
        let expected = vec![(code.to_string(), GESCAL.to_string())];
        assert_eq!(common::told(&gescal(sent)), expected, "{}", sent.escape_unicode());
    }
}

// ---- Numbers ----

/// A member of a request of this kind: its canonical form and what was changed, or what is told of it.
fn number(kind: &str, rest: &str, member: &str) -> Result<(String, Vec<&'static str>), Vec<String>> {
    let text = format!("{{{rest}, {member}}}");
    let context = Context::from_json(br#"{"today": "2026-11-23"}"#).unwrap();
    let (report, canonical) = criba::normalise(kind, text.as_bytes(), &context).unwrap();
    let told = |f: &criba::Finding| format!("{} {}", f.code, serde_json::to_string(&f.params).unwrap());
    match canonical {
        None => Err(report.findings.iter().map(told).collect()),
        Some(canonical) => {
            let value = canonical.strip_suffix('}').unwrap().rsplit_once(": ").unwrap().1.to_string();
            Ok((value, report.changes.iter().map(|made| made.change).collect()))
        }
    }
}

#[test]
fn a_card_number_sent_as_a_number_is_told_for_what_it_is() {
    let payment = r#""sell_id": "a", "expiry_date": "1226", "amount": 1"#;
    let unmasked = [r#"masked-card.unmasked {"max":10}"#];
    for (sent, told) in [
        ("4111111111111111", &unmasked),
        ("4222222222222", &unmasked),
        ("41111111111111111111", &unmasked),
        ("4111111111111112", &unmasked),
        ("4111111111111111.0", &unmasked),
        ("4.111111111111111e15", &unmasked),
        ("-4111111111111111", &unmasked),
        ("676770000005", &unmasked),
        ("67677000000.5", &[r#"field.type {"expected":"text"}"#]),
        (r#"["4111111111111111"]"#, &[r#"field.type {"expected":"text"}"#]),
    ] {
        let member = format!(r#""card_number": {sent}"#);
        assert_eq!(number("sell-payment", payment, &member), Err(told.map(String::from).to_vec()), "{sent}");
    }
    let payment = r#""card_number": "************1111", "expiry_date": "1226", "amount": 1"#;
    let damaged = Err(vec!["field.damaged-number {}".to_string()]);
    assert_eq!(number("sell-payment", payment, r#""sell_id": 4111111111111111"#), damaged);
    let good = Ok(("\"411111111111111\"".to_string(), vec!["to-text"]));
    assert_eq!(number("sell-payment", payment, r#""sell_id": 411111111111111"#), good);
}

#[test]
fn an_id_goes_to_the_last_number_of_64_bits() {
    let migration = r#""migration": "existing-account""#;
    let good = |canonical: &str, changes: &[&'static str]| Ok((canonical.to_string(), changes.to_vec()));
    let last = "9223372036854775807";
    for (sent, expected) in [
        ("1", good("1", &[])),
        (last, good(last, &[])),
        ("\"9223372036854775807\"", good(last, &["to-number"])),
        ("\"00000000000000000000000012\"", good("12", &["to-number"])),
        ("0", Err(r#"id.range {"min":1}"#)),
        ("-1", Err(r#"id.range {"min":1}"#)),
        ("-9223372036854775808", Err(r#"id.range {"min":1}"#)),
        ("-99999999999999999999", Err(r#"id.range {"min":1}"#)),
        ("9223372036854775808", Err(r#"id.range {"max":"9223372036854775807","min":1}"#)),
        // What is left of it where it wraps is 1.
        ("18446744073709551617", Err(r#"id.range {"max":"9223372036854775807","min":1}"#)),
        ("99999999999999999999999.0", Err(r#"id.range {"max":"9223372036854775807","min":1}"#)),
    ] {
        let member = format!(r#""accountId": {sent}"#);
        let expected = expected.map_err(|told| vec![told.to_string()]);
        assert_eq!(number("account-migration", migration, &member), expected, "{sent}");
    }
    let province = common::check(
        "{}",
        r#"{"clients": {"attributes": [{"address": {"state_id": 99999999999999999999}}]}}"#,
    );
    assert_eq!(serde_json::to_string(&province.findings[0].params).unwrap(), r#"{"min":1,"max":52}"#);
}

#[test]
fn nothing_with_a_minus_is_nothing() {
    let payment = r#""sell_id": "a", "card_number": "************1111", "expiry_date": "1226""#;
    for (sent, canonical) in
        [("-0", "0"), ("-0.0", "0"), ("\"-0\"", "\"0\""), ("\"-0,00\"", "\"0\""), ("\" -0 \"", "\"0\"")]
    {
        let member = format!(r#""amount": {sent}"#);
        assert_eq!(
            number("sell-payment", payment, &member),
            Ok((canonical.to_string(), vec!["rewritten"])),
            "{sent}"
        );
    }
    for (sent, told) in [
        ("-0.01", "amount.range {}"),
        ("\"-1\"", "amount.range {}"),
        ("\"-\"", r#"field.type {"expected":"decimal"}"#),
    ] {
        let member = format!(r#""amount": {sent}"#);
        assert_eq!(number("sell-payment", payment, &member), Err(vec![told.to_string()]), "{sent}");
    }
}

#[test]
fn bullets_stand_for_digits() {
    let payment = r#""sell_id": "a", "expiry_date": "1226", "amount": 1"#;
    for (sent, change) in [
        ("450000••••••0000", "mask-unified"),
        ("4500-00••-••••-0000", "mask-unified"),
        ("450000xxxxxx0000", "mask-unified"),
        ("4500 00** **** 0000", "separators-removed"),
    ] {
        let member = format!(r#""card_number": "{sent}""#);
        let expected = Ok(("\"450000******0000\"".to_string(), vec![change]));
        assert_eq!(number("sell-payment", payment, &member), expected, "{sent}");
    }
}
