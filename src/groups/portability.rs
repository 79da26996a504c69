//! A number that is brought from another operator.

use super::person;
use super::values::{fact, id, operator};
use crate::engine::field::{Field, Group, Object, Slot, When, field, group, object};
use crate::engine::kind::{Form, Kind};
use crate::identifiers::{date, iccid};

/// 1 instant, 2 scheduled (MasStack client, read 2026-11-21; the documented example sends 1 with a date).
static OPERATION: Kind = Kind::new("operation", Form::Integer { min: 1, max: 2 });
/// C contract (postpaid), P prepaid.
static LINE_TYPE: Kind = Kind::new("donor-line", Form::Words(&["C", "P"]));

const SCHEDULED_DATE: Field =
    field("scheduled_date", &date::DATE).doc("The day of the change, where it is scheduled.");
const ICCID: Field = field("iccid", &iccid::DONOR)
    .doc("The SIM that the customer has today. Where it is not known, 8934040000000000002; filled in for a contract line.");
const OPERATOR_ID: Field = field("operator_id", &operator::OPERATOR)
    .fact(&fact::OPERATORS)
    .doc("The operator that loses the number.")
    .example("\"456\"");
const OPERATION_TYPE: Field =
    field("operation_type", &OPERATION).doc("1 at once, 2 on the scheduled date.").example("2");
const INITIAL_DATE: Field = field("initial_date_operation", &date::DATE).doc("When the operation began.");
const DONOR_LINE_TYPE: Field =
    field("donor_line_type", &LINE_TYPE).doc("C: contract. P: prepaid.").example("\"C\"");
const DONOR_USER: Field =
    object("donor_user", &person::DONOR).doc("Who has the line today, where it is not the client.");
const INTERNAL: Field = field("internal_portability", &id::FLAG).doc("Within the same network.");
const INSTALLATION: Field = field("installation_required", &id::FLAG).doc("Whether somebody has to come.");

/// A portability.
pub static PORTABILITY: Group = group(
    "portability",
    &[
        SCHEDULED_DATE,
        ICCID,
        OPERATOR_ID,
        OPERATION_TYPE,
        INITIAL_DATE,
        DONOR_LINE_TYPE,
        DONOR_USER,
        INTERNAL,
        INSTALLATION,
    ],
);

/// Key of `operation_type`: on a date.
pub const SCHEDULED: u64 = 2;
/// Key of `operation_type`: at once.
pub const INSTANT: u64 = 1;
/// Key of `donor_line_type`: contract, postpaid.
pub const CONTRACT: u64 = 0;
/// Key of `donor_line_type`: prepaid.
pub const PREPAID: u64 = 1;

/// A portability of a mobile line or of a landline.
pub static PORTED: Object = Object::new(&PORTABILITY)
    .always(&["operator_id", "operation_type", "donor_line_type"])
    .demands(&[PORTABILITY.when(When::Equals(slot::OPERATION_TYPE, SCHEDULED), &["scheduled_date"])]);

/// Fields, for rules.
#[expect(missing_docs, reason = "each is the field of that name in the tables above")]
pub mod slot {
    use super::{PORTABILITY, Slot};

    pub const SCHEDULED_DATE: Slot = PORTABILITY.slot("scheduled_date");
    pub const ICCID: Slot = PORTABILITY.slot("iccid");
    pub const OPERATOR_ID: Slot = PORTABILITY.slot("operator_id");
    pub const OPERATION_TYPE: Slot = PORTABILITY.slot("operation_type");
    pub const INITIAL_DATE: Slot = PORTABILITY.slot("initial_date_operation");
    pub const DONOR_LINE_TYPE: Slot = PORTABILITY.slot("donor_line_type");
    pub const DONOR_USER: Slot = PORTABILITY.slot("donor_user");
}
