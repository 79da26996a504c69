//! What a check is told besides the payload. The core reads no clock, locale or environment: it all comes in here.

use super::facts::Known;
use super::finding::Severity;

/// How a sale is made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Channel {
    /// At a distance: the SIM is sent.
    Online,
    /// Face to face: the SIM is handed over.
    Offline,
}

/// Who buys.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Segment {
    /// A person.
    Residential,
    /// A company or self-employed person.
    Business,
}

/// How strict a check is. Profiles move severities, never logic.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Profile {
    /// An error only where the vendor's documents state the rule.
    Documented,
    /// Certain faults are errors, doubtful ones warnings.
    #[default]
    Recommended,
    /// Warnings are errors too.
    Strict,
}

/// Bounds on one check.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Longest text, in bytes.
    pub bytes: u32,
    /// Deepest nesting; at most 128.
    pub depth: u32,
    /// Most findings in a report.
    pub findings: u32,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { bytes: 1 << 20, depth: 32, findings: 200 }
    }
}

/// A day, counted so that it is never negative: days since 1 March of the year 0.
pub type Day = u64;

/// What a check is told besides the payload.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// The day of the check. Without it the rules that need it are skipped, and a finding says so.
    pub today: Option<Day>,
    /// How the sale is made; where unknown, the payload may tell.
    pub channel: Option<Channel>,
    /// Who buys.
    pub segment: Option<Segment>,
    /// How strict.
    pub profile: Profile,
    /// Bounds.
    pub limits: Limits,
    /// Parameters of the route: name and text.
    pub path: Vec<(String, String)>,
    /// Holidays besides the national ones.
    pub holidays: Vec<Day>,
    /// How many days ahead a date may be scheduled without a doubt; 30 where it is not given.
    pub horizon_days: Option<u32>,
    /// Severities of single codes: `None` switches the code off. What makes a text unreadable is an error whatever is said here:
    /// of the codes of class `syntax`, all errors but `json.duplicate-key`.
    pub severity: Vec<(String, Option<Severity>)>,
    /// Known facts: master data and look-up results, read from a context's text or [prepared](Context::prepare).
    pub known: Known,
}

impl Context {
    /// The severity of a finding under this context; `None` where its code is switched off.
    pub(crate) fn grade(&self, code: &super::kind::Code, severity: Severity) -> Option<Severity> {
        if !self.severity.is_empty() && !code.is_unreadable() {
            let written = code.written();
            if let Some((_, own)) = self.severity.iter().find(|(code, _)| *code == written) {
                return *own;
            }
        }
        match (self.profile, severity) {
            (Profile::Strict, Severity::Warning) => Some(Severity::Error),
            _ => Some(severity),
        }
    }
}
