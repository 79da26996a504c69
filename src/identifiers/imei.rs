//! IMEI: the number of a handset.

use super::check_sums::luhn;
use super::digits::{all_digits, compact, compacted_digits, number};
use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Good, Kind, Page, Written};
use crate::engine::text::cut;

/// Fifteen digits, the last a Luhn digit.
pub static IMEI: Kind = Kind::text("imei", parse).groups()
    .faults(&[
        Fault::CHARACTERS.error(),
        Fault::LENGTH.error().params(&[("expected", Param::Integer(15))]),
        Fault::CHECK_DIGIT.error(),
        Fault::PLACEHOLDER.error(),
        Fault::PADDING.warning(),
        Fault::UNUSUAL.warning(),
        Fault::TEST_VALUE.warning(),
    ])
    .change("digits-only")
    .fix(fix)
    .written(Written { pattern: r"^\d{14,16}$", inputmode: "numeric", maxlength: 20, ..Written::NEW })
    .page(Page {
        label: "IMEI",
        about: "The number of a handset, shown by dialling *#06#: eight digits of type (TAC), six of serial number and a Luhn check \
                digit: fifteen. Fourteen lack the check digit; sixteen (IMEISV) have two digits of software version in its place: \
                both are doubts. Eight are the type alone.",
        source: "3GPP TS 23.003, clause 6 and annex B; GSMA TS.06; read 2026-11-21",
        accepts: &[
            ("490154203237518", "490154203237518"),
            ("356938035643809", "356938035643809"),
            ("35-209900-176148-1", "352099001761481"),
        ],
        doubts: &[
            ("35693803564380", "35693803564380", Fault::PADDING),
            ("3569380356438012", "3569380356438012", Fault::UNUSUAL),
            ("000000000000000", "000000000000000", Fault::TEST_VALUE),
        ],
        rejects: &[
            ("490154203237519", Fault::CHECK_DIGIT),
            ("357368010000013", Fault::CHECK_DIGIT),
            ("12331425", Fault::LENGTH),
            ("3569380356438", Fault::LENGTH),
            ("35693803564380912", Fault::LENGTH),
            ("35693803564380X", Fault::CHARACTERS),
        ],
        placeholder: "356938035643809",
        format: None,
    });

/// Key: the fourteen digits of type and serial number, which are those of the handset in every form.
fn parse(text: &str, out: &mut String) -> Result<Good, Fault> {
    let imei = compacted_digits(text, out)?;
    if !(14..=16).contains(&imei.len()) {
        return Err(Fault::LENGTH);
    }
    let key = number(cut(imei, ..14)).unwrap_or(0);
    let good = Good::key(key);
    Ok(match imei.len() {
        14 => good.doubt(Fault::PADDING),
        16 => good.doubt(Fault::UNUSUAL),
        _ if !luhn(imei) => return Err(Fault::CHECK_DIGIT),
        _ if key == 0 => good.doubt(Fault::TEST_VALUE),
        _ => good,
    })
}

/// An IMEI of fourteen digits with its check digit.
pub fn fix(text: &str) -> Option<String> {
    let mut imei = String::new();
    if !compact(text, &mut imei) || imei.len() != 14 || !all_digits(&imei) {
        return None;
    }
    ('0'..='9').find_map(|digit| {
        let whole = imei.clone() + digit.encode_utf8(&mut [0; 4]);
        luhn(&whole).then_some(whole)
    })
}
