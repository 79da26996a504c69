//! The known name that an unknown one was probably meant to be.

use super::field::LONGEST_KEY;
use super::text::gathered;

/// Of so many known names the one nearest to an unknown one, where it is near enough to be meant.
pub(crate) fn nearest(count: usize, name: &dyn Fn(usize) -> &'static str, key: &str) -> Option<&'static str> {
    if key.len() > LONGEST_KEY + 4 {
        return None;
    }
    let (name, distance) =
        (0..count).map(|i| (name(i), distance(name(i), key))).min_by_key(|(_, distance)| *distance)?;
    (distance <= 1 + name.len() / 4).then_some(name)
}

/// Levenshtein distance in bytes, of two short texts, whatever their case.
fn distance(a: &str, b: &str) -> usize {
    let mut row = gathered(0..=b.len());
    for (i, x) in a.bytes().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.bytes().enumerate() {
            let next =
                if x.eq_ignore_ascii_case(&y) { corner } else { 1 + corner.min(row[j]).min(row[j + 1]) };
            corner = row[j + 1];
            row[j + 1] = next;
        }
    }
    row[b.len()]
}
