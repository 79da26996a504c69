//! Payloads out of a stream, several at a time, with bounded memory.

use std::io::{self, BufRead};

/// Payloads that go to one worker together.
#[derive(Default)]
pub(super) struct Chunk {
    /// The payloads, one after another.
    text: Vec<u8>,
    /// Where each ends in the text.
    ends: Vec<usize>,
    /// Bytes of the stream that they took, for the progress.
    pub(super) bytes: u64,
}

/// Bytes of a chunk, about: enough that handing it over costs nothing.
const ENOUGH: usize = 1 << 18;

impl Chunk {
    /// The next payloads of a stream; `None` at its end. Of a line past the limit only as much is kept as tells so.
    pub(super) fn read(input: &mut dyn BufRead, limit: usize) -> io::Result<Option<Chunk>> {
        let mut chunk = Chunk::default();
        while chunk.text.len() < ENOUGH {
            let start = chunk.text.len();
            let taken = line(input, &mut chunk.text, limit + 1)?;
            chunk.bytes += taken;
            if chunk.text[start..].trim_ascii().is_empty() {
                chunk.text.truncate(start);
            } else {
                chunk.ends.push(chunk.text.len());
            }
            if taken == 0 {
                break;
            }
        }
        Ok((chunk.bytes > 0).then_some(chunk))
    }

    /// The payloads.
    pub(super) fn payloads(&self) -> impl Iterator<Item = &[u8]> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, end)| &self.text[start..*end])
    }
}

/// Appends one line without its end, and no more of it than `most` bytes. Returns how much of the stream it took.
fn line(input: &mut dyn BufRead, out: &mut Vec<u8>, most: usize) -> io::Result<u64> {
    let (full, mut taken) = (out.len() + most, 0);
    loop {
        let buffer = match input.fill_buf() {
            Ok(buffer) => buffer,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        let (end, found) = match buffer.iter().position(|b| *b == b'\n') {
            Some(at) => (at, true),
            None => (buffer.len(), false),
        };
        out.extend_from_slice(&buffer[..end.min(full - out.len())]);
        let used = end + usize::from(found);
        input.consume(used);
        taken += used as u64;
        if found || used == 0 {
            return Ok(taken);
        }
    }
}
