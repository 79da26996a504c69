//! A checker that is kept.

use criba::{Checker, Context, Error, Status};

/// One for each thread: it keeps its lists, so that a valid payload allocates nothing.
struct Guard {
    checker: Checker,
    context: Context,
}

impl Guard {
    /// What goes on to the back end: the canonical text, or the report as JSON.
    fn body(&mut self, payload: &[u8]) -> Result<String, String> {
        let sale = criba::requests::find("sale").ok_or("no such kind")?;
        let verdict = self.checker.check(sale, payload, &self.context);
        match verdict.status() {
            Status::Valid => Ok(verdict.text().unwrap_or_default().into_owned()),
            Status::Invalid => Err(serde_json::to_string(&verdict.report()).unwrap_or_default()),
        }
    }
}

fn main() -> Result<(), Error> {
    let context = Context::from_json(br#"{"today": "2026-11-23", "channel": "online"}"#)?;
    let mut guard = Guard { checker: Checker::new(), context };
    match guard.body(b"{}") {
        Ok(text) => println!("forward {text}"),
        Err(report) => println!("refuse, {} bytes of report", report.len()),
    }
    Ok(())
}
