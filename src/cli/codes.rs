//! `criba codes`

use std::io::{BufWriter, Write};
use std::process::ExitCode;

use criba::{Language, Severity, explain};

use super::failure::Failure;
use super::options::language;
use super::terminal::{self, cut};

/// Every code, with its severity under each profile.
///
/// `criba explain CODE` shows the page of one.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Language of the words: en, es
    #[arg(long, value_name = "LANGUAGE", value_parser = language, default_value = "en")]
    language: Language,
}

/// Columns of the severities and of the blanks between.
const SEVERITIES: usize = 36;
/// Fewer columns for the words, and they go to a line of their own.
const FEW: usize = 40;

/// Runs it. On a terminal rows are cut to its width; elsewhere nothing is.
pub(crate) fn run(args: &Args) -> Result<ExitCode, Failure> {
    let codes: Vec<String> = criba::codes().iter().map(ToString::to_string).collect();
    let wide = codes.iter().map(String::len).max().unwrap_or(0);
    let width = if terminal::is_shown() { terminal::width() } else { usize::MAX };
    let room = width.saturating_sub(wide + SEVERITIES);
    let mut out = BufWriter::new(anstream::AutoStream::auto(std::io::stdout().lock()));
    writeln!(out, "\x1b[1m{:wide$}  documented  recommended  strict\x1b[0m", "code")?;
    for code in &codes {
        let Some(page) = explain(code, args.language) else { continue };
        let [documented, recommended, strict] = page.severity.map(|(_, severity)| word(severity));
        write!(out, "{code:wide$}  {documented:10}  {recommended:11}  {strict:7}")?;
        if room < FEW {
            writeln!(out, "\n    {}", cut(&page.message, width - 4))?;
        } else {
            writeln!(out, "  {}", cut(&page.message, room))?;
        }
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// A severity as reports write it.
pub(crate) fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}
