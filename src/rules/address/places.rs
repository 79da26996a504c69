//! The provinces and large cities of Spain, in Spanish and in their own language, as people write them in the wrong field.
//!
//! INE, "Relación de provincias con sus códigos" and "Municipios por población", read 2026-11-21.

use crate::rules::words::folded;

/// Folded: lower case, without accents and spaces.
#[rustfmt::skip]
const PLACES: &[&str] = &[
    "acoruna", "coruna", "lacoruna", "alava", "araba", "albacete", "alicante", "alacant", "almeria", "asturias", "avila",
    "badajoz", "baleares", "illesbalears", "islasbaleares", "barcelona", "bizkaia", "vizcaya", "burgos", "caceres", "cadiz",
    "cantabria", "castellon", "castello", "ceuta", "ciudadreal", "cordoba", "cuenca", "gipuzkoa", "guipuzcoa", "girona",
    "gerona", "granada", "guadalajara", "huelva", "huesca", "jaen", "larioja", "laspalmas", "leon", "lleida", "lerida",
    "lugo", "madrid", "malaga", "melilla", "murcia", "navarra", "nafarroa", "ourense", "orense", "palencia", "pontevedra",
    "salamanca", "santacruzdetenerife", "segovia", "sevilla", "soria", "tarragona", "tenerife", "teruel", "toledo",
    "valencia", "valladolid", "zamora", "zaragoza",
    "alcaladehenares", "algeciras", "badalona", "bilbao", "bilbo", "cartagena", "donostia", "sansebastian", "elche", "elx",
    "fuenlabrada", "getafe", "gijon", "hospitaletdellobregat", "lhospitaletdellobregat", "jerezdelafrontera", "lalaguna",
    "laspalmasdegrancanaria", "leganes", "logrono", "marbella", "mataro", "merida", "mostoles", "oviedo", "palma",
    "palmademallorca", "pamplona", "iruna", "reus", "sabadell", "santander", "santiagodecompostela", "terrassa", "tarrasa",
    "torrejondeardoz", "vigo", "vitoria", "vitoriagasteiz", "gasteiz",
];

/// Whether a text is the name of a Spanish city or province, however it is written.
pub(super) fn is_spanish_place(text: &str) -> bool {
    let name = folded(text);
    PLACES.iter().any(|place| name.clone().eq(place.chars()))
}
