//! Needs: the facts that only the back end has and that are not known yet, with the places that want them. Worked out from
//! what was read, and only when a report is asked for.

use super::{Verdict, known};
use crate::engine::fact::{LOOKUPS, Standing};
use crate::engine::finding::Need;
#[cfg(feature = "wasm")]
use crate::engine::judge::bits;
use crate::engine::locate::Located;
use crate::engine::rule::View;
use crate::engine::sort::sort;
#[cfg(feature = "wasm")]
use crate::engine::text::append;

/// A value that wants a fact.
#[derive(PartialEq, PartialOrd)]
pub(super) struct Wanted {
    /// Position in [`LOOKUPS`].
    lookup: u8,
    /// Where the value stands.
    pub(super) at: u32,
}

impl Verdict<'_> {
    /// The look-ups of which something is wanted, with blanks between them: all that who only hands a request on asks.
    #[cfg(feature = "wasm")]
    pub(crate) fn lookups(&self) -> String {
        let mut mask = 0;
        self.unasked(&mut |wanted| mask |= 1 << wanted.lookup);
        let mut names = String::new();
        for at in bits(mask) {
            let blank = if names.is_empty() { "" } else { " " };
            append(&mut names, blank);
            append(&mut names, LOOKUPS[at as usize]);
        }
        names
    }

    /// What is wanted, by look-up and then in document order; of one look-up at most as many places as there may be
    /// findings.
    pub(super) fn wanted(&self) -> Vec<Wanted> {
        let limit = self.context.limits.findings as usize;
        let mut all = Vec::new();
        self.unasked(&mut |wanted| all.push(wanted));
        sort(&mut all, |a, b| a < b);
        let (mut lookup, mut count) = (u8::MAX, 0);
        all.retain(|wanted| {
            count = if wanted.lookup == lookup { count + 1 } else { 0 };
            lookup = wanted.lookup;
            count < limit
        });
        all
    }

    /// Tells what is wanted. A faulty value is not looked up, nor one of which the facts are known.
    fn unasked(&self, tell: &mut dyn FnMut(Wanted)) {
        let pass = &self.checker.pass;
        let known = known::views(pass, &self.text, self.context);
        let view = View { known: &known, ..View::new(pass, &self.text, self.context) };
        view.wanting(u16::MAX, &mut |node, _, value, fact| {
            if view.standing(fact, &node, &value) == Standing::Unasked {
                tell(Wanted { lookup: fact.lookup, at: value.spot().0.start });
            }
        });
    }
}

/// An entry a look-up.
pub(super) fn needs<'l>(wanted: &[Wanted], found: &impl Fn(u32) -> &'l Located) -> Vec<Need> {
    let mut needs: Vec<Need> = Vec::new();
    for wanted in wanted {
        let (lookup, pointer) = (LOOKUPS[wanted.lookup as usize], found(wanted.at).pointer.clone());
        match needs.last_mut().filter(|need| need.lookup == lookup) {
            Some(need) => need.pointers.push(pointer),
            None => needs.push(Need { lookup, pointers: vec![pointer] }),
        }
    }
    needs
}
