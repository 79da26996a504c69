//! The tests of the packed package: what they run in is installed first.

use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::debian::{CHROMIUM, FIREFOX, WEBKIT};
use crate::npm::{self, Tools};
use crate::step::Progress;
use crate::workspace::Workspace;

const FOLDER: &str = "pkg-tests";

/// What every run uses.
const EVERY: Tools = Tools {
    folder: FOLDER,
    label: "environments of the package's tests",
    about: "three Nodes, Deno, Bun, workerd and bundlers from npm, about a minute",
    few: true,
    scripts: &["bun", "node-20", "node-22", "node-24"],
};
/// What `--all` uses.
const ALL: Tools = Tools { few: false, ..EVERY };

/// Installs what is missing. A browser that cannot be had is no failure: its tests say that they were skipped.
pub(crate) fn prepare(workspace: &Workspace, progress: &Progress, all: bool) -> Result<()> {
    npm::install(workspace, progress, if all { &ALL } else { &EVERY })?;
    CHROMIUM.ensure(progress)?;
    if all {
        FIREFOX.ensure(progress)?;
        WEBKIT.ensure(progress)?;
    }
    Ok(())
}

/// The tests of the package in Node and of what a page sees.
pub(crate) fn node(workspace: &Workspace, all: bool) -> Result<Command> {
    Ok(run(workspace, all, OsStr::new("spec"), test_files(workspace)?))
}

/// The package in every environment, as a table.
pub(crate) fn environments(workspace: &Workspace, all: bool) -> Command {
    let folder = workspace.root.join(FOLDER);
    run(workspace, all, folder.join("table.mjs").as_os_str(), vec![folder.join("environments.mjs")])
}

/// No file of tests takes longer, however busy the machine is: one that hangs is told by its name.
const LIMIT: &str = "--test-timeout=600000";

fn run(workspace: &Workspace, all: bool, reporter: &OsStr, files: Vec<PathBuf>) -> Command {
    let mut command = Command::new("node");
    command.arg("--test").arg("--test-reporter").arg(reporter).arg(LIMIT).args(files);
    command.current_dir(&workspace.root);
    command.env("CRIBA_TARBALL", workspace.tarball());
    command.env("CRIBA_SITE", workspace.site());
    command.env("CRIBA_COMMAND", workspace.target.join("debug/criba"));
    for example in ["report", "schemas"] {
        let name = format!("CRIBA_{}", example.to_uppercase());
        command.env(name, workspace.target.join("debug/examples").join(example));
    }
    if all {
        command.env("CRIBA_ALL", "1");
    }
    command
}

/// Named one by one: Node 20 knows no patterns.
fn test_files(workspace: &Workspace) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(workspace.root.join(FOLDER))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    Ok(files)
}
