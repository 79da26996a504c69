//! MSISDN: the number of a mobile line, to sell or to port.

use super::numbering::{Number, Service, in_threes, read, service, write};
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page, Written};

/// Nine digits beginning 6 or 71 to 74.
pub static MSISDN: Kind = Kind::text("msisdn", parse).groups()
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::LENGTH.error().params(&[("expected", Param::Integer(9))]),
        Fault::COUNTRY.error(),
        Fault::PREFIX.error().params(&[("expected", Param::Words(&["6", "71", "72", "73", "74"]))]),
        Fault::SERVICE.error(),
        Fault::PLACEHOLDER.error(),
        Fault::UNUSUAL.warning(),
    ])
    .change("prefix-removed")
    .written(Written { pattern: r"^[679]\d{8}$", inputmode: "tel", maxlength: 20, ..Written::NEW })
    .page(Page {
        label: "MSISDN",
        about: "The number of a Spanish mobile line: nine digits that begin with 6 or with 71 to 74; 78 is a doubt. +34, 0034 and 34 \
                before it are left out. A landline, and a number of another service, cannot be a mobile line.",
        source: "Plan Nacional de Numeración Telefónica, Real Decreto 2296/2004; libphonenumber 9.0.43, ES; read 2026-11-21",
        accepts: &[
            ("612123123", "612123123"),
            ("+34712345678", "712345678"),
            ("0034612345678", "612345678"),
            ("34612345678", "612345678"),
            ("612 12 31 23", "612123123"),
            ("(+34) 612.123-123", "612123123"),
        ],
        doubts: &[("781234567", "781234567", Fault::UNUSUAL), ("973901234", "973901234", Fault::UNUSUAL)],
        rejects: &[
            ("752345678", Fault::PREFIX),
            ("840123456", Fault::PREFIX),
            ("012345678", Fault::PREFIX),
            ("905123456", Fault::SERVICE),
            ("900123456", Fault::SERVICE),
            ("807123456", Fault::SERVICE),
            ("701234567", Fault::SERVICE),
            ("510123456", Fault::SERVICE),
            ("590123456", Fault::SERVICE),
            ("911111111", Fault::SERVICE),
            ("118118", Fault::LENGTH),
            ("+3461212312", Fault::LENGTH),
            ("6121231234", Fault::LENGTH),
            ("+351912345678", Fault::COUNTRY),
            ("61212312a", Fault::CHARACTERS),
            ("string", Fault::CHARACTERS),
        ],
        placeholder: "612345678",
        format: Some(in_threes),
    });

fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    let Number::Spanish(national) = read(text)? else { return Err(Fault::COUNTRY) };
    let good = Good::key(national as u64);
    let good = match service(national) {
        Service::Mobile => good,
        Service::RareMobile => good.doubt(Fault::UNUSUAL),
        Service::None => return Err(Fault::PREFIX),
        _ => return Err(Fault::SERVICE),
    };
    write(text, national, out);
    Ok(good)
}
