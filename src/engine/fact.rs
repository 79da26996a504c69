//! Facts that only the back end has: a field's row names the one that tells whether its value exists there.

use super::field::Slot;
use super::kind::Kind;

/// Every look-up, in the order in which a report names them, and in which the table of known facts has their lists.
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

/// From here on what is looked up one by one: an id that is not among the results was not asked for. The lists before are
/// complete: an id that they lack does not exist.
const ASKED: u8 = 8;

/// What the known facts say of a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// Nothing: the list is not known, or the value was not looked up.
    Unasked,
    /// It is there.
    Listed,
    /// It is there, and not in the entry that it has to be in: a product of another package.
    Elsewhere,
    /// It is there, and in lists of another sort only: a product of another technology.
    OtherSort,
    /// It is not there.
    Unlisted,
}

/// A fact that a value wants, as a field's row names it.
#[derive(Debug)]
pub struct Fact {
    /// Position in [`LOOKUPS`].
    pub(crate) lookup: u8,
    /// The field beside it that makes the fact needless where it was sent.
    pub(crate) unless: Option<&'static str>,
    /// The known lists that have the value: fields of the tables of known facts. The first one decides whether they are known.
    pub(crate) lists: &'static [Slot],
    /// The lists stand in the entry of another value, which is found around this one: the products of a package.
    pub(crate) within: Option<&'static Fact>,
    /// Lists of the same sort of thing for other purposes.
    pub(crate) others: &'static [Slot],
    /// The field beside it that is read as another kind, and which, by the word of the fact's entry; and what is added to the
    /// form of a value that is right as its own kind.
    pub(crate) types: Option<(&'static str, &'static [Option<&'static Kind>], u8)>,
}

impl Fact {
    /// A fact of this look-up. A name that is not in [`LOOKUPS`] does not compile.
    pub const fn new(name: &str) -> Fact {
        let lookup = lookup(name);
        Fact { lookup, unless: None, lists: &[], within: None, others: &[], types: None }
    }

    /// Known by these lists.
    pub const fn lists(mut self, lists: &'static [Slot]) -> Fact {
        self.lists = lists;
        self
    }

    /// The lists stand in the entry of a value with this fact: it is looked for in the objects around.
    pub const fn within(mut self, fact: &'static Fact) -> Fact {
        self.within = Some(fact);
        self
    }

    /// A value that only these lists have is there, and of another sort.
    pub const fn others(mut self, others: &'static [Slot]) -> Fact {
        self.others = others;
        self
    }

    /// The entry is a word, which tells by its position as which of these kinds the field beside is read where it is faulty
    /// as its own; where it is right, this is added to its form. A name that the group lacks does not compile.
    pub const fn types(
        mut self,
        key: &'static str,
        kinds: &'static [Option<&'static Kind>],
        added: u8,
    ) -> Fact {
        self.types = Some((key, kinds, added));
        self
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

    /// Its look-up, as a mask.
    pub(crate) fn mask(&self) -> u16 {
        1 << self.lookup
    }

    /// Whether its lists have everything that there is.
    pub(crate) fn is_complete(&self) -> bool {
        self.lookup < ASKED
    }
}

/// Position in [`LOOKUPS`].
pub(crate) const fn lookup(name: &str) -> u8 {
    let mut i = 0;
    while i < LOOKUPS.len() {
        if super::field::same(LOOKUPS[i], name) {
            return i as u8;
        }
        i += 1;
    }
    panic!("there is no look-up of that name");
}
