//! `cargo xtask`: builds, checks and packs criba, and installs what it lacks for that.

mod bench;
mod cli;
mod crates;
mod data;
mod debian;
mod instructions;
mod npm;
mod package;
mod package_tests;
mod rust_target;
mod site;
mod size;
mod step;
mod test;
mod test_counts;
mod toolchain;
mod workspace;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use step::Progress;
use workspace::Workspace;

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    about = "Builds, checks and packs criba, and installs what it lacks for that"
)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install what the wasm build needs and the machine lacks, pinned, under target/tools
    Toolchain {
        /// Build Rust's library for wasm from Debian's source, even where a ready one is at hand
        #[arg(long)]
        from_source: bool,
    },
    /// Build the command line: target/release/criba
    Cli,
    /// Build the npm package: unpacked and as a tarball, in target/package
    Package,
    /// Build the site's static pages: the reference, in target/site
    Site,
    /// Print the package's sizes against their budgets; exit 1 above one
    Size,
    /// Print native instructions and times in Node against their targets; exit 1 above one
    Bench {
        /// Only what is counted, which no other load on the machine disturbs
        #[arg(long)]
        counted: bool,
    },
    /// Run everything CI runs
    Test {
        /// Also the slow checks: more browsers, Next.js, building Rust's library for wasm from source
        #[arg(long)]
        all: bool,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<ExitCode> {
    let workspace = Workspace::find()?;
    let progress = Progress::new(&workspace.logs());
    match task {
        Task::Toolchain { from_source } => {
            toolchain::ensure(&workspace, &progress, from_source)?;
        }
        Task::Cli => cli::build(&workspace, &progress)?,
        Task::Package => package::build(&workspace, &progress)?,
        Task::Site => site::build(&workspace, &progress)?,
        Task::Size => return size::report(&workspace, &progress),
        Task::Bench { counted } => return bench::run(&workspace, &progress, counted),
        Task::Test { all } => return test::run(&workspace, &progress, all),
    }
    Ok(ExitCode::SUCCESS)
}
