//! Phone: a number to reach somebody, of any line.

use super::numbering::{Number, Service, in_threes, push_digits, read, service, write};
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page, Written};

/// Variant: a Spanish mobile line.
pub const MOBILE: u8 = 0;
/// Variant: a Spanish landline.
pub const LANDLINE: u8 = 1;
/// Variant: a Spanish number of another service.
pub const OTHER: u8 = 2;
/// Variant: a number of another country.
pub const FOREIGN: u8 = 3;

/// What sets the key of a foreign number apart from nine national digits.
const ABROAD: u64 = 1_000_000_000_000_000_000;

/// A mobile line or a landline; what companies use, and foreign numbers, with a doubt.
pub static PHONE: Kind = Kind::text("phone", parse).groups()
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::LENGTH.error().params(&[("expected", Param::Integer(9))]),
        Fault::PREFIX.error(),
        Fault::SERVICE.error(),
        Fault::PLACEHOLDER.error(),
        Fault::COUNTRY.warning(),
        Fault::UNUSUAL.warning(),
    ])
    .change("prefix-removed")
    .written(Written { pattern: r"^(\d{9}|\+\d{7,15})$", inputmode: "tel", maxlength: 20, ..Written::NEW })
    .page(Page {
        label: "Contact phone",
        about: "A number to call somebody on: nine digits of a Spanish mobile line or landline, without +34, 0034 or 34. Numbers that \
                companies answer (900, 901, 902, 51, 70) are a doubt, and so are foreign ones, which keep their +; toll-free and premium \
                rates (80) and mass calls (905) are nobody's phone.",
        source: "Plan Nacional de Numeración Telefónica, Real Decreto 2296/2004; libphonenumber 9.0.43, ES; ITU-T E.164 (15 digits); \
                 read 2026-11-21",
        accepts: &[
            ("612123123", "612123123"),
            ("+34712345678", "712345678"),
            ("0034612345678", "612345678"),
            ("911111111", "911111111"),
            ("612–123–123", "612123123"),
            ("971234567", "971234567"),
            ("856 12 34 56", "856123456"),
            ("781234567", "781234567"),
        ],
        doubts: &[
            ("900123456", "900123456", Fault::UNUSUAL),
            ("901123456", "901123456", Fault::UNUSUAL),
            ("+34 902 123 456", "902123456", Fault::UNUSUAL),
            ("701234567", "701234567", Fault::UNUSUAL),
            ("510123456", "510123456", Fault::UNUSUAL),
            ("+351 912 345 678", "+351912345678", Fault::COUNTRY),
            ("00447400123456", "+447400123456", Fault::COUNTRY),
        ],
        rejects: &[
            ("905123456", Fault::SERVICE),
            ("800123456", Fault::SERVICE),
            ("807123456", Fault::SERVICE),
            ("752345678", Fault::PREFIX),
            ("840123456", Fault::PREFIX),
            ("+0612345678", Fault::PREFIX),
            ("118118", Fault::LENGTH),
            ("61212312", Fault::LENGTH),
            ("6121231234", Fault::LENGTH),
            ("+34 61212312", Fault::LENGTH),
            ("+3519123456789012", Fault::LENGTH),
            ("612123123 / 911111111", Fault::LENGTH),
            ("612123123 ext. 2", Fault::CHARACTERS),
        ],
        placeholder: "612345678",
        format: Some(in_threes),
    });

fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    let national = match read(text)? {
        Number::Spanish(national) => national,
        Number::Foreign(number) => {
            out.push('+');
            push_digits(number, 10u64.pow(number.ilog10()), out);
            return Ok(Good::key(ABROAD + number).variant(FOREIGN).doubt(Fault::COUNTRY));
        }
    };
    let good = Good::key(national as u64);
    let good = match service(national) {
        Service::Mobile | Service::RareMobile => good.variant(MOBILE),
        Service::Landline => good.variant(LANDLINE),
        Service::Company | Service::Special => good.variant(OTHER).doubt(Fault::UNUSUAL),
        Service::Premium => return Err(Fault::SERVICE),
        Service::None => return Err(Fault::PREFIX),
    };
    write(text, national, out);
    Ok(good)
}
