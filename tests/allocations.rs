//! A valid payload allocates nothing: the lists of a checker are kept between checks.
//!
//! Alone in its file, since the allocator that counts is the program's.

use criba::{Checker, Context, Status};

#[global_allocator]
static COUNTING: dhat::Alloc = dhat::Alloc;

#[test]
fn a_warm_checker_allocates_nothing_for_a_valid_payload() {
    let context = Context::from_json(br#"{"today": "2026-11-23", "channel": "offline"}"#).unwrap();
    let request = criba::requests::find("sale").unwrap();
    let payloads = ["base-convergent", "corrected-convergent"]
        .map(|name| std::fs::read(format!("tests/corpus/{name}.json")).unwrap());
    let mut checker = Checker::new();
    let mut check_all =
        || payloads.iter().all(|p| checker.check(request, p, &context).status() == Status::Valid);
    let _counts = dhat::Profiler::builder().testing().build();
    assert!(check_all());
    let cold = dhat::HeapStats::get().total_blocks;
    assert!(cold > 0, "the first check fills the lists, or nothing is counted");
    assert!(check_all());
    let warm = dhat::HeapStats::get().total_blocks;
    assert_eq!(warm - cold, 0, "allocations of the second check");
}
