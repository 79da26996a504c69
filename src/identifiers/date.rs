//! stub
use crate::engine::kind::*;
/// stub
pub static DATE: Kind =
    Kind::text("date", p).faults(&[Fault::CHARACTERS.error(), Fault::PLACEHOLDER.error()]);
fn p(t: &str, _: &mut String) -> Result<Good, Fault> {
    if t == "string" { Err(Fault::CHARACTERS) } else { Ok(Good::default()) }
}
/// stub
pub fn years_between(_: u64, _: u64) -> u64 {
    30
}
/// stub
pub fn from_iso(_: &str) -> Option<u64> {
    Some(1)
}
