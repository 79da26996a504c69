//! `criba batch`

mod crew;
mod lines;
mod tally;

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use criba::Language;
use criba::engine::check::Request;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::failure::{Failure, plain};
use super::input;
use super::options::{Conditions, language, request_kind};
use tally::Tally;

/// Check payloads by the thousand, one a line, on all cores.
///
/// Reads NDJSON and sums up what enforcing would refuse, by code and by place. A line that is not JSON is an invalid payload and never stops the run; blank lines are skipped. The findings themselves
/// go to --report, a report a line in the order of the payloads. Exit status: 0 all are valid, 1 one is not, 2 misuse or a
/// file that cannot be read.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Payloads, one a line; `-` for standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Kind of request; `criba kinds` lists them
    #[arg(long, value_name = "KIND", default_value = "sale", value_parser = request_kind)]
    kind: &'static Request,
    /// Write a report a line here; `-` for standard output, the summary then goes to standard error
    #[arg(long, value_name = "OUT")]
    report: Option<PathBuf>,
    /// Language of the words in the reports: en, es [default: no words]
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    language: Option<Language>,
    #[command(flatten)]
    conditions: Conditions,
}

/// Runs it.
pub(crate) fn run(args: &Args) -> Result<ExitCode, Failure> {
    let context = args.conditions.context()?;
    let reader = input::open(&args.file).map_err(Failure::Misuse)?;
    spare(args)?;
    let mut report = args.report.as_ref().map(output).transpose()?;
    let bar = progress(&args.file);
    let job =
        crew::Job { kind: args.kind, context: &context, reports: report.is_some(), language: args.language };
    let mut tally = Tally::default();
    let read = crew::run(reader, &job, &mut |done| {
        tally.add(done.tally);
        bar.inc(done.bytes);
        match &mut report {
            Some(out) => out.write_all(&done.reports),
            None => Ok(()),
        }
    });
    bar.finish_and_clear();
    if let Some(out) = &mut report {
        out.flush()?;
    }
    read.map_err(|failure| match failure {
        crew::Stop::Input(error) => {
            Failure::Misuse(format!("{}: {}", input::name(&args.file), plain(&error)))
        }
        crew::Stop::Output(error) => Failure::Output(error),
    })?;
    let name = input::name(&args.file);
    if args.report.as_deref().is_some_and(input::is_stdin) {
        tally.write(&mut anstream::AutoStream::auto(io::stderr().lock()), &name)?;
    } else {
        tally.write(&mut anstream::AutoStream::auto(io::stdout().lock()), &name)?;
    }
    Ok(if tally.invalid > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Payloads are not written over by the reports on them, by whatever name the file goes.
fn spare(args: &Args) -> Result<(), Failure> {
    let real = |path: &PathBuf| path.canonicalize().ok().filter(|path| path.is_file());
    let report = args.report.as_ref().and_then(real);
    if report.is_none() || report != real(&args.file) {
        return Ok(());
    }
    let name = args.file.display();
    Err(Failure::Misuse(format!("{name}: the reports would be written over the payloads")))
}

fn output(path: &PathBuf) -> Result<Box<dyn Write>, Failure> {
    if input::is_stdin(path) {
        return Ok(Box::new(BufWriter::new(io::stdout())));
    }
    match File::create(path) {
        Ok(file) => Ok(Box::new(BufWriter::with_capacity(1 << 16, file))),
        Err(error) => Err(Failure::Misuse(format!("{}: {}", path.display(), plain(&error)))),
    }
}

/// A bar over the bytes of the file, where there is a terminal to show it on.
fn progress(path: &PathBuf) -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let size = std::fs::metadata(path).ok().filter(|about| about.is_file()).map(|about| about.len());
    let (bar, form) = match size {
        Some(size) => (
            ProgressBar::new(size),
            "{percent:>3} % [{wide_bar:.cyan}] {bytes} of {total_bytes}, {bytes_per_sec}, {eta} to go",
        ),
        None => (ProgressBar::no_length(), "{spinner} {bytes}, {bytes_per_sec}"),
    };
    bar.set_draw_target(ProgressDrawTarget::stderr());
    bar.set_style(ProgressStyle::with_template(form).unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}
