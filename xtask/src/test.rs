//! `cargo xtask test`: everything CI runs, each check a step with its time, and one line that sums up.

use std::env;
use std::process::{Command, ExitCode};

use anyhow::{Context, Error, Result};

use crate::debian;
use crate::package_tests;
use crate::step::{Progress, Step};
use crate::test_counts::{Counts, of_cargo, of_node};
use crate::workspace::Workspace;

/// How a step's output tells how many tests ran; a step without counts its own success as one.
type Reader = fn(&str) -> Counts;

const SIZE: &str = "size";
const COUNTED: &str = "instructions";
const NODE: &str = "node tests";
const ENVIRONMENTS: &str = "environments";
/// The steps whose output is worth reading when all is well.
const TABLES: [&str; 3] = [SIZE, COUNTED, ENVIRONMENTS];

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
    if debian::VALGRIND.ensure(progress)? {
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
        session.check(site(workspace)?)?;
        session.check(types(workspace))?;
        if let Err(error) = package_tests::prepare(workspace, progress, all) {
            session.fail("tools of the package's tests", &error);
        }
        session.check(check(NODE, "", package_tests::node(workspace, all)?, Some(of_node)))?;
        session.check(check(ENVIRONMENTS, "", package_tests::environments(workspace, all), Some(of_node)))?;
    } else {
        for label in [SIZE, NODE, ENVIRONMENTS] {
            session.skip(label, "there is no package");
        }
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

    fn fail(&mut self, label: &str, error: &Error) {
        self.progress.say(&format!("✗ {label}  {error:#}"));
        self.total.failed += 1;
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

/// The site, with the package that was just built.
fn site(workspace: &Workspace) -> Result<Check> {
    let mut step = own(workspace, "site", "a few seconds")?;
    step.command.arg("--packed");
    Ok(step)
}

/// What the package's reports are compared with.
fn native_reports(workspace: &Workspace) -> Check {
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--package", "criba", "--examples", "--bin", "criba"]);
    check("native reports", "", cargo, None)
}

/// The types that are written from the tables: what they take compiles, and what they refuse does not.
fn types(workspace: &Workspace) -> Check {
    let mut command = Command::new(workspace.www().join("node_modules/.bin/tsc"));
    command.arg("--project").arg(workspace.www().join("tests/tsconfig.json"));
    check("types", "", command, None)
}
