//! The context of a check, read by the same reader against its own table: its faults get pointers for free.

use crate::engine::check::{Checker, Request, Verdict};
use crate::engine::context::{Channel, Context, Limits, Profile, Segment};
use crate::engine::field::{Field, Group, Object, Slot, field, group, map, object, values};
use crate::engine::finding::Severity;
use crate::engine::kind::{Form, Good, Kind};
use crate::engine::text::{gather, gathered};
use crate::groups::known;
use crate::identifiers::date;
use crate::rules;

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

const LIMITS_FIELD: Field = object("limits", &BOUNDED).doc("Bounds on the check.");
const CALENDAR_FIELD: Field = object("calendar", &DATED).doc("Holidays, and how far ahead a date may lie.");
const SEVERITY_FIELD: Field = map("severity", &SEVERITY).doc(
    "Severities of single codes. What makes a text unreadable stays an error: every error of class `syntax` but `json.duplicate-key`.",
);
const KNOWN_FACTS: Field = object("known", &known::FACTS).doc("Master data and look-up results.");

static ROOT: Group = group(
    "context",
    &[
        field("today", &date::DATE).doc("The day of the check."),
        field("channel", &CHANNEL).doc("How the sale is made."),
        field("segment", &SEGMENT).doc("Who buys."),
        field("profile", &PROFILE).doc("How strict."),
        LIMITS_FIELD,
        CALENDAR_FIELD,
        SEVERITY_FIELD,
        map("path", &PARAMETER).doc("Route parameters."),
        KNOWN_FACTS,
    ],
);
static CONTEXT_OBJECT: Object = Object::new(&ROOT);
static CONTEXT: Request = Request::new("context", &CONTEXT_OBJECT);

/// What can be prepared: all that is the same from check to check, and nothing that is not.
static LASTING: Group = group("prepared", &[LIMITS_FIELD, CALENDAR_FIELD, SEVERITY_FIELD, KNOWN_FACTS]);
static LASTING_OBJECT: Object = Object::new(&LASTING);
static PREPARED: Request = Request::new("prepared", &LASTING_OBJECT);

/// A context may be longer than what is checked under it: a catalogue has many ids.
const LONGEST: u32 = 1 << 30;

/// The part of a context that lasts: known facts, calendar, limits and severities, checked and indexed once. Cheap to clone,
/// and to be shared between threads.
#[derive(Clone, Debug)]
pub struct Prepared(Context);

impl Context {
    /// A context from its JSON text.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Context`] names the first thing in it that no context holds.
    pub fn from_json(json: &[u8]) -> Result<Context, crate::Error> {
        read(&CONTEXT, json, &Context::default())
    }

    /// Prepares what many checks have in common: `known`, `calendar`, `limits` and `severity`. What changes from check to
    /// check, such as `today`, is never part of it.
    ///
    /// ```
    /// use criba::Context;
    /// let facts = Context::prepare(br#"{"known": {"operators": ["456"], "segments": ["GOLD"]}}"#)?;
    /// let context = facts.context(br#"{"today": "2026-11-23", "channel": "offline"}"#)?;
    /// let report = criba::check("sale", b"{}", &context)?;
    /// # Ok::<(), criba::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`crate::Error::Context`] names the first thing in it that cannot be prepared.
    pub fn prepare(json: &[u8]) -> Result<Prepared, crate::Error> {
        read(&PREPARED, json, &Context::default()).map(Prepared)
    }
}

impl Prepared {
    /// A context from its JSON text and what was prepared. What both say the text decides; of facts, list by list and
    /// look-up by look-up.
    ///
    /// # Errors
    ///
    /// [`crate::Error::Context`] names the first thing in it that no context holds.
    pub fn context(&self, json: &[u8]) -> Result<Context, crate::Error> {
        read(&CONTEXT, json, &self.0)
    }
}

/// Reads a context over another one.
fn read(request: &'static Request, json: &[u8], base: &Context) -> Result<Context, crate::Error> {
    let limits = Limits { bytes: LONGEST, ..Limits::default() };
    let (mut checker, none) = (Checker::new(), Context { limits, ..Context::default() });
    let verdict = checker.check(request, json, &none);
    if let Some(finding) = verdict.report().findings.first() {
        let (code, pointer) = (finding.code.written(), finding.pointer.clone());
        return Err(crate::Error::Context { code, pointer });
    }
    let mut context = settings(&verdict, base, request.root.group);
    if let Some(known) = verdict.key(request.root.group.slot("known")) {
        context.known.add(checker.into_facts(json, known as u32), rules::facts::RULES);
    }
    Ok(context)
}

fn settings(verdict: &Verdict, base: &Context, group: &'static Group) -> Context {
    const TODAY: Slot = ROOT.slot("today");
    const CHANNEL: Slot = ROOT.slot("channel");
    const SEGMENT: Slot = ROOT.slot("segment");
    const PROFILE: Slot = ROOT.slot("profile");
    const PATH: Slot = ROOT.slot("path");
    const BYTES: Slot = LIMITS.slot("bytes");
    const DEPTH: Slot = LIMITS.slot("depth");
    const FINDINGS: Slot = LIMITS.slot("findings");
    const HOLIDAYS: Slot = CALENDAR.slot("holidays");
    const HORIZON: Slot = CALENDAR.slot("horizonDays");
    let number = |slot, base| verdict.key(slot).map_or(base, |key| key as u32);
    let mut holidays = verdict.keys(HOLIDAYS);
    gather(&mut holidays, base.holidays.iter().copied());
    let own = verdict.entries(group.slot("severity")).into_iter();
    let mut severities = gathered(own.map(|(code, key)| (code, severity(key))));
    gather(&mut severities, base.severity.iter().cloned());
    Context {
        today: verdict.key(TODAY),
        channel: verdict.key(CHANNEL).map(|key| if key == 0 { Channel::Online } else { Channel::Offline }),
        segment: verdict
            .key(SEGMENT)
            .map(|key| if key == 0 { Segment::Residential } else { Segment::Business }),
        profile: match verdict.key(PROFILE) {
            Some(0) => Profile::Documented,
            Some(2) => Profile::Strict,
            _ => Profile::Recommended,
        },
        limits: Limits {
            bytes: number(BYTES, base.limits.bytes),
            depth: number(DEPTH, base.limits.depth),
            findings: number(FINDINGS, base.limits.findings),
        },
        path: verdict.texts(PATH),
        holidays,
        horizon_days: verdict.key(HORIZON).map(|key| key as u32).or(base.horizon_days),
        severity: severities,
        known: base.known.clone(),
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
