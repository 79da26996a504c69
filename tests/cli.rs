//! The command line as a script sees it: exit statuses, standard output and standard error, to the letter.

#[path = "cli/mod.rs"]
mod binary;

use binary::{criba, run};

const SALE: &str = "tests/cli/sale.json";
const SALE_TEXT: &[u8] = include_bytes!("cli/sale.json");
const ON: &str = "--today 2026-11-23 --channel offline";

/// Arguments, standard input; standard output, standard error, exit status.
type Case = (&'static str, &'static str, &'static str, &'static str, i32);

fn hold(cases: &[Case]) {
    for (arguments, stdin, stdout, stderr, code) in cases {
        let ran = criba(arguments, stdin.as_bytes());
        assert_eq!(ran.stdout, *stdout, "standard output of `criba {arguments}`");
        assert_eq!(ran.stderr, *stderr, "standard error of `criba {arguments}`");
        assert_eq!(ran.code, *code, "exit status of `criba {arguments}`");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_one_clear_line() {
    hold(&[
        ("check no-such.json", "", "", "criba: no-such.json: No such file or directory\n", 2),
        ("normalise no-such.json", "", "", "criba: no-such.json: No such file or directory\n", 2),
        ("batch no-such.ndjson", "", "", "criba: no-such.ndjson: No such file or directory\n", 2),
        ("check --context no-such.json -", "{}", "", "criba: no-such.json: No such file or directory\n", 2),
    ]);
}

#[test]
fn an_unreadable_file_does_not_keep_the_others_from_being_checked() {
    let ran = criba(&format!("check {ON} no-such.json {SALE}"), b"");
    let told = "tests/cli/sale.json: valid, 7 changes\n\
                still to be looked up: catalogue, document-types, nationalities, msisdn\n";
    assert_eq!(ran.stdout, told);
    assert_eq!((ran.stderr.as_str(), ran.code), ("criba: no-such.json: No such file or directory\n", 2));
}

#[test]
fn misuse_says_what_would_do() {
    let cases = [
        (
            "check --kind sael -",
            &["'sael'", "no such kind; did you mean `sale`? `criba kinds` lists them"][..],
        ),
        ("value nfi 12345678Z", &["'nfi'", "did you mean `nif`?", "`criba value --list` lists them"]),
        ("check --today 23/11/2026 -", &["not a day such as 2026-11-23"]),
        ("check --language fr -", &["not one of the languages: en, es"]),
        ("check --channel phone -", &["possible values: online, offline"]),
        (
            "explain nif.check-leter",
            &["there is no code `nif.check-leter`; did you mean `nif.check-letter`?"],
        ),
        (
            "explain NIF.Check-Letter",
            &["there is no code `NIF.Check-Letter`; did you mean `nif.check-letter`?"],
        ),
        ("explain sale.nope", &["there is no code `sale.nope`; `criba codes` lists them"]),
        ("schema whatever", &["no such kind; `criba kinds` lists them"]),
        ("check", &["<FILE>"]),
        ("frobnicate", &["unrecognized subcommand"]),
    ];
    for (arguments, said) in cases {
        let ran = criba(arguments, b"{}");
        assert_eq!((ran.stdout.as_str(), ran.code), ("", 2), "`criba {arguments}`");
        for words in said {
            assert!(ran.stderr.contains(words), "`criba {arguments}` does not say {words}: {}", ran.stderr);
        }
    }
}

#[test]
fn an_unknown_kind_is_told_in_one_line() {
    let ran = criba("check --kind sael -", b"{}");
    let said = "criba: invalid value 'sael' for '--kind <KIND>': no such kind; did you mean `sale`? `criba kinds` lists them\n";
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str(), ran.code), ("", said, 2));
}

#[test]
fn a_context_that_is_none_is_misuse() {
    let file = std::env::temp_dir().join(format!("criba-context-{}.json", std::process::id()));
    let name = file.display();
    for (context, said) in [
        (r#"{"channel": "phone"}"#, format!("{name}: not a context: channel.word at /channel")),
        ("[]", format!("{name}: not a context: field.type at the text")),
        (
            r#"{"severity": {"json.size": "info", "nif.check-leter": "off"}}"#,
            "there is no code `nif.check-leter`; did you mean `nif.check-letter`? `criba codes` lists them"
                .to_string(),
        ),
    ] {
        std::fs::write(&file, context).unwrap();
        let ran = criba(&format!("check --context {name} -"), b"{}");
        assert_eq!((ran.stdout, ran.stderr, ran.code), (String::new(), format!("criba: {said}\n"), 2));
    }
    std::fs::remove_file(&file).unwrap();
}

#[test]
fn a_severity_of_a_code_that_exists_is_taken() {
    let file = std::env::temp_dir().join(format!("criba-severity-{}.json", std::process::id()));
    std::fs::write(&file, r#"{"severity": {"field.missing": "off"}}"#).unwrap();
    let ran = criba(&format!("check --kind user-email --context {} -", file.display()), b"{}");
    std::fs::remove_file(&file).unwrap();
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str(), ran.code), ("<stdin>: valid\n", "", 0));
}

#[test]
fn of_a_language_without_words_it_is_said_that_they_are_english() {
    let said =
        |tag: &str| format!("criba: there are no words in `{tag}` yet: until there are, they are English\n");
    let english = criba("explain nif.check-letter", b"").stdout;
    for tag in ["ca", "eu", "gl", "gl-ES"] {
        let ran = criba(&format!("explain nif.check-letter --language {tag}"), b"");
        assert_eq!((ran.stdout, ran.stderr, ran.code), (english.clone(), said(tag), 0), "{tag}");
    }
    for tag in ["en", "es", "es-ES"] {
        let ran = criba(&format!("explain nif.check-letter --language {tag}"), b"");
        assert_eq!((ran.stderr.as_str(), ran.code), ("", 0), "{tag}");
    }
    for command in ["check", "normalise", "batch", "explain", "codes"] {
        let help = criba(&format!("{command} --help"), b"").stdout;
        assert!(help.contains("en, es") && !help.contains("gl"), "{command}: {help}");
    }
}

#[test]
fn what_is_not_a_payload_is_invalid() {
    for stdin in [&b""[..], b" \n", b"[]", b"{", b"null", b"\xff\xfe"] {
        let ran = criba("check -", stdin);
        assert_eq!((ran.stderr.as_str(), ran.code), ("", 1), "{stdin:?}");
        assert!(ran.stdout.starts_with("error["), "{stdin:?}: {}", ran.stdout);
    }
}

#[test]
fn a_valid_payload_is_normalised_to_the_letter() {
    let text = String::from_utf8(SALE_TEXT.to_vec()).unwrap();
    let canonical = [
        ("\"logistic\": \"false\"", "\"logistic\": false"),
        ("\" Begoña \"", "\"Begoña\""),
        ("35317901-k", "35317901K"),
        ("ana@Example.ES", "ana@example.es"),
        ("22/1/1971", "1971-01-22"),
        ("+34 612 123 123", "612123123"),
        ("ES91 2100 0418 4502 0005 1332", "ES9121000418450200051332"),
    ]
    .iter()
    .fold(text, |text, (sent, canonical)| text.replace(sent, canonical));
    let once = criba(&format!("normalise {ON} {SALE}"), b"");
    assert_eq!((once.stdout.as_str(), once.code), (canonical.as_str(), 0));
    let again = criba(&format!("normalise {ON} -"), canonical.as_bytes());
    assert_eq!((again.stdout, again.code), (canonical, 0));
}

#[test]
fn of_an_invalid_payload_nothing_is_normalised() {
    let ran = criba("normalise --no-source --context tests/cli/only.json -", br#"{"sales_type": "sale"}"#);
    let told = "error[sales-type.word]: Type of sale: not the word for it (telecomunications).\n\
                --> <stdin>:1:16\n \
                = at: /sales_type\n \
                = help: The documents spell it so, with one m: copy it as it is.\n\n\
                <stdin>: 1 error\n";
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str(), ran.code), ("", told, 1));
}

#[test]
fn json_is_one_report_a_line_with_words_only_where_a_language_is_given() {
    let input = br#"{"sales_type": "sale"}"#;
    let plain = concat!(
        r#"{"kind":"sale","status":"invalid","ruleset":"2026.11.0","findings":[{"code":"sales-type.word","#,
        r#""severity":"error","class":"value","pointer":"/sales_type","position":{"offset":15,"length":6,"line":1,"#,
        r#""column":16},"params":{"allowed":["telecomunications"]},"related":[]}],"changes":[],"needs":[]}"#,
        "\n",
    );
    let ran = criba("check --format json --context tests/cli/only.json -", input);
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str(), ran.code), (plain, "", 1));
    let words = concat!(
        r#""related":[],"message":"Tipo de venta: no es la palabra debida (telecomunications).","#,
        r#""help":"Los documentos la escriben así, con una eme: cópiela tal cual."}]"#,
    );
    let ran = criba("check --format json --language es --context tests/cli/only.json -", input);
    assert_eq!(ran.stdout, plain.replace(r#""related":[]}]"#, words));
}

const PADDED: &[u8] = br#"{"clients": {"attributes": [{"document_value": "1.234.567-l"}]}}"#;

#[test]
fn fixes_stand_apart_from_the_report() {
    let ran = criba("check --fixes --no-source --context tests/cli/only.json -", PADDED);
    let fix = "\nfix: /clients/attributes/0/document_value: 01234567L\n";
    assert!(ran.stdout.ends_with(fix), "{}", ran.stdout);
    let ran = criba("check --fixes --format json --context tests/cli/only.json -", PADDED);
    let (report, fixes) = ran.stdout.split_once('\n').unwrap();
    assert!(report.starts_with("{\"kind\"") && !report.contains("1234567"), "{report}");
    let expected = concat!(
        r#"{"fixes":[{"pointer":"/clients/attributes/0/document_value","position":{"offset":47,"length":13,"#,
        r#""line":1,"column":48},"code":"nif.padding","value":"01234567L"}]}"#,
        "\n",
    );
    assert_eq!(fixes, expected);
    assert!(!criba("check --format json -", PADDED).stdout.contains("01234567L"));
    let sarif = criba("check --fixes --format sarif -", PADDED);
    assert_eq!((sarif.stdout.as_str(), sarif.code), ("", 2), "{}", sarif.stderr);
}

#[test]
fn options_override_the_context() {
    let input = br#"{"sales_type": "telecomunications", "sales_info": {"channel": "a", "dealer_id": "b", "logistic": true}}"#;
    let missing = |arguments: &str| {
        let ran = criba(&format!("check --format json {arguments} -"), input);
        ran.stdout.contains("shop_id")
    };
    assert!(!missing("--today 2026-11-23"));
    assert!(missing("--today 2026-11-23 --channel offline"));
    assert!(!missing("--context tests/cli/only.json --channel offline"), "its severities stay");
    let strict = criba("check --profile strict --context tests/cli/only.json -", br#"{"sale": 1}"#);
    assert_eq!(strict.code, 1, "a warning is an error: {}", strict.stdout);
    let recommended = criba("check --context tests/cli/only.json -", br#"{"sale": 1}"#);
    assert_eq!(recommended.code, 0, "{}", recommended.stdout);
}

#[test]
fn single_values_as_arguments() {
    hold(&[
        ("value dni 12345678-z", "", VALID_DNI, "", 0),
        ("value dni 12345678A", "", BAD_DNI, "", 1),
        ("value dni 00000000T", "", TEST_DNI, "", 0),
        ("value nif 12345678Z A28015865", "", TWO_NIFS, "", 0),
        ("value dni string", "", PLACEHOLDER, "", 1),
        ("value card-expiry 1226 --today 2026-12-31", "", GOOD_CARD, "", 0),
        ("value card-expiry 12/26 --today 2027-01-01", "", OVER, "", 1),
        ("value card-expiry --today 2027-01-01", "\"12/26\"\n", OVER, "", 1),
    ]);
    let empty =
        std::process::Command::new(env!("CARGO_BIN_EXE_criba")).args(["value", "dni", ""]).output().unwrap();
    let missing = "{\"valid\":false,\"canonical\":null,\"code\":\"field.missing\",\"severity\":\"error\"}\n";
    assert_eq!((String::from_utf8(empty.stdout).unwrap().as_str(), empty.status.code()), (missing, Some(1)));
}

const VALID_DNI: &str = "{\"valid\":true,\"canonical\":\"12345678Z\",\"code\":null,\"severity\":null}\n";
const BAD_DNI: &str =
    "{\"valid\":false,\"canonical\":null,\"code\":\"dni.check-letter\",\"severity\":\"error\"}\n";
const TEST_DNI: &str =
    "{\"valid\":true,\"canonical\":\"00000000T\",\"code\":\"dni.test-value\",\"severity\":\"warning\"}\n";
const PLACEHOLDER: &str =
    "{\"valid\":false,\"canonical\":null,\"code\":\"dni.placeholder\",\"severity\":\"error\"}\n";
const GOOD_CARD: &str = "{\"valid\":true,\"canonical\":\"1226\",\"code\":null,\"severity\":null}\n";
const OVER: &str =
    "{\"valid\":false,\"canonical\":\"1226\",\"code\":\"payment.card-expired\",\"severity\":\"error\"}\n";
const TWO_NIFS: &str = "{\"valid\":true,\"canonical\":\"12345678Z\",\"code\":null,\"severity\":null}\n\
                        {\"valid\":true,\"canonical\":\"A28015865\",\"code\":null,\"severity\":null}\n";

#[test]
fn single_values_as_lines_one_answer_a_line() {
    let lines =
        b"12345678Z\r\n\"12345678\\u005a\"\n\"12345678Z\n\n \t12345678z \n12345678\xff\n\"1234\" \"5678Z\"";
    let ran = criba("value dni", lines);
    let verdicts: Vec<&str> = ran.stdout.lines().map(|l| l.split("\"code\":").nth(1).unwrap()).collect();
    let expected = [
        "null,\"severity\":null}",
        "null,\"severity\":null}",
        "\"dni.characters\",\"severity\":\"error\"}",
        "\"field.missing\",\"severity\":\"error\"}",
        "null,\"severity\":null}",
        "\"dni.characters\",\"severity\":\"error\"}",
        "\"dni.characters\",\"severity\":\"error\"}",
    ];
    assert_eq!((verdicts, ran.code), (expected.to_vec(), 1));
}

#[test]
fn every_kind_of_value_is_listed_by_name() {
    let ran = criba("value --list", b"");
    let named: Vec<&str> = ran.stdout.lines().filter_map(|line| line.split_whitespace().next()).collect();
    let kinds: Vec<&str> = criba::identifiers::ALL.iter().map(|kind| kind.name).collect();
    assert_eq!((named, ran.code), (kinds, 0));
}

#[test]
fn a_batch_goes_on_after_a_bad_line_and_sums_up() {
    let sale: String = String::from_utf8_lossy(SALE_TEXT).replace('\n', "");
    let input = format!("{sale}\nnot json\n\n{}\r\n{}", sale.replace("35317901-k", "35317901A"), sale);
    let ran = criba(&format!("batch {ON} -"), input.as_bytes());
    let summary = "<stdin>: 4 payloads, 2 valid, 2 invalid\n\n\
                   What enforcing would refuse:\n\n\
                   payloads    errors  code              place\n       \
                   1         2  json.syntax       (the whole)\n       \
                   1         1  nif.check-letter  /clients/attributes/*/document_value\n";
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str(), ran.code), (summary, "", 1));
}

#[test]
fn a_batch_keeps_the_order_of_its_reports() {
    let input: String = (0..5_000).map(|i| format!("{{\"x\": {}{i}}}\n", " ".repeat(i % 97))).collect();
    let ran = criba("batch --report - --today 2026-11-23 -", input.as_bytes());
    let columns = ran.stdout.lines().map(|line| {
        let report: serde_json::Value = serde_json::from_str(line).unwrap();
        let findings = report["findings"].as_array().unwrap();
        findings.iter().find(|f| f["code"] == "field.unknown").unwrap()["position"]["column"]
            .as_u64()
            .unwrap()
    });
    assert!(columns.eq((0..5_000).map(|i| 7 + i % 97)));
    assert!(ran.stderr.starts_with("<stdin>: 5000 payloads, 0 valid, 5000 invalid\n"), "{}", ran.stderr);
}

#[test]
fn a_batch_of_nothing_is_valid() {
    hold(&[
        ("batch -", "\n \n", "<stdin>: 0 payloads, 0 valid, 0 invalid\n", "", 0),
        ("batch --kind bonus-add -", "{\"id\": 6}", "<stdin>: 1 payload, 1 valid, 0 invalid\n", "", 0),
    ]);
}

#[test]
fn reports_are_not_written_over_the_payloads() {
    let folder = std::env::temp_dir().join(format!("criba-batch-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let (file, other) = (folder.join("payloads.ndjson"), folder.join("reports.ndjson"));
    std::fs::write(&file, "{}\n").unwrap();
    let (name, roundabout) = (file.display(), folder.join("../").join(folder.file_name().unwrap()));
    let said = format!("criba: {name}: the reports would be written over the payloads\n");
    for report in [file.clone(), roundabout.join("payloads.ndjson")] {
        let ran = criba(&format!("batch --report {} {name}", report.display()), b"");
        assert_eq!((ran.stdout.as_str(), ran.stderr.as_str(), ran.code), ("", said.as_str(), 2));
    }
    assert_eq!(criba(&format!("batch --report {} {name}", other.display()), b"").code, 1);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "{}\n", "the payloads are there");
    assert_eq!(std::fs::read_to_string(&other).unwrap().lines().count(), 1);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn pages_and_lists() {
    let kinds = criba("kinds", b"");
    assert!(kinds.stdout.starts_with("sale\n    POST /signups\n    A sale:"), "{}", kinds.stdout);
    let proposed = "\nuser-email\n    PATCH /users/{userId}\n    Changes a customer's e-mail address, which activates Agile TV.\n    \
                    Body: proposed here, after MasStack documents, \"Customers\", read 2026-11-21.\n";
    assert!(kinds.stdout.contains(proposed), "{}", kinds.stdout);
    let listed = criba("kinds --format json", b"");
    let listed: Vec<serde_json::Value> =
        listed.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(listed.len(), criba::requests::ALL.len());
    let bonus = listed.iter().find(|kind| kind["kind"] == "bonus-delete").unwrap();
    let route = serde_json::json!({ "method": "DELETE", "path": "/subscriptions/{subscriptionId}/bonuses/{bonusId}" });
    assert_eq!((&bonus["routes"][0], &bonus["carries"]), (&route, &"nothing".into()));
    let codes = criba("codes", b"");
    assert_eq!(codes.stdout.lines().count(), 1 + criba::codes().len());
    assert!(!codes.stdout.contains('…') && !codes.stdout.contains('\x1b'));
    let page = criba("explain lines.duplicate-iccid --language es-ES", b"");
    for part in [
        "La misma tarjeta SIM",
        "\nPor qué\n",
        "\nGravedad\n    documented   warning\n",
        "\nMira\n    mobile-line.iccid\n",
    ] {
        assert!(page.stdout.contains(part), "no {part} in {}", page.stdout);
    }
    let version = format!("criba {} (ruleset {})\n", env!("CARGO_PKG_VERSION"), criba::RULESET);
    assert_eq!(criba("--version", b"").stdout, version);
}

#[test]
fn colour_only_where_it_is_wanted() {
    let check = "check --context tests/cli/only.json -";
    let coloured = |environment: &[(&str, &str)]| run(check, b"[]", environment).stdout.contains('\x1b');
    assert!(!coloured(&[]));
    assert!(coloured(&[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(&[("NO_COLOR", "1")]));
}
