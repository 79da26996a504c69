//! Tables: fields, groups of fields, and what is demanded of a group where it is used.
//!
//! A table is authored as `const` rows and is used as it stands: prose is dropped from a row where the target is wasm, so
//! there is no second, compiled form to keep in step.

use super::fact::Fact;
use super::kind::Kind;

/// The longest key that a table may hold, in bytes: with its closing quote it fills three words.
pub const LONGEST_KEY: usize = 23;

/// A key with its closing quote, compared as little-endian words: before its end in the payload is looked for.
#[derive(Clone, Copy)]
pub struct Key {
    bytes: [u8; LONGEST_KEY + 1],
    length: u8,
    /// What of the words is the key and its quote.
    masks: [u64; 3],
}

/// What a member begins with, at most: an opening quote, the longest key, a closing quote, a colon. Longer than that by so
/// much that a length of five bits never reaches past its end.
pub(crate) type Window = [u8; 34];

impl Key {
    /// A key as written in JSON.
    pub const fn new(name: &str) -> Key {
        let (from, mut bytes, mut i) = (name.as_bytes(), [0; LONGEST_KEY + 1], 0);
        assert!(from.len() <= LONGEST_KEY, "a key is longer than the tables allow");
        while i < from.len() {
            bytes[i] = from[i];
            i += 1;
        }
        bytes[i] = b'"';
        Key { bytes, length: from.len() as u8, masks: MASKS[from.len()] }
    }

    /// As written in JSON.
    pub const fn name(&self) -> &str {
        match str::from_utf8(self.bytes.split_at(self.length as usize).0) {
            Ok(name) => name,
            Err(_) => "",
        }
    }

    /// Whether this is its name.
    pub(crate) fn is_named(&self, name: &str) -> bool {
        self.bytes.get(..self.length as usize) == Some(name.as_bytes())
    }

    /// Whether these words, which follow an opening quote, are this key and its closing quote.
    #[inline(always)]
    pub(crate) fn is(&self, words: [u64; 3]) -> bool {
        let differs = |i: usize| (words[i] ^ word(&self.bytes, 8 * i)) & self.masks[i];
        differs(0) == 0 && differs(1) | differs(2) == 0
    }

    /// Whether a colon follows this key, with which the window begins.
    #[inline(always)]
    pub(crate) fn has_colon(&self, window: &Window) -> bool {
        window[(self.length as usize & 31) + 2] == b':'
    }

    /// Bytes of it in JSON, with its quotes and a colon.
    #[inline(always)]
    pub(crate) fn written(&self) -> usize {
        self.length as usize + 3
    }
}

/// What of three words is a key and its quote, by the key's length.
const MASKS: [[u64; 3]; 32] = {
    let (mut masks, mut length) = ([[0; 3]; 32], 0);
    while length <= LONGEST_KEY {
        let mut i = 0;
        while i <= length {
            masks[length][i / 8] |= 0xff << (i % 8 * 8);
            i += 1;
        }
        length += 1;
    }
    masks
};

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// The words of a window, after its quote.
#[inline(always)]
pub(crate) fn words(window: &Window) -> [u64; 3] {
    [word(window, 1), word(window, 9), word(window, 17)]
}

#[inline(always)]
fn word<const N: usize>(bytes: &[u8; N], at: usize) -> u64 {
    let mut word = [0; 8];
    word.copy_from_slice(&bytes[at..at + 8]);
    u64::from_le_bytes(word)
}

/// What stands under a key.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// One scalar.
    Value(&'static Kind),
    /// A list of scalars.
    Values(&'static Kind),
    /// An object.
    Object(&'static Object),
    /// A list of objects; a single object is read as a list of one.
    List(&'static List),
    /// An object whose keys are data, each with a scalar.
    Map(&'static Kind),
    /// An object whose keys are data, each with an object. In pointers they are `*`.
    Entries(&'static Object),
    /// Anything; passed through unread.
    Any,
}

/// One row of a table: a key and what stands under it.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The documented key.
    pub key: Key,
    /// A second spelling that is read without a finding.
    pub alias: Option<&'static Key>,
    /// What stands under it.
    pub shape: Shape,
    /// The fact that tells whether its value is one that the back end has.
    pub(crate) fact: Option<&'static Fact>,
    /// What people read about it. Not in the wasm.
    #[cfg(not(target_arch = "wasm32"))]
    pub page: FieldPage,
}

/// What people and browsers read about a field.
#[derive(Clone, Copy, Debug)]
pub struct FieldPage {
    /// One or two sentences.
    pub doc: &'static str,
    /// A value that passes.
    pub example: &'static str,
    /// The HTML `autocomplete` token.
    pub autocomplete: &'static str,
    /// The HTML `inputmode`.
    pub inputmode: &'static str,
}

/// A scalar under a key.
pub const fn field(key: &'static str, kind: &'static Kind) -> Field {
    row(key, Shape::Value(kind))
}

/// A list of scalars under a key.
pub const fn values(key: &'static str, kind: &'static Kind) -> Field {
    row(key, Shape::Values(kind))
}

/// An object under a key.
pub const fn object(key: &'static str, object: &'static Object) -> Field {
    row(key, Shape::Object(object))
}

/// A list of objects under a key.
pub const fn list(key: &'static str, list: &'static List) -> Field {
    row(key, Shape::List(list))
}

/// An object under a key whose own keys are data, each with a scalar.
pub const fn map(key: &'static str, kind: &'static Kind) -> Field {
    row(key, Shape::Map(kind))
}

/// An object under a key whose own keys are data, each with an object.
pub const fn entries(key: &'static str, object: &'static Object) -> Field {
    row(key, Shape::Entries(object))
}

/// Anything under a key.
pub const fn any(key: &'static str) -> Field {
    row(key, Shape::Any)
}

const fn row(key: &'static str, shape: Shape) -> Field {
    Field {
        key: Key::new(key),
        alias: None,
        shape,
        fact: None,
        #[cfg(not(target_arch = "wasm32"))]
        page: FieldPage { doc: "", example: "", autocomplete: "", inputmode: "" },
    }
}

#[cfg_attr(target_arch = "wasm32", allow(unused_mut, unused_variables))]
impl Field {
    /// Whether it has this name or, as its second spelling, this one.
    pub(crate) fn is_called(&self, name: &str) -> bool {
        self.key.is_named(name) || self.alias.is_some_and(|alias| alias.is_named(name))
    }

    /// Also read under this key.
    pub const fn alias(mut self, key: &'static Key) -> Field {
        self.alias = Some(key);
        self
    }

    /// Its value is looked up: only the back end has the fact.
    pub const fn fact(mut self, fact: &'static Fact) -> Field {
        self.fact = Some(fact);
        self
    }

    /// What it is, in one or two sentences.
    pub const fn doc(mut self, doc: &'static str) -> Field {
        #[cfg(not(target_arch = "wasm32"))]
        {
            self.page.doc = doc;
        }
        self
    }

    /// A value that passes.
    pub const fn example(mut self, example: &'static str) -> Field {
        #[cfg(not(target_arch = "wasm32"))]
        {
            self.page.example = example;
        }
        self
    }

    /// HTML `autocomplete` and `inputmode` for a form's field.
    pub const fn hints(mut self, autocomplete: &'static str, inputmode: &'static str) -> Field {
        #[cfg(not(target_arch = "wasm32"))]
        {
            self.page.autocomplete = autocomplete;
            self.page.inputmode = inputmode;
        }
        self
    }
}

/// The fields that an object may have. Bits of a mask are positions in it.
#[derive(Debug)]
pub struct Group {
    /// Name, for the reference.
    pub name: &'static str,
    /// Where the record looks first for this group's objects.
    pub(crate) hash: u8,
    /// The fields whose values want a fact, as a mask.
    pub(crate) facts: u32,
    /// The look-ups of those facts, as a mask.
    pub(crate) lookups: u16,
    /// Its fields, at most 32, in the order of the documents: the walk expects that order first.
    pub fields: &'static [Field],
}

/// A group of this name and these fields.
pub const fn group(name: &'static str, fields: &'static [Field]) -> Group {
    assert!(fields.len() <= 32, "a group has at most 32 fields");
    let (mut facts, mut lookups, mut i) = (0, 0, 0);
    while i < fields.len() {
        if let Some(fact) = fields[i].fact {
            facts |= 1 << i;
            lookups |= 1 << fact.lookup;
            if let Some(key) = fact.unless {
                assert!(has(fields, key), "a fact speaks of a field that the group lacks");
            }
            if let Some((key, ..)) = fact.types {
                assert!(has(fields, key), "a fact speaks of a field that the group lacks");
            }
        }
        let mut j = i + 1;
        while j < fields.len() {
            assert!(!same(fields[i].key.name(), fields[j].key.name()), "a group has a key twice");
            j += 1;
        }
        i += 1;
    }
    Group { name, hash: hash(name), facts, lookups, fields }
}

const fn has(fields: &[Field], key: &str) -> bool {
    let mut i = 0;
    while i < fields.len() {
        if same(fields[i].key.name(), key) {
            return true;
        }
        i += 1;
    }
    false
}

const fn hash(name: &str) -> u8 {
    let (bytes, mut hash, mut i) = (name.as_bytes(), 0u32, 0);
    while i < bytes.len() {
        hash = (hash ^ bytes[i] as u32).wrapping_mul(0x0100_0193);
        i += 1;
    }
    (hash ^ hash >> 15) as u8
}

impl Group {
    /// The position of a field: a name that the group lacks does not compile where this is evaluated as a constant.
    pub const fn index(&self, name: &str) -> u8 {
        let mut i = 0;
        while i < self.fields.len() {
            if same(self.fields[i].key.name(), name) {
                return i as u8;
            }
            i += 1;
        }
        panic!("the group has no field of that name");
    }

    /// The field whose value wants this fact.
    pub(crate) fn wanting(&self, fact: &Fact) -> Option<u8> {
        let mut left = self.facts;
        while left != 0 {
            let index = left.trailing_zeros();
            if self.fields[index as usize].fact.is_some_and(|own| std::ptr::eq(own, fact)) {
                return Some(index as u8);
            }
            left &= left - 1;
        }
        None
    }

    /// A field of this group, for rules.
    pub const fn slot(&'static self, name: &str) -> Slot {
        Slot { group: self, index: self.index(name) }
    }

    /// These fields are demanded when the condition holds.
    pub const fn when(&self, when: When, names: &[&str]) -> Demand {
        Demand { when, mask: self.mask(names), inside: None, soft: false }
    }

    /// These fields of the object under `key`, whose group is `child`, are demanded when the condition holds here.
    pub const fn inside(&self, key: &str, child: &Group, when: When, names: &[&str]) -> Demand {
        Demand { when, mask: child.mask(names), inside: Some(self.index(key)), soft: false }
    }

    const fn mask(&self, names: &[&str]) -> u32 {
        let mut mask = 0;
        let mut i = 0;
        while i < names.len() {
            mask |= 1 << self.index(names[i]);
            i += 1;
        }
        mask
    }
}

pub(crate) const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}

/// A field of a group, as rules name it.
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    pub(crate) group: &'static Group,
    pub(crate) index: u8,
}

impl Slot {
    /// The key of the field.
    pub fn name(&self) -> &'static str {
        self.group.fields[self.index as usize].key.name()
    }

    /// The name of its group.
    pub fn group(&self) -> &'static str {
        self.group.name
    }

    /// Its row.
    pub(crate) fn field(&self) -> &'static Field {
        &self.group.fields[self.index as usize]
    }

    pub(crate) fn same(&self, other: &Slot) -> bool {
        std::ptr::eq(self.group, other.group) && self.index == other.index
    }
}

/// A condition on an object: true, false, or not known because the value that it looks at is itself faulty.
#[derive(Clone, Copy, Debug)]
pub enum When {
    /// The sale is made face to face.
    Offline,
    /// The sale is made at a distance.
    Online,
    /// The field is there.
    Present(Slot),
    /// The field is absent.
    Absent(Slot),
    /// The field has this key (a number, or the position of a word).
    Equals(Slot, u64),
    /// The field's value has one of these forms, a bit each.
    Variant(Slot, u8),
    /// The field's value has none of these forms, or the field is absent.
    NotVariant(Slot, u8),
    /// Both hold.
    Both(&'static When, &'static When),
    /// One of them holds, or both.
    Either(&'static When, &'static When),
}

/// Fields demanded under a condition.
#[derive(Clone, Copy, Debug)]
pub struct Demand {
    pub(crate) when: When,
    pub(crate) mask: u32,
    /// The field of this object in which they are demanded; `None`: in the object itself.
    pub(crate) inside: Option<u8>,
    /// Only missed, as a warning.
    pub(crate) soft: bool,
}

impl Demand {
    /// Only missed when absent, as a warning.
    pub const fn wanted(mut self) -> Demand {
        self.soft = true;
        self
    }
}

/// A group in one use: what of it must be there, here.
#[derive(Debug)]
pub struct Object {
    /// The fields.
    pub group: &'static Group,
    /// Demanded always.
    pub(crate) always: u32,
    /// Demanded by the prose of the documents: an error when missing in profile `documented` too.
    pub(crate) documented: u32,
    /// Asked for: a warning when missing.
    pub(crate) wanted: u32,
    /// Read here with a warning: they belong elsewhere.
    pub(crate) misplaced: u32,
    /// Demanded under a condition.
    pub(crate) demands: &'static [Demand],
    /// At least one of these.
    pub(crate) at_least_one: u32,
    /// Exactly one of these.
    pub(crate) exactly_one: u32,
    /// At most one of these.
    pub(crate) at_most_one: u32,
    /// Whether any of the four above says something.
    pub(crate) related: bool,
    /// What the key is where the object is an entry under a key that is data; any text where it is not said.
    pub(crate) keys: Option<&'static Kind>,
    /// Name of this use, for the reference; empty: as the group. Not in the wasm.
    #[cfg(not(target_arch = "wasm32"))]
    pub name: &'static str,
}

impl Object {
    /// A use of a group that demands nothing.
    pub const fn new(group: &'static Group) -> Object {
        Object {
            group,
            always: 0,
            documented: 0,
            wanted: 0,
            misplaced: 0,
            demands: &[],
            at_least_one: 0,
            exactly_one: 0,
            at_most_one: 0,
            related: false,
            keys: None,
            #[cfg(not(target_arch = "wasm32"))]
            name: "",
        }
    }

    /// Where it is an entry, its key is a value of this kind.
    pub const fn keys(mut self, kind: &'static Kind) -> Object {
        self.keys = Some(kind);
        self
    }

    /// The name of this use, where the group has several. Dropped where the target is wasm.
    #[cfg_attr(target_arch = "wasm32", allow(unused_mut, unused_variables))]
    pub const fn named(mut self, name: &'static str) -> Object {
        #[cfg(not(target_arch = "wasm32"))]
        {
            self.name = name;
        }
        self
    }

    /// These must be there.
    pub const fn always(mut self, names: &[&str]) -> Object {
        self.always |= self.group.mask(names);
        self
    }

    /// Where these are demanded, the documents' prose says so.
    pub const fn documented(mut self, names: &[&str]) -> Object {
        self.documented |= self.group.mask(names);
        self
    }

    /// These are missed when they are absent, as a warning.
    pub const fn wanted(mut self, names: &[&str]) -> Object {
        self.wanted |= self.group.mask(names);
        self
    }

    /// These belong elsewhere and are read here with a warning.
    pub const fn misplaced(mut self, names: &[&str]) -> Object {
        self.related = true;
        self.misplaced |= self.group.mask(names);
        self
    }

    /// These must be there under conditions.
    pub const fn demands(mut self, demands: &'static [Demand]) -> Object {
        self.demands = demands;
        self
    }

    /// At least one of these must be there; with no names, any field of the group.
    pub const fn at_least_one(mut self, names: &[&str]) -> Object {
        self.related = true;
        self.at_least_one = if names.is_empty() { u32::MAX } else { self.group.mask(names) };
        self
    }

    /// Exactly one of these must be there.
    pub const fn exactly_one(mut self, names: &[&str]) -> Object {
        self.related = true;
        self.exactly_one = self.group.mask(names);
        self
    }

    /// At most one of these may be there.
    pub const fn at_most_one(mut self, names: &[&str]) -> Object {
        self.related = true;
        self.at_most_one = self.group.mask(names);
        self
    }
}

/// A list of objects of one form.
#[derive(Debug)]
pub struct List {
    /// What each item is.
    pub item: &'static Object,
}

impl List {
    /// A list of these.
    pub const fn of(item: &'static Object) -> List {
        List { item }
    }
}
