//! Findings as compilers show them: each under its line of the source.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use criba::engine::kind::Fault;
use criba::{Finding, Fix, Language, Place, Position, Report, Severity, Status, describe};

use super::cards;
use super::excerpt::{excerpt, readable};
use super::input::Source;
use super::terminal::{self, wrap};

/// How findings are shown.
pub(crate) struct Style {
    /// Whether the caller's own lines are quoted.
    pub(crate) source: bool,
    /// The language of the words.
    pub(crate) language: Language,
}

/// Columns that a line's number and a label take.
const ROOM: usize = 24;

/// Writes the findings of a report, each under its line, and a line that counts them.
pub(crate) fn write(out: &mut dyn Write, source: &Source, report: &Report, style: &Style) -> io::Result<()> {
    let text = shaded(readable(&source.bytes), report);
    let renderer = Renderer::styled().term_width(terminal::width());
    for finding in &report.findings {
        let group = group(&text, &source.name, finding, style);
        writeln!(out, "{}\n", tidy(&renderer.render(&[group])))?;
    }
    writeln!(out, "{}", super::summary::line(&source.name, report, style.language))?;
    if report.status == Status::Invalid || report.needs.is_empty() {
        return Ok(());
    }
    let lookups: Vec<&str> = report.needs.iter().map(|need| need.lookup).collect();
    writeln!(out, "\x1b[2m{}: {}\x1b[0m", style.language.terms().wanted, lookups.join(", "))
}

/// Writes the values that would pass, a line each.
pub(crate) fn fixes(out: &mut dyn Write, fixes: &[Fix], language: Language) -> io::Result<()> {
    fixes.iter().try_for_each(|fix| writeln!(out, "{}: {}: {}", language.terms().fix, fix.pointer, fix.value))
}

/// The source without the digits of card numbers that may not be shown anywhere, not even to whoever sent them: those that
/// were found to be one, and whatever else is one, since it may stand in the wrong place.
fn shaded(mut text: String, report: &Report) -> String {
    let told = report.findings.iter().filter(|finding| finding.code.grade.fault == Fault::UNMASKED);
    let told = told.filter_map(|finding| finding.position);
    let told = told.map(|at| at.offset as usize..(at.offset + at.length) as usize);
    for span in told.chain(cards::whole(&text)) {
        if let Some(card) = text.get(span.clone()) {
            let dark = card.replace(|c: char| c.is_ascii_digit(), "*");
            text.replace_range(span, &dark);
        }
    }
    text
}

fn group<'a>(text: &'a str, name: &str, finding: &Finding, style: &Style) -> Group<'a> {
    let (terms, said) = (style.language.terms(), describe(finding, style.language));
    let (level, word) = match finding.severity {
        Severity::Error => (Level::ERROR, terms.error[0]),
        Severity::Warning => (Level::WARNING, terms.warning[0]),
        Severity::Info => (Level::NOTE, terms.info[0]),
    };
    let code = finding.code.to_string();
    let width = terminal::prose();
    let title = wrap(&said.message, width, word.len() + code.len() + 4).join("\n");
    let mut group = level.with_name(word).primary_title(title).id(code).element(origin(name, finding));
    if let Some(position) = finding.position.as_ref().filter(|_| style.source) {
        group = shown(group, text, position, &finding.related, terms.also_here);
    }
    if !finding.pointer.is_empty() {
        group = group.element(Level::INFO.with_name(terms.at).message(finding.pointer.clone()));
    }
    // Beside the line numbers stands `= help: `.
    let help = wrap(&said.help, width, terms.help.len() + 10).join("\n");
    group.element(Level::HELP.with_name(terms.help).message(help))
}

/// `file:line:column`, in the form that editors follow. It stands apart from the line that is shown, since of a long line
/// only a part is, and its columns would be counted from there.
fn origin<'a>(name: &str, finding: &Finding) -> Origin<'a> {
    Origin::path(match &finding.position {
        Some(at) => format!("{name}:{}:{}", at.line, at.column),
        None => name.to_string(),
    })
}

/// Without the mark that the renderer puts where it expects the path of another file.
fn tidy(rendered: &str) -> String {
    let mark = |line: &&str| anstream::adapter::strip_str(line).to_string().trim() != ":::";
    rendered.lines().filter(mark).collect::<Vec<_>>().join("\n")
}

/// The line of the place, and those of the places that take part.
fn shown<'a>(
    mut group: Group<'a>,
    text: &'a str,
    position: &Position,
    related: &[Place],
    also: &'static str,
) -> Group<'a> {
    let width = terminal::width();
    let main = excerpt(text, position, width);
    let others: Vec<_> = related.iter().filter_map(|place| place.position.as_ref()).collect();
    let mut lines = vec![(main.line, main.text, vec![AnnotationKind::Primary.span(main.span)])];
    for other in others {
        let found = excerpt(text, other, width);
        let annotation = AnnotationKind::Context.span(found.span).label(also);
        // Two places of a long line are shown apart: between them lies more than a terminal holds.
        let fits = |(line, text, _): &&mut (usize, &str, Vec<_>)| {
            *line == found.line && *text == found.text && text.len() + ROOM < width
        };
        match lines.iter_mut().find(fits) {
            Some((_, _, annotations)) => annotations.push(annotation),
            None => lines.push((found.line, found.text, vec![annotation])),
        }
    }
    for (line, text, annotations) in lines {
        group = group.element(Snippet::source(text).line_start(line).annotations(annotations));
    }
    group
}
