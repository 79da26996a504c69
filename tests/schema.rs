//! The JSON Schemas against the core: what the check finds good the schema takes, and what a table finds missing, exclusive or
//! of the wrong type the schema refuses. `pkg-tests/schema.test.mjs` does the same with ajv.

use std::fs;
use std::path::Path;

use criba::engine::check::Request;
use criba::engine::kind::Fault;
use criba::identifiers::date::from_iso;
use criba::reference::codes::kinds;
use criba::reference::generate::{Options, sample};
use criba::reference::schema::{promise, schema};
use criba::{Channel, Context, requests};
use jsonschema::Validator;

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

    /// Whether the schema was to take or to refuse a payload; an error where it does not keep its promise.
    fn agrees(&self, text: &str, context: &Context) -> Result<Option<bool>, String> {
        let Some((value, taken)) = promise(self.request, text, context) else { return Ok(None) };
        match self.under(context.channel).validate(&value) {
            Ok(()) if !taken => Err(format!("taken, of a wrong structure as it is\n{text}")),
            Err(e) if taken => Err(format!("refused at {}: {e}\n{value}", e.instance_path())),
            _ => Ok(Some(taken)),
        }
    }
}

/// Every payload of the corpus with its kind's schemas, and its context.
#[test]
fn over_the_corpus() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let (mut wrong, mut compared) = (Vec::new(), Vec::new());
    for request in requests::ALL {
        let own = if request.name == "sale" { folder.clone() } else { folder.join(request.name) };
        let schemas = Schemas::of(request);
        for file in fs::read_dir(own).unwrap().map(|file| file.unwrap().path()) {
            if file.extension().is_none_or(|e| e != "json") {
                continue;
            }
            let text = fs::read_to_string(&file).unwrap();
            let expected = fs::read_to_string(file.with_extension("expected")).unwrap();
            let context = Context::from_json(expected.lines().next().unwrap().as_bytes()).unwrap();
            match schemas.agrees(&text, &context) {
                Ok(agreed) => compared.extend(agreed),
                Err(e) => wrong.push(format!("{}: {e}", file.display())),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    let good = compared.iter().filter(|taken| **taken).count();
    assert!(good > requests::ALL.len() && compared.len() - good > 10, "{good} good of {}", compared.len());
}

/// So many generated payloads, of all kinds together.
const GENERATED: u64 = 10_000;

#[test]
fn over_generated_payloads() {
    let today = from_iso(TODAY).unwrap();
    let channels = ["", r#", "channel": "offline""#, r#", "channel": "online""#];
    let contexts = channels
        .map(|channel| Context::from_json(format!(r#"{{"today": "{TODAY}"{channel}}}"#).as_bytes()).unwrap());
    let mut compared = Vec::new();
    for request in requests::ALL {
        let schemas = Schemas::of(request);
        for seed in 0..GENERATED / requests::ALL.len() as u64 + 1 {
            let faults = if seed % 3 == 0 { 0 } else { 1 + seed as usize % 2 };
            let options = Options {
                today,
                technology: None,
                portability: seed % 2 == 0,
                untidy: seed % 5 == 0,
                faults,
                seed,
            };
            let text = sample(request.name, &options).unwrap().to_string();
            let agreed = schemas.agrees(&text, &contexts[seed as usize % 7 % 3]);
            compared.push(agreed.unwrap_or_else(|wrong| panic!("{}, seed {seed}: {wrong}", request.name)));
        }
    }
    // Neither side is tried on nothing.
    let count = |taken| compared.iter().filter(|c| **c == Some(taken)).count() as u64;
    let (good, faulty) = (count(true), count(false));
    assert!(good > GENERATED / 5 && faulty > GENERATED / 5, "{good} good, {faulty} faulty");
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
        // What is short of zeros is of a wrong length only where its check says so.
        let pads = kind.faults.iter().any(|grade| grade.fault == Fault::PADDING);
        let refused = |fault: Fault| fault == Fault::CHARACTERS || (fault == Fault::LENGTH && !pads);
        for (text, fault) in kind.page.rejects.iter().filter(|(_, fault)| refused(*fault)) {
            assert!(!schema.is_valid(&(*text).into()), "{} takes {text}, which has {}", kind.name, fault.0);
        }
    }
}
