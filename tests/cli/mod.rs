//! Runs the built binary. Each test that includes it uses a part of it.
#![allow(dead_code)]

use std::io::Write;
use std::process::{Command, Output, Stdio};

/// What a run of the binary came to.
pub(crate) struct Ran {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) code: i32,
}

/// Runs `criba` with these arguments, separated by blanks, and this standard input; no colour, no terminal.
pub(crate) fn criba(arguments: &str, stdin: &[u8]) -> Ran {
    run(arguments, stdin, &[])
}

/// As [`criba`], with these variables of the environment.
pub(crate) fn run(arguments: &str, stdin: &[u8], environment: &[(&str, &str)]) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_criba"))
        .args(arguments.split_whitespace())
        .env_remove("CLICOLOR_FORCE")
        .env_remove("NO_COLOR")
        .envs(environment.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let (mut input, text) = (child.stdin.take().expect("a pipe"), stdin.to_vec());
    // A child that ends without reading closes the pipe: no concern of the test.
    let writer = std::thread::spawn(move || drop(input.write_all(&text)));
    let Output { status, stdout, stderr } = child.wait_with_output().expect("the binary ends");
    writer.join().expect("all is written");
    Ran {
        stdout: String::from_utf8(stdout).expect("UTF-8"),
        stderr: String::from_utf8(stderr).expect("UTF-8"),
        code: status.code().expect("no signal"),
    }
}
