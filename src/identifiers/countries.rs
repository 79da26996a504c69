//! Countries as IBAN and BIC name them.
//!
//! ISO 3166-1 alpha-2; SWIFT IBAN Registry (lengths); European Payments Council, EPC409-09 (SEPA scope, 41 countries, which
//! Gibraltar's own IBAN makes 42 here). All read 2026-11-21.

/// Country and length of its IBAN.
const IBAN: &str = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 \
                    EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 \
                    IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 \
                    NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 \
                    SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30 ";

/// Where a euro direct debit reaches, with the length that does not matter here.
const SEPA: &str = "AD-- AL-- AT-- BE-- BG-- CH-- CY-- CZ-- DE-- DK-- EE-- ES-- FI-- FR-- GB-- GI-- GR-- HR-- HU-- IE-- \
                    IS-- IT-- LI-- LT-- LU-- LV-- MC-- MD-- ME-- MK-- MT-- NL-- NO-- PL-- PT-- RO-- RS-- SE-- SI-- SK-- \
                    SM-- VA-- ";

/// Assigned codes, and XK (Kosovo), which banks use.
const ISO: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW \
                   BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI \
                   FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN \
                   IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME \
                   MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF \
                   PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV \
                   SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK \
                   YE YT ZA ZM ZW ";

static LENGTHS: [u8; 26 * 26] = {
    let (mut lengths, list, mut at) = ([0; 26 * 26], IBAN.as_bytes(), 0);
    while at < list.len() {
        lengths[index(list[at], list[at + 1])] = (list[at + 2] - b'0') * 10 + list[at + 3] - b'0';
        at += 5;
    }
    lengths
};
static IS_SEPA: [u32; 26] = bits(SEPA, 5);
static IS_ISO: [u32; 26] = bits(ISO, 3);

/// One bit for every country of a list whose entries are this long.
const fn bits(list: &str, step: usize) -> [u32; 26] {
    let (mut bits, list, mut at) = ([0; 26], list.as_bytes(), 0);
    while at < list.len() {
        bits[(list[at] - b'A') as usize] |= 1 << (list[at + 1] - b'A');
        at += step;
    }
    bits
}

const fn index(first: u8, second: u8) -> usize {
    (first - b'A') as usize * 26 + (second - b'A') as usize
}

/// The two letters at the front of a text.
fn letters(country: &str) -> Option<(u8, u8)> {
    match country.as_bytes() {
        &[a @ b'A'..=b'Z', b @ b'A'..=b'Z', ..] => Some((a, b)),
        _ => None,
    }
}

/// How long the IBANs of the country are whose upper-case code begins the text; `None` where it has none.
pub fn iban_length(country: &str) -> Option<usize> {
    let (a, b) = letters(country)?;
    Some(LENGTHS[index(a, b)] as usize).filter(|length| *length > 0)
}

/// Whether the country whose upper-case code begins the text belongs to the Single Euro Payments Area.
pub fn is_sepa(country: &str) -> bool {
    letters(country).is_some_and(|(a, b)| IS_SEPA[(a - b'A') as usize] >> (b - b'A') & 1 == 1)
}

/// Whether the text begins with the upper-case code of a country.
pub fn is_country(country: &str) -> bool {
    letters(country).is_some_and(|(a, b)| IS_ISO[(a - b'A') as usize] >> (b - b'A') & 1 == 1)
}
