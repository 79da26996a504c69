//! What test runners say they ran.

use std::fmt;
use std::ops::AddAssign;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    pub(crate) skipped: usize,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(f, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

/// Sums the `test result:` lines of `cargo test`.
pub(crate) fn of_cargo(output: &str) -> Counts {
    let mut counts = Counts::default();
    for line in output.lines().filter_map(|line| line.trim().strip_prefix("test result: ")) {
        counts += Counts {
            passed: number_before(line, " passed"),
            failed: number_before(line, " failed"),
            skipped: number_before(line, " ignored"),
        };
    }
    counts
}

/// Reads the last lines of Node's "spec" report. A cancelled test did not pass; one marked "to do" proves nothing.
pub(crate) fn of_node(output: &str) -> Counts {
    let number = |name: &str| {
        let line = output.lines().filter_map(|line| line.strip_prefix(name)).next_back();
        line.and_then(|rest| rest.trim().parse().ok()).unwrap_or(0)
    };
    Counts {
        passed: number("ℹ pass "),
        failed: number("ℹ fail ") + number("ℹ cancelled "),
        skipped: number("ℹ skipped ") + number("ℹ todo "),
    }
}

fn number_before(line: &str, word: &str) -> usize {
    let before = line.split(word).next().unwrap_or_default();
    let digits = before.rsplit(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    digits.parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_all_results_of_cargo() {
        let output = "running 2 tests\n\
            test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s\n\
            test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n";
        assert_eq!(of_cargo(output), Counts { passed: 15, failed: 2, skipped: 1 });
        assert_eq!(of_cargo("error: could not compile"), Counts::default());
    }

    #[test]
    fn reads_the_summary_of_node() {
        let output =
            "✔ x (1.2ms)\nℹ tests 9\nℹ suites 0\nℹ pass 5\nℹ fail 1\nℹ cancelled 1\nℹ skipped 1\nℹ todo 1\n";
        assert_eq!(of_node(output), Counts { passed: 5, failed: 2, skipped: 2 });
    }

    #[test]
    fn says_what_was_skipped_only_if_something_was() {
        assert_eq!(Counts { passed: 123, failed: 0, skipped: 0 }.to_string(), "123 passed, 0 failed");
        assert_eq!(Counts { passed: 1, failed: 2, skipped: 3 }.to_string(), "1 passed, 2 failed, 3 skipped");
    }
}
