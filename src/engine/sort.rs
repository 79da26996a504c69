//! Sorting, small: each use of the standard library's sorts takes three to seven thousand bytes of wasm.

/// How many items are few: nearly always all there are.
const FEW: usize = 16;

/// Sorts in place; not stable, so that the order has to tell apart whatever differs.
///
/// A heap sort beyond a few items: n log n whatever the order, so that no payload is slow, in a few hundred bytes a use.
pub(crate) fn sort<T>(list: &mut [T], less: impl Fn(&T, &T) -> bool) {
    if list.len() <= FEW {
        return insert(list, &less);
    }
    for root in (0..list.len() / 2).rev() {
        sift(list, root, &less);
    }
    for end in (1..list.len()).rev() {
        list.swap(0, end);
        sift(&mut list[..end], 0, &less);
    }
}

/// Sorts in place what a rule compares, in every payload: thrice as quick as [`sort`] for hundreds of lines. A quicksort that
/// gives up on an order made to slow it.
pub(crate) fn sort_many<T: Ord + Copy>(list: &mut [T]) {
    split(list, 2 * list.len().max(1).ilog2());
}

fn split<T: Ord + Copy>(mut list: &mut [T], mut depth: u32) {
    while list.len() > FEW {
        if depth == 0 {
            return sort(list, |a, b| a < b);
        }
        depth -= 1;
        let at = partition(list);
        let (left, right) = list.split_at_mut(at);
        let (shorter, longer) = if left.len() < right.len() { (left, right) } else { (right, left) };
        split(shorter, depth);
        list = longer;
    }
    insert(list, &|a, b| a < b);
}

/// Puts what is not greater than the median of three before what is not less; returns where the second part begins, which is
/// neither the first place nor past the last.
fn partition<T: Ord + Copy>(list: &mut [T]) -> usize {
    let (middle, last) = (list.len() / 2, list.len() - 1);
    for (a, b) in [(0, middle), (0, last), (middle, last)] {
        if list[b] < list[a] {
            list.swap(a, b);
        }
    }
    let (pivot, mut i, mut j) = (list[middle], 0, last);
    loop {
        while list[i] < pivot {
            i += 1;
        }
        while pivot < list[j] {
            j -= 1;
        }
        if i >= j {
            return i;
        }
        list.swap(i, j);
        (i, j) = (i + 1, j - 1);
    }
}

fn insert<T>(list: &mut [T], less: &impl Fn(&T, &T) -> bool) {
    for end in 1..list.len() {
        let mut at = end;
        while at > 0 && less(&list[at], &list[at - 1]) {
            list.swap(at, at - 1);
            at -= 1;
        }
    }
}

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
    use super::{sort, sort_many};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn both_sort_as_the_standard_library_does(
            list in prop_oneof![
                proptest::collection::vec(any::<u16>(), 0..300),
                proptest::collection::vec(0u16..4, 0..300),
            ]
        ) {
            let (mut expected, mut heaped, mut split) = (list.clone(), list.clone(), list);
            expected.sort_unstable();
            sort(&mut heaped, |a, b| a < b);
            sort_many(&mut split);
            prop_assert_eq!(&heaped, &expected);
            prop_assert_eq!(&split, &expected);
        }
    }

    #[test]
    fn orders_that_slow_a_quicksort_are_sorted() {
        let rising: Vec<u32> = (0..1000).collect();
        let pipes: Vec<u32> = (0..500).chain((0..500).rev()).collect();
        for list in [rising.clone(), rising.iter().rev().copied().collect(), pipes, vec![7; 1000]] {
            let (mut expected, mut sorted) = (list.clone(), list);
            expected.sort_unstable();
            sort_many(&mut sorted);
            assert_eq!(sorted, expected);
        }
    }
}
