//! stub
use crate::engine::kind::*;
/// stub
pub static PHONE: Kind =
    Kind::text("phone", p).faults(&[Fault::CHARACTERS.error(), Fault::PLACEHOLDER.error()]);
fn p(t: &str, _: &mut String) -> Result<Good, Fault> {
    if t == "string" { Err(Fault::CHARACTERS) } else { Ok(Good::default()) }
}
