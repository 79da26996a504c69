//! Prints the report of each payload, a line each: what every other entry must say, byte for byte.
//!
//! `cargo run --example report -- '{"today": "2026-11-23"}' sale.json`

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let context = arguments.next().ok_or("usage: report CONTEXT FILE…")?;
    let context = criba::Context::from_json(context.as_bytes())?;
    for path in arguments {
        let report = criba::check("sale", &std::fs::read(&path)?, &context)?;
        println!("{}", serde_json::to_string(&report)?);
    }
    Ok(())
}
