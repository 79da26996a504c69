// A reporter of `node --test`: a line a test, what failed and why, and the counts.

import { inspect } from "node:util";

const WIDTH = 56;

export default async function* table(source) {
  const counts = { pass: 0, fail: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (type === "test:stderr") yield data.message;
    if (type !== "test:pass" && type !== "test:fail") continue;
    // A file and a suite are tests too, and fail with those in them.
    const whole = data.details.type === "suite" || data.name.endsWith(".mjs");
    if (whole && (type === "test:pass" || data.details.error?.failureType === "subtestsFailed")) continue;
    const result = type === "test:fail" ? "fail" : data.skip === undefined ? "pass" : "skipped";
    counts[result] += 1;
    const note = result === "skipped" ? String(data.skip) : `${(data.details.duration_ms / 1000).toFixed(1).padStart(5)} s`;
    yield `${{ pass: "✔", fail: "✗", skipped: "-" }[result]} ${data.name.padEnd(WIDTH)} ${result.padEnd(8)} ${note}\n`;
    if (result === "fail") yield `${inspect(data.details.error?.cause ?? data.details.error)}\n`;
  }
  yield Object.entries(counts).map(([name, count]) => `ℹ ${name} ${count}\n`).join("");
}
