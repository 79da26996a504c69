//! stub
use crate::engine::kind::*;
/// stub
pub static GESCAL: Kind =
    Kind::text("gescal", p).faults(&[Fault::CHARACTERS.error(), Fault::PLACEHOLDER.error()]);
fn p(t: &str, _: &mut String) -> Result<Good, Fault> {
    if t == "string" { Err(Fault::CHARACTERS) } else { Ok(Good::default()) }
}
