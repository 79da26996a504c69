//! The provinces and large cities of Spain, in Spanish and in their own language, as people write them in the wrong field.
//!
//! INE, "Relación de provincias con sus códigos" and "Municipios por población", read 2026-11-21.

use crate::engine::text::characters;
use crate::rules::words::folded;

/// Folded (lower case, without accents and spaces), in order.
#[rustfmt::skip]
const PLACES: &[&str] = &[
    "acoruna", "alacant", "alava", "albacete", "alcaladehenares", "algeciras", "alicante", "almeria", "araba",
    "asturias", "avila", "badajoz", "badalona", "baleares", "barcelona", "bilbao", "bilbo", "bizkaia",
    "burgos", "caceres", "cadiz", "cantabria", "cartagena", "castello", "castellon", "ceuta", "ciudadreal",
    "cordoba", "coruna", "cuenca", "donostia", "elche", "elx", "fuenlabrada", "gasteiz", "gerona", "getafe",
    "gijon", "gipuzkoa", "girona", "granada", "guadalajara", "guipuzcoa", "hospitaletdellobregat", "huelva",
    "huesca", "illesbalears", "iruna", "islasbaleares", "jaen", "jerezdelafrontera", "lacoruna", "lalaguna",
    "larioja", "laspalmas", "laspalmasdegrancanaria", "leganes", "leon", "lerida", "lhospitaletdellobregat",
    "lleida", "logrono", "lugo", "madrid", "malaga", "marbella", "mataro", "melilla", "merida", "mostoles",
    "murcia", "nafarroa", "navarra", "orense", "ourense", "oviedo", "palencia", "palma", "palmademallorca",
    "pamplona", "pontevedra", "reus", "sabadell", "salamanca", "sansebastian", "santacruzdetenerife",
    "santander", "santiagodecompostela", "segovia", "sevilla", "soria", "tarragona", "tarrasa", "tenerife",
    "terrassa", "teruel", "toledo", "torrejondeardoz", "valencia", "valladolid", "vigo", "vitoria",
    "vitoriagasteiz", "vizcaya", "zamora", "zaragoza",
];

/// Whether a text is the name of a Spanish city or province, however it is written.
pub(super) fn is_spanish_place(text: &str) -> bool {
    let name = folded(text);
    PLACES.binary_search_by(|place| characters(place).cmp(name.clone())).is_ok()
}

#[cfg(test)]
mod tests {
    use super::{PLACES, is_spanish_place};

    #[test]
    fn places_are_in_order_and_found_however_they_are_written() {
        assert!(PLACES.is_sorted());
        for place in ["Madrid", "A CORUÑA", "L'Hospitalet de Llobregat", "Vitoria-Gasteiz", "cádiz", "Ávila"]
        {
            assert!(is_spanish_place(place), "{place}");
        }
        for country in ["España", "Spain", "ES", "Francia", "Andorra", "", "Ma"] {
            assert!(!is_spanish_place(country), "{country}");
        }
    }
}
