//! Landline: the number of a line at a place, to sell or to port.

use super::numbering::{Number, Service, in_threes, read, service, write};
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page, Written};

/// Nine digits beginning 8 or 9, of a province.
pub static LANDLINE: Kind = Kind::text("landline", parse).groups()
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::LENGTH.error().params(&[("expected", Param::Integer(9))]),
        Fault::COUNTRY.error(),
        Fault::PREFIX.error(),
        Fault::SERVICE.error(),
        Fault::PLACEHOLDER.error(),
    ])
    .change("prefix-removed")
    .written(Written { pattern: r"^[89]\d{8}$", inputmode: "tel", maxlength: 20, ..Written::NEW })
    .page(Page {
        label: "Landline",
        about: "The number of a Spanish landline: nine digits that begin with 8 or 9; the first three tell the province. +34, 0034 and \
                34 before it are left out. A mobile number, and a number of another service, cannot be a landline.",
        source: "Plan Nacional de Numeración Telefónica, Real Decreto 2296/2004; libphonenumber 9.0.43, ES; read 2026-11-21",
        accepts: &[
            ("911111111", "911111111"),
            ("971234567", "971234567"),
            ("856123456", "856123456"),
            ("+34 971 23 45 67", "971234567"),
            ("91/123.45.67", "911234567"),
            ("969123456", "969123456"),
            ("973912345", "973912345"),
            ("969061112", "969061112"),
        ],
        doubts: &[],
        rejects: &[
            ("752345678", Fault::PREFIX),
            ("840123456", Fault::PREFIX),
            ("989123456", Fault::PREFIX),
            ("940123456", Fault::PREFIX),
            ("905123456", Fault::SERVICE),
            ("900123456", Fault::SERVICE),
            ("807123456", Fault::SERVICE),
            ("701234567", Fault::SERVICE),
            ("612123123", Fault::SERVICE),
            ("973901234", Fault::SERVICE),
            ("969060912", Fault::SERVICE),
            ("118118", Fault::LENGTH),
            ("+33123456789", Fault::COUNTRY),
            ("911111111 ext. 2", Fault::CHARACTERS),
        ],
        placeholder: "912345678",
        format: Some(in_threes),
    });

fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    let Number::Spanish(national) = read(text)? else { return Err(Fault::COUNTRY) };
    match service(national) {
        Service::Landline => {}
        Service::None => return Err(Fault::PREFIX),
        _ => return Err(Fault::SERVICE),
    }
    write(text, national, out);
    Ok(Good::key(national as u64))
}

/// The provinces (INE, 1 to 52) that a landline's key may be of: one, or two that share a prefix. Empty for any other number.
pub fn provinces(landline: u64) -> &'static [u8] {
    if service(landline as u32) != Service::Landline {
        return &[];
    }
    match landline / 1_000_000 % 100 {
        10..=19 => &[28],
        20 => &[5],
        21 => &[40],
        22 => &[38],
        23 => &[37],
        24 => &[6],
        25 => &[45],
        26 => &[13],
        27 => &[10],
        28 => &[35],
        30..=39 => &[8],
        41 => &[26],
        42 => &[39],
        43 => &[20],
        44 | 46 => &[48],
        45 => &[1],
        47 => &[9],
        48 => &[31],
        49 => &[19],
        50 => &[4],
        51 | 52 => &[29, 52],
        53 => &[23],
        54 | 55 => &[41],
        56 => &[11, 51],
        57 => &[14],
        58 => &[18],
        59 => &[21],
        60..=63 => &[46],
        64 => &[12],
        65 | 66 => &[3],
        67 => &[2],
        68 => &[30],
        69 => &[16],
        71 => &[7],
        72 => &[17],
        73 => &[25],
        74 => &[22],
        75 => &[42],
        76 => &[50],
        77 => &[43],
        78 => &[44],
        79 => &[34],
        80 => &[49],
        81 => &[15],
        82 => &[27],
        83 => &[47],
        84 | 85 => &[33],
        86 => &[36],
        87 => &[24],
        88 => &[32],
        _ => &[],
    }
}
