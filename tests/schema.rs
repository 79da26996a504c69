//! The JSON Schemas against the core: what the check finds good the schema takes, and what a table finds missing, exclusive or
//! of the wrong type the schema refuses. `pkg-tests/schema.test.mjs` does the same with ajv.

use std::fs;
use std::path::Path;

use criba::engine::check::Request;
use criba::engine::finding::Severity;
use criba::identifiers::date::from_iso;
use criba::reference::codes::kinds;
use criba::reference::generate::{Options, sample};
use criba::reference::schema::schema;
use criba::{Channel, Class, Context, Report, Status, requests};
use jsonschema::Validator;
use serde_json::Value;

const TODAY: &str = "2026-11-23";

/// A kind's schemas, without a channel and with each.
struct Schemas {
    request: &'static Request,
    general: Validator,
    channels: [(Channel, Validator); 2],
}

impl Schemas {
    fn of(request: &'static Request) -> Schemas {
        let compiled = |channel| {
            let schema = schema(request, channel);
            jsonschema::draft202012::meta::validate(&schema)
                .unwrap_or_else(|e| panic!("{}: {e}", request.name));
            jsonschema::draft202012::new(&schema).unwrap_or_else(|e| panic!("{}: {e}", request.name))
        };
        let channels = [Channel::Online, Channel::Offline].map(|c| (c, compiled(Some(c))));
        Schemas { request, general: compiled(None), channels }
    }

    fn under(&self, channel: Option<Channel>) -> &Validator {
        let own = self.channels.iter().find(|(c, _)| Some(*c) == channel);
        own.map_or(&self.general, |(_, schema)| schema)
    }

    /// Says what is wrong; nothing where core and schema agree.
    fn agrees(&self, text: &str, context: &Context) -> Result<(), String> {
        let (report, canonical) = criba::normalise(self.request.name, text.as_bytes(), context).unwrap();
        let schema = self.under(context.channel);
        let silent = report.findings.iter().all(|f| f.severity == Severity::Info);
        if let (true, Some(canonical)) = (silent, canonical) {
            let value = serde_json::from_str(&canonical).unwrap();
            return schema
                .validate(&value)
                .map_err(|e| format!("refused at {}: {e}\n{canonical}", e.instance_path()));
        }
        let Some(code) = structural(&report) else { return Ok(()) };
        let Ok(value) = serde_json::from_str::<Value>(text) else { return Ok(()) };
        if schema.is_valid(&value) { Err(format!("taken, with {code}\n{text}")) } else { Ok(()) }
    }
}

/// A fault that the schema must see too: one of the structure.
fn structural(report: &Report) -> Option<String> {
    let found = |f: &&criba::Finding| {
        f.class == Class::Structure && f.severity == Severity::Error && report.status == Status::Invalid
    };
    report.findings.iter().find(found).map(|f| format!("{} at {}", f.code, f.pointer))
}

#[test]
fn over_the_corpus() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let schemas: Vec<Schemas> = requests::ALL.iter().map(|request| Schemas::of(request)).collect();
    let mut wrong = Vec::new();
    for file in fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
        if file.extension().is_none_or(|e| e != "json") {
            continue;
        }
        let (text, expected) = (
            fs::read_to_string(&file).unwrap(),
            fs::read_to_string(file.with_extension("expected")).unwrap(),
        );
        let context = Context::from_json(expected.lines().next().unwrap().as_bytes()).unwrap();
        let schema = &schemas[0];
        wrong.extend(schema.agrees(&text, &context).err().map(|e| format!("{}: {e}", file.display())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Of each kind, and in all, so many generated payloads.
const GENERATED: usize = 10_000;

#[test]
fn over_generated_payloads() {
    let each = GENERATED / requests::ALL.len() + 1;
    for request in requests::ALL {
        let schemas = Schemas::of(request);
        for seed in 0..each as u64 {
            let options = Options {
                today: from_iso(TODAY).unwrap(),
                technology: None,
                portability: seed % 2 == 0,
                faults: if seed % 3 == 0 { 0 } else { (seed % 4) as usize },
                seed,
            };
            let channel =
                ["", r#", "channel": "offline""#, r#", "channel": "online""#][seed as usize % 7 % 3];
            let context =
                Context::from_json(format!(r#"{{"today": "{TODAY}"{channel}}}"#).as_bytes()).unwrap();
            let text = sample(request.name, &options).unwrap().to_string();
            schemas
                .agrees(&text, &context)
                .unwrap_or_else(|wrong| panic!("{}, seed {seed}: {wrong}", request.name));
        }
    }
}

#[test]
fn a_pattern_takes_every_example_that_the_kind_takes_and_refuses_what_has_wrong_characters_or_length() {
    for kind in kinds().into_iter().filter(|kind| !kind.written.pattern.is_empty()) {
        let schema = serde_json::json!({ "type": "string", "pattern": kind.written.pattern });
        let schema = jsonschema::draft202012::new(&schema).unwrap();
        let taken =
            kind.page.accepts.iter().map(|(_, c)| *c).chain(kind.page.doubts.iter().map(|(_, c, _)| *c));
        for canonical in taken {
            assert!(schema.is_valid(&canonical.into()), "{} refuses {canonical}", kind.name);
        }
        for (text, fault) in kind.page.rejects.iter().filter(|(_, f)| ["characters", "length"].contains(&f.0))
        {
            assert!(!schema.is_valid(&(*text).into()), "{} takes {text}, which has {}", kind.name, fault.0);
        }
    }
}
