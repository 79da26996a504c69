//! What enforcing would refuse, by code and by place.

use std::collections::HashMap;
use std::io::{self, Write};

use criba::{Finding, Report, Severity, Status};

use crate::cli::terminal;

/// Counts over many payloads.
#[derive(Default)]
pub(crate) struct Tally {
    /// Payloads without an error.
    pub(crate) valid: u64,
    /// Payloads with one.
    pub(crate) invalid: u64,
    /// By code and place.
    faults: HashMap<(String, String), Count>,
    /// Errors at places past [`MOST`].
    elsewhere: u64,
}

#[derive(Default, Clone, Copy)]
struct Count {
    payloads: u64,
    errors: u64,
    /// The payload that counted last, so that one counts once.
    last: u64,
}

/// Most rows that are told apart: keys are submitted data, and may be as many as there are payloads.
const MOST: usize = 10_000;

impl Tally {
    /// Counts one report.
    pub(crate) fn count(&mut self, report: &Report) {
        if report.status == Status::Valid {
            self.valid += 1;
            return;
        }
        self.invalid += 1;
        for finding in report.findings.iter().filter(|f| f.severity == Severity::Error) {
            let row = (finding.code.to_string(), place(finding));
            if !self.faults.contains_key(&row) && self.faults.len() == MOST {
                self.elsewhere += 1;
                continue;
            }
            let count = self.faults.entry(row).or_default();
            count.errors += 1;
            count.payloads += u64::from(count.last != self.invalid);
            count.last = self.invalid;
        }
    }

    /// Adds the counts of another.
    pub(crate) fn add(&mut self, other: Tally) {
        self.valid += other.valid;
        self.invalid += other.invalid;
        self.elsewhere += other.elsewhere;
        for (row, theirs) in other.faults {
            if !self.faults.contains_key(&row) && self.faults.len() == MOST {
                self.elsewhere += theirs.errors;
                continue;
            }
            let count = self.faults.entry(row).or_default();
            count.payloads += theirs.payloads;
            count.errors += theirs.errors;
        }
    }

    /// Writes the counts, the most frequent first.
    pub(crate) fn write(&self, out: &mut dyn Write, name: &str) -> io::Result<()> {
        let all = self.valid + self.invalid;
        let payloads = if all == 1 { "payload" } else { "payloads" };
        writeln!(out, "{name}: {all} {payloads}, {} valid, {} invalid", self.valid, self.invalid)?;
        if self.invalid == 0 {
            return Ok(());
        }
        let mut rows: Vec<_> = self.faults.iter().collect();
        rows.sort_by(|(a, x), (b, y)| {
            y.payloads.cmp(&x.payloads).then(y.errors.cmp(&x.errors)).then(a.cmp(b))
        });
        let wide = rows.iter().map(|((code, _), _)| code.len()).max().unwrap_or(0);
        writeln!(out, "\nWhat enforcing would refuse:\n")?;
        writeln!(out, "\x1b[1m{:>8}  {:>8}  {:wide$}  place\x1b[0m", "payloads", "errors", "code")?;
        for ((code, place), count) in rows {
            let place = if terminal::is_shown() {
                terminal::cut(place, terminal::width().saturating_sub(wide + 22))
            } else {
                place.clone()
            };
            writeln!(out, "{:>8}  {:>8}  {code:wide$}  {place}", count.payloads, count.errors)?;
        }
        if self.elsewhere > 0 {
            writeln!(out, "{:>8}  {:>8}  at other places", "", self.elsewhere)?;
        }
        Ok(())
    }
}

/// A pointer with `*` for list indexes, and for a name that no table knows: it is submitted data.
fn place(finding: &Finding) -> String {
    let unknown = finding.code.to_string() == "field.unknown";
    let mut place = String::with_capacity(finding.pointer.len());
    let mut tokens = finding.pointer.split('/').skip(1).peekable();
    while let Some(token) = tokens.next() {
        let index = !token.is_empty() && token.bytes().all(|b| b.is_ascii_digit());
        place.push('/');
        place.push_str(if index || (unknown && tokens.peek().is_none()) { "*" } else { token });
    }
    if place.is_empty() { "(the whole)".to_string() } else { place }
}
