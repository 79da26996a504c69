//! Texts compared as people compare them: without case, accents, spaces and points. For Latin letters; others are
//! compared as they are.

pub(super) use crate::engine::kind::hash;
use crate::engine::text::{Characters, characters};

/// The letters and digits of a text, in lower case and without accents.
#[derive(Clone)]
pub(super) struct Folded<'t>(Characters<'t>);

/// The letters and digits of a text, in lower case and without accents.
pub(super) fn folded(text: &str) -> Folded<'_> {
    Folded(characters(text))
}

impl Iterator for Folded<'_> {
    type Item = char;

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn next(&mut self) -> Option<char> {
        self.0.find_map(|c| match c {
            'a'..='z' | '0'..='9' => Some(c),
            'A'..='Z' => Some(c.to_ascii_lowercase()),
            '\0'..='\x7f' | '·' | '’' => None,
            _ => Some(plain(c)),
        })
    }
}

fn plain(c: char) -> char {
    match c {
        'À'..='Å' | 'à'..='å' | 'ª' => 'a',
        'È'..='Ë' | 'è'..='ë' => 'e',
        'Ì'..='Ï' | 'ì'..='ï' => 'i',
        'Ò'..='Ö' | 'ò'..='ö' | 'º' => 'o',
        'Ù'..='Ü' | 'ù'..='ü' => 'u',
        'Ç' | 'ç' => 'c',
        'Ñ' | 'ñ' => 'n',
        _ => c,
    }
}

/// An end of a text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    First,
    Last,
}

/// The word at an end of a text, of those that have a letter or digit.
pub(super) fn word(text: &str, end: End) -> Option<&str> {
    let mut found = None;
    for word in text.split(' ').filter(|word| folded(word).next().is_some()) {
        found = Some(word);
        if end == End::First {
            break;
        }
    }
    found
}
