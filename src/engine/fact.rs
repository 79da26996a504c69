//! Facts that only the back end has: a field's row names the one that tells whether its value exists there.

/// Every look-up, in the order in which a report names them.
pub const LOOKUPS: &[&str] = &[
    "catalogue",
    "operators",
    "document-types",
    "street-types",
    "nationalities",
    "languages",
    "territory-owners",
    "segments",
    "customer",
    "account",
    "subscription",
    "msisdn",
    "coverage",
];

/// A fact that a value wants, as a field's row names it.
#[derive(Debug)]
pub struct Fact {
    /// Position in [`LOOKUPS`].
    pub(crate) lookup: u8,
    /// The field beside it that makes the fact needless where it was sent.
    pub(crate) unless: Option<&'static str>,
}

impl Fact {
    /// A fact of this look-up. A name that is not in [`LOOKUPS`] does not compile.
    pub const fn new(name: &str) -> Fact {
        let mut i = 0;
        while i < LOOKUPS.len() {
            if super::field::same(LOOKUPS[i], name) {
                return Fact { lookup: i as u8, unless: None };
            }
            i += 1;
        }
        panic!("there is no look-up of that name");
    }

    /// Not wanted where this field was sent in the same object. A name that the group lacks does not compile.
    pub const fn unless(mut self, key: &'static str) -> Fact {
        self.unless = Some(key);
        self
    }

    /// The name of its look-up.
    pub fn name(&self) -> &'static str {
        LOOKUPS[self.lookup as usize]
    }
}
