//! The one place that reads a clock: the core never does.

use criba::engine::context::Day;

/// Today in Madrid, where the sale counts, whatever the zone of the machine.
pub(crate) fn today() -> Option<Day> {
    let zone = jiff::tz::TimeZone::get("Europe/Madrid").ok()?;
    let today = jiff::Timestamp::now().to_zoned(zone).date();
    criba::identifiers::date::from_iso(&today.to_string())
}
