//! The list of currencies against a library that follows ISO 4217.

use std::collections::BTreeSet;

use criba::identifiers::currency;
use iso_currency::{Currency, IntoEnumIterator};

/// What the library still has: Bulgaria and Croatia have the euro; Cuba, Sierra Leone and Zimbabwe have other notes.
const GONE: &[&str] = &["BGN", "CUC", "HRK", "SLL", "ZWL"];

#[test]
fn the_currencies_in_use_are_those_of_the_list() {
    let ours: BTreeSet<&str> = currency::CODES.split_ascii_whitespace().collect();
    let library: BTreeSet<&str> = Currency::iter().map(|currency| currency.code()).collect();
    assert_eq!(ours.difference(&library).copied().collect::<Vec<_>>(), [""; 0]);
    assert_eq!(library.difference(&ours).copied().collect::<Vec<_>>(), GONE);
    assert!(currency::CODES.split_ascii_whitespace().is_sorted());
    assert_eq!(currency::CODES.len(), 4 * ours.len(), "three letters and a blank each");
}
