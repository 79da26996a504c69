//! IUA: the identifier of a fibre access, when the customer knows it.

use super::digits::is_literal;
use crate::engine::kind::{Fault, Good, Kind, Page, Written};

/// Up to twenty letters and digits; anything else is a doubt.
pub static IUA: Kind = Kind::text("iua", parse)
    .faults(&[Fault::PLACEHOLDER.error(), Fault::UNUSUAL.warning()])
    .written(Written { maxlength: 40, ..Written::NEW })
    .page(Page {
        label: "IUA",
        about: "The identifier of a fibre access, printed at the socket. It may be empty; where the customer gives it, the installation \
                is quicker. Capital letters and digits, at most twenty: its form is not published, so anything else is a doubt and stays \
                as it is.",
        source: "MasStack documents, ftth.iua (example and note), read 2026-11-21",
        accepts: &[("ADHGSD35346", "ADHGSD35346")],
        doubts: &[
            ("adhgsd35346", "adhgsd35346", Fault::UNUSUAL),
            ("ADHGSD-35346", "ADHGSD-35346", Fault::UNUSUAL),
            ("ADHGSD3534612345678901", "ADHGSD3534612345678901", Fault::UNUSUAL),
        ],
        rejects: &[("undefined", Fault::PLACEHOLDER), ("string", Fault::PLACEHOLDER)],
        placeholder: "ADHGSD35346",
        format: None,
    });

fn parse(text: &str, _: &mut String) -> Result<Good, Fault> {
    if is_literal(text) {
        return Err(Fault::PLACEHOLDER);
    }
    let usual = text.len() <= 20 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'A'..=b'Z'));
    Ok(if usual { Good::key(0) } else { Good::key(0).doubt(Fault::UNUSUAL) })
}
