//! Checks each file given so many times over, and nothing else: what `cargo xtask bench` counts instructions of.
//!
//! `instructions ROUNDS [--facts] FILE…`; the difference between two counts of rounds is the cost of the checks alone. With
//! `--facts` under a prepared catalogue of 50,000 ids.

use criba::{Checker, Context, Status};

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|a| a != "--bench");
    // `cargo test --benches` runs this without arguments: there is nothing to count then.
    let Some(rounds) = arguments.next().and_then(|a| a.parse::<u32>().ok()) else { return };
    let (options, paths): (Vec<String>, Vec<String>) = arguments.partition(|a| a == "--facts");
    let files: Vec<Vec<u8>> =
        paths.iter().map(|path| std::fs::read(path).expect("a readable payload")).collect();
    let facts = if options.is_empty() { "{}".to_string() } else { catalogue() };
    let facts = Context::prepare(facts.as_bytes()).expect("good facts");
    let context = facts.context(br#"{"today": "2026-11-23", "channel": "offline"}"#).expect("a good context");
    let request = criba::requests::find("sale").expect("the kind exists");
    let mut checker = Checker::new();
    let mut invalid = 0u64;
    for _ in 0..rounds {
        for file in &files {
            invalid += (checker.check(request, file, &context).status() == Status::Invalid) as u64;
        }
    }
    println!("{invalid}");
}

/// A catalogue of 50,000 ids: 200 packages of 130 products, and what hangs on products. It has all that the payloads name.
fn catalogue() -> String {
    let ids = |from: u32, count: u32, also: &str| -> String {
        let ids: Vec<String> = (from..from + count).map(|id| id.to_string()).collect();
        format!("[{}{also}]", ids.join(","))
    };
    let bundle = |id: u32| {
        let (landline, ftth, adsl) = (ids(5000, 9, ",543"), ids(6000, 9, ",2345"), ids(7000, 9, ",3424"));
        let (mobile, tv) = (ids(1, 90, ""), ids(8000, 9, ",4356"));
        format!(
            r#""{id}": {{"landline": {landline}, "ftth": {ftth}, "adsl": {adsl}, "mobile": {mobile}, "tv": {tv}}}"#
        )
    };
    let bundles: Vec<String> = (1..=200).map(bundle).collect();
    format!(
        r#"{{"known": {{"catalogue": {{"bundles": {{{}}}, "promotions": {}, "bonuses": {}, "campaigns": {}, "terminals": {}, "services": {}}}}}}}"#,
        bundles.join(","),
        ids(1, 10_000, ""),
        ids(1, 5000, ""),
        ids(1, 3000, ""),
        ids(1, 5000, ""),
        ids(1, 1000, ""),
    )
}
