//! Composition of Latin text: Unicode normalisation form C, for letters that a Spanish sale can hold.
//!
//! A Mac sends "José" as five characters and a Windows as four; back ends compare bytes. Of all scripts only Latin is
//! composed: the whole table would weigh more than the rest of the core. Text of other scripts stays as it is.

use super::sort::sort;
use super::text::{add, characters, gather, gathered};

/// Every letter below U+0250 or in U+1E00 to U+1EFF that composes, by its mark: letter and composed letter in turn
/// (UnicodeData.txt, Unicode 16.0). The three signs and the lone diaeresis are the pairs whose letter is no letter.
#[rustfmt::skip]
const PAIRS: &[(char, &str)] = &[
    ('\u{300}', "AÀEÈIÌNǸOÒUÙWẀYỲaàeèiìnǹoòuùwẁyỳ¨῭ÂẦÊỀÔỒÜǛâầêềôồüǜĂẰăằĒḔēḕŌṐōṑƠỜơờƯỪưừ"),
    ('\u{301}', "AÁCĆEÉGǴIÍKḰLĹMḾNŃOÓPṔRŔSŚUÚWẂYÝZŹaácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzź¨΅ÂẤÅǺÆǼÇḈÊẾÏḮÔỐÕṌØǾÜǗâấåǻæǽçḉêếïḯôốõṍøǿüǘĂẮăắĒḖēḗŌṒōṓŨṸũṹƠỚơớƯỨưứ"),
    ('\u{302}', "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶZẐaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑẠẬạậẸỆẹệỌỘọộ"),
    ('\u{303}', "AÃEẼIĨNÑOÕUŨVṼYỸaãeẽiĩnñoõuũvṽyỹÂẪÊỄÔỖâẫêễôỗĂẴăẵƠỠơỡƯỮưữ"),
    ('\u{304}', "AĀEĒGḠIĪOŌUŪYȲaāeēgḡiīoōuūyȳÄǞÆǢÕȬÖȪÜǕäǟæǣõȭöȫüǖǪǬǫǭȦǠȧǡȮȰȯȱḶḸḷḹṚṜṛṝ"),
    ('\u{306}', "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭȨḜȩḝẠẶạặ"),
    ('\u{307}', "AȦBḂCĊDḊEĖFḞGĠHḢIİMṀNṄOȮPṖRṘSṠTṪWẆXẊYẎZŻaȧbḃcċdḋeėfḟgġhḣmṁnṅoȯpṗrṙsṡtṫwẇxẋyẏzżŚṤśṥŠṦšṧſẛṢṨṣṩ"),
    ('\u{308}', "AÄEËHḦIÏOÖUÜWẄXẌYŸaäeëhḧiïoötẗuüwẅxẍyÿÕṎõṏŪṺūṻ"),
    ('\u{309}', "AẢEẺIỈOỎUỦYỶaảeẻiỉoỏuủyỷÂẨÊỂÔỔâẩêểôổĂẲăẳƠỞơởƯỬưử"),
    ('\u{30a}', "AÅUŮaåuůwẘyẙ"),
    ('\u{30b}', "OŐUŰoőuű"),
    ('\u{30c}', "AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzžÜǙüǚƷǮ"),
    ('\u{30f}', "AȀEȄIȈOȌRȐUȔaȁeȅiȉoȍrȑuȕ"),
    ('\u{311}', "AȂEȆIȊOȎRȒUȖaȃeȇiȋoȏrȓuȗ"),
    ('\u{31b}', "OƠUƯoơuư"),
    ('\u{323}', "AẠBḄDḌEẸHḤIỊKḲLḶMṂNṆOỌRṚSṢTṬUỤVṾWẈYỴZẒaạbḅdḍeẹhḥiịkḳlḷmṃnṇoọrṛsṣtṭuụvṿwẉyỵzẓƠỢơợƯỰưự"),
    ('\u{324}', "UṲuṳ"),
    ('\u{325}', "AḀaḁ"),
    ('\u{326}', "SȘTȚsștț"),
    ('\u{327}', "CÇDḐEȨGĢHḨKĶLĻNŅRŖSŞTŢcçdḑeȩgģhḩkķlļnņrŗsştţ"),
    ('\u{328}', "AĄEĘIĮOǪUŲaąeęiįoǫuų"),
    ('\u{32d}', "DḒEḘLḼNṊTṰUṶdḓeḙlḽnṋtṱuṷ"),
    ('\u{32e}', "HḪhḫ"),
    ('\u{330}', "EḚIḬUṴeḛiḭuṵ"),
    ('\u{331}', "BḆDḎKḴLḺNṈRṞTṮZẔbḇdḏhẖkḵlḻnṉrṟtṯzẕ"),
    ('\u{338}', "<≮=≠>≯"),
    ('\u{342}', "¨῁"),
];

/// Canonical combining classes of U+0300 to U+036F, by the first of each run (UnicodeData.txt, Unicode 16.0).
#[rustfmt::skip]
const CLASSES: &[(u32, u8)] = &[
    (0x300, 230), (0x315, 232), (0x316, 220), (0x31a, 232), (0x31b, 216), (0x31c, 220), (0x321, 202), (0x323, 220), (0x327, 202), (0x329, 220), (0x334, 1), (0x339, 220), (0x33d, 230), (0x345, 240), (0x346, 230), (0x347, 220), (0x34a, 230), (0x34d, 220), (0x34f, 0), (0x350, 230), (0x353, 220), (0x357, 230), (0x358, 232), (0x359, 220), (0x35b, 230), (0x35c, 233), (0x35d, 234), (0x35f, 233), (0x360, 234), (0x362, 233), (0x363, 230),
];

/// Whether a text is composed for certain, told by its bytes alone: no mark, and none of the two signs that are letters.
pub(crate) fn is_composed(text: &str) -> bool {
    let bytes = text.as_bytes();
    let follows = |at: usize, tail: &[u8]| bytes[at + 1..].starts_with(tail);
    !bytes.iter().enumerate().any(|(at, b)| match b {
        0xcc | 0xcd => true,
        0xe2 => follows(at, b"\x84\xaa") || follows(at, b"\x84\xab"),
        _ => false,
    })
}

/// A text, its Latin letters composed with their marks.
pub(crate) fn composed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    compose(text, &mut out);
    out
}

/// Writes a text, its Latin letters composed with their marks.
pub(crate) fn compose(text: &str, out: &mut String) {
    let (mut letter, mut marks, mut latin) = (None, Vec::new(), true);
    for c in characters(text) {
        let c = sign(c);
        match class(c) {
            0 => {
                close(letter.replace(c), &mut marks, out);
                latin = is_latin(c);
            }
            _ if latin => expand(c, &mut marks),
            // Marks of another script's letter: as they are.
            _ => {
                if let Some(letter) = letter.take() {
                    add(out, letter);
                }
                add(out, c);
            }
        }
    }
    close(letter, &mut marks, out);
}

/// The letter that a sign is (kelvin, ångström).
fn sign(c: char) -> char {
    match c {
        '\u{212a}' => 'K',
        '\u{212b}' => 'Å',
        c => c,
    }
}

fn is_latin(c: char) -> bool {
    matches!(c, '\0'..='\u{24f}' | '\u{34f}' | '\u{1e00}'..='\u{1eff}')
}

/// The combining class of a mark; 0 for what is no mark, and for marks outside the block that Latin uses.
fn class(c: char) -> u8 {
    match c as u32 {
        c @ 0x300..=0x36f => CLASSES[CLASSES.partition_point(|(first, _)| *first <= c) - 1].1,
        _ => 0,
    }
}

/// Adds a mark; four of them are old spellings of others.
fn expand(mark: char, marks: &mut Vec<char>) {
    match mark {
        '\u{340}' => marks.push('\u{300}'),
        '\u{341}' => marks.push('\u{301}'),
        '\u{343}' => marks.push('\u{313}'),
        '\u{344}' => {
            marks.push('\u{308}');
            marks.push('\u{301}');
        }
        mark => marks.push(mark),
    }
}

/// Puts marks in canonical order: by class, those of one class as they came.
fn in_order(marks: &mut Vec<char>) {
    if marks.is_sorted_by_key(|mark| class(*mark)) {
        return;
    }
    let mut placed = gathered(marks.iter().enumerate().map(|(i, m)| (class(*m), i, *m)));
    sort(&mut placed, |a, b| a < b);
    marks.clear();
    gather(marks, placed.iter().map(|(_, _, mark)| *mark));
}

/// Writes a letter with the marks that follow it, and forgets them.
fn close(letter: Option<char>, marks: &mut Vec<char>, out: &mut String) {
    let Some(mut letter) = letter else {
        in_order(marks);
        return write(marks, out);
    };
    if marks.is_empty() {
        return add(out, letter);
    }
    // A mark may belong before one that the letter already carries: take the letter apart first.
    while let Some((bare, mark)) = parts(letter) {
        letter = bare;
        marks.insert(0, mark);
    }
    in_order(marks);
    let (mut kept, mut last) = (0, 0);
    for i in 0..marks.len() {
        let mark = marks[i];
        // A mark of the same class in between blocks; looked at first, so that a long run of marks stays linear.
        let whole = if last < class(mark) { joined(letter, mark) } else { None };
        match whole {
            Some(whole) => letter = whole,
            None => {
                (marks[kept], last) = (mark, class(mark));
                kept += 1;
            }
        }
    }
    marks.truncate(kept);
    add(out, letter);
    write(marks, out);
}

/// Writes marks, and forgets them.
fn write(marks: &mut Vec<char>, out: &mut String) {
    marks.iter().for_each(|mark| add(out, *mark));
    marks.clear();
}

/// How many pairs there are.
const COUNT: usize = {
    let (mut count, mut row) = (0, 0);
    while row < PAIRS.len() {
        let (bytes, mut at) = (PAIRS[row].1.as_bytes(), 0);
        while at < bytes.len() {
            at = decode(bytes, decode(bytes, at).1).1;
            count += 1;
        }
        row += 1;
    }
    count
};

/// [`PAIRS`] as it is searched: numbers in place of text, which is not kept.
struct Table {
    /// The letters, and what each becomes.
    letters: [u16; COUNT],
    wholes: [u16; COUNT],
    /// The marks, and where the letters of each begin.
    marks: [u16; PAIRS.len()],
    starts: [u16; PAIRS.len() + 1],
}

static TABLE: Table = {
    let (letters, wholes) = ([0; COUNT], [0; COUNT]);
    let mut table = Table { letters, wholes, marks: [0; PAIRS.len()], starts: [0; PAIRS.len() + 1] };
    let (mut count, mut row) = (0, 0);
    while row < PAIRS.len() {
        let (bytes, mut at) = (PAIRS[row].1.as_bytes(), 0);
        while at < bytes.len() {
            (table.letters[count], at) = decode(bytes, at);
            (table.wholes[count], at) = decode(bytes, at);
            count += 1;
        }
        table.marks[row] = PAIRS[row].0 as u16;
        row += 1;
        table.starts[row] = count as u16;
    }
    table
};

/// The character of at most three bytes that begins there, and where the next one begins.
const fn decode(bytes: &[u8], at: usize) -> (u16, usize) {
    const fn low(bytes: &[u8], at: usize) -> u16 {
        (bytes[at] & 0x3f) as u16
    }
    match bytes[at] as u16 {
        first @ 0..0x80 => (first, at + 1),
        first @ 0x80..0xe0 => ((first & 0x1f) << 6 | low(bytes, at + 1), at + 2),
        first => ((first & 0x0f) << 12 | low(bytes, at + 1) << 6 | low(bytes, at + 2), at + 3),
    }
}

/// A letter and its mark as one.
fn joined(letter: char, mark: char) -> Option<char> {
    let row = TABLE.marks.iter().position(|m| *m as u32 == mark as u32)?;
    let (start, end) = (TABLE.starts[row] as usize, TABLE.starts[row + 1] as usize);
    let at = TABLE.letters[start..end].iter().position(|l| *l as u32 == letter as u32)?;
    char::from_u32(TABLE.wholes[start + at] as u32)
}

/// A letter without the last mark that it carries, and that mark.
fn parts(whole: char) -> Option<(char, char)> {
    if whole.is_ascii() {
        return None;
    }
    let at = TABLE.wholes.iter().position(|w| *w as u32 == whole as u32)?;
    let row = TABLE.starts.partition_point(|start| *start as usize <= at) - 1;
    Some((char::from_u32(TABLE.letters[at] as u32)?, char::from_u32(TABLE.marks[row] as u32)?))
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    fn oracle(text: &str) -> String {
        text.nfc().collect()
    }

    fn letters() -> impl Iterator<Item = char> {
        ('\0'..'\u{300}').chain('\u{1e00}'..'\u{1f00}').filter(|c| !('\u{250}'..'\u{300}').contains(c))
    }

    const MARKS: std::ops::Range<char> = '\u{300}'..'\u{370}';

    #[test]
    fn every_letter_with_every_mark_is_composed_as_unicode_says() {
        let mut changed = 0;
        for letter in letters().chain(['\u{212a}', '\u{212b}']) {
            for mark in MARKS {
                let text: String = [letter, mark].iter().collect();
                assert_eq!(composed(&text), oracle(&text), "U+{:04X} U+{:04X}", letter as u32, mark as u32);
                changed += (composed(&text) != text) as usize;
            }
        }
        // 502 pairs; the rest are letters taken apart for a mark that goes before theirs, and old spellings of marks.
        assert!(changed > 502, "{changed}");
    }

    #[test]
    fn marks_alone_and_in_any_order_are_ordered_as_unicode_says() {
        for a in MARKS {
            for b in MARKS {
                for text in [format!("{a}{b}"), format!("o{a}{b}"), format!("x{b}{a}")] {
                    assert_eq!(composed(&text), oracle(&text), "U+{:04X} U+{:04X}", a as u32, b as u32);
                }
            }
        }
    }

    /// A small generator of its own: the same texts on every run.
    fn random(seed: &mut u64, below: usize) -> usize {
        *seed ^= *seed << 13;
        *seed ^= *seed >> 7;
        *seed ^= *seed << 17;
        (*seed % below as u64) as usize
    }

    #[test]
    fn random_latin_text_is_composed_as_unicode_says_and_only_once() {
        let (letters, marks): (Vec<char>, Vec<char>) = (letters().collect(), MARKS.collect());
        let usual: Vec<char> = PAIRS.iter().map(|(mark, _)| *mark).collect();
        let mut seed = 0x9e37_79b9_7f4a_7c15;
        for _ in 0..20_000 {
            let mut text = String::new();
            for _ in 0..1 + random(&mut seed, 12) {
                text.push(match random(&mut seed, 5) {
                    0 => letters[random(&mut seed, letters.len())],
                    1 => (b'A' + random(&mut seed, 58) as u8) as char,
                    2 => marks[random(&mut seed, marks.len())],
                    _ => usual[random(&mut seed, usual.len())],
                });
            }
            let once = composed(&text);
            assert_eq!(once, oracle(&text), "{}", text.escape_unicode());
            assert_eq!(composed(&once), once, "{}", text.escape_unicode());
            assert!(!is_composed(&text) || once == text, "{}", text.escape_unicode());
        }
    }

    #[test]
    fn other_scripts_stay_as_they_are() {
        for text in [
            "и\u{306}",
            "α\u{301}",
            "\u{1100}\u{1161}",
            "か\u{3099}",
            "ש\u{5bc}\u{5c1}",
            "и\u{306}\u{323}e\u{301}",
        ] {
            let mut expected = text.to_string();
            expected = expected.replace("e\u{301}", "é");
            assert_eq!(composed(text), expected, "{}", text.escape_unicode());
        }
    }

    #[test]
    fn text_without_marks_is_told_by_its_bytes() {
        for (text, composed) in [
            ("Begoña", true),
            ("Mª José · 1º ’", true),
            ("España €", true),
            ("Jose\u{301}", false),
            ("\u{212a}", false),
            ("\u{212b}", false),
            ("日本", true),
        ] {
            assert_eq!(is_composed(text), composed, "{text}");
        }
    }

    #[test]
    fn a_hundred_thousand_marks_on_one_letter_are_no_more_work_than_each_mark() {
        let text = format!("é{}", "\u{323}\u{301}".repeat(50_000));
        assert_eq!(composed(&text), oracle(&text));
    }
}
