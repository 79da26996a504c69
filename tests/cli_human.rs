//! Findings as people see them, to the letter; and as CI services do.

#[path = "cli/mod.rs"]
mod binary;

use binary::criba;

/// Only what the input is about: what is missing in it is switched off.
fn shown(options: &str, input: &str) -> String {
    criba(&format!("check --context tests/cli/only.json {options} -"), input.as_bytes()).stdout
}

#[test]
fn a_value_has_its_caret() {
    let expected = r#"error[sales-type.word]: Type of sale: not the word for it (telecomunications).
 --> <stdin>:2:17
  |
2 |   "sales_type": "sale"
  |                 ^^^^^^
  |
  = at: /sales_type
  = help: The documents spell it so, with one m: copy it as it is.

<stdin>: 1 error
"#;
    assert_eq!(shown("", "{\n  \"sales_type\": \"sale\"\n}"), expected);
}

#[test]
fn in_spanish() {
    let expected = r#"aviso[field.unknown]: Aquí no hay ningún campo con este nombre; el más parecido es sales_type.
 --> <stdin>:1:14
  |
1 | {"sale_type": 1}
  |              ^
  |
  = en: /sale_type
  = ayuda: Si se trata de sales_type, escríbalo así; si no, quite el campo.

<stdin>: válido, 1 aviso
"#;
    assert_eq!(
        shown("--language es", r#"{"sale_type":1}"#).replace(r#""sale_type":1"#, r#""sale_type": 1"#),
        expected
    );
}

#[test]
fn places_that_take_part_are_shown() {
    let input = "{\"products\": {\"mobile_lines\": [\n {\"type\": \"main\", \"iccid\": \"8934042419120320860\"},\n \
                 {\"type\": \"main\", \"iccid\": \"8934042419120320860\"}]}}";
    let expected = r#"error[lines.duplicate-iccid]: The same SIM card is on more than one line.
 --> <stdin>:2:28
  |
2 |  {"type": "main", "iccid": "8934042419120320860"},
  |                            ^^^^^^^^^^^^^^^^^^^^^
  |
3 |  {"type": "main", "iccid": "8934042419120320860"}]}}
  |                            --------------------- also here
  |
  = at: /products/mobile_lines/0/iccid
  = help: Give each line the number printed on its own SIM card.
"#;
    let all = shown("", input);
    assert!(all.contains(expected), "{all}");
}

#[test]
fn of_a_container_only_the_first_line_is_shown() {
    let all = shown("", "{\"sales_info\": [\n  1,\n  2\n]}");
    let expected = "1 | {\"sales_info\": [\n  |                ^\n  |\n  = at: /sales_info\n";
    assert!(all.contains(expected), "{all}");
}

#[test]
fn of_a_long_line_only_what_lies_around_is_shown() {
    let filler = format!("\"{}\"", "á filler ".repeat(30_000));
    let all = shown("", &format!("{{\"a\": {filler}, \"sales_type\": \"sale\", \"b\": {filler}}}"));
    let longest = all.lines().map(|line| line.chars().count()).max().unwrap();
    assert!(longest <= 120, "a line of {longest} characters");
    let at = all.find("error[sales-type.word]").expect("the finding");
    let lines: Vec<&str> = all[at..].lines().collect();
    assert_eq!(lines[1].trim(), "--> <stdin>:1:270025", "the column counts from the start of the line");
    assert!(lines[3].contains("\"sales_type\": \"sale\"") && lines[3].contains("..."), "{}", lines[3]);
}

#[test]
fn no_source_keeps_the_callers_lines_out() {
    let all = shown("--no-source", "{\"sales_type\": \"secret\"}");
    assert!(!all.contains("secret") && all.contains("--> <stdin>:1:16"), "{all}");
}

#[test]
fn a_whole_card_number_is_never_shown() {
    let input = r#"{"payment": {"tpv_response": {"amount": 1, "card_number": "4111111111111111", "expiry_date": "1329"}}}"#;
    for format in ["human", "json", "sarif"] {
        let all = shown(&format!("--format {format} --language en"), input);
        assert!(all.contains("masked-card.unmasked") && !all.contains("4111"), "{all}");
    }
}

#[test]
fn a_whole_card_number_is_not_shown_in_the_wrong_place_or_type_either() {
    for card in [
        "4111111111111111",
        "4111111111111111.0",
        "[\"4111111111111111\"]",
        "[\"4111 1111 1111 1111\"]",
        "{\"number\": 4111111111111111}",
    ] {
        for member in ["payment", "card", "sales_type"] {
            let all = shown("", &format!("{{\"{member}\": {card}}}"));
            assert!(!all.contains("4111") && all.contains("^^^^"), "{member}: {card}: {all}");
        }
        let all = shown("--kind sell-payment", &format!("{{\"card_number\": {card}}}"));
        assert!(!all.contains("4111") && all.contains("^^^^"), "{card}: {all}");
    }
}

#[test]
fn what_is_no_card_number_is_shown() {
    for (number, why) in [
        ("4111111111111112", "another check digit"),
        ("411111111111116", "a digit too few"),
        ("8934042419120320860", "an ICCID"),
        ("356938035643809", "an IMEI"),
        ("ES9121000418450200051332", "an account"),
        ("28000010012300123", "a gescal"),
        ("411111******1111", "masked"),
        ("4111 1111, 1111 1111", "two numbers"),
    ] {
        let all = shown("", &format!("{{\"x\": \"{number}\"}}"));
        assert!(all.contains(number), "{why}: {all}");
    }
}

#[test]
fn bytes_that_are_not_text_do_not_move_the_caret() {
    let ran =
        criba("check --context tests/cli/only.json -", b"{\"sales_type\":\"\xff\xff\xff\",\"payment\":1}");
    let line = "1 | {\"sales_type\":\"\u{241a}\u{241a}\u{241a}\",\"payment\":1}\n  |                               ^\n";
    assert!(ran.stdout.contains(line), "{}", ran.stdout);
}

#[test]
fn sarif_names_rules_places_and_levels() {
    let input = "{\n \"sale\": 1, \"sales_info\": {\n}, \"payment\": [1,\n2]}";
    let log: serde_json::Value = serde_json::from_str(&shown("--format sarif", input)).unwrap();
    let run = &log["runs"][0];
    assert_eq!((&log["version"], &run["columnKind"]), (&"2.1.0".into(), &"unicodeCodePoints".into()));
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    for result in results {
        let index = result["ruleIndex"].as_u64().unwrap() as usize;
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
    }
    let payment = results.iter().find(|r| r["ruleId"] == "field.type").unwrap();
    let expected = serde_json::json!([{
        "physicalLocation": {
            "artifactLocation": { "uri": "%3Cstdin%3E" },
            "region": { "startLine": 3, "startColumn": 15, "endLine": 4, "endColumn": 3 },
        },
        "logicalLocations": [{ "fullyQualifiedName": "/payment", "kind": "value" }],
    }]);
    assert_eq!(payment["locations"], expected);
}

/// In the corpus is about every finding there is; the rest is what is no text, and names that are no part of an address.
#[test]
fn sarif_is_what_its_schema_says() {
    let schema = serde_json::from_str(include_str!("cli/sarif.schema.json")).unwrap();
    let schema = jsonschema::draft202012::options().should_validate_formats(true).build(&schema).unwrap();
    let mut corpus: Vec<_> =
        std::fs::read_dir("tests/corpus").unwrap().map(|file| file.unwrap().path()).collect();
    corpus.retain(|path| path.extension().is_some_and(|kind| kind == "json"));
    let corpus = corpus.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(" ");
    let odd = std::env::temp_dir().join(format!("criba-ñ%#?:{}.json", std::process::id()));
    std::fs::write(&odd, "{\n\"sale\": \"a\nb\",,}").unwrap();
    let odd = odd.display().to_string();
    for (arguments, stdin) in [
        (format!("--today 2026-11-23 {corpus}"), &b""[..]),
        (format!("--today 2026-11-23 --profile strict --language es {corpus}"), b""),
        (format!("{odd} -"), b""),
        ("-".to_string(), b"\xff\xfe{"),
        (format!("--today 2026-11-23 --channel offline {}", "tests/cli/sale.json"), b""),
    ] {
        let written = criba(&format!("check --format sarif {arguments}"), stdin).stdout;
        let log = serde_json::from_str(&written).unwrap();
        let wrong: Vec<String> =
            schema.iter_errors(&log).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert_eq!(wrong, [""; 0], "{arguments}");
    }
    std::fs::remove_file(odd).unwrap();
}

#[test]
fn the_readme_shows_what_is_written() {
    let readme = include_str!("../README.md");
    let (_, shown) = readme.split_once("```text\n").unwrap();
    let (shown, _) = shown.split_once("```").unwrap();
    let (_, command) = readme.split_once("cargo run -- ").unwrap();
    let written = criba(command.lines().next().unwrap(), b"").stdout;
    assert!(shown.starts_with("error[") && written.contains(shown), "{written}");
}
