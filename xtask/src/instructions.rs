//! Instructions that a native check takes, counted by valgrind: the same on every machine and however busy it is.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::step::{Progress, Step};
use crate::workspace::Workspace;

/// The cost of the checks alone is the difference between these.
const ROUNDS: [u32; 2] = [2, 7];

/// What was counted.
pub(crate) struct Instructions {
    /// Of payloads in the documents' order of keys, in any order, and with faults: instructions a byte.
    pub(crate) per_byte: Vec<(&'static str, f64)>,
    /// What a line costs between 50 and 500 of them, to what it costs between 1 and 50.
    pub(crate) growth: f64,
    /// What the ordered payloads cost under a prepared catalogue of 50,000 ids, to what they cost without.
    pub(crate) facts: f64,
}

pub(crate) fn count(workspace: &Workspace, progress: &Progress) -> Result<Instructions> {
    let bench = Bench { progress, program: compile(workspace, progress)?, logs: workspace.logs() };
    let payloads = payloads(workspace, progress)?;
    let (mut per_byte, mut ordered) = (Vec::new(), 0.0);
    for set in ["ordered", "shuffled", "invalid"] {
        let files = files(&payloads, set)?;
        let mut bytes = 0;
        for file in &files {
            bytes += fs::metadata(file)?.len();
        }
        let cost = bench.cost(set, &files)?;
        if set == "ordered" {
            ordered = cost;
        }
        per_byte.push((set, cost / float(bytes)));
    }
    let mut with_facts = files(&payloads, "ordered")?;
    with_facts.insert(0, PathBuf::from("--facts"));
    let facts = bench.cost("facts", &with_facts)? / ordered;
    let mut lines = [0.0; 3];
    for (cost, count) in lines.iter_mut().zip([1, 50, 500]) {
        let name = format!("lines-{count}");
        *cost = bench.cost(&name, &[payloads.join(format!("{name}.json"))])?;
    }
    let growth = ((lines[2] - lines[1]) / 450.0) / ((lines[1] - lines[0]) / 49.0);
    Ok(Instructions { per_byte, growth, facts })
}

/// Compiles benches/instructions.rs and says where it is.
fn compile(workspace: &Workspace, progress: &Progress) -> Result<PathBuf> {
    let mut cargo = workspace.cargo();
    cargo.args(["bench", "--package", "criba", "--no-default-features", "--bench", "instructions"]);
    cargo.args(["--no-run", "--message-format=json"]);
    // No check runs a dependency's code: compiling those well is half the time.
    cargo.args(["--config", "profile.bench.package.'*'.opt-level=0", "--config", "profile.bench.debug=0"]);
    let done =
        progress.run(Step::new("native bench", cargo).about("optimised build, about 20 s the first time"))?;
    let messages =
        done.output.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()).collect::<Vec<_>>();
    let built = messages.iter().find(|message| message["target"]["name"] == "instructions");
    let path = built.and_then(|message| message["executable"].as_str());
    Ok(path.context("cargo did not say where the bench is")?.into())
}

fn payloads(workspace: &Workspace, progress: &Progress) -> Result<PathBuf> {
    let folder = workspace.target.join("bench");
    let mut node = Command::new("node");
    node.arg(workspace.root.join("benches/peers/corpus.mjs")).arg(&folder);
    progress.run(Step::new("payloads", node))?;
    Ok(folder)
}

fn files(folder: &Path, set: &str) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.flatten().map(|entry| entry.path());
    let of_set =
        |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(set));
    let mut files: Vec<PathBuf> = entries.filter(of_set).collect();
    ensure!(!files.is_empty(), "there are no payloads `{set}`");
    files.sort();
    Ok(files)
}

struct Bench<'a> {
    progress: &'a Progress,
    program: PathBuf,
    logs: PathBuf,
}

impl Bench<'_> {
    /// Instructions of one round.
    fn cost(&self, name: &str, files: &[PathBuf]) -> Result<f64> {
        let [few, many] = ROUNDS;
        Ok((self.run(name, many, files)? - self.run(name, few, files)?) / f64::from(many - few))
    }

    fn run(&self, name: &str, rounds: u32, files: &[PathBuf]) -> Result<f64> {
        let label = format!("instructions {name} {rounds}");
        let out = self.logs.join("callgrind.out");
        let mut valgrind = Command::new("valgrind");
        valgrind.arg("--tool=callgrind").arg(format!("--callgrind-out-file={}", out.display()));
        valgrind.arg(&self.program).arg(rounds.to_string()).args(files);
        let done = self.progress.attempt(Step::new(&label, valgrind))?;
        ensure!(done.ok, "{label} failed: {}", done.output);
        let said = done.output.lines().filter_map(|line| line.split("Collected :").nth(1)).next_back();
        said.and_then(|number| number.trim().parse().ok()).context("valgrind gave no count")
    }
}

#[expect(clippy::cast_precision_loss, reason = "sizes of files")]
fn float(bytes: u64) -> f64 {
    bytes as f64
}
