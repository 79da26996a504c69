import { check, ready } from "criba";

await ready();
const payload = '{ "document_value": "12.341.234-d", "contact_phone": "+34 634 567 890" }';
const report = check("user-update", payload, { today: "2026-11-23" });

if (report.status === "valid") {
  for (const { pointer, change } of report.changes) console.log(change, pointer);
  console.log(report.text);
}
