//! The holidays of all Spain: those that no autonomous community replaces, and Good Friday.
//!
//! Real Decreto 2001/1983, article 45, and the yearly calendar of the Ministerio de Trabajo (BOE), read 2026-11-21. Epiphany is
//! among them: communities may replace it, and none does. A holiday on a Sunday moves to Monday in some communities only: such
//! days come in the context.

use crate::identifiers::date::{civil, from_civil};

/// Month and day.
const FIXED: &[(u64, u64)] =
    &[(1, 1), (1, 6), (5, 1), (8, 15), (10, 12), (11, 1), (12, 6), (12, 8), (12, 25)];

/// Whether all Spain rests on this day.
pub fn is_holiday(day: u64) -> bool {
    let (year, month, of_month) = civil(day);
    if FIXED.contains(&(month, of_month)) {
        return true;
    }
    matches!(month, 3 | 4) && easter(year).is_some_and(|easter| day + 2 == easter)
}

/// Easter Sunday of a year, by the anonymous Gregorian computus (Meeus, "Astronomical Algorithms", chapter 8).
fn easter(year: u64) -> Option<u64> {
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let moon = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon + 15) % 30;
    let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (golden + 11 * epact + 22 * sunday) / 451;
    let days = epact + sunday + 114 - 7 * late;
    from_civil(year, days / 31, days % 31 + 1)
}

#[cfg(test)]
mod tests {
    use super::is_holiday;
    use crate::identifiers::date::from_iso;

    #[test]
    fn good_friday_and_the_fixed_days_are_holidays_and_their_neighbours_are_not() {
        let good_fridays = [
            "2024-03-29",
            "2025-04-18",
            "2026-04-03",
            "2027-03-26",
            "2038-04-23",
            "2035-03-23",
            "1954-04-16",
        ];
        for day in good_fridays.iter().chain(&["2026-12-08", "2027-01-06", "2026-05-01"]) {
            let day = from_iso(day).unwrap();
            assert!(is_holiday(day) && !is_holiday(day + 2) && !is_holiday(day - 1), "{day}");
        }
    }
}
