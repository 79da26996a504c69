//! Numbers that only the back end's master data explains.

use crate::engine::finding::Param;
use crate::engine::kind::{Fault, Form, Good, Kind, Page, Written};
use crate::identifiers::digits::number;

const SOURCE: &str = "MasStack documents, \"Convergent\": ids are integers, read 2026-11-21";

/// The id of a thing in the master data.
pub static ID: Kind = Kind::new("id", Form::Integer { min: 1, max: i64::MAX }).page(Page {
    label: "Id",
    about: "A whole number from 1 on.",
    source: SOURCE,
    ..Page::NEW
});

/// An id as a route or a query has it, which know nothing but text.
pub static TEXT_ID: Kind = Kind::text("text-id", text_id).groups()
    .faults(&[
        Fault::CHARACTERS.error().documented(),
        Fault::PLACEHOLDER.error().documented(),
        Fault::RANGE.error().documented().params(&[("min", Param::Integer(1))]),
    ])
    .written(Written { pattern: r"^\d+$", inputmode: "numeric", maxlength: 19, ..Written::NEW })
    .page(Page {
        label: "Id in the route or the query",
        about: "A whole number from 1 to 9223372036854775807, in digits.",
        source: "MasStack documents, \"Overview\": userId, accountId and subscriptionId are int64, read 2026-11-21",
        accepts: &[("12", "12"), ("9223372036854775807", "9223372036854775807")],
        rejects: &[
            ("0", Fault::RANGE),
            ("9223372036854775808", Fault::RANGE),
            ("-1", Fault::CHARACTERS),
            ("{userId}", Fault::CHARACTERS),
            ("1.0", Fault::CHARACTERS),
        ],
        ..Page::NEW
    });

fn text_id(text: &str, _: &mut String) -> Result<Good, Fault> {
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Fault::CHARACTERS);
    }
    let id = number(text.trim_start_matches('0')).filter(|id| *id <= i64::MAX as u64);
    id.map(Good::key).ok_or(Fault::RANGE)
}

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

/// What an account stands at: less than 0 where something is owed.
pub static BALANCE: Kind = Kind::new("balance", Form::Signed).page(Page {
    label: "Balance",
    about: "An amount, less than 0 where something is owed.",
    source: "Rator documents, \"What is a Customer in Rator\": monetary balance, read 2026-11-21",
    ..Page::NEW
});

/// Yes or no.
pub static FLAG: Kind = Kind::new("flag", Form::Boolean).page(Page {
    label: "Yes or no",
    about: "true or false.",
    source: SOURCE,
    ..Page::NEW
});
