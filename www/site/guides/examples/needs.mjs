import { check, ready } from "criba";

await ready();
const report = check("user-update", '{ "document_value": "12341234D" }', {
  today: "2026-11-23",
  path: { userId: "77" },
});

// Valid as far as can be told here; these facts would complete the verdict.
console.log(report.status);
for (const { lookup, pointers } of report.needs) console.log(lookup, pointers);
