//! `cargo xtask cli`.

use anyhow::Result;

use crate::step::{Progress, Step};
use crate::workspace::Workspace;

/// Builds the command line to `target/release/criba`.
pub(crate) fn build(workspace: &Workspace, progress: &Progress) -> Result<()> {
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--release", "--package", "criba", "--bin", "criba"]);
    progress
        .run(Step::new("command line", cargo).about("optimised build, a minute or two the first time"))?;
    progress.say(&format!("built {}", workspace.relative(&workspace.target.join("release/criba"))));
    Ok(())
}
