//! The line that counts a report's findings.

use criba::{Language, Report, Severity};

/// `sale.json: 12 errors, 9 warnings`; `sale.json: valid` where there is nothing to tell.
pub(crate) fn line(name: &str, report: &Report, language: Language) -> String {
    let terms = language.terms();
    let count = |severity| report.findings.iter().filter(|f| f.severity == severity).count();
    let (errors, warnings, notes) = (count(Severity::Error), count(Severity::Warning), count(Severity::Info));
    let mut parts = Vec::new();
    if report.status == criba::Status::Valid {
        parts.push(terms.valid.to_string());
    }
    let counted = [(errors, terms.error), (warnings, terms.warning), (notes, terms.info)];
    let changes = (report.changes.len(), terms.change);
    let valid = report.status == criba::Status::Valid;
    for (n, words) in counted.into_iter().chain(valid.then_some(changes)).filter(|(n, _)| *n > 0) {
        parts.push(number(n, words));
    }
    format!("{name}: {}", parts.join(", "))
}

/// `1 error`, `2 errors`.
pub(crate) fn number(n: usize, [one, many]: [&str; 2]) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}
