//! What every text goes through before its kind reads it: trimmed, white space made plain, composed.

/// Cleans a text into `out`. `false` where it holds what no text may: control characters, bidirectional overrides, U+FFFD.
///
/// Line breaks and tabs become one space (kept where `breaks`), a no-break space a space; zero-width characters and soft
/// hyphens go; ends are trimmed.
pub(crate) fn clean(text: &str, breaks: bool, out: &mut String) -> bool {
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' if breaks => out.push(c),
            '\n' | '\r' | '\t' => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            '\u{a0}' | '\u{202f}' | '\u{2007}' => out.push(' '),
            '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => {}
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffd}' => return false,
            c if c.is_control() => return false,
            c => out.push(c),
        }
    }
    let end = out.trim_end().len();
    out.truncate(end);
    let start = out.len() - out.trim_start().len();
    out.drain(..start);
    true
}
