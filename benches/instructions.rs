//! Checks each file given so many times over, and nothing else: what `cargo xtask bench` counts instructions of.
//!
//! `instructions ROUNDS FILE…`; the difference between two counts of rounds is the cost of the checks alone.

use criba::{Checker, Context, Status};

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|a| a != "--bench");
    // `cargo test --benches` runs this without arguments: there is nothing to count then.
    let Some(rounds) = arguments.next().and_then(|a| a.parse::<u32>().ok()) else { return };
    let files: Vec<Vec<u8>> =
        arguments.map(|path| std::fs::read(path).expect("a readable payload")).collect();
    let context =
        Context::from_json(br#"{"today": "2026-11-23", "channel": "offline"}"#).expect("a good context");
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
