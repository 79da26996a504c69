//! One payload, its canonical text, one value.

use criba::{Context, Error, Language, check, check_value, describe, normalise};

fn main() -> Result<(), Error> {
    let context = Context::from_json(br#"{"today": "2026-11-23"}"#)?;

    let report = check("user-update", br#"{ "document_value": "12341234J" }"#, &context)?;
    println!("{:?}", report.status);
    for finding in &report.findings {
        println!("{} at {}", finding.code, finding.pointer);
        println!("  {}", describe(finding, Language::Es).message);
    }

    let payload = br#"{ "contact_phone": "+34 634 567 890" }"#;
    let (_, text) = normalise("user-update", payload, &context)?;
    println!("{}", text.unwrap_or_default());

    let value = check_value("nif", "12.341.234-d", &context)?;
    println!("{:?}", value.canonical);
    Ok(())
}
