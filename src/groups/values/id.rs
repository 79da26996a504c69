//! Numbers that only the back end's master data explains.

use crate::engine::kind::{Fault, Form, Kind, Page};

const SOURCE: &str = "MasStack documents, \"Convergent\": ids are integers, read 2026-11-21";

/// The id of a thing in the master data.
pub static ID: Kind = Kind::new("id", Form::Integer { min: 1, max: i64::MAX }).page(Page {
    label: "Id",
    about: "A whole number from 1 on.",
    source: SOURCE,
    ..Page::NEW
});

/// A count or a score.
pub static COUNT: Kind = Kind::new("count", Form::Integer { min: 0, max: i64::MAX }).page(Page {
    label: "Number",
    about: "A whole number from 0 on.",
    source: SOURCE,
    ..Page::NEW
});

/// A province, by its number of the national statistics institute.
pub static PROVINCE: Kind =
    Kind::new("province", Form::Integer { min: 1, max: 52 }).faults(&[Fault::RANGE.error()]).page(Page {
        label: "Province",
        about: "The number of a province, 1 to 52, without a leading zero.",
        source: "INE, \"Relación de provincias con sus códigos\", read 2026-11-21",
        ..Page::NEW
    });

/// An amount of money, as a number or as text.
pub static AMOUNT: Kind = Kind::new("amount", Form::Decimal).page(Page {
    label: "Amount",
    about: "An amount of euros, 0 or more.",
    source: "MasStack documents, \"Convergent\": amount as text, read 2026-11-21",
    ..Page::NEW
});

/// Yes or no.
pub static FLAG: Kind = Kind::new("flag", Form::Boolean).page(Page {
    label: "Yes or no",
    about: "true or false.",
    source: SOURCE,
    ..Page::NEW
});
