//! `cargo xtask demo`: the site and the edge function in workerd, before a stand-in back end.

use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::package;
use crate::site;
use crate::step::Progress;
use crate::toolchain;
use crate::workspace::Workspace;

/// How the demo is run.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Where it listens; another free port where this one is taken
    #[arg(long, default_value_t = 8787)]
    port: u16,
    /// Do not open the site in a browser
    #[arg(long)]
    no_open: bool,
    /// Build all that `wrangler deploy` needs in www/edge, and run nothing
    #[arg(long)]
    build_only: bool,
}

/// Builds everything, then runs the demo until it is stopped.
pub(crate) fn run(workspace: &Workspace, progress: &Progress, options: &Options) -> Result<ExitCode> {
    package::build(workspace, progress)?;
    site::build(workspace, progress)?;
    let tools = toolchain::ensure(workspace, progress, false)?;
    let mut node = tools.command("node");
    node.arg(workspace.www().join("edge/demo.mjs")).args(["--port", &options.port.to_string()]);
    if options.no_open {
        node.arg("--no-open");
    }
    if options.build_only {
        node.arg("--build-only");
    }
    // Not a step: it shows its own output, and Ctrl-C is for it.
    let status = node.current_dir(&workspace.root).status().context("cannot run node")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
