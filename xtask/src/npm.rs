//! Tools from npm, exactly as a folder's lock file has them.

use std::fs;
use std::process::Command;

use anyhow::{Result, ensure};

use crate::step::{Progress, Step, ask};
use crate::workspace::Workspace;

pub(crate) struct Tools {
    /// Folder of the package.json and its lock.
    pub(crate) folder: &'static str,
    pub(crate) label: &'static str,
    pub(crate) about: &'static str,
    /// Without the `devDependencies`.
    pub(crate) few: bool,
    /// Packages that need the script which they bring; no other runs.
    pub(crate) scripts: &'static [&'static str],
}

/// Installs what the lock file names, unless it is there.
pub(crate) fn install(workspace: &Workspace, progress: &Progress, tools: &Tools) -> Result<()> {
    ensure!(
        ask(Command::new("npm").arg("--version")).is_some(),
        "npm is not there: install Node 20.19 or later"
    );
    let folder = workspace.root.join(tools.folder);
    let lock = fs::read_to_string(folder.join("package-lock.json"))?;
    // The stamp of an interrupted run must not be there: it goes first.
    let stamp = folder.join("node_modules/.criba-stamp");
    let whole = format!("all\n{lock}");
    let wanted = if tools.few { format!("few\n{lock}") } else { whole.clone() };
    if fs::read_to_string(&stamp).is_ok_and(|stamped| stamped == wanted || stamped == whole) {
        return Ok(());
    }
    if stamp.exists() {
        fs::remove_file(&stamp)?;
    }
    let mut npm = Command::new("npm");
    // Not `npm ci`: it wants the lock to name the builds for other systems too, and not every registry serves them all.
    npm.args(["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&folder);
    if tools.few {
        npm.arg("--omit=dev");
    }
    progress.run(Step::new(tools.label, npm).about(tools.about))?;
    if !tools.scripts.is_empty() {
        let mut npm = Command::new("npm");
        npm.arg("rebuild").args(tools.scripts).current_dir(&folder);
        progress.run(Step::new(&format!("{}: {}", tools.folder, tools.scripts.join(", ")), npm))?;
    }
    fs::write(stamp, wanted)?;
    Ok(())
}
