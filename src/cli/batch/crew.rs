//! The workers: chunks are dealt round to them and taken back in the same round, so that reports keep their order, and no
//! more is in memory than a few chunks a worker.

use std::io::{self, BufReader, Read};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use criba::engine::check::Request;
use criba::{Checker, Context, Language, Status};

use super::lines::Chunk;
use super::tally::Tally;
use crate::cli::format;

/// What is asked of every worker.
#[derive(Clone, Copy)]
pub(super) struct Job<'j> {
    pub(super) kind: &'static Request,
    pub(super) context: &'j Context,
    /// Whether reports are written.
    pub(super) reports: bool,
    pub(super) language: Option<Language>,
}

/// A chunk that is done.
pub(super) struct Done {
    /// What was counted.
    pub(super) tally: Tally,
    /// The reports, a line each.
    pub(super) reports: Vec<u8>,
    /// Bytes of the stream.
    pub(super) bytes: u64,
}

/// What ends a run before its time.
pub(super) enum Stop {
    Input(io::Error),
    Output(io::Error),
}

/// Chunks that wait for one worker, and that wait to be taken from it.
const WAITING: usize = 2;

/// Checks every payload of a stream; `each` gets the chunks in the order of the stream.
pub(super) fn run(
    input: Box<dyn Read + Send>,
    job: &Job,
    each: &mut dyn FnMut(Done) -> io::Result<()>,
) -> Result<(), Stop> {
    let count = thread::available_parallelism().map_or(1, |n| n.get());
    let limit = job.context.limits.bytes as usize;
    thread::scope(|scope| {
        let (mut posts, mut results) = (Vec::new(), Vec::new());
        for _ in 0..count {
            let (post, chunks) = sync_channel(WAITING);
            let (result, done) = sync_channel(WAITING);
            scope.spawn(move || work(job, &chunks, &result));
            posts.push(post);
            results.push(done);
        }
        let reader = scope.spawn(move || deal(input, limit, &posts));
        let told = collect(&results, each);
        // Whoever still works sees that nobody waits for it, and ends.
        drop(results);
        told.map_err(Stop::Output)?;
        match reader.join() {
            Ok(read) => read.map_err(Stop::Input),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

/// Reads the stream and deals its chunks round.
fn deal(input: Box<dyn Read + Send>, limit: usize, posts: &[SyncSender<Chunk>]) -> io::Result<()> {
    let mut input = BufReader::with_capacity(1 << 18, input);
    for post in posts.iter().cycle() {
        let Some(chunk) = Chunk::read(&mut input, limit)? else { break };
        if post.send(chunk).is_err() {
            break;
        }
    }
    Ok(())
}

/// Takes the results in the round in which the chunks were dealt: the first worker without one had no more.
fn collect(results: &[Receiver<Done>], each: &mut dyn FnMut(Done) -> io::Result<()>) -> io::Result<()> {
    for result in results.iter().cycle() {
        let Ok(done) = result.recv() else { break };
        each(done)?;
    }
    Ok(())
}

fn work(job: &Job, chunks: &Receiver<Chunk>, result: &SyncSender<Done>) {
    let mut checker = Checker::new();
    while let Ok(chunk) = chunks.recv() {
        let mut done = Done { tally: Tally::default(), reports: Vec::new(), bytes: chunk.bytes };
        for payload in chunk.payloads() {
            check(job, &mut checker, payload, &mut done);
        }
        if result.send(done).is_err() {
            return;
        }
    }
}

/// Checks one payload. Its report is put together only where somebody wants it.
fn check(job: &Job, checker: &mut Checker, payload: &[u8], done: &mut Done) {
    let verdict = checker.check(job.kind, payload, job.context);
    let invalid = verdict.status() == Status::Invalid;
    if !invalid && !job.reports {
        return done.tally.valid += 1;
    }
    let report = verdict.report();
    done.tally.count(&report);
    if job.reports && format::json(&mut done.reports, &report, job.language).is_err() {
        unreachable!("a list of bytes takes whatever is written to it");
    }
}
