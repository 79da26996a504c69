//! Sorting, small.

/// Sorts in place; not stable, so that the order has to tell apart whatever differs.
///
/// Few items, as nearly always, are inserted. More are sorted by a heap: n log n whatever the order, so that no payload is slow; and a few hundred bytes of wasm a use, where each
/// use of the standard library's sorts takes three to seven thousand.
pub(crate) fn sort<T>(list: &mut [T], less: impl Fn(&T, &T) -> bool) {
    if list.len() <= FEW {
        for end in 1..list.len() {
            let mut at = end;
            while at > 0 && less(&list[at], &list[at - 1]) {
                list.swap(at, at - 1);
                at -= 1;
            }
        }
        return;
    }
    for root in (0..list.len() / 2).rev() {
        sift(list, root, &less);
    }
    for end in (1..list.len()).rev() {
        list.swap(0, end);
        sift(&mut list[..end], 0, &less);
    }
}

/// How many items are few.
const FEW: usize = 16;

/// Lets an item sink to where no item below it is greater.
fn sift<T>(list: &mut [T], mut root: usize, less: &impl Fn(&T, &T) -> bool) {
    loop {
        let mut child = 2 * root + 1;
        if child >= list.len() {
            return;
        }
        if child + 1 < list.len() && less(&list[child], &list[child + 1]) {
            child += 1;
        }
        if !less(&list[root], &list[child]) {
            return;
        }
        list.swap(root, child);
        root = child;
    }
}

#[cfg(test)]
mod tests {
    use super::sort;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_as_the_standard_library_does(mut list: Vec<u16>) {
            let mut expected = list.clone();
            expected.sort_unstable();
            sort(&mut list, |a, b| a < b);
            prop_assert_eq!(list, expected);
        }
    }
}
