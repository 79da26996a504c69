//! `criba kinds`

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use clap::ValueEnum;
use criba::engine::check::{Carries, Request};
use criba::requests;
use serde_json::json;

use super::failure::{Failure, heard};
use super::terminal::block;

/// Every kind of request: what it is for, where it is served, where it comes from.
///
/// Routes are those that the edge function guards where it is not told of others. A body or query that is proposed here is one
/// whose fields the documents name without giving their form.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Form of the list
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

/// The form of the list.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Human,
    /// For programs: a kind a line
    Json,
}

/// Runs it.
pub(crate) fn run(args: &Args) -> Result<ExitCode, Failure> {
    let mut out = BufWriter::new(anstream::AutoStream::auto(io::stdout().lock()));
    let written = requests::ALL.iter().enumerate().try_for_each(|(i, request)| match args.format {
        Format::Human => human(&mut out, request, i > 0),
        Format::Json => writeln!(out, "{}", described(request)),
    });
    heard(written.and_then(|()| out.flush()))?;
    Ok(ExitCode::SUCCESS)
}

fn human(out: &mut dyn Write, request: &Request, apart: bool) -> io::Result<()> {
    if apart {
        writeln!(out)?;
    }
    writeln!(out, "\x1b[1m{}\x1b[0m", request.name)?;
    for route in request.routes {
        writeln!(out, "    {} {}", route.method, route.path)?;
    }
    write!(out, "{}", block(request.page.doc, 4))?;
    write!(out, "{}", block(&format!("{} {}.", carried(request), request.page.source), 4))
}

/// What is read of a request, and who says so.
fn carried(request: &Request) -> &'static str {
    match (request.carries, request.page.proposal) {
        (Carries::Body, true) => "Body: proposed here, after",
        (Carries::Body, false) => "Body: as in",
        (Carries::Query, true) => "Query: proposed here, after",
        (Carries::Query, false) => "Query: as in",
        (Carries::Nothing, _) => "No body; after",
    }
}

fn described(request: &Request) -> serde_json::Value {
    let routes = request.routes.iter().map(|route| json!({ "method": route.method, "path": route.path }));
    json!({
        "kind": request.name,
        "doc": request.page.doc,
        "routes": routes.collect::<Vec<_>>(),
        "carries": match request.carries {
            Carries::Body => "body",
            Carries::Query => "query",
            Carries::Nothing => "nothing",
        },
        "proposal": request.page.proposal,
        "source": request.page.source,
    })
}
