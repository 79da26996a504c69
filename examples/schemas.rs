//! Every schema, and payloads with what it must say of them, a JSON line each: what the tests with ajv read.
//!
//! `{"kind": …, "channel": …, "schema": …}`, then `{"kind": …, "channel": …, "payload": …, "taken": …}`.

use std::io::{BufWriter, Write};

use criba::identifiers::date::from_iso;
use criba::reference::generate::{Options, sample};
use criba::reference::schema::{promise, schema};
use criba::{Channel, Context, requests};
use serde_json::json;

const PAYLOADS: u64 = 10_000;
const TODAY: &str = "2026-11-23";

fn main() -> std::io::Result<()> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let today = from_iso(TODAY).expect("a day");
    for request in requests::ALL {
        for (name, channel) in
            [("", None), ("online", Some(Channel::Online)), ("offline", Some(Channel::Offline))]
        {
            let (kind, schema) = (request.name, schema(request, channel));
            writeln!(out, "{}", json!({ "kind": kind, "channel": name, "schema": schema }))?;
            let context = Context { today: Some(today), channel, ..Context::default() };
            for seed in 0..PAYLOADS / 3 / requests::ALL.len() as u64 + 1 {
                let faults = if seed % 3 == 0 { 0 } else { 1 + seed as usize % 2 };
                let options = Options { today, technology: None, portability: seed % 2 == 0, faults, seed };
                let payload = sample(kind, &options).expect("every kind has samples").to_string();
                if let Some((payload, taken)) = promise(request, &payload, &context) {
                    let case = json!({ "kind": kind, "channel": name, "payload": payload, "taken": taken });
                    writeln!(out, "{case}")?;
                }
            }
        }
    }
    out.flush()
}
