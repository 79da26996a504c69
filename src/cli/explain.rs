//! `criba explain`

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use criba::{Explanation, Language, explain};

use super::codes::word;
use super::failure::Failure;
use super::nearest::meant;
use super::options::language;
use super::terminal::block;

/// The page of a code: what it means, why it is checked, what to do.
///
/// Also how severe it is under each profile, where it comes from, and examples. `criba codes` lists them all.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// A code, such as nif.check-letter
    code: String,
    /// Language of the page: en, es
    #[arg(long, value_name = "LANGUAGE", value_parser = language, default_value = "en")]
    language: Language,
}

/// Runs it.
pub(crate) fn run(args: &Args) -> Result<ExitCode, Failure> {
    let Some(page) = explain(&args.code, args.language) else { return Err(unknown(&args.code)) };
    let mut out = BufWriter::new(anstream::AutoStream::auto(io::stdout().lock()));
    write(&mut out, &page, args.language)?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// Names the code that was probably meant.
pub(crate) fn unknown(code: &str) -> Failure {
    let codes: Vec<String> = criba::codes().iter().map(ToString::to_string).collect();
    let meant = meant(codes.iter().map(String::as_str), code);
    Failure::Misuse(format!("there is no code `{code}`; {meant}`criba codes` lists them"))
}

fn write(out: &mut dyn Write, page: &Explanation, language: Language) -> io::Result<()> {
    let terms = language.terms();
    writeln!(out, "\x1b[1m{}\x1b[0m\n", page.code)?;
    write!(out, "{}\n{}", block(&page.message, 0), block(&page.help, 0))?;
    section(out, terms.why, &page.why)?;
    section(out, terms.about, page.about)?;
    heading(out, terms.severity)?;
    for (profile, severity) in page.severity {
        writeln!(out, "    {profile:11}  {}", word(severity))?;
    }
    for (verdict, title) in
        [("rejected", terms.rejected), ("doubted", terms.doubted), ("accepted", terms.accepted)]
    {
        let examples: Vec<_> = page.examples.iter().filter(|e| e.verdict == verdict).collect();
        if !examples.is_empty() {
            heading(out, title)?;
        }
        for example in examples {
            writeln!(out, "    {}", example.text)?;
        }
    }
    section(out, terms.looks_at, &page.reads.join(", "))?;
    section(out, terms.found_in, &page.requests.join(", "))?;
    section(out, terms.source, page.source)
}

fn section(out: &mut dyn Write, title: &str, text: &str) -> io::Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    heading(out, title)?;
    write!(out, "{}", block(text, 4))
}

fn heading(out: &mut dyn Write, title: &str) -> io::Result<()> {
    writeln!(out, "\n\x1b[1m{title}\x1b[0m")
}
