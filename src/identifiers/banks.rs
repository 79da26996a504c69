//! Spanish banks by entity code: the four digits that begin an account number.
//!
//! Only the banks of most customers and only codes that two sources agree on: the entity register of the Banco de España and
//! each bank's own BIC as it publishes it; read 2026-11-21, cross-checked with schwifty 2026.10.1. Codes of banks that have
//! merged are left out, since their accounts may have either BIC. A bank that is not here is not unknown: say nothing.

use crate::engine::kind::pack;

/// A bank.
#[derive(Clone, Copy, Debug)]
pub struct Bank {
    /// Entity code, the key of an account.
    pub entity: u64,
    /// The first eight characters of its BIC.
    pub bic: &'static str,
    /// Its name as customers know it.
    pub name: &'static str,
}

const fn bank(entity: u64, bic: &'static str, name: &'static str) -> Bank {
    Bank { entity, bic, name }
}

/// The table, by entity code.
pub static BANKS: &[Bank] = &[
    bank(19, "DEUTESBB", "Deutsche Bank"),
    bank(49, "BSCHESMM", "Banco Santander"),
    bank(61, "BMARES2M", "Banca March"),
    bank(73, "OPENESMM", "Openbank"),
    bank(78, "BAPUES22", "Banca Pueyo"),
    bank(81, "BSABESBB", "Banco Sabadell"),
    bank(128, "BKBKESMM", "Bankinter"),
    bank(182, "BBVAESMM", "BBVA"),
    bank(186, "BFIVESBB", "Banco Mediolanum"),
    bank(198, "BCOEESMM", "Banco Cooperativo Español"),
    bank(239, "EVOBESMM", "EVO Banco"),
    bank(1465, "INGDESMM", "ING"),
    bank(1491, "TRIOESMM", "Triodos Bank"),
    bank(1563, "NTSBESM1", "N26"),
    bank(1583, "REVOESM2", "Revolut"),
    bank(2080, "CAGLESMM", "Abanca"),
    bank(2085, "CAZRES2Z", "Ibercaja"),
    bank(2095, "BASKES2B", "Kutxabank"),
    bank(2100, "CAIXESBB", "CaixaBank"),
    bank(2103, "UCJAES2M", "Unicaja"),
    bank(3025, "CDENESBB", "Caja de Ingenieros"),
    bank(3035, "CLPEES2M", "Laboral Kutxa"),
    bank(3058, "CCRIES2A", "Cajamar"),
    bank(3183, "CASDESBB", "Arquia"),
];

/// The bank of an account's key (its entity code), if the table has it.
pub fn by_entity(entity: u64) -> Option<&'static Bank> {
    BANKS.binary_search_by_key(&entity, |bank| bank.entity).ok().map(|at| &BANKS[at])
}

/// Whether the key of an account and the key of a BIC name different banks. `false` where the table does not tell.
pub fn differ(account: u64, bic: u64) -> bool {
    by_entity(account).is_some_and(|bank| pack(bank.bic) != bic)
}
