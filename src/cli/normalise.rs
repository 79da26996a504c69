//! `criba normalise`

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use criba::Checker;

use super::check::Reading;
use super::failure::{Failure, heard};
use super::input;

/// Write the canonical text of a payload that is valid.
///
/// Values are trimmed, upper-cased, dates in ISO form …; everything else stays as it came, byte for byte. Findings go to standard error; of an invalid payload nothing goes to standard output. Exit status: 0 valid, 1 invalid,
/// 2 misuse or a file that cannot be read.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Payload, as JSON; `-` for standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    reading: Reading,
}

/// Runs it.
pub(crate) fn run(args: &Args) -> Result<ExitCode, Failure> {
    let context = args.reading.conditions.context()?;
    let source = input::read(&args.file, context.limits.bytes).map_err(Failure::Misuse)?;
    let mut checker = Checker::new();
    let verdict = checker.check(args.reading.kind, &source.bytes, &context);
    if !verdict.is_silent() {
        let mut told = anstream::AutoStream::auto(std::io::stderr().lock());
        let mut reports = args.reading.reports();
        heard(reports.write(&mut told, &source, &verdict.report()))?;
        heard(reports.finish(&mut told))?;
    }
    let Some(text) = verdict.text() else { return Ok(ExitCode::FAILURE) };
    let mut out = std::io::stdout().lock();
    heard(out.write_all(text.as_bytes()).and_then(|()| out.flush()))?;
    Ok(ExitCode::SUCCESS)
}
