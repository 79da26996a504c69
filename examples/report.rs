//! Prints the report of each payload, a line each: what every other entry must say, byte for byte.
//!
//! `cargo run --example report -- sale '{"today": "2026-11-23"}' sale.json user-email '{}' email.json`

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (cases, rest) = arguments.as_chunks();
    if !rest.is_empty() {
        return Err("usage: report {KIND CONTEXT FILE}…".into());
    }
    for [kind, context, path] in cases {
        let context = criba::Context::from_json(context.as_bytes())?;
        let report = criba::check(kind, &std::fs::read(path)?, &context)?;
        println!("{}", serde_json::to_string(&report)?);
    }
    Ok(())
}
