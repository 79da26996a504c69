//! The command line.

fn main() {
    let path = std::env::args().nth(1).unwrap();
    let input = std::fs::read(path).unwrap();
    let ctx = criba::Context::from_json(br#"{"today":"2026-11-23","channel":"offline"}"#).unwrap();
    let r = criba::check("sale", &input, &ctx).unwrap();
    for f in r.findings {
        let p = f.position.unwrap();
        println!(
            "{} {:?} {} {}:{} len {} {:?} rel {}",
            f.code,
            f.severity,
            f.pointer,
            p.line,
            p.column,
            p.length,
            f.params,
            f.related.len()
        );
    }
    println!("{:?}", r.changes);
}
