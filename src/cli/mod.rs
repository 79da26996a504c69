//! The command line: a file a command, and what they share.

mod batch;
mod cards;
mod check;
mod clock;
mod codes;
mod excerpt;
mod explain;
mod failure;
mod format;
mod human;
mod input;
mod kinds;
mod nearest;
mod normalise;
mod options;
mod sample;
mod sarif;
mod schema;
mod summary;
mod terminal;
mod value;

use std::process::ExitCode;
use std::sync::LazyLock;

use clap::error::ErrorKind;
use clap::{Parser, Subcommand};
use failure::Failure;

static VERSION: LazyLock<String> =
    LazyLock::new(|| format!("{} (ruleset {})", env!("CARGO_PKG_VERSION"), criba::RULESET));

/// Checks and normalises telecom sale payloads and customer updates: every fault at once, each with its place, its reason
/// and its remedy.
///
/// Exit status: 0 valid, 1 invalid, 2 misuse or a file that cannot be read.
#[derive(Parser)]
#[command(name = "criba", version = VERSION.as_str(), propagate_version = false, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Check(check::Args),
    #[command(visible_alias = "normalize")]
    Normalise(normalise::Args),
    Value(value::Args),
    Batch(batch::Args),
    Explain(explain::Args),
    Codes(codes::Args),
    Sample(sample::Args),
    Schema(schema::Args),
    Kinds(kinds::Args),
}

/// Runs the command that the process was called with.
pub(crate) fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) if error.kind() == ErrorKind::ValueValidation => return misuse(&error).tell(),
        Err(error) => error.exit(),
    };
    let done = match cli.command {
        Command::Check(args) => check::run(&args),
        Command::Normalise(args) => normalise::run(&args),
        Command::Value(args) => value::run(&args),
        Command::Batch(args) => batch::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Codes(args) => codes::run(&args),
        Command::Sample(args) => sample::run(&args),
        Command::Schema(args) => schema::run(&args),
        Command::Kinds(args) => kinds::run(&args),
    };
    done.unwrap_or_else(|failure| failure.tell())
}

/// A value that an option does not take, such as an unknown kind: one line, like every other misuse.
fn misuse(error: &clap::Error) -> Failure {
    let text = error.to_string();
    let line = text.lines().next().unwrap_or_default();
    Failure::Misuse(line.strip_prefix("error: ").unwrap_or(line).to_string())
}
