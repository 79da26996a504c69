//! The languages that words are asked for in.

use super::{Words, en, es};

/// A language.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Spanish.
    Es,
    /// Catalan.
    Ca,
    /// Basque.
    Eu,
    /// Galician.
    Gl,
}

/// The languages whose words are complete; the others speak English.
pub const RELEASED: &[Language] = &[Language::En, Language::Es];

impl Language {
    /// Every language.
    pub const ALL: &[Language] = &[Language::En, Language::Es, Language::Ca, Language::Eu, Language::Gl];

    /// The language of a tag such as `es`, `es-ES` or `es_ES.UTF-8`; `None` where it is none of [`Language::ALL`].
    pub fn parse(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_', '.']).next()?;
        Language::ALL.iter().copied().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// Its tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Es => "es",
            Language::Ca => "ca",
            Language::Eu => "eu",
            Language::Gl => "gl",
        }
    }

    /// What the command line says around a finding.
    pub fn terms(self) -> &'static Terms {
        &self.words().terms
    }

    /// What the pages of the reference say.
    pub fn site(self) -> &'static super::Site {
        self.words().site
    }

    /// The language that is spoken where this one is asked for.
    pub fn spoken(self) -> Language {
        if RELEASED.contains(&self) { self } else { Language::En }
    }

    pub(crate) fn words(self) -> &'static Words {
        match self.spoken() {
            Language::Es => &es::WORDS,
            _ => &en::WORDS,
        }
    }
}

/// What the command line says around a finding. Of two words, the first is for one, the second for any other number.
#[derive(Debug)]
#[expect(missing_docs, reason = "each is the English word of its name")]
pub struct Terms {
    pub error: [&'static str; 2],
    pub warning: [&'static str; 2],
    pub info: [&'static str; 2],
    pub change: [&'static str; 2],
    pub valid: &'static str,
    pub help: &'static str,
    pub at: &'static str,
    pub also_here: &'static str,
    pub why: &'static str,
    pub about: &'static str,
    pub source: &'static str,
    pub severity: &'static str,
    pub accepted: &'static str,
    pub doubted: &'static str,
    pub rejected: &'static str,
    pub looks_at: &'static str,
    pub found_in: &'static str,
    pub fix: &'static str,
    pub wanted: &'static str,
}
