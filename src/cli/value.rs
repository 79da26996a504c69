//! `criba value`

use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

use criba::engine::context::Day;
use criba::engine::kind::Kind;
use criba::engine::place::{Leaf, Part};
use criba::{Context, Severity, ValueChecker, ValueVerdict, identifiers, requests};

use super::clock;
use super::failure::{Failure, plain};
use super::options::{day, value_kind};

/// Check single values: one an argument, or one a line of standard input.
///
/// Writes a JSON line for each: whether it is valid, its canonical form, and the code and severity of what is wrong with it. A
/// doubt is valid, with severity `warning`. Exit status: 0 all are valid, 1 one is not, 2 misuse.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Kind of value; --list names them
    #[arg(required_unless_present = "list", value_parser = value_kind)]
    kind: Option<&'static Kind>,
    /// Values; without any, those of standard input, one a line (a line may be a JSON string)
    values: Vec<String>,
    /// List the kinds of values
    #[arg(long)]
    list: bool,
    /// Day of the check, YYYY-MM-DD: a card must still be good then [default: today in Madrid]
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Day>,
}

/// Runs it.
pub(crate) fn run(args: &Args) -> Result<ExitCode, Failure> {
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let Some(kind) = args.kind.filter(|_| !args.list) else {
        list(&mut out)?;
        return Ok(ExitCode::SUCCESS);
    };
    let context = Context { today: args.today.or_else(clock::today), ..Context::default() };
    let (leaf, mut checker) = (leaf(kind), ValueChecker::new());
    let mut all = true;
    let told = if args.values.is_empty() {
        lines(&mut |line| {
            let verdict = checker.check_line(&leaf, line, &context);
            all &= verdict.is_valid();
            tell(&mut out, &verdict)
        })
    } else {
        args.values.iter().try_for_each(|value| {
            let verdict = checker.check_at(&leaf, value, &context);
            all &= verdict.is_valid();
            tell(&mut out, &verdict)
        })
    };
    super::failure::heard(told.and_then(|()| out.flush()))?;
    Ok(if all { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What a value of this kind is checked against: of a kind that has a rule against today and nothing else, also that rule.
fn leaf(kind: &'static Kind) -> Leaf {
    let dated = std::ptr::eq(kind, &identifiers::card_expiry::CARD_EXPIRY);
    let place =
        dated.then(|| Part::find(&requests::sell_payment::SELL_PAYMENT, "/expiry_date").ok()).flatten();
    place.and_then(Leaf::at).unwrap_or_else(|| Leaf::of(kind))
}

/// Hands out the lines of standard input, without their ends. A byte that is not UTF-8 is U+FFFD, which no value holds.
fn lines(each: &mut dyn FnMut(&str) -> io::Result<()>) -> io::Result<()> {
    let (mut input, mut line) = (io::stdin().lock(), Vec::new());
    loop {
        line.clear();
        match input.read_until(b'\n', &mut line) {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(error) => return Err(io::Error::other(format!("standard input: {}", plain(&error)))),
        }
        let text = line.strip_suffix(b"\n").unwrap_or(&line);
        let text = text.strip_suffix(b"\r").unwrap_or(text);
        each(&String::from_utf8_lossy(text))?;
    }
}

/// One JSON line. Codes and severities are plain words, so that they are written as they are.
fn tell(out: &mut dyn Write, verdict: &ValueVerdict) -> io::Result<()> {
    write!(out, "{{\"valid\":{},\"canonical\":", verdict.is_valid())?;
    match verdict.canonical() {
        None => out.write_all(b"null")?,
        Some(json) if json.starts_with('"') => out.write_all(json.as_bytes())?,
        Some(json) => write!(out, "\"{json}\"")?,
    }
    match verdict.code() {
        None => out.write_all(b",\"code\":null,\"severity\":null}\n"),
        Some((code, severity)) => {
            let severity = match severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Info => "info",
            };
            writeln!(out, ",\"code\":\"{code}\",\"severity\":\"{severity}\"}}")
        }
    }
}

/// The kinds of values by name, each with what it is called.
fn list(out: &mut dyn Write) -> io::Result<()> {
    let longest = identifiers::ALL.iter().map(|kind| kind.name.len()).max().unwrap_or(0);
    for kind in identifiers::ALL {
        writeln!(out, "{:longest$}  {}", kind.name, criba::messages::label(kind.name, criba::Language::En))?;
    }
    out.flush()
}
