//! What the package holds of every kind of request: its JSON Schema and a sample, each written by the command itself.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::step::{Progress, Step};
use crate::workspace::Workspace;

/// Day on which the samples pass: a package is the same whenever it is built.
const TODAY: &str = "2026-11-23";

/// What is written, and the arguments of the command that writes it.
const PARTS: [(&str, &[&str]); 2] = [("schema", &["schema"]), ("samples", &["sample", "--today", TODAY])];

pub(crate) fn write(workspace: &Workspace, progress: &Progress, folder: &Path) -> Result<()> {
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--package", "criba", "--bin", "criba"]);
    progress.run(
        Step::new("command for schemas and samples", cargo).about("about half a minute the first time"),
    )?;
    let program = workspace.target.join("debug/criba");
    let listed = said(&program, &["kinds", "--format", "json"])?;
    let kinds = listed.lines().map(kind).collect::<Result<Vec<_>>>()?;
    ensure!(!kinds.is_empty(), "`criba kinds` names no kind");
    for (part, arguments) in PARTS {
        fs::create_dir(folder.join(part))?;
        for kind in &kinds {
            let text = said(&program, &[arguments, &[kind]].concat())?;
            fs::write(folder.join(part).join(format!("{kind}.json")), text)?;
        }
    }
    progress.say(&format!("schemas and samples of {} kinds", kinds.len()));
    Ok(())
}

/// The kind that a line of `criba kinds --format json` describes.
fn kind(line: &str) -> Result<String> {
    let described: Value = serde_json::from_str(line)?;
    Ok(described["kind"].as_str().context("a kind without a name")?.to_string())
}

fn said(program: &Path, arguments: &[&str]) -> Result<String> {
    let output = Command::new(program).args(arguments).output()?;
    let told = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "criba {}: {told}", arguments.join(" "));
    String::from_utf8(output.stdout).context("the command wrote no UTF-8")
}
