//! `criba check`

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use criba::engine::check::Request;
use criba::{Checker, Context, Language, Status};

use super::failure::{Failure, MISUSE, heard};
use super::format::{Format, Reports};
use super::input;
use super::options::{Conditions, language, request_kind};

/// Check payloads: every finding under its line of the source.
///
/// Exit status: 0 all are valid (warnings may stand), 1 one is not, 2 misuse or a file that cannot be read.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Payloads, as JSON; `-` for standard input
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Also say what would pass in place of a faulty value, where only one value would; as JSON on a line of its own
    #[arg(long)]
    fixes: bool,
    #[command(flatten)]
    reading: Reading,
}

/// What `check` and `normalise` share.
#[derive(clap::Args)]
pub(crate) struct Reading {
    /// Kind of request; `criba kinds` lists them
    #[arg(long, value_name = "KIND", default_value = "sale", value_parser = request_kind)]
    pub(crate) kind: &'static Request,
    /// Form of the findings
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(crate) format: Format,
    /// Language of the words: en, es; JSON carries words only where a language is given [default: en]
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    pub(crate) language: Option<Language>,
    /// Quote no line of the payload
    #[arg(long)]
    pub(crate) no_source: bool,
    #[command(flatten)]
    pub(crate) conditions: Conditions,
}

impl Reading {
    /// A writer of reports in the form that was asked for.
    pub(crate) fn reports(&self) -> Reports {
        Reports::new(self.format, self.language, !self.no_source)
    }
}

/// Runs it.
pub(crate) fn run(args: &Args) -> Result<ExitCode, Failure> {
    if args.fixes && args.reading.format == Format::Sarif {
        return Err(Failure::Misuse(
            "fixes are never part of SARIF: use `--format human` or `json`".to_string(),
        ));
    }
    let context = args.reading.conditions.context()?;
    let mut reports = args.reading.reports();
    let mut out = anstream::AutoStream::auto(std::io::stdout().lock());
    let (mut unread, mut invalid) = (false, false);
    for path in &args.files {
        match input::read(path, context.limits.bytes) {
            Ok(source) => invalid |= check(&mut out, &mut reports, args, &source, &context)?,
            Err(message) => {
                eprintln!("criba: {message}");
                unread = true;
            }
        }
    }
    heard(reports.finish(&mut out).and_then(|()| out.flush()))?;
    Ok(match (unread, invalid) {
        (true, _) => ExitCode::from(MISUSE),
        (_, true) => ExitCode::FAILURE,
        _ => ExitCode::SUCCESS,
    })
}

/// Checks one payload and tells of it. Returns whether it is invalid.
fn check(
    out: &mut dyn Write,
    reports: &mut Reports,
    args: &Args,
    source: &input::Source,
    context: &Context,
) -> Result<bool, Failure> {
    let mut checker = Checker::new();
    let verdict = checker.check(args.reading.kind, &source.bytes, context);
    let report = verdict.report();
    heard(reports.write(out, source, &report))?;
    if args.fixes {
        heard(reports.fixes(out, &verdict.fixes()))?;
    }
    Ok(report.status == Status::Invalid)
}
