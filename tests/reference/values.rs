//! Every kind of value, read the slow and obvious way: from the documents, without a look at criba's own code.

use unicode_normalization::UnicodeNormalization;

/// What became of a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Read {
    /// Sent empty.
    Empty,
    /// Wrong, with its code.
    Bad(String),
    /// Right: its canonical text, its form, and perhaps a doubt's code with its severity.
    Good { text: String, form: &'static str, doubt: Option<(String, &'static str)> },
}

/// The faults of a kind of number, and its doubts.
type Judged = Result<(String, &'static str, Option<&'static str>), &'static str>;

const SAMPLES: [&str; 5] = ["string", "undefined", "null", "nan", "none"];

/// Kinds of text that may hold what is no ASCII.
const FREE: [&str; 8] = ["text", "note", "name", "address-line", "address-id", "reference", "email", "iua"];

/// A number as plain keyboards write it: signs of full width are ASCII ones, and no mark stands before it.
pub(crate) fn plain(text: &str) -> String {
    let narrow = |c: char| match c {
        '！'..='～' => char::from_u32(c as u32 - '！' as u32 + '!' as u32).unwrap(),
        '\u{3000}' => ' ',
        c => c,
    };
    text.chars().filter(|c| *c != '\u{202d}').map(narrow).collect()
}

/// The text without what nobody sees; `None` where it holds what no text may.
fn visible(text: &str, keep_breaks: bool) -> Option<String> {
    let mut out = String::new();
    for c in text.chars() {
        let code = c as u32;
        let is_break = matches!(c, '\n' | '\r' | '\t');
        if !is_break && (code < 0x20 || (0x7f..0xa0).contains(&code)) {
            return None;
        }
        if [0x202d, 0x202e, 0xfffd].contains(&code) {
            return None;
        }
        match code {
            0xad | 0x200b..=0x200f | 0x202a..=0x202c | 0x2060 | 0x2066..=0x2069 | 0xfeff => {}
            0xa0 | 0x202f | 0x2007 => out.push(' '),
            0x2028 | 0x2029 if !keep_breaks => out.push('\n'),
            _ => out.push(c),
        }
    }
    Some(out)
}

/// The text as nearly every kind gets it.
pub(crate) fn clean(text: &str, keep_breaks: bool) -> Option<String> {
    let mut out = visible(text, keep_breaks)?;
    if !keep_breaks {
        // A run of spaces with a break in it is one space.
        let mut plain = String::new();
        let mut rest = out.as_str();
        while let Some(at) = rest.find(['\n', '\r', '\t']) {
            plain.push_str(rest[..at].trim_end_matches(' '));
            plain.push(' ');
            rest = rest[at..].trim_start_matches([' ', '\n', '\r', '\t']);
        }
        plain.push_str(rest);
        out = plain;
    }
    Some(out.trim().nfc().collect())
}

/// The text as a gescal gets it: every space counts.
fn counted(text: &str) -> Option<String> {
    let breaks = visible(text, false)?.replace("\r\n", "\n");
    Some(breaks.replace(['\n', '\r', '\t'], " ").nfc().collect())
}

/// A text of a kind.
pub(crate) fn text(kind: &str, sent: &str) -> Read {
    if sent.is_empty() {
        return Read::Empty;
    }
    let topic = if kind == "document" { "nif" } else { kind };
    let cleaned = match kind {
        "gescal" => counted(sent),
        kind if FREE.contains(&kind) => clean(sent, kind == "note"),
        _ => clean(&plain(sent), false),
    };
    let Some(text) = cleaned else { return Read::Bad(format!("{topic}.characters")) };
    if text.is_empty() {
        return Read::Empty;
    }
    match judge(kind, &text) {
        Ok((text, form, doubt)) => {
            Read::Good { text, form, doubt: doubt.map(|d| (format!("{topic}.{d}"), "warning")) }
        }
        Err(_) if SAMPLES.contains(&text.to_ascii_lowercase().as_str()) => {
            Read::Bad(format!("{topic}.placeholder"))
        }
        Err(fault) => Read::Bad(format!("{topic}.{fault}")),
    }
}

fn judge(kind: &str, text: &str) -> Judged {
    match kind {
        "text" | "note" => Ok((text.into(), "", sample(text))),
        "name" => name(text),
        "address-line" => {
            Ok((text.into(), "", sample(text).or((text.chars().count() > 100).then_some("length"))))
        }
        "address-id" => {
            Ok((text.into(), "", sample(text).or((text.chars().count() > 38).then_some("length"))))
        }
        "text-id" => text_id(text),
        "reference" => sample(text).map_or(Ok((text.into(), "", None)), Err),
        "date-time" => date_time(text),
        "currency" => currency(text),
        "operator" => operator(text),
        "document" => document(text),
        "passport" => typed_passport(text),
        "date" => date(text),
        "email" => email(text),
        "phone" => phone(text),
        "msisdn" => msisdn(text),
        "landline" => landline(text),
        "iccid" => own_iccid(text),
        "donor-iccid" => donor_iccid(text),
        "imei" => imei(text),
        "bank-account" => bank_account(text),
        "bic" => bic(text),
        "postal-code" => postal_code(text),
        "gescal" => gescal(text),
        "iua" => iua(text),
        "masked-card" => masked_card(text),
        "card-expiry" => card_expiry(text),
        other => panic!("the reference has no kind {other}"),
    }
}

fn sample(text: &str) -> Option<&'static str> {
    SAMPLES.contains(&text.to_ascii_lowercase().as_str()).then_some("placeholder")
}

fn name(text: &str) -> Judged {
    // Beyond Latin's letters all but the blocks of signs is usual.
    let signs =
        ["\u{2000}\u{2bff}", "\u{3000}\u{3004}", "\u{3007}\u{3020}", "\u{e000}\u{f8ff}", "\u{fe00}\u{fe6f}"];
    let more = ["\u{ff00}\u{ff20}", "\u{1f000}\u{1ffff}", "\u{e0000}\u{10ffff}"];
    let within = |block: &&str, c| block.chars().next() <= Some(c) && Some(c) <= block.chars().last();
    let sign =
        |c: char| c < 'ɐ' && !c.is_alphabetic() || signs.iter().chain(&more).any(|block| within(block, c));
    let usual = text.chars().all(|c| !sign(c) || " '’´`-.·ªº&/,".contains(c));
    Ok((text.into(), "", sample(text).or((!usual).then_some("unusual"))))
}

fn operator(text: &str) -> Judged {
    if sample(text).is_some() {
        return Err("placeholder");
    }
    let usual = [3, 5].contains(&text.len()) && only_digits(text);
    Ok((text.into(), "", (!usual).then_some("form")))
}

fn text_id(text: &str) -> Judged {
    if !only_digits(text) {
        return Err("characters");
    }
    let id: Option<i64> = text.parse().ok().filter(|id| *id > 0);
    id.map(|id| (id.to_string(), "", None)).ok_or("range")
}

/// Currencies that the payloads of the tests hold; their list is compared with a library's elsewhere.
fn currency(text: &str) -> Judged {
    if !text.chars().all(|c| c.is_ascii_alphabetic()) {
        return Err("characters");
    }
    if text.len() != 3 {
        return Err("length");
    }
    match text.to_ascii_uppercase().as_str() {
        code @ ("EUR" | "USD") => Ok((code.into(), "", None)),
        "XXX" => Ok(("XXX".into(), "", Some("test-value"))),
        _ => Err("component"),
    }
}

/// `YYYY-MM-DDThh:mm[:ss[.f]]` and `Z` or `±hh:mm`.
fn date_time(text: &str) -> Judged {
    if !text.chars().all(|c| c.is_ascii_digit() || "-:+.TtZz ".contains(c)) {
        return Err("characters");
    }
    let shape: String =
        text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c.to_ascii_uppercase() }).collect();
    let shape = shape.replacen("0000-00-00 ", "0000-00-00T", 1);
    let (clock, zone) = match shape.strip_suffix('Z') {
        Some(clock) => (clock, "00:00"),
        None => {
            let at = shape.len().checked_sub(6).ok_or("form")?;
            if !["+00:00", "-00:00"].contains(&&shape[at..]) {
                return Err("form");
            }
            (&shape[..at], &text[at + 1..])
        }
    };
    let (whole, part) = clock.split_once('.').unwrap_or((clock, "0"));
    let seconds = match whole {
        "0000-00-00T00:00:00" if only_digits(part) && !part.is_empty() => &text[17..19],
        "0000-00-00T00:00" if !clock.contains('.') => "00",
        _ => return Err("form"),
    };
    let number = |text: &str| text.parse::<u32>().unwrap();
    let below = |text: &str, limit: u32| number(text) < limit;
    let day = day_number(number(&text[..4]), number(&text[5..7]), number(&text[8..10]));
    let offset = number(&zone[..2]) * 60 + number(&zone[3..]);
    let sound = below(&text[11..13], 24) && below(&text[14..16], 60) && below(seconds, 60);
    if day.is_none() || !sound || !below(&zone[3..], 60) || offset > 18 * 60 {
        return Err("calendar");
    }
    Ok((text.into(), "", None))
}

fn only_digits(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_digit())
}

/// Without separators, upper-case; `None` where anything but ASCII letters and digits is left.
fn compact(text: &str) -> Option<String> {
    let bare: String = text.chars().filter(|c| !" -./‐‑‒–—―".contains(*c)).collect();
    bare.chars().all(|c| c.is_ascii_alphanumeric()).then(|| bare.to_ascii_uppercase())
}

// ---- Identity documents ----

fn letter_of(number: &str) -> char {
    let number: usize = number.parse().unwrap();
    "TRWAGMYFPDXBNJZSQVHLCKE".chars().nth(number % 23).unwrap()
}

/// Nine characters written like a Spanish number: (kind, is it right, its doubt).
fn spanish(text: &str) -> Option<Result<(&'static str, Option<&'static str>), &'static str>> {
    let chars: Vec<char> = text.chars().collect();
    let [first, middle @ .., last] = chars.as_slice() else { return None };
    if middle.len() != 7 || !middle.iter().all(char::is_ascii_digit) {
        return None;
    }
    let digits: String = middle.iter().collect();
    let personal = |kind, number: String, dummy| {
        last.is_ascii_uppercase()
            .then(|| if letter_of(&number) == *last { Ok((kind, dummy)) } else { Err("check-letter") })
    };
    match first {
        '0'..='9' => {
            let number = format!("{first}{digits}");
            let test = ["00000000", "00000001", "11111111", "99999999"].contains(&number.as_str());
            personal("dni", number, test.then_some("test-value"))
        }
        'X' => personal("nie", format!("0{digits}"), None),
        'Y' => personal("nie", format!("1{digits}"), None),
        'Z' => personal("nie", format!("2{digits}"), None),
        'K' | 'L' | 'M' => personal("klm", digits, None),
        'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'J' | 'N' | 'P' | 'Q' | 'R' | 'S' | 'U' | 'V'
        | 'W' => entity(*first, &digits, *last),
        _ => None,
    }
}

fn entity(
    first: char,
    digits: &str,
    last: char,
) -> Option<Result<(&'static str, Option<&'static str>), &'static str>> {
    let d: Vec<u32> = digits.chars().map(|c| c.to_digit(10).unwrap()).collect();
    let a = d[1] + d[3] + d[5];
    let b: u32 = [d[0], d[2], d[4], d[6]].iter().map(|n| 2 * n).map(|n| n / 10 + n % 10).sum();
    let control = (10 - (a + b) % 10) % 10;
    let letter = "JABCDEFGHI".chars().nth(control as usize).unwrap();
    if !last.is_ascii_digit() && !('A'..='J').contains(&last) {
        return None;
    }
    if last.is_ascii_digit() && last.to_digit(10) != Some(control) {
        return Some(Err("check-digit"));
    }
    if last.is_ascii_uppercase() && last != letter {
        return Some(Err("check-letter"));
    }
    let abroad = digits.starts_with("00");
    let unusual = if "ABEH".contains(first) {
        last.is_ascii_uppercase() && !abroad
    } else if "PQRSNW".contains(first) {
        last.is_ascii_digit()
    } else {
        abroad && last.is_ascii_digit()
    };
    Some(Ok(("entity", unusual.then_some("check-form"))))
}

fn document(text: &str) -> Judged {
    let Some(mut text) = compact(text) else {
        // A Spanish number with a slip of the finger, or a passport with a sign of its own.
        let bare: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
        let foreign =
            bare.is_empty() || matches!(document(&bare), Ok((_, "passport", _)) | Err("placeholder"));
        return if foreign { Ok((text.into(), "passport", Some("unusual"))) } else { Err("characters") };
    };
    if let Some(rest) = text.strip_prefix("ES")
        && spanish(rest).is_some()
    {
        text = rest.to_string();
    }
    if let Some(judged) = spanish(&text) {
        return judged.map(|(form, doubt)| (text, form, doubt));
    }
    if text.len() == 8 && only_digits(&text) {
        return Err("length");
    }
    // Zeros are missing, or an old NIE has one too many.
    if (6..=8).contains(&text.len()) && only_digits(&text[..text.len() - 1]) {
        let (digits, letter) = text.split_at(text.len() - 1);
        if letter.starts_with(letter_of(digits)) {
            return Ok((format!("{}{text}", "0".repeat(9 - text.len())), "dni", Some("padding")));
        }
    }
    if text.len() == 10
        && text.starts_with("X0")
        && only_digits(&text[2..9])
        && text.ends_with(letter_of(&text[2..9]))
    {
        return Ok((format!("X{}", &text[2..]), "nie", Some("padding")));
    }
    passport(text)
}

/// A number that is said to be a passport's: a sound Spanish one is a doubt.
fn typed_passport(text: &str) -> Judged {
    let Some(text) = compact(text) else { return Ok((text.into(), "passport", Some("unusual"))) };
    let sound = spanish(&text).is_some_and(|judged| judged.is_ok());
    let (text, form, doubt) = passport(text)?;
    Ok((text, form, if sound { Some("unusual") } else { doubt }))
}

fn passport(text: String) -> Judged {
    if text.is_empty() {
        return Err("length");
    }
    if sample(&text).is_some() {
        return Err("placeholder");
    }
    let letters = text.chars().take_while(|c| c.is_ascii_uppercase()).count();
    let usual = if letters >= 3 && only_digits(&text[letters..]) {
        letters == 3 && text.len() == 9
    } else {
        (5..=15).contains(&text.len())
    };
    Ok((text, "passport", (!usual).then_some("unusual")))
}

// ---- Dates ----

/// Days since an arbitrary day, counted one year and one month at a time; `None` where there is no such day.
pub(crate) fn day_number(year: u32, month: u32, day: u32) -> Option<u32> {
    let leap = |y: u32| (y.is_multiple_of(4) && !y.is_multiple_of(100)) || y.is_multiple_of(400);
    let months = |y: u32| [31, if leap(y) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    if year == 0 || !(1..=12).contains(&month) || day == 0 || day > months(year)[month as usize - 1] {
        return None;
    }
    let years: u32 = (1..year).map(|y| if leap(y) { 366 } else { 365 }).sum();
    Some(years + months(year)[..month as usize - 1].iter().sum::<u32>() + day)
}

/// Year, month and day, where the text is written as a date.
fn civil(text: &str) -> Option<(u32, u32, u32)> {
    for separator in ['-', '/'] {
        let parts: Vec<&str> = text.split(separator).collect();
        let lengths: Vec<usize> = parts.iter().map(|p| p.len()).collect();
        if parts.len() != 3 || !parts.iter().all(|p| only_digits(p)) {
            continue;
        }
        let number = |i: usize| parts[i].parse().unwrap_or(0);
        match lengths[..] {
            [4, 2, 2] if separator == '-' => return Some((number(0), number(1), number(2))),
            [1 | 2, 1 | 2, 4] => return Some((number(2), number(1), number(0))),
            _ => {}
        }
    }
    None
}

fn date(text: &str) -> Judged {
    if let Some((year, month, day)) = civil(text) {
        day_number(year, month, day).ok_or("calendar")?;
        return Ok((format!("{year:04}-{month:02}-{day:02}"), "", None));
    }
    let timed = text.split_once(['T', 't', ' ']).filter(|(date, time)| {
        civil(date).is_some() && time.starts_with(|c: char| c.is_ascii_digit()) && text.is_ascii()
    });
    if timed.is_some() {
        return Err("date-time");
    }
    Err(if text.chars().all(|c| c.is_ascii_digit() || "-/".contains(c)) { "form" } else { "characters" })
}

// ---- Phones ----

enum Phone {
    National(String),
    Abroad(String),
}

fn read_phone(text: &str) -> Result<Phone, &'static str> {
    let bare: String = text.chars().filter(|c| !" -./()‐‑‒–—―".contains(*c)).collect();
    let (plus, digits) = match bare.strip_prefix('+') {
        Some(digits) => (true, digits),
        None => (false, bare.as_str()),
    };
    if !only_digits(digits) {
        return Err("characters");
    }
    if digits.len() < 7 || digits.len() > 17 {
        return Err("length");
    }
    if digits.len() == 9 && !plus {
        return Ok(Phone::National(digits.into()));
    }
    let (abroad, digits) = match digits.strip_prefix("00") {
        Some(rest) if !plus => (true, rest),
        _ => (plus, digits),
    };
    if let Some(national) = digits.strip_prefix("34") {
        return if national.len() == 9 { Ok(Phone::National(national.into())) } else { Err("length") };
    }
    if !abroad || digits.len() > 15 || digits.len() < 7 {
        return Err("length");
    }
    if digits.starts_with('0') { Err("prefix") } else { Ok(Phone::Abroad(digits.into())) }
}

/// What a national number is for, by the numbering plan.
fn service(number: &str) -> &'static str {
    let starts = |prefixes: &[&str]| prefixes.iter().any(|p| number.starts_with(p));
    if starts(&["9690609", "9690610", "97390"]) && number.len() == 9 {
        return if number.starts_with("97390") || matches!(&number[3..7], "0609" | "0610") {
            "rare"
        } else {
            "landline"
        };
    }
    if starts(&["6", "71", "72", "73", "74"]) {
        return "mobile";
    }
    if starts(&["78"]) {
        return "rare";
    }
    if starts(&["800", "803", "806", "807", "905"]) {
        return "premium";
    }
    if starts(&["70", "51", "900", "901", "902"]) {
        return "company";
    }
    if starts(&["400", "50", "590"]) {
        return "special";
    }
    let free = ["829", "840", "870", "889", "929", "940", "970", "989", "80", "89", "90", "99"];
    if starts(&["8", "9"]) && !starts(&free) { "landline" } else { "none" }
}

fn phone(text: &str) -> Judged {
    match read_phone(text)? {
        Phone::Abroad(number) => Ok((format!("+{number}"), "foreign", Some("country"))),
        Phone::National(number) => match service(&number) {
            "premium" => Err("service"),
            "none" => Err("prefix"),
            "company" | "special" => Ok((number, "", Some("unusual"))),
            _ => Ok((number, "", None)),
        },
    }
}

fn msisdn(text: &str) -> Judged {
    let Phone::National(number) = read_phone(text)? else { return Err("country") };
    match service(&number) {
        "mobile" => Ok((number, "", None)),
        "rare" => Ok((number, "", Some("unusual"))),
        "none" => Err("prefix"),
        _ => Err("service"),
    }
}

fn landline(text: &str) -> Judged {
    let Phone::National(number) = read_phone(text)? else { return Err("country") };
    match service(&number) {
        "landline" => Ok((number, "", None)),
        "none" => Err("prefix"),
        _ => Err("service"),
    }
}

// ---- Cards and handsets ----

fn luhn(digits: &str) -> bool {
    let mut sum = 0;
    for (i, c) in digits.chars().rev().enumerate() {
        let d = c.to_digit(10).unwrap();
        sum += if i % 2 == 1 { if 2 * d > 9 { 2 * d - 9 } else { 2 * d } } else { d };
    }
    sum % 10 == 0
}

/// What a customer's own SIM is not, and what stands for an unknown donor.
pub(crate) const UNKNOWN: &str = "8934040000000000002";

fn card_digits(text: &str) -> Result<String, &'static str> {
    let mut digits = compact(text).ok_or("characters")?;
    if digits.len() == 20 && digits.ends_with('F') {
        digits.pop();
    }
    if !only_digits(&digits) {
        return Err("characters");
    }
    if digits.len() != 19 && digits.len() != 20 {
        return Err("length");
    }
    if digits.starts_with("8934") { Ok(digits) } else { Err("prefix") }
}

fn own_iccid(text: &str) -> Judged {
    let digits = card_digits(text)?;
    if digits == UNKNOWN {
        return Err("placeholder");
    }
    if digits.len() == 20 {
        return Err("length");
    }
    if !luhn(&digits) {
        return Err("check-digit");
    }
    let doubt = (&digits[4..6] != "04").then_some("issuer");
    Ok((digits, "", doubt))
}

fn donor_iccid(text: &str) -> Judged {
    let digits = card_digits(text)?;
    if digits == UNKNOWN {
        return Ok((digits, "unknown", None));
    }
    let doubt = (!luhn(&digits[..19])).then_some("check-digit");
    Ok((digits, "", doubt))
}

fn imei(text: &str) -> Judged {
    let digits = compact(text).ok_or("characters")?;
    if !only_digits(&digits) {
        return Err("characters");
    }
    match digits.len() {
        14 => Ok((digits, "", Some("padding"))),
        16 => Ok((digits, "", Some("unusual"))),
        15 if !luhn(&digits) => Err("check-digit"),
        15 => {
            let doubt = digits.starts_with("00000000000000").then_some("test-value");
            Ok((digits, "", doubt))
        }
        _ => Err("length"),
    }
}

// ---- Banks ----

fn ccc(digits: &str) -> Result<(), &'static str> {
    if !only_digits(digits) {
        return Err("characters");
    }
    if digits.len() != 20 {
        return Err("length");
    }
    if digits.starts_with("0000") {
        return Err("issuer");
    }
    let weighted = |part: &str, weights: [u32; 10]| {
        let sum: u32 = part.chars().zip(weights).map(|(c, w)| c.to_digit(10).unwrap() * w).sum();
        match 11 - sum % 11 {
            11 => '0',
            10 => '1',
            d => char::from_digit(d, 10).unwrap(),
        }
    };
    let first = weighted(&format!("00{}", &digits[..8]), [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]);
    let second = weighted(&digits[10..], [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]);
    if digits[8..10] == format!("{first}{second}") { Ok(()) } else { Err("check-digits") }
}

/// Registry of IBAN lengths.
const IBAN: &str = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 \
    ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 \
    LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 \
    SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30";

/// Of the registry, those where no euro direct debit reaches (EPC409-09).
const NOT_SEPA: &str = "AE AZ BA BH BI BR BY CR DJ DO EG FK FO GE GL GT HN IL IQ JO KW KZ LB LC LY MN MR MU NI OM PK PS QA RU SA SC SD SO \
    ST SV TL TN TR UA VG XK YE";

fn bank_account(text: &str) -> Judged {
    // Copied with the word before it.
    let word = text.get(..4).is_some_and(|word| word.eq_ignore_ascii_case("iban"));
    let account = if word { text[4..].trim_start_matches([' ', ':']) } else { text };
    let account = compact(account).ok_or("characters")?;
    if !account.starts_with(|c: char| c.is_ascii_uppercase()) {
        ccc(&account)?;
        let check = 98 - mod97(&format!("{account}ES00"));
        return Ok((format!("ES{check:02}{account}"), "", None));
    }
    if account.len() < 4 {
        return Err("length");
    }
    let (country, check) = (&account[..2], &account[2..4]);
    if !country.chars().all(|c| c.is_ascii_uppercase()) || !only_digits(check) {
        return Err("form");
    }
    let length = IBAN.split(' ').find_map(|row| row.strip_prefix(country)).ok_or("prefix")?;
    if account.len() != length.parse::<usize>().unwrap() {
        return Err("length");
    }
    if country == "ES" {
        if !only_digits(&account[4..]) {
            return Err("form");
        }
        ccc(&account[4..])?;
    }
    if mod97(&format!("{}{country}{check}", &account[4..])) != 1 {
        return Err("check-digits");
    }
    let doubt = NOT_SEPA.split(' ').any(|c| c == country).then_some("country");
    Ok((account, "", doubt))
}

/// The remainder by 97, letters counted as 10 to 35.
fn mod97(text: &str) -> u32 {
    let digits: String = text.chars().map(|c| c.to_digit(36).unwrap().to_string()).collect();
    digits.chars().fold(0, |n, c| (n * 10 + c.to_digit(10).unwrap()) % 97)
}

/// ISO 3166-1, and XK.
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA \
    CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL \
    GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK \
    LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG \
    PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM \
    TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

fn bic(text: &str) -> Judged {
    let bic = compact(text).ok_or("characters")?;
    if bic.len() != 8 && bic.len() != 11 {
        return Err("length");
    }
    let country = &bic[4..6];
    if !country.chars().all(|c| c.is_ascii_uppercase()) {
        return Err("form");
    }
    if !COUNTRIES.split(' ').any(|c| c == country) {
        return Err("country");
    }
    let doubt = bic[..4].contains(|c: char| c.is_ascii_digit()).then_some("unusual");
    Ok((bic, "", doubt))
}

// ---- Places ----

fn postal_code(text: &str) -> Judged {
    let code = compact(text).ok_or("characters")?;
    if !only_digits(&code) {
        return Err("characters");
    }
    if code.len() != 5 {
        return Err("length");
    }
    let province: u32 = code[..2].parse().unwrap();
    if (1..=52).contains(&province) { Ok((code, "", None)) } else { Err("province") }
}

fn gescal(text: &str) -> Judged {
    if !text.chars().all(|c| c.is_ascii_alphanumeric() || c == ' ') {
        return Err("characters");
    }
    if text.len() != 17 && text.len() != 37 {
        return Err("length");
    }
    let text = text.to_ascii_uppercase();
    if !only_digits(&text[..17]) {
        return Err("form");
    }
    let province: u32 = text[..2].parse().unwrap();
    if !(1..=52).contains(&province) {
        return Err("province");
    }
    if text.len() == 17 {
        return Ok((text, "17", None));
    }
    // Positions 18, 19–21 and 27–29, counted from 1.
    let (bis, block, floor) = (&text[17..18], &text[18..21], &text[26..29]);
    let code = &floor[..2];
    let floors = ["BA", "AT", "EN", "PR", "SO", "SS", "LO", "OF", "CH"];
    let numbered = |c: char| code.starts_with(c) && ('1'..='9').any(|d| code.ends_with(d));
    let floor_listed =
        floor == "   " || only_digits(floor) || floors.contains(&code) || numbered('S') || numbered('X');
    let block_listed = block == "   " || block == "000" || "ABCEFGHLNPRSTZ".contains(&block[..1]);
    let listed = " 0BDTCQKXY".contains(bis) && block_listed && floor_listed;
    Ok((text, "37", (!listed).then_some("component")))
}

fn iua(text: &str) -> Judged {
    if sample(text).is_some() {
        return Err("placeholder");
    }
    let usual = text.len() <= 20 && text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    Ok((text.into(), "", (!usual).then_some("unusual")))
}

// ---- Payment cards ----

fn masked_card(text: &str) -> Judged {
    let card: String = text
        .chars()
        .filter(|c| !" -".contains(*c))
        .map(|c| if "xX•".contains(c) { '*' } else { c })
        .collect();
    if !card.chars().all(|c| c.is_ascii_digit() || c == '*') {
        return Err("characters");
    }
    let readable = card.chars().filter(char::is_ascii_digit).count();
    if readable > 12 || (readable == 12 && card.len() == 12 && luhn(&card)) {
        return Err("unmasked");
    }
    let doubt = if readable > 10 {
        Some("unusual")
    } else {
        (card.len() < 12 || card.len() > 19).then_some("length")
    };
    Ok((card, "", doubt))
}

fn card_expiry(text: &str) -> Judged {
    let expiry = compact(text).ok_or("characters")?;
    if !only_digits(&expiry) {
        return Err("characters");
    }
    if expiry.len() != 4 {
        return Err("length");
    }
    let month: u32 = expiry[..2].parse().unwrap();
    if (1..=12).contains(&month) { Ok((expiry, "", None)) } else { Err("calendar") }
}

/// A mailbox: what the WHATWG pattern takes, tightened as RFC 5321 does.
fn email(text: &str) -> Judged {
    let (mailbox, domain) = text.split_once('@').unwrap_or((text, ""));
    let in_mailbox =
        |c: char| c.is_ascii_alphanumeric() || !c.is_ascii() || ".!#$%&'*+/=?^_`{|}~-".contains(c);
    let in_domain = |c: char| c.is_ascii_alphanumeric() || !c.is_ascii() || ".-@".contains(c);
    if !mailbox.chars().all(in_mailbox) || !domain.chars().all(in_domain) {
        return Err("characters");
    }
    if text.len() > 254 || mailbox.len() > 64 {
        return Err("length");
    }
    let label = |l: &str| {
        !l.is_empty() && l.len() <= 63 && !l.starts_with('-') && !l.ends_with('-') && !l.contains('@')
    };
    if mailbox.split('.').any(str::is_empty) || !domain.contains('.') || !domain.split('.').all(label) {
        return Err("form");
    }
    let doubt = if !text.is_ascii() { Some("unusual") } else { (text.len() > 82).then_some("range") };
    Ok((format!("{mailbox}@{}", domain.to_ascii_lowercase()), "", doubt))
}
