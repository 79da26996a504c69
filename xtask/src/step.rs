//! Child processes, each a step that shows its progress: a spinner on a terminal, plain lines elsewhere. The whole output
//! goes to a log file; its last lines are shown when the step fails.

use std::env;
use std::fmt;
use std::fs::{self, File};
use std::io::{IsTerminal, Read, Seek, SeekFrom, stderr};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

const TAIL_LINES: usize = 30;
const POLL: Duration = Duration::from_millis(40);
/// Without a terminal, a long step says at this interval that it is alive.
const HEARTBEAT: Duration = Duration::from_secs(30);
/// Shorter steps of no consequence are not worth an announcement of their own.
const ANNOUNCE_AFTER: Duration = Duration::from_secs(2);

pub(crate) struct Progress {
    bars: MultiProgress,
    terminal: bool,
    logs: PathBuf,
}

pub(crate) struct Step {
    label: String,
    about: String,
    command: Command,
    patience: Option<Patience>,
}

/// Gives a child up after a while, unless its output shows by then that the work is under way.
pub(crate) struct Patience {
    pub(crate) limit: Duration,
    pub(crate) under_way: &'static str,
    pub(crate) limit_under_way: Duration,
}

pub(crate) struct Done {
    pub(crate) output: String,
    pub(crate) took: Duration,
    pub(crate) ok: bool,
    log: PathBuf,
}

impl Step {
    pub(crate) fn new(label: &str, command: Command) -> Self {
        Self { label: label.to_string(), about: String::new(), command, patience: None }
    }

    /// What is being done and how long that may take.
    pub(crate) fn about(mut self, about: &str) -> Self {
        self.about = about.to_string();
        self
    }

    pub(crate) fn patience(mut self, patience: Patience) -> Self {
        self.patience = Some(patience);
        self
    }
}

impl Progress {
    pub(crate) fn new(logs: &Path) -> Self {
        // CI logs keep every frame of a spinner, even where they pretend to be a terminal.
        let terminal = stderr().is_terminal() && env::var_os("CI").is_none();
        Self { bars: MultiProgress::new(), terminal, logs: logs.to_path_buf() }
    }

    /// A line that stays.
    pub(crate) fn say(&self, line: &str) {
        self.bars.suspend(|| eprintln!("{line}"));
    }

    /// Runs a step; a failure shows the end of its output and is an error.
    pub(crate) fn run(&self, step: Step) -> Result<Done> {
        let label = step.label.clone();
        let done = self.attempt(step)?;
        self.conclude(&label, &done, "");
        if !done.ok {
            bail!("{label} failed");
        }
        Ok(done)
    }

    /// Runs a step whose failure is no error, and says nothing of how it ended.
    pub(crate) fn attempt(&self, mut step: Step) -> Result<Done> {
        let log = self.logs.join(format!("{}.log", file_name(&step.label)));
        let mut child = start(&mut step.command, &log).with_context(|| format!("starting {}", step.label))?;
        let started = Instant::now();
        let status = self.watch(&mut child, &step, &log, started)?;
        Ok(Done { output: read_text(&log)?, took: started.elapsed(), ok: status.success(), log })
    }

    /// Says how a step ended, with the end of its output where it failed.
    pub(crate) fn conclude(&self, label: &str, done: &Done, note: &str) {
        let mark = if done.ok { "✓" } else { "✗" };
        let note = if note.is_empty() { String::new() } else { format!("  {note}") };
        self.say(&format!("{mark} {label}  {}{note}", Seconds(done.took)));
        if !done.ok {
            let tail = last_lines(&done.output, TAIL_LINES);
            self.say(&format!("{tail}\n  the whole output: {}", done.log.display()));
        }
    }

    fn watch(&self, child: &mut Child, step: &Step, log: &Path, started: Instant) -> Result<ExitStatus> {
        let bar = self.bar(step);
        let mut next_line = ANNOUNCE_AFTER;
        loop {
            if let Some(status) = child.try_wait()? {
                bar.finish_and_clear();
                return Ok(status);
            }
            let now = last_line(log);
            bar.set_message(now.clone());
            if !self.terminal && started.elapsed() >= next_line {
                let what = if next_line == ANNOUNCE_AFTER { &step.about } else { &now };
                self.say(&format!("  {} …  {}  {what}", step.label, Seconds(started.elapsed())));
                next_line += HEARTBEAT;
            }
            if step.patience.as_ref().is_some_and(|patience| patience.is_over(log, started.elapsed())) {
                child.kill()?;
            }
            thread::sleep(POLL);
        }
    }

    fn bar(&self, step: &Step) -> ProgressBar {
        if !self.terminal {
            return ProgressBar::hidden();
        }
        let about = if step.about.is_empty() { String::new() } else { format!(" ({})", step.about) };
        let bar = self.bars.add(ProgressBar::new_spinner().with_prefix(format!("{}{about}", step.label)));
        if let Ok(style) = ProgressStyle::with_template("{spinner} {prefix} {elapsed} {wide_msg:.dim}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(100));
        bar
    }
}

impl Patience {
    fn is_over(&self, log: &Path, waited: Duration) -> bool {
        if waited < self.limit {
            return false;
        }
        let under_way = read_text(log).is_ok_and(|text| text.contains(self.under_way));
        !under_way || waited >= self.limit_under_way
    }
}

/// The output of a quick question, `None` where there is no such program or it fails.
pub(crate) fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_string())
}

/// No child reads from the terminal, so that none ever waits for an answer.
fn start(command: &mut Command, log: &Path) -> Result<Child> {
    fs::create_dir_all(log.parent().context("a log file without a folder")?)?;
    let file = File::create(log)?;
    let child = command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file).spawn();
    child.with_context(|| format!("cannot run {}", command.get_program().display()))
}

fn file_name(label: &str) -> String {
    label.chars().map(|c| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' }).collect()
}

fn read_text(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| format!("reading {}", path.display()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The last line written so far. Only the file's end is read: it is asked for many times a second.
fn last_line(log: &Path) -> String {
    let mut end = Vec::new();
    let read = File::open(log).and_then(|mut file| {
        let length = file.metadata()?.len();
        file.seek(SeekFrom::Start(length.saturating_sub(500)))?;
        file.read_to_end(&mut end)
    });
    if read.is_err() {
        return String::new();
    }
    last_lines(&String::from_utf8_lossy(&end), 1).trim().to_string()
}

fn last_lines(text: &str, count: usize) -> String {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    lines[lines.len().saturating_sub(count)..]
        .iter()
        .map(|line| format!("  {line}"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// A duration as people say it.
pub(crate) struct Seconds(pub(crate) Duration);

impl fmt::Display for Seconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.as_secs_f64();
        if seconds < 60.0 {
            return write!(f, "{seconds:.1} s");
        }
        write!(f, "{} min {:02} s", self.0.as_secs() / 60, self.0.as_secs() % 60)
    }
}
