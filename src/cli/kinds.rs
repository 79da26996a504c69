//! `criba kinds`

use std::io::{BufWriter, Write};
use std::process::ExitCode;

use criba::requests;

use super::failure::Failure;
use super::terminal::block;

/// Writes each kind of request with its route, what it is for and where it comes from.
pub(crate) fn run() -> Result<ExitCode, Failure> {
    let mut out = BufWriter::new(anstream::AutoStream::auto(std::io::stdout().lock()));
    for (i, request) in requests::ALL.iter().enumerate() {
        if i > 0 {
            writeln!(out)?;
        }
        writeln!(out, "\x1b[1m{}\x1b[0m  {}", request.name, request.page.route)?;
        write!(out, "{}{}", block(request.page.doc, 4), block(request.page.source, 4))?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
