//! `cargo xtask test`: everything CI runs, each check a step with its time, and one line that sums up.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::instructions;
use crate::step::{Progress, Step};
use crate::test_counts::{Counts, of_cargo, of_node};
use crate::workspace::Workspace;

/// How a step's output tells how many tests ran; a step without counts its own success as one.
type Reader = fn(&str) -> Counts;

const SIZE: &str = "size";
const COUNTED: &str = "instructions";
/// The steps whose output is worth reading when all is well.
const TABLES: [&str; 2] = [SIZE, COUNTED];

struct Check {
    label: &'static str,
    about: &'static str,
    command: Command,
    reader: Option<Reader>,
}

struct Session<'a> {
    progress: &'a Progress,
    total: Counts,
}

pub(crate) fn run(workspace: &Workspace, progress: &Progress, all: bool) -> Result<ExitCode> {
    let mut session = Session { progress, total: Counts::default() };
    for check in native(workspace) {
        session.check(check)?;
    }
    if instructions::valgrind(progress)? {
        let mut counted = own(workspace, "bench", "an optimised build, then a few seconds")?;
        counted.label = COUNTED;
        counted.command.arg("--counted");
        session.check(counted)?;
    } else {
        session.skip(COUNTED, "valgrind is not there and could not be installed");
    }
    if all {
        session.check(from_source(workspace)?)?;
    }
    if session.check(own(workspace, "package", "the toolchain too, where it is not there: some minutes")?)? {
        session.check(own(workspace, SIZE, "")?)?;
        session.check(native_reports(workspace))?;
        session.check(node(workspace)?)?;
    } else {
        session.skip(SIZE, "there is no package");
        session.skip("node tests", "there is no package");
    }
    // Alone on stdout: what follows the run reads this line.
    println!("{}", session.total);
    Ok(if session.total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

impl Session<'_> {
    /// Runs a check and says whether it passed. A failure never stops the others.
    fn check(&mut self, check: Check) -> Result<bool> {
        let done = self.progress.attempt(Step::new(check.label, check.command).about(check.about))?;
        let mut counts = check.reader.map(|read| read(&done.output)).unwrap_or_default();
        if done.ok && check.reader.is_none() {
            counts.passed = 1;
        }
        // Broken before, or without, a failed test: the step itself is what failed.
        if !done.ok && counts.failed == 0 {
            counts.failed = 1;
        }
        let note = if check.reader.is_some() { counts.to_string() } else { String::new() };
        self.progress.conclude(check.label, &done, &note);
        if done.ok && TABLES.contains(&check.label) {
            self.progress.say(done.output.trim_end());
        }
        self.total += counts;
        Ok(done.ok)
    }

    fn skip(&mut self, label: &str, reason: &str) {
        self.progress.say(&format!("- {label}  skipped: {reason}"));
        self.total.skipped += 1;
    }
}

fn native(workspace: &Workspace) -> Vec<Check> {
    let cargo = |arguments: &[&str]| {
        let mut command = workspace.cargo();
        command.args(arguments);
        command
    };
    // wasm-bindgen takes public functions only, in a module that is private.
    let wasm =
        ["--no-default-features", "--features", "wasm", "--", "-D", "warnings", "-A", "unreachable-pub"];
    let mut doc = cargo(&["doc", "--workspace", "--no-deps"]);
    doc.env("RUSTDOCFLAGS", "-Dwarnings");
    vec![
        check("format", "", cargo(&["fmt", "--all", "--check"]), None),
        check("clippy", "", cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]), None),
        check("clippy of the wasm boundary", "", cargo(&[&["clippy", "--lib"], &wasm[..]].concat()), None),
        check("documentation", "", doc, None),
        check("cargo test", "", cargo(&["test", "--workspace", "--no-fail-fast"]), Some(of_cargo)),
    ]
}

fn check(label: &'static str, about: &'static str, command: Command, reader: Option<Reader>) -> Check {
    Check { label, about, command, reader }
}

/// A task of this tool as a step, in a process of its own: its output goes to the log like any other.
fn own(workspace: &Workspace, task: &'static str, about: &'static str) -> Result<Check> {
    let mut command = Command::new(env::current_exe().context("where this program is")?);
    command.arg(task).current_dir(&workspace.root);
    Ok(check(task, about, command, None))
}

fn from_source(workspace: &Workspace) -> Result<Check> {
    let mut step = own(workspace, "toolchain", "about two minutes")?;
    step.label = "toolchain from source";
    step.command.arg("--from-source");
    Ok(step)
}

/// What the package's reports are compared with.
fn native_reports(workspace: &Workspace) -> Check {
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--package", "criba", "--example", "report", "--example", "words"]);
    check("native reports", "", cargo, None)
}

fn node(workspace: &Workspace) -> Result<Check> {
    let mut command = Command::new("node");
    command.args(["--test", "--test-reporter=spec"]).args(test_files(workspace)?);
    command.env("CRIBA_TARBALL", workspace.tarball());
    command.env("CRIBA_REPORT", workspace.target.join("debug/examples/report")).current_dir(&workspace.root);
    Ok(check("node tests", "", command, Some(of_node)))
}

/// Named one by one: Node 20 knows no patterns.
fn test_files(workspace: &Workspace) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(workspace.root.join("pkg-tests"))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    Ok(files)
}
