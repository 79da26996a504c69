//! ICCID: the number printed on a SIM card.

use super::check_sums::luhn;
use super::digits::{all_digits, compact, in_fours, number};
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page, Written};
use crate::engine::text::cut;

/// What the documents send for a donor SIM whose number is not known. Fails the Luhn check, by design or by mistake.
pub const UNKNOWN_DONOR: &str = "8934040000000000002";

/// A good ICCID.
pub const ICCID: u8 = 0;
/// [`UNKNOWN_DONOR`].
pub const UNKNOWN: u8 = 1;

/// The SIM that is sold: nineteen digits beginning 8934, with a Luhn digit.
pub static OWN: Kind = Kind::text("iccid", own).groups()
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::LENGTH.error().params(&[("expected", Param::Integer(19))]),
        Fault::PREFIX.error().params(&[("expected", Param::Text("8934"))]),
        Fault::CHECK_DIGIT.error(),
        Fault::PLACEHOLDER.error(),
        Fault::ISSUER.warning(),
    ])
    .change("digits-only")
    .written(Written { pattern: r"^8934\d{15}$", inputmode: "numeric", maxlength: 26, ..Written::NEW })
    .page(Page {
        label: "ICCID",
        about: "The number of a SIM card, printed on it. 89 (telecom), 34 (Spain), two digits of issuer, the account and a Luhn \
                check digit: nineteen digits.",
        source: "ITU-T E.118 (05/2006), read 2026-11-21; issuers: ITU E.118 list, incomplete for Spain, hence a doubt",
        accepts: &[
            ("8934042419120320860", "8934042419120320860"),
            ("8934 0424 1912 0320 860", "8934042419120320860"),
            ("8934042419120320860F", "8934042419120320860"),
            ("8934045550006780004", "8934045550006780004"),
        ],
        doubts: &[("8934221507160508791", "8934221507160508791", Fault::ISSUER)],
        rejects: &[
            ("8934042419120320861", Fault::CHECK_DIGIT),
            ("893404241912032086", Fault::LENGTH),
            ("8934564311223344551", Fault::CHECK_DIGIT),
            ("8933042419120320860", Fault::PREFIX),
            ("SIM-8934042419120320860", Fault::CHARACTERS),
            (UNKNOWN_DONOR, Fault::PLACEHOLDER),
        ],
        placeholder: "8934 04…",
        format: Some(in_fours),
    });

/// The SIM of a line that is ported in: nineteen digits, or twenty with a filler; its check digit is a doubt only, and
/// [`UNKNOWN_DONOR`] stands for "not known".
pub static DONOR: Kind = Kind::text("donor-iccid", donor).groups()
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::LENGTH.error().params(&[("expected", Param::Integers(&[19, 20]))]),
        Fault::PREFIX.error().params(&[("expected", Param::Text("8934"))]),
        Fault::PLACEHOLDER.error(),
        Fault::CHECK_DIGIT.warning(),
    ])
    .change("digits-only")
    .written(Written { pattern: r"^8934\d{15,16}$", inputmode: "numeric", maxlength: 26, ..Written::NEW })
    .page(Page {
        label: "ICCID",
        about: "The number of the SIM card that the customer has today. 8934040000000000002 stands for one that is not known.",
        source: "MasStack documents, \"Convergent\": default value of the donor ICC, read 2026-11-21; ITU-T E.118 (05/2006)",
        accepts: &[(UNKNOWN_DONOR, UNKNOWN_DONOR), ("8934 5643 1122 3344 558", "8934564311223344558")],
        doubts: &[("8934042419120320861", "8934042419120320861", Fault::CHECK_DIGIT)],
        rejects: &[("89340424191203208", Fault::LENGTH), ("8833042419120320860", Fault::PREFIX), ("89340424O9120320860", Fault::CHARACTERS)],
        placeholder: "8934…",
        format: Some(in_fours),
    });

fn own(text: &str, out: &mut String) -> Result<Good, Fault> {
    let digits = digits(text, out)?;
    if digits.len() == 20 {
        return Err(Fault::LENGTH);
    }
    let good = match number(digits) {
        Some(number) if luhn(digits) => Good::key(number),
        _ if digits == UNKNOWN_DONOR => return Err(Fault::PLACEHOLDER),
        _ => return Err(Fault::CHECK_DIGIT),
    };
    Ok(if digits.as_bytes()[4..6] == *b"04" { good } else { good.doubt(Fault::ISSUER) })
}

fn donor(text: &str, out: &mut String) -> Result<Good, Fault> {
    let digits = digits(text, out)?;
    let good = Good::key(number(cut(digits, ..19)).unwrap_or(0));
    if digits == UNKNOWN_DONOR {
        return Ok(good.variant(UNKNOWN));
    }
    Ok(if luhn(cut(digits, ..19)) { good } else { good.doubt(Fault::CHECK_DIGIT) })
}

/// Nineteen or twenty digits that begin 8934; the filler F after nineteen goes.
fn digits<'a>(text: &'a str, out: &'a mut String) -> Result<&'a str, Fault> {
    let digits = if all_digits(text) { text } else { unwritten(text, out)? };
    if !matches!(digits.len(), 19 | 20) {
        return Err(Fault::LENGTH);
    }
    if !digits.starts_with("8934") {
        return Err(Fault::PREFIX);
    }
    Ok(digits)
}

/// The digits of a number that is written with separators or a filler, in `out`.
fn unwritten<'a>(text: &str, out: &'a mut String) -> Result<&'a str, Fault> {
    if !compact(text, out) {
        return Err(Fault::CHARACTERS);
    }
    if out.len() == 20 && out.ends_with('F') {
        out.pop();
    }
    if all_digits(out) { Ok(out) } else { Err(Fault::CHARACTERS) }
}
