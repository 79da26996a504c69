//! `criba schema`

use std::io::Write;
use std::process::ExitCode;

use criba::Channel;
use criba::engine::check::Request;
use criba::reference::schema::schema;

use super::failure::{Failure, heard};
use super::options::{channels, request_kind};

/// Write the JSON Schema (2020-12) of a kind of request, in canonical form.
///
/// A payload that passes `criba check` without a warning passes the schema in canonical form (`criba normalise`). The schema says
/// less: it has no check digits, compares no values, and knows the channel only where it is given.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Kind of request; `criba kinds` lists them
    #[arg(value_name = "KIND", value_parser = request_kind)]
    kind: &'static Request,
    /// Also demand what this channel demands
    #[arg(long, value_parser = channels())]
    channel: Option<Channel>,
}

/// Runs it.
pub(crate) fn run(args: &Args) -> Result<ExitCode, Failure> {
    let mut out = std::io::stdout().lock();
    heard(writeln!(out, "{:#}", schema(args.kind, args.channel)).and_then(|()| out.flush()))?;
    Ok(ExitCode::SUCCESS)
}
