//! The context of a check, read by the same reader against its own table: its faults get pointers for free.

use crate::engine::check::{Checker, Request, Verdict};
use crate::engine::context::{Channel, Context, Limits, Profile, Segment};
use crate::engine::field::{Group, Object, Slot, any, field, group, map, object, values};
use crate::engine::finding::Severity;
use crate::engine::kind::{Form, Good, Kind};
use crate::identifiers::date;

static CHANNEL: Kind = Kind::new("channel", Form::Words(&["online", "offline"]));
static SEGMENT: Kind = Kind::new("segment", Form::Words(&["residential", "business"]));
static PROFILE: Kind = Kind::new("profile", Form::Words(&["documented", "recommended", "strict"]));
static SEVERITY: Kind = Kind::new("severity", Form::Words(&["off", "info", "warning", "error"]));
static BYTES: Kind = Kind::new("bytes", Form::Integer { min: 1, max: 1 << 30 });
static DEPTH: Kind = Kind::new("depth", Form::Integer { min: 1, max: 128 });
static FINDINGS: Kind = Kind::new("findings", Form::Integer { min: 1, max: 100_000 });
/// Whatever stands in the route: what is wrong with it is the request's fault, not the context's.
static PARAMETER: Kind = Kind::text("parameter", |_, _| Ok(Good::key(0))).verbatim();
static DAYS: Kind = Kind::new("days", Form::Integer { min: 0, max: 3650 });

static LIMITS: Group = group(
    "limits",
    &[
        field("bytes", &BYTES).doc("Longest text, in bytes."),
        field("depth", &DEPTH).doc("Deepest nesting."),
        field("findings", &FINDINGS).doc("Most findings in a report."),
    ],
);
static BOUNDED: Object = Object::new(&LIMITS);

static CALENDAR: Group = group(
    "calendar",
    &[
        values("holidays", &date::DATE).doc("Holidays besides the national ones."),
        field("horizonDays", &DAYS).doc("How many days ahead a date may be scheduled without a doubt."),
    ],
);
static DATED: Object = Object::new(&CALENDAR);

static ROOT: Group = group(
    "context",
    &[
        field("today", &date::DATE).doc("The day of the check."),
        field("channel", &CHANNEL).doc("How the sale is made."),
        field("segment", &SEGMENT).doc("Who buys."),
        field("profile", &PROFILE).doc("How strict."),
        object("limits", &BOUNDED).doc("Bounds on the check."),
        object("calendar", &DATED).doc("Holidays, and how far ahead a date may lie."),
        map("severity", &SEVERITY).doc("Severities of single codes."),
        map("path", &PARAMETER).doc("Route parameters."),
        any("known").doc("Master data and look-up results."),
    ],
);
static CONTEXT_OBJECT: Object = Object::new(&ROOT);
static CONTEXT: Request = Request::new("context", &CONTEXT_OBJECT);

impl Context {
    /// A context from its JSON text.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Context`] names the first thing in it that no context holds.
    pub fn from_json(json: &[u8]) -> Result<Context, crate::Error> {
        let (mut checker, none) = (Checker::new(), Context::default());
        let verdict = checker.check(&CONTEXT, json, &none);
        if let Some(finding) = verdict.report().findings.into_iter().next() {
            return Err(crate::Error::Context { code: finding.code.to_string(), pointer: finding.pointer });
        }
        Ok(read(&verdict))
    }
}

fn read(verdict: &Verdict) -> Context {
    const TODAY: Slot = ROOT.slot("today");
    let word = |slot: Slot| verdict.key(slot);
    let limits = Limits::default();
    Context {
        today: verdict.key(TODAY),
        channel: word(ROOT.slot("channel")).map(|k| if k == 0 { Channel::Online } else { Channel::Offline }),
        segment: word(ROOT.slot("segment"))
            .map(|k| if k == 0 { Segment::Residential } else { Segment::Business }),
        profile: match word(ROOT.slot("profile")) {
            Some(0) => Profile::Documented,
            Some(2) => Profile::Strict,
            _ => Profile::Recommended,
        },
        limits: Limits {
            bytes: verdict.key(LIMITS.slot("bytes")).map_or(limits.bytes, |k| k as u32),
            depth: verdict.key(LIMITS.slot("depth")).map_or(limits.depth, |k| k as u32),
            findings: verdict.key(LIMITS.slot("findings")).map_or(limits.findings, |k| k as u32),
        },
        path: verdict.texts(ROOT.slot("path")),
        holidays: verdict.keys(CALENDAR.slot("holidays")),
        horizon_days: verdict.key(CALENDAR.slot("horizonDays")).map(|k| k as u32),
        severity: verdict
            .entries(ROOT.slot("severity"))
            .into_iter()
            .map(|(code, k)| (code, severity(k)))
            .collect(),
    }
}

fn severity(key: u64) -> Option<Severity> {
    match key {
        0 => None,
        1 => Some(Severity::Info),
        2 => Some(Severity::Warning),
        _ => Some(Severity::Error),
    }
}
