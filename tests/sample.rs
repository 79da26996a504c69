//! Samples: what is to be valid is silent, what is to be faulty has an error for each fault.

#[path = "cli/mod.rs"]
mod binary;

use binary::criba;
use criba::identifiers::date::from_iso;
use criba::reference::generate::{Options, Technology, sample};
use criba::{Context, Report, Severity, Status, requests};

const SEEDS: u64 = 300;

/// Days around which dates are hard: a year's and a month's end, a leap day, Easter, a weekend.
const DAYS: &[&str] = &["2026-11-23", "2026-12-23", "2028-02-28", "2027-03-24", "2026-11-28"];

fn all() -> impl Iterator<Item = (&'static str, Options)> {
    let technologies = [None, Some(Technology::Adsl), Some(Technology::Ftth), Some(Technology::Neba)];
    (0..SEEDS).flat_map(move |seed| {
        let day = DAYS[seed as usize % DAYS.len()];
        let today = from_iso(day).unwrap();
        technologies.into_iter().flat_map(move |technology| {
            [false, true].map(|portability| {
                (day, Options { today, technology, portability, untidy: false, faults: 0, seed })
            })
        })
    })
}

fn check(day: &str, channel: &str, options: &Options) -> (String, Report) {
    let text = sample("sale", options).unwrap().to_string();
    let context = format!(r#"{{"today": "{day}"{channel}}}"#);
    let report = criba::check("sale", text.as_bytes(), &Context::from_json(context.as_bytes()).unwrap());
    (text, report.unwrap())
}

#[test]
fn a_sample_without_faults_is_silent() {
    for (day, options) in all() {
        let (text, report) = check(day, r#", "channel": "offline""#, &options);
        let told: Vec<_> = report.findings.iter().map(|f| (f.code.to_string(), &f.pointer)).collect();
        assert_eq!(told, [], "{options:?}\n{text}");
        assert_eq!(report.changes, [], "{options:?}\n{text}");
    }
}

#[test]
fn a_sample_has_an_error_for_every_fault() {
    for (day, mut options) in all() {
        options.faults = 1 + options.seed as usize % 9;
        let channels = ["", r#", "channel": "offline""#, r#", "channel": "online""#];
        let (text, report) = check(day, channels[options.seed as usize % 7 % 3], &options);
        let errors = report.findings.iter().filter(|f| f.severity == Severity::Error).count();
        assert_eq!(report.status, Status::Invalid);
        assert!(errors >= options.faults, "{errors} of {options:?}\n{text}");
    }
}

#[test]
fn a_sample_is_what_was_asked_for() {
    for (_, options) in all() {
        let sale = sample("sale", &options).unwrap();
        let package = &sale["products"]["broadband"];
        let text = sale.to_string();
        assert_eq!(text.contains("portability_info"), options.portability);
        let Some(technology) = options.technology else { continue };
        assert_eq!(package["adsl"].is_object(), technology == Technology::Adsl);
        assert_eq!(package["ftth"].is_object(), technology != Technology::Adsl);
        let neba = package["territory_owner"].as_str().unwrap().starts_with("NEBA");
        assert_eq!(neba, technology == Technology::Neba);
        assert_eq!(text, sample("sale", &options).unwrap().to_string(), "the same seed");
    }
    let options = all().next().unwrap().1;
    assert!(sample("sael", &options).is_none());
    let mut every = options;
    every.faults = 100_000;
    assert!(sample("sale", &every).is_some(), "as many as there are places for");
}

/// Seeds of each kind.
const SEEDS_OF_A_KIND: u64 = 60;

/// Every kind, with many seeds.
fn every_kind() -> impl Iterator<Item = (&'static str, &'static str, Options)> {
    let kinds = requests::ALL.iter().map(|request| request.name);
    kinds.flat_map(|kind| {
        (0..SEEDS_OF_A_KIND).map(move |seed| {
            let day = DAYS[seed as usize % DAYS.len()];
            let today = from_iso(day).unwrap();
            (
                kind,
                day,
                Options {
                    today,
                    technology: None,
                    portability: seed % 2 == 0,
                    untidy: false,
                    faults: 0,
                    seed,
                },
            )
        })
    })
}

fn offline(day: &str) -> Context {
    Context::from_json(format!(r#"{{"today": "{day}", "channel": "offline"}}"#).as_bytes()).unwrap()
}

fn codes(report: &Report) -> Vec<String> {
    report.findings.iter().map(|f| format!("{} {}", f.code, f.pointer)).collect()
}

#[test]
fn a_sample_of_any_kind_is_silent_and_canonical() {
    for (kind, day, options) in every_kind() {
        let text = sample(kind, &options).unwrap().to_string();
        let report = criba::check(kind, text.as_bytes(), &offline(day)).unwrap();
        assert_eq!(codes(&report), [""; 0], "{kind}, {options:?}\n{text}");
        assert_eq!(report.changes, [], "{kind}, {options:?}\n{text}");
    }
}

#[test]
fn an_untidy_sample_of_any_kind_is_valid_and_the_tidy_one_in_canonical_form() {
    let mut changed = 0;
    for (kind, day, options) in every_kind() {
        let text = sample(kind, &Options { untidy: true, ..options }).unwrap().to_string();
        let (report, canonical) = criba::normalise(kind, text.as_bytes(), &offline(day)).unwrap();
        assert_eq!(codes(&report), [""; 0], "{kind}, {options:?}\n{text}");
        let canonical: serde_json::Value = serde_json::from_str(&canonical.unwrap()).unwrap();
        assert_eq!(canonical, sample(kind, &options).unwrap(), "{kind}, {options:?}\n{text}");
        changed += usize::from(!report.changes.is_empty());
    }
    assert!(changed as u64 > SEEDS_OF_A_KIND * requests::ALL.len() as u64 * 2 / 3, "{changed} were untidy");
}

#[test]
fn a_faulty_sample_of_any_kind_is_refused() {
    for (kind, day, mut options) in every_kind() {
        options.faults = 1 + options.seed as usize % 3;
        let (faulty, sound) =
            (sample(kind, &options).unwrap(), sample(kind, &Options { faults: 0, ..options }).unwrap());
        // Where nothing is demanded and no value is refused there is no place for a fault.
        if faulty == sound {
            let root = requests::find(kind).unwrap().root;
            assert!(root.group.fields.is_empty(), "{kind}, {options:?}: no place for a fault in {sound}");
            continue;
        }
        let report = criba::check(kind, faulty.to_string().as_bytes(), &offline(day)).unwrap();
        assert_eq!(report.status, Status::Invalid, "{kind}, {options:?}\n{faulty}");
    }
}

#[test]
fn on_the_command_line() {
    let sale = criba("sample sale", b"");
    let checked = criba("check --channel offline -", sale.stdout.as_bytes());
    assert!(checked.stdout.starts_with("<stdin>: valid\n"), "{}", checked.stdout);
    let keys: Vec<usize> = ["\"sales_type\"", "\"sales_info\"", "\"clients\"", "\"payment\"", "\"products\""]
        .iter()
        .map(|key| sale.stdout.find(key).unwrap())
        .collect();
    assert!(keys.is_sorted(), "in the documents' order");
    let faulty = criba("sample sale --technology neba --portability --faults 2 --seed 9", b"");
    assert_eq!(criba("check -", faulty.stdout.as_bytes()).code, 1);
    let earlier = criba("sample sale --today 2026-11-23", b"").stdout;
    assert_eq!(earlier, criba("sample sale --today 2026-11-23 --seed 1", b"").stdout);
    assert_eq!(criba("sample sael", b"").code, 2);
}
