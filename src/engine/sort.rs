//! Sorting, small: each use of the standard library's sorts takes three to seven thousand bytes of wasm.

/// How many items are few: nearly always all there are.
const FEW: usize = 16;

/// A list that can be sorted: by position, so that one sort serves all types.
trait Sortable {
    fn len(&self) -> usize;
    fn less(&self, a: usize, b: usize) -> bool;
    fn swap(&mut self, a: usize, b: usize);
}

struct By<'l, T, F>(&'l mut [T], F);

impl<T, F: Fn(&T, &T) -> bool> Sortable for By<'_, T, F> {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn less(&self, a: usize, b: usize) -> bool {
        self.1(&self.0[a], &self.0[b])
    }

    fn swap(&mut self, a: usize, b: usize) {
        self.0.swap(a, b);
    }
}

/// Sorts in place; not stable, so that the order has to tell apart whatever differs.
///
/// A heap sort beyond a few items: n log n whatever the order, so that no payload is slow.
pub(crate) fn sort<T>(list: &mut [T], less: impl Fn(&T, &T) -> bool) {
    sort_any(&mut By(list, less));
}

fn sort_any(list: &mut dyn Sortable) {
    if list.len() <= FEW {
        for end in 1..list.len() {
            let mut at = end;
            while at > 0 && list.less(at, at - 1) {
                list.swap(at, at - 1);
                at -= 1;
            }
        }
        return;
    }
    let length = list.len();
    for root in (0..length / 2).rev() {
        sift(list, root, length);
    }
    for end in (1..length).rev() {
        list.swap(0, end);
        sift(list, 0, end);
    }
}

/// Lets an item sink to where no item below it, before the end, is greater.
fn sift(list: &mut dyn Sortable, mut root: usize, end: usize) {
    loop {
        let mut child = 2 * root + 1;
        if child >= end {
            return;
        }
        if child + 1 < end && list.less(child, child + 1) {
            child += 1;
        }
        if !list.less(root, child) {
            return;
        }
        list.swap(root, child);
        root = child;
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
    for end in 1..list.len() {
        let mut at = end;
        while at > 0 && list[at] < list[at - 1] {
            list.swap(at, at - 1);
            at -= 1;
        }
    }
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
