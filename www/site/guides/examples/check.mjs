import { check, describe, languages, ready } from "criba";

await ready();
await languages("es");

const payload = '{ "document_value": "12341234J", "birthdate": "31/02/1980" }';
const report = check("user-update", payload, { today: "2026-11-23" });

console.log(report.status);
for (const finding of report.findings) {
  const { message, help } = describe(finding, "es");
  console.log(`${finding.severity} ${finding.code} at ${finding.pointer}`);
  console.log(`  ${message} ${help}`);
}
