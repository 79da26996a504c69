//! stub
use crate::engine::kind::*;
/// stub
pub static IMEI: Kind =
    Kind::text("imei", p).faults(&[Fault::CHARACTERS.error(), Fault::PLACEHOLDER.error()]);
fn p(t: &str, _: &mut String) -> Result<Good, Fault> {
    if t == "string" { Err(Fault::CHARACTERS) } else { Ok(Good::default()) }
}
