//! The forms that a report is written in.

use std::io::{self, Write};

use clap::ValueEnum;
use criba::{Finding, Fix, Language, Report, describe};
use serde::Serialize;

use super::human::{self, Style};
use super::input::Source;
use super::sarif;

/// The form of a report.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people: each finding under its line of the source
    Human,
    /// For programs: one report a line
    Json,
    /// For CI annotations: SARIF 2.1.0
    Sarif,
}

/// Writes reports one after another.
pub(crate) struct Reports {
    format: Format,
    /// The language that was asked for.
    language: Option<Language>,
    source: bool,
    /// What SARIF tells together, at the end.
    results: Vec<sarif::Run>,
}

impl Reports {
    /// Reports in this form.
    pub(crate) fn new(format: Format, language: Option<Language>, source: bool) -> Reports {
        Reports { format, language, source, results: Vec::new() }
    }

    /// Writes one report.
    pub(crate) fn write(&mut self, out: &mut dyn Write, source: &Source, report: &Report) -> io::Result<()> {
        let language = self.language.unwrap_or_default();
        match self.format {
            Format::Human => human::write(out, source, report, &Style { source: self.source, language }),
            Format::Json => json(out, report, self.language),
            Format::Sarif => {
                self.results.push(sarif::Run::new(source, report, language));
                Ok(())
            }
        }
    }

    /// Writes the values that would pass, apart from the report: they hold what was submitted.
    pub(crate) fn fixes(&self, out: &mut dyn Write, fixes: &[Fix]) -> io::Result<()> {
        match self.format {
            Format::Human => human::fixes(out, fixes, self.language.unwrap_or_default()),
            Format::Json => {
                serde_json::to_writer(&mut *out, &Fixes { fixes })?;
                writeln!(out)
            }
            Format::Sarif => Ok(()),
        }
    }

    /// Writes what is told together.
    pub(crate) fn finish(self, out: &mut dyn Write) -> io::Result<()> {
        match self.format {
            Format::Sarif => sarif::write(out, &self.results, self.language.unwrap_or_default()),
            Format::Human | Format::Json => Ok(()),
        }
    }
}

/// Values that would pass.
#[derive(Serialize)]
struct Fixes<'f> {
    fixes: &'f [Fix],
}

/// A finding with its words.
#[derive(Serialize)]
struct Worded<'r> {
    #[serde(flatten)]
    finding: &'r Finding,
    message: String,
    help: String,
}

/// A report whose findings have words.
#[derive(Serialize)]
struct WordedReport<'r> {
    kind: &'r str,
    status: criba::Status,
    ruleset: &'static str,
    findings: Vec<Worded<'r>>,
    changes: &'r [criba::Change],
    needs: &'r [criba::Need],
}

/// One report on one line; with words where a language was asked for.
pub(crate) fn json(out: &mut dyn Write, report: &Report, language: Option<Language>) -> io::Result<()> {
    match language {
        None => serde_json::to_writer(&mut *out, report)?,
        Some(language) => serde_json::to_writer(&mut *out, &worded(report, language))?,
    }
    writeln!(out)
}

fn worded(report: &Report, language: Language) -> WordedReport<'_> {
    let worded = |finding| {
        let said = describe(finding, language);
        Worded { finding, message: said.message, help: said.help }
    };
    WordedReport {
        kind: &report.kind,
        status: report.status,
        ruleset: report.ruleset,
        findings: report.findings.iter().map(worded).collect(),
        changes: &report.changes,
        needs: &report.needs,
    }
}
