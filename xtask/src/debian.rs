//! Programs that Debian packages and the tests use: installed where they are missing and this may be done.

use std::process::Command;

use anyhow::Result;

use crate::step::{Progress, Step, ask};

/// A program, and the packages that bring it.
pub(crate) struct Program {
    pub(crate) name: &'static str,
    pub(crate) packages: &'static [&'static str],
    pub(crate) about: &'static str,
}

pub(crate) const VALGRIND: Program =
    Program { name: "valgrind", packages: &["valgrind"], about: "about 20 s" };
pub(crate) const CHROMIUM: Program =
    Program { name: "chromium", packages: &["chromium"], about: "about 20 s" };
pub(crate) const FIREFOX: Program =
    Program { name: "firefox-esr", packages: &["firefox-esr"], about: "about 20 s" };
pub(crate) const WEBKIT: Program = Program {
    name: "WebKitWebDriver",
    packages: &["webkit2gtk-driver", "xvfb", "xauth"],
    about: "about 30 s",
};

impl Program {
    /// Whether it is there, after trying to install it.
    pub(crate) fn ensure(&self, progress: &Progress) -> Result<bool> {
        let there = || ask(Command::new(self.name).arg("--version")).is_some();
        let root = ask(Command::new("id").arg("-u")).as_deref() == Some("0");
        if there() || !root || ask(Command::new("apt-get").arg("--version")).is_none() {
            return Ok(there());
        }
        let packages = self.packages.join(" ");
        progress.say(&format!("{} is not there: installing Debian's", self.name));
        let mut apt = Command::new("sh");
        let install = format!("apt-get update && apt-get install -y --no-install-recommends {packages}");
        apt.args(["-c", &install]).env("DEBIAN_FRONTEND", "noninteractive");
        let label = format!("apt-get install {packages}");
        let done = progress.attempt(Step::new(&label, apt).about(self.about))?;
        progress.conclude(&label, &done, "");
        Ok(there())
    }
}
