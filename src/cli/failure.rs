//! What ends a command: misuse, or an output that is gone.

use std::io;
use std::process::ExitCode;

/// Why a command ends early.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// One clear line for whoever called.
    #[error("{0}")]
    Misuse(String),
    /// What was to be written could not be.
    #[error("cannot write: {}", plain(.0))]
    Output(#[from] io::Error),
}

/// Exit status of misuse and of files that cannot be read.
pub(crate) const MISUSE: u8 = 2;

impl Failure {
    /// Says it in one line. A reader that has heard enough (`criba codes | head`) is no failure.
    pub(crate) fn tell(&self) -> ExitCode {
        match self {
            Failure::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            _ => {
                eprintln!("criba: {self}");
                ExitCode::from(MISUSE)
            }
        }
    }
}

/// An error of the operating system in its own words, without its number.
pub(crate) fn plain(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_string()
}

/// Passes over a reader that has heard enough: the verdict stands all the same.
pub(crate) fn heard(written: io::Result<()>) -> Result<(), Failure> {
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}
