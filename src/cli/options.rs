//! Options that several commands share.

use std::path::PathBuf;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use criba::engine::check::Request;
use criba::engine::context::Day;
use criba::engine::kind::Kind;
use criba::messages::RELEASED;
use criba::{Channel, Context, Language, Profile, Segment, explain, identifiers, requests};

use super::explain::unknown;
use super::failure::Failure;
use super::nearest::meant;
use super::{clock, input};

/// The context of a check.
#[derive(Args)]
#[command(next_help_heading = "Context")]
pub(crate) struct Conditions {
    /// Context of the check as JSON, as the other entries take it; the options here override it
    #[arg(long, value_name = "FILE")]
    context: Option<PathBuf>,
    /// Day of the check, YYYY-MM-DD [default: today in Madrid]
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Day>,
    /// How the sale is made
    #[arg(long, value_parser = channels())]
    channel: Option<Channel>,
    /// Who buys
    #[arg(long, value_parser = segments())]
    segment: Option<Segment>,
    /// How strict; documented: errors only where the vendor's documents state the rule [default: recommended]
    #[arg(long, value_parser = profiles())]
    profile: Option<Profile>,
}

impl Conditions {
    /// The context that the options describe.
    pub(crate) fn context(&self) -> Result<Context, Failure> {
        let mut context = match &self.context {
            Some(path) => from_file(path)?,
            None => Context::default(),
        };
        context.today = self.today.or(context.today).or_else(clock::today);
        context.channel = self.channel.or(context.channel);
        context.segment = self.segment.or(context.segment);
        context.profile = self.profile.unwrap_or(context.profile);
        Ok(context)
    }
}

/// Far more than any context: master data of a whole operator fits.
const LONGEST_CONTEXT: u32 = 1 << 28;

fn from_file(path: &std::path::Path) -> Result<Context, Failure> {
    let source = input::read(path, LONGEST_CONTEXT).map_err(Failure::Misuse)?;
    let context = Context::from_json(&source.bytes).map_err(|error| {
        Failure::Misuse(match error {
            criba::Error::Context { code, pointer } => {
                let place = if pointer.is_empty() { "the text".to_string() } else { pointer };
                format!("{}: not a context: {code} at {place}", source.name)
            }
            other => format!("{}: {other}", source.name),
        })
    })?;
    // The wasm has no list of all codes; whoever has one says what was mistyped.
    if let Some((code, _)) = context.severity.iter().find(|(code, _)| explain(code, Language::En).is_none()) {
        return Err(unknown(code));
    }
    Ok(context)
}

/// A day as the command line takes it.
pub(crate) fn day(text: &str) -> Result<Day, String> {
    criba::identifiers::date::from_iso(text).ok_or_else(|| "not a day such as 2026-11-23".to_string())
}

/// A language by its tag. Of one whose words are still to come it is said that they are English.
pub(crate) fn language(tag: &str) -> Result<Language, String> {
    let known = || RELEASED.iter().map(|l| l.tag()).collect::<Vec<_>>().join(", ");
    let language = Language::parse(tag).ok_or_else(|| format!("not one of the languages: {}", known()))?;
    if language.spoken() != language {
        eprintln!("criba: there are no words in `{tag}` yet: until there are, they are English");
    }
    Ok(language)
}

/// A request kind by its name.
pub(crate) fn request_kind(name: &str) -> Result<&'static Request, String> {
    let kinds = requests::ALL.iter().map(|request| request.name);
    requests::find(name).ok_or_else(|| no_such_kind(name, kinds, "criba kinds"))
}

/// A kind of value by its name.
pub(crate) fn value_kind(name: &str) -> Result<&'static Kind, String> {
    let kinds = identifiers::ALL.iter().map(|kind| kind.name);
    criba::value_kind(name).ok_or_else(|| no_such_kind(name, kinds, "criba value --list"))
}

/// Names the kind that was probably meant, and the command that lists all.
fn no_such_kind(name: &str, kinds: impl Iterator<Item = &'static str>, list: &str) -> String {
    format!("no such kind; {}`{list}` lists them", meant(kinds, name))
}

/// A channel by its name.
pub(crate) fn channels() -> impl TypedValueParser<Value = Channel> {
    PossibleValuesParser::new(["online", "offline"]).map(|word| match word.as_str() {
        "online" => Channel::Online,
        _ => Channel::Offline,
    })
}

fn segments() -> impl TypedValueParser<Value = Segment> {
    PossibleValuesParser::new(["residential", "business"]).map(|word| match word.as_str() {
        "residential" => Segment::Residential,
        _ => Segment::Business,
    })
}

fn profiles() -> impl TypedValueParser<Value = Profile> {
    PossibleValuesParser::new(["documented", "recommended", "strict"]).map(|word| match word.as_str() {
        "documented" => Profile::Documented,
        "strict" => Profile::Strict,
        _ => Profile::Recommended,
    })
}
