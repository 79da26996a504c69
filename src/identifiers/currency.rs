//! Currency: what an amount is counted in.

use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page, Written};

/// Codes in use, of ISO 4217, list one, published 2026-01-01 (the lev went with that year, the guilder of the Antilles with
/// 2025). A test compares them with a library that follows the list.
pub const CODES: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD \
                     CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL \
                     GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW \
                     KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD \
                     NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP \
                     SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS \
                     VED VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XTS XUA XXX YER \
                     ZAR ZMW ZWG ";

/// Three letters, in the list of those in use.
pub static CURRENCY: Kind = Kind::text("currency", parse)
    .groups()
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::LENGTH.error().params(&[("expected", Param::Integer(3))]),
        Fault::COMPONENT.error(),
        Fault::PLACEHOLDER.error(),
        Fault::TEST_VALUE.warning(),
    ])
    .written(Written { pattern: "^[A-Z]{3}$", maxlength: 3, ..Written::NEW })
    .page(Page {
        label: "Currency",
        about: "The code of a currency: three letters, as EUR.",
        source: "ISO 4217, list one (SIX Group), published 2026-01-01, read 2026-11-21",
        accepts: &[("EUR", "EUR"), ("usd", "USD"), ("XCG", "XCG")],
        doubts: &[("XTS", "XTS", Fault::TEST_VALUE), ("XXX", "XXX", Fault::TEST_VALUE)],
        rejects: &[
            ("EU", Fault::LENGTH),
            ("EURO", Fault::LENGTH),
            ("ESP", Fault::COMPONENT),
            ("HRK", Fault::COMPONENT),
            ("€", Fault::CHARACTERS),
            ("978", Fault::CHARACTERS),
        ],
        placeholder: "EUR",
        format: None,
    });

fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    if !text.bytes().all(|b| b.is_ascii_alphabetic()) {
        return Err(Fault::CHARACTERS);
    }
    let code: [u8; 3] = text.as_bytes().try_into().map_err(|_| Fault::LENGTH)?;
    let code = code.map(|b| b.to_ascii_uppercase());
    let (codes, _) = CODES.as_bytes().as_chunks::<4>();
    if !codes.iter().any(|[a, b, c, _]| [*a, *b, *c] == code) {
        return Err(Fault::COMPONENT);
    }
    if code != text.as_bytes() {
        code.iter().for_each(|b| out.push(*b as char));
    }
    let good = Good::key(code.iter().fold(0, |key, b| key << 8 | *b as u64));
    // For tests, and for what has no currency.
    Ok(if matches!(&code, b"XTS" | b"XXX") { good.doubt(Fault::TEST_VALUE) } else { good })
}
