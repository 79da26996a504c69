//! `cargo xtask bench`: native instructions, and the package's time in Node against that of parsing alone, beside their targets.

use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::debian;
use crate::instructions;
use crate::package;
use crate::step::{Progress, Step, ask};
use crate::workspace::Workspace;

/// Fresh processes whose median counts: one may have had a bad start.
const PROCESSES: usize = 7;

/// A figure beside its targets.
struct Row {
    what: String,
    figure: f64,
    aim: f64,
    must: f64,
    /// Above it the run fails. Where the target is not reached yet it stands a little above what was, and only ever goes
    /// down: what has been won is not lost while the rest is being won.
    gate: f64,
}

/// The gates of the instruction counts, in the order of the sets.
const GATES: [f64; 3] = [19.9, 21.95, 20.1];

pub(crate) fn run(workspace: &Workspace, progress: &Progress, counted_only: bool) -> Result<ExitCode> {
    let mut rows = Vec::new();
    if debian::VALGRIND.ensure(progress)? {
        rows.extend(native(workspace, progress)?);
    } else {
        progress.say("- instructions  skipped: valgrind is not there and could not be installed");
    }
    if !counted_only {
        // Always of what stands in the sources now.
        package::build(workspace, progress)?;
        rows.extend(node(workspace, progress)?);
    }
    Ok(print(&rows))
}

fn native(workspace: &Workspace, progress: &Progress) -> Result<Vec<Row>> {
    let counted = instructions::count(workspace, progress)?;
    let row = |((set, figure), gate): (&(&str, f64), f64)| Row {
        what: format!("native instructions a byte, {set}"),
        figure: *figure,
        aim: 14.0,
        must: 20.0,
        gate,
    };
    let mut rows: Vec<Row> = counted.per_byte.iter().zip(GATES).map(row).collect();
    let what = "a line among 500, to one among 50".to_string();
    rows.push(Row { what, figure: counted.growth, aim: 1.0, must: 1.1, gate: 1.1 });
    let what = "a sale under a prepared catalogue of 50,000 ids, to one under none".to_string();
    rows.push(Row { what, figure: counted.facts, aim: 1.02, must: 1.05, gate: 1.05 });
    Ok(rows)
}

fn node(workspace: &Workspace, progress: &Progress) -> Result<Vec<Row>> {
    let peers = workspace.root.join("benches/peers");
    let said = |script: &str| -> Result<Vec<Value>> {
        let script = peers.join(script);
        (1..=PROCESSES).map(|process| measure(&script, &workspace.package(), progress, process)).collect()
    };
    let ratio = |said: &[Value], set: &str| -> Result<f64> {
        let figures = said.iter().map(|said| said[set]["ratio"].as_f64().context("no ratio"));
        Ok(median(figures.collect::<Result<_>>()?))
    };
    let (payloads, field) = (said("ratio.mjs")?, said("field.mjs")?);
    let node = ask(Command::new("node").arg("--version")).unwrap_or_default();
    // Times are no gate: another load on the machine moves them.
    let row = |what: &str, figure, aim, must| Row {
        what: format!("{what}, Node {node}"),
        figure,
        aim,
        must,
        gate: f64::INFINITY,
    };
    Ok(vec![
        row("bytes to verdict / decode + JSON.parse, ordered", ratio(&payloads, "ordered")?, 0.38, 0.55),
        row("bytes to verdict / decode + JSON.parse, shuffled", ratio(&payloads, "shuffled")?, 0.45, 0.60),
        row("a phone field as it is typed / libphonenumber-js", ratio(&field, "verdict")?, 0.055, 0.083),
    ])
}

fn measure(script: &Path, package: &Path, progress: &Progress, process: usize) -> Result<Value> {
    let mut node = Command::new("node");
    node.arg(script).arg(package);
    let label = format!("Node {process} of {PROCESSES}");
    let done = progress.run(Step::new(&label, node).about("a few seconds"))?;
    serde_json::from_str(done.output.lines().last().unwrap_or_default()).context("the bench said no JSON")
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// Prints the table. Above a gate the run fails; above a target the table says so.
fn print(rows: &[Row]) -> ExitCode {
    println!("{:<70} {:>8} {:>7} {:>7} {:>7}", "", "figure", "aim ≤", "must ≤", "gate ≤");
    for Row { what, figure, aim, must, gate } in rows {
        let mark = match (figure > gate, figure > must) {
            (true, _) => "  above the gate",
            (_, true) => "  above the target",
            _ => "",
        };
        let gate = if gate.is_finite() { format!("{gate:.2}") } else { "none".to_string() };
        println!("{what:<70} {figure:>8.2} {aim:>7.2} {must:>7.2} {gate:>7}{mark}");
    }
    if rows.iter().any(|row| row.figure > row.gate) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
