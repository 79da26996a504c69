//! `criba sample`

use std::io::Write;
use std::process::ExitCode;

use clap::ValueEnum;
use criba::engine::check::Request;
use criba::engine::context::Day;
use criba::reference::generate::{Options, Technology, sample};

use super::clock;
use super::failure::{Failure, heard};
use super::options::{day, request_kind};

/// Write an invented payload: nobody's data, with check digits that are right.
///
/// The same seed, options and day give the same payload. Without faults it passes, without a warning, in a sale made face to face.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Kind of request; `criba kinds` lists them
    #[arg(value_name = "KIND", value_parser = request_kind)]
    kind: &'static Request,
    /// What an installation is made over [default: as the seed falls, or mobile lines alone]
    #[arg(long, value_enum)]
    technology: Option<Over>,
    /// Numbers that are brought from another operator
    #[arg(long)]
    portability: bool,
    /// Written as people write: valid, and not in canonical form
    #[arg(long)]
    untidy: bool,
    /// How many faults to add, each an error; at most as many as there are places for
    #[arg(long, value_name = "N", default_value_t = 0)]
    faults: usize,
    /// Another seed, another payload
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Day on which it is to pass, YYYY-MM-DD [default: today in Madrid]
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Day>,
}

/// What an installation is made over.
#[derive(Clone, Copy, ValueEnum)]
enum Over {
    Adsl,
    Ftth,
    Neba,
}

/// Runs it.
pub(crate) fn run(args: &Args) -> Result<ExitCode, Failure> {
    let unknown = || Failure::Misuse("this machine does not know what day it is: give `--today`".to_string());
    let options = Options {
        today: args.today.or_else(clock::today).ok_or_else(unknown)?,
        technology: args.technology.map(|over| match over {
            Over::Adsl => Technology::Adsl,
            Over::Ftth => Technology::Ftth,
            Over::Neba => Technology::Neba,
        }),
        portability: args.portability,
        untidy: args.untidy,
        faults: args.faults,
        seed: args.seed,
    };
    let none = || Failure::Misuse(format!("there is no sample of a `{}`", args.kind.name));
    let payload = sample(args.kind.name, &options).ok_or_else(none)?;
    let mut out = std::io::stdout().lock();
    heard(writeln!(out, "{payload:#}").and_then(|()| out.flush()))?;
    Ok(ExitCode::SUCCESS)
}
