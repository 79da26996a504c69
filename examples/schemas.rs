//! Every schema, and payloads with what it must say of them, a JSON line each: what the tests with ajv read.
//!
//! `{"kind": …, "channel": …, "schema": …}`, then `{"kind": …, "channel": …, "payload": …, "taken": …}` for the corpus in the
//! folder that is given, and for generated payloads.

use std::fs;
use std::io::{BufWriter, Write};
use std::path::PathBuf;

use criba::engine::check::Request;
use criba::identifiers::date::from_iso;
use criba::reference::generate::{Options, sample};
use criba::reference::schema::{promise, schema};
use criba::{Channel, Context, requests};
use serde_json::json;

const PAYLOADS: u64 = 10_000;
const TODAY: &str = "2026-11-23";

fn main() -> std::io::Result<()> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let corpus = std::env::args_os().nth(1).map(PathBuf::from);
    for request in requests::ALL {
        for channel in [None, Some(Channel::Online), Some(Channel::Offline)] {
            let schema = schema(request, channel);
            writeln!(out, "{}", json!({ "kind": request.name, "channel": name(channel), "schema": schema }))?;
        }
        if let Some(corpus) = &corpus {
            over_corpus(&mut out, request, corpus)?;
        }
        for seed in 0..PAYLOADS / requests::ALL.len() as u64 + 1 {
            generated(&mut out, request, seed)?;
        }
    }
    out.flush()
}

fn name(channel: Option<Channel>) -> &'static str {
    match channel {
        None => "",
        Some(Channel::Online) => "online",
        Some(Channel::Offline) => "offline",
    }
}

fn over_corpus(out: &mut impl Write, request: &Request, corpus: &std::path::Path) -> std::io::Result<()> {
    let folder = if request.name == "sale" { corpus.to_path_buf() } else { corpus.join(request.name) };
    for file in fs::read_dir(folder)?.flatten().map(|file| file.path()) {
        if file.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let expected = fs::read_to_string(file.with_extension("expected"))?;
        let context =
            Context::from_json(expected.lines().next().unwrap_or_default().as_bytes()).expect("a context");
        case(out, request, &fs::read_to_string(&file)?, &context)?;
    }
    Ok(())
}

fn generated(out: &mut impl Write, request: &Request, seed: u64) -> std::io::Result<()> {
    let today = from_iso(TODAY).expect("a day");
    let faults = if seed.is_multiple_of(3) { 0 } else { 1 + seed as usize % 2 };
    let (portability, untidy) = (seed.is_multiple_of(2), seed.is_multiple_of(5));
    let options = Options { today, technology: None, portability, untidy, faults, seed };
    let payload = sample(request.name, &options).expect("every kind has samples").to_string();
    let channel = [None, Some(Channel::Online), Some(Channel::Offline)][seed as usize % 7 % 3];
    case(out, request, &payload, &Context { today: Some(today), channel, ..Context::default() })
}

fn case(out: &mut impl Write, request: &Request, payload: &str, context: &Context) -> std::io::Result<()> {
    let Some((payload, taken)) = promise(request, payload, context) else { return Ok(()) };
    let channel = name(context.channel);
    writeln!(
        out,
        "{}",
        json!({ "kind": request.name, "channel": channel, "payload": payload, "taken": taken })
    )
}
