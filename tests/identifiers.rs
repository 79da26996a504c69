//! Every example on an identifier's page, run; and what all identifiers have in common.

use criba::engine::finding::Severity;
use criba::engine::kind::{Fault, Form, Good, Kind};
use criba::identifiers;
use criba::identifiers::*;
use proptest::prelude::*;

/// Those by name, and the document, which has the name of another.
fn kinds() -> impl Iterator<Item = &'static Kind> {
    identifiers::ALL.iter().copied().chain([&document::DOCUMENT])
}

fn parse(kind: &Kind, text: &str) -> Result<(Good, String), Fault> {
    let Form::Text(parse) = kind.form else { panic!("{}: not a kind of text", kind.name) };
    let mut out = String::new();
    let good = parse(text, &mut out)?;
    Ok((good, if out.is_empty() { text.to_string() } else { out }))
}

#[test]
fn accepted_examples_have_their_canonical_form_and_no_doubt() {
    for kind in kinds() {
        assert!(!kind.page.accepts.is_empty(), "{}: no accepted example", kind.name);
        for (text, canonical) in kind.page.accepts {
            let (good, out) = parse(kind, text).unwrap_or_else(|f| panic!("{} {text}: {f:?}", kind.name));
            assert_eq!((out.as_str(), good.doubt), (*canonical, None), "{} {text}", kind.name);
        }
    }
}

#[test]
fn doubtful_examples_are_good_with_their_doubt() {
    for kind in kinds() {
        for (text, canonical, fault) in kind.page.doubts {
            let (good, out) = parse(kind, text).unwrap_or_else(|f| panic!("{} {text}: {f:?}", kind.name));
            assert_eq!((out.as_str(), good.doubt), (*canonical, Some(*fault)), "{} {text}", kind.name);
            assert!(kind.faults.iter().any(|g| g.fault == *fault), "{} does not list {fault:?}", kind.name);
        }
    }
}

#[test]
fn rejected_examples_have_their_fault_and_the_kind_lists_it() {
    for kind in kinds() {
        assert!(!kind.page.rejects.is_empty(), "{}: no rejected example", kind.name);
        for (text, fault) in kind.page.rejects {
            assert_eq!(parse(kind, text).map(|_| ()), Err(*fault), "{} {text}", kind.name);
            assert!(kind.faults.iter().any(|g| g.fault == *fault), "{} does not list {fault:?}", kind.name);
        }
    }
}

#[test]
fn a_canonical_form_is_its_own_canonical_form() {
    for kind in kinds() {
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
    for kind in kinds() {
        assert!(!kind.page.label.is_empty() && !kind.page.about.is_empty(), "{}", kind.name);
        assert!(kind.page.source.contains("20"), "{}: a source has its date", kind.name);
    }
}

#[test]
fn every_fault_that_a_kind_lists_has_an_example() {
    // Placeholders are told by the engine, from any fault of a sample.
    for kind in kinds() {
        for grade in kind.faults.iter().filter(|g| g.fault != Fault::PLACEHOLDER) {
            let rejected = kind.page.rejects.iter().any(|(_, f)| *f == grade.fault);
            let doubted = kind.page.doubts.iter().any(|(_, _, f)| *f == grade.fault);
            let error = grade.severity == Severity::Error;
            assert_eq!((rejected, doubted), (error, !error), "{} {:?}", kind.name, grade.fault);
        }
    }
}

#[test]
fn what_a_form_shows_in_an_empty_field_is_sound() {
    for kind in kinds().filter(|k| !k.page.placeholder.contains('…')) {
        let (good, _) = parse(kind, kind.page.placeholder).unwrap_or_else(|f| panic!("{}: {f:?}", kind.name));
        assert_eq!(good.doubt, None, "{}", kind.name);
    }
}

#[test]
fn no_two_kinds_have_one_name() {
    let mut names: Vec<_> = identifiers::ALL.iter().map(|k| k.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), identifiers::ALL.len());
}

#[test]
fn every_kind_in_the_folder_is_in_the_list() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/identifiers");
    let defined: usize = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap().matches(": Kind = ").count())
        .sum();
    assert_eq!(defined, kinds().count());
}

#[test]
fn a_fix_passes_and_only_a_lost_or_surplus_filling_is_fixed() {
    type Fix = fn(&str) -> Option<String>;
    let cases: &[(Fix, &'static Kind, &str, Option<&str>)] = &[
        (nif::fix, &nif::NIF, "1234567L", Some("01234567L")),
        (nif::fix, &nif::NIF, "1.234.567-l", Some("01234567L")),
        (nif::fix, &nif::NIF, "X01234567L", Some("X1234567L")),
        (document::fix, &document::DOCUMENT, "x-01234567-l", Some("X1234567L")),
        (nif::fix, &nif::NIF, "12345678Z", None),
        (nif::fix, &nif::NIF, "12345678A", None),
        (nif::fix, &nif::NIF, "1234567A", None),
        (nif::fix, &nif::NIF, "X01234567A", None),
        (nif::fix, &nif::NIF, "ñ", None),
        (imei::fix, &imei::IMEI, "35-693803-564380", Some("356938035643809")),
        (imei::fix, &imei::IMEI, "12331425", None),
        (imei::fix, &imei::IMEI, "356938035643808", None),
        (
            gescal::fix,
            &gescal::GESCAL,
            "28000010012300123         001iz",
            Some("28000010012300123         001IZ      "),
        ),
        (gescal::fix, &gescal::GESCAL, "28000010012300123", None),
        (gescal::fix, &gescal::GESCAL, "99000010012300123         001IZ", None),
    ];
    for (fix, kind, text, fixed) in cases {
        assert_eq!(fix(text).as_deref(), *fixed, "{} {text}", kind.name);
        if let Some(fixed) = fixed {
            assert_eq!(parse(kind, fixed).unwrap().0.doubt, None, "{fixed}");
        }
    }
}

#[test]
fn forms_of_one_value_have_one_key() {
    let pairs: &[(&'static Kind, &str, &str)] = &[
        (&nif::NIF, "1234567L", "01234567L"),
        (&nif::NIF, "X01234567L", "X1234567L"),
        (&document::DOCUMENT, "ES12345678Z", "12.345.678-z"),
        (&bank_account::BANK_ACCOUNT, "21000418450200051332", "ES9121000418450200051332"),
        (&bic::BIC, "CAIXESBB", "CAIXESBBXXX"),
        (&phone::PHONE, "+34612123123", "612 123 123"),
        (&imei::IMEI, "35693803564380", "356938035643809"),
        (&imei::IMEI, "3569380356438012", "356938035643809"),
        (&date::DATE, "1/2/1980", "1980-02-01"),
    ];
    for (kind, one, other) in pairs {
        assert_eq!(parse(kind, one).unwrap().0.key, parse(kind, other).unwrap().0.key, "{} {one}", kind.name);
    }
}

#[test]
fn a_document_tells_what_it_is() {
    let cases = [
        ("12345678Z", nif::DNI),
        ("1234567L", nif::DNI),
        ("X1234567L", nif::NIE),
        ("X01234567L", nif::NIE),
        ("M1234567L", nif::KLM),
        ("B64717838", nif::ENTITY),
        ("AAA123456", nif::PASSPORT),
    ];
    for (text, variant) in cases {
        assert_eq!(parse(&document::DOCUMENT, text).unwrap().0.variant, variant, "{text}");
    }
}

#[test]
fn one_dni_number_is_known_under_any_letter() {
    assert_eq!(dni::number("12341234J"), Some(12_341_234));
    assert_eq!(dni::number("12.341.234-q"), Some(12_341_234));
    for text in ["1234123J", "123412345", "12341234JJ", "X1234567L", "12341234", "12341234Ñ"] {
        assert_eq!(dni::number(text), None, "{text}");
    }
}

#[test]
fn a_gescal_tells_its_province_house_and_blanks() {
    let cases = [
        ("28000010012300123", gescal::G17),
        ("28000010012300123         001IZ      ", gescal::G37),
        ("28000010012300123            IZ      ", gescal::G37_NO_FLOOR),
        ("28000010012300123                    ", gescal::G37_NO_FLOOR),
        ("28000010012300123         001        ", gescal::G37_NO_HAND),
    ];
    for (text, variant) in cases {
        let (good, _) = parse(&gescal::GESCAL, text).unwrap();
        assert_eq!(
            (good.variant, gescal::province(good.key), gescal::house(good.key)),
            (variant, 28, 123),
            "{text}"
        );
    }
}

#[test]
fn the_provinces_of_landlines() {
    let cases: &[(&str, &[u8])] = &[
        ("911111111", &[28]),
        ("811111111", &[28]),
        ("934123456", &[8]),
        ("971234567", &[7]),
        ("856123456", &[11, 51]),
        ("952123456", &[29, 52]),
        ("961123456", &[46]),
        ("964123456", &[12]),
        ("865123456", &[3]),
        ("612123123", &[]),
        ("900123456", &[]),
        ("989123456", &[]),
    ];
    for (text, provinces) in cases {
        assert_eq!(landline::provinces(text.parse().unwrap()), *provinces, "{text}");
    }
    for prefix in (800..1000u64).filter(|p| parse(&landline::LANDLINE, &format!("{p}123456")).is_ok()) {
        assert!(!landline::provinces(prefix * 1_000_000 + 123_456).is_empty(), "{prefix} has no province");
    }
    let served: std::collections::BTreeSet<u8> =
        (800..1000u64).flat_map(|p| landline::provinces(p * 1_000_000 + 123_456)).copied().collect();
    assert!(served.into_iter().eq(1..=52), "a province has no prefix");
}

#[test]
fn the_table_of_banks_is_in_order_and_sound() {
    assert!(banks::BANKS.is_sorted_by(|a, b| a.entity < b.entity));
    for bank in banks::BANKS {
        assert_eq!(parse(&bic::BIC, bank.bic).map(|(good, _)| good.doubt), Ok(None), "{}", bank.name);
    }
    let key = |kind, text| parse(kind, text).unwrap().0.key;
    let account = key(&bank_account::BANK_ACCOUNT, "21000418450200051332");
    assert_eq!(banks::by_entity(account).map(|b| b.name), Some("CaixaBank"));
    assert!(!banks::differ(account, key(&bic::BIC, "CAIXESBBXXX")));
    assert!(banks::differ(account, key(&bic::BIC, "BSCHESMM")));
    let unlisted = key(&bank_account::BANK_ACCOUNT, "20770024003102575766");
    assert!(!banks::differ(unlisted, key(&bic::BIC, "BSCHESMM")));
    let foreign = key(&bank_account::BANK_ACCOUNT, "DE89370400440532013000");
    assert!(foreign == 0 && !banks::differ(foreign, key(&bic::BIC, "BSCHESMM")));
}

#[test]
fn dates_count_as_the_calendar_does() {
    let day = |text| date::from_iso(text).unwrap();
    assert_eq!(day("1970-01-01"), 719_468);
    assert_eq!(date::from_iso("2026-02-30"), None);
    assert_eq!(date::from_iso("21/11/2026"), None);
    assert_eq!((date::weekday(day("2026-11-21")), date::weekday(day("2026-11-23"))), (6, 1));
    let mut key = date::from_civil(1, 1, 1).unwrap();
    for year in 1..=9999 {
        for month in 1..=12 {
            for d in 1..=31 {
                let Some(this) = date::from_civil(year, month, d) else { continue };
                assert_eq!((this, date::civil(this)), (key, (year, month, d)));
                key += 1;
            }
        }
    }
    assert_eq!(date::from_iso(&date::to_iso(day("2024-02-29"))), Some(day("2024-02-29")));
    let ages =
        [("2008-11-21", 18), ("2008-11-22", 17), ("2008-12-01", 17), ("2008-02-29", 18), ("2027-01-01", 0)];
    for (birth, age) in ages {
        assert_eq!(date::years_between(day(birth), day("2026-11-21")), age, "{birth}");
    }
    let expiry = |text| parse(&card_expiry::CARD_EXPIRY, text).unwrap().0.key;
    assert_eq!(expiry("1126"), card_expiry::month(day("2026-11-30")));
    assert!(expiry("1226") < card_expiry::month(day("2027-01-01")));
}

/// Kinds whose check catches every single wrong digit.
static CHECKED: &[&Kind] = &[
    &dni::DNI,
    &nie::NIE,
    &klm::KLM,
    &cif::CIF,
    &iccid::OWN,
    &imei::IMEI,
    &iban::IBAN,
    &bank_account::BANK_ACCOUNT,
];

#[test]
fn a_single_wrong_digit_is_caught() {
    for kind in CHECKED {
        for (_, canonical) in kind.page.accepts {
            let digits = canonical.char_indices().filter(|(_, c)| c.is_ascii_digit());
            for (at, digit) in digits {
                for wrong in ('0'..='9').filter(|d| *d != digit) {
                    let mut text = canonical.to_string();
                    text.replace_range(at..at + 1, wrong.encode_utf8(&mut [0; 4]));
                    assert!(parse(kind, &text).is_err(), "{} {text}", kind.name);
                }
            }
        }
    }
}

/// Texts near to good ones: an example of the kind with a few characters put in, changed or left out.
fn near(kind: &'static Kind) -> impl Strategy<Value = String> {
    let page = &kind.page;
    let accepted = page.accepts.iter().map(|e| e.0).chain(page.doubts.iter().map(|e| e.0));
    let examples: Vec<&str> = accepted.chain(page.rejects.iter().map(|e| e.0)).collect();
    let edit = (0..40usize, 0..3u8, prop_oneof![proptest::char::any(), proptest::char::range(' ', 'z')]);
    (proptest::sample::select(examples), proptest::collection::vec(edit, 0..4)).prop_map(
        |(example, edits)| {
            let mut chars: Vec<char> = example.chars().collect();
            for (at, what, c) in edits {
                let at = at % (chars.len() + 1);
                match what {
                    0 => chars.insert(at, c),
                    1 if at < chars.len() => chars[at] = c,
                    _ if at < chars.len() => drop(chars.remove(at)),
                    _ => {}
                }
            }
            chars.into_iter().collect()
        },
    )
}

/// What holds of any text: no panic, a listed fault or a canonical form that is its own, with the same meaning.
fn sound(kind: &'static Kind, text: &str) {
    if text.is_empty() {
        return;
    }
    let listed = |fault| kind.faults.iter().any(|g| g.fault == fault);
    match parse(kind, text) {
        Err(fault) => assert!(listed(fault), "{} {text:?}: {fault:?} is not listed", kind.name),
        Ok((good, canonical)) => {
            assert!(good.doubt.is_none_or(listed), "{} {text:?}: {:?} is not listed", kind.name, good.doubt);
            assert_eq!(parse(kind, &canonical), Ok((good, canonical.clone())), "{} {text:?}", kind.name);
            let free = ["email", "iua", "masked-card", "passport"].contains(&kind.name)
                || std::ptr::eq(kind, &document::DOCUMENT);
            // Dashes stand where a word processor put them for the keyboard's hyphen.
            let plain = text.chars().all(|c| c.is_ascii() || ('\u{2010}'..='\u{2015}').contains(&c));
            assert!(plain || free, "{} {text:?}", kind.name);
            if let Some(format) = kind.page.format {
                format(&canonical);
            }
        }
    }
    for fix in [nif::fix, imei::fix, gescal::fix] {
        fix(text);
    }
    dni::number(text);
    date::from_iso(text);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_text_is_read_without_panic(text in any::<String>()) {
        kinds().for_each(|kind| sound(kind, &text));
    }

    #[test]
    fn a_text_near_to_an_example_is_read_soundly(
        (kind, text) in proptest::sample::select(kinds().collect::<Vec<_>>())
            .prop_flat_map(|kind| (Just(kind), near(kind)))
    ) {
        sound(kind, &text);
    }
}
