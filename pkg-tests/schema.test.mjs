// The JSON Schemas in ajv: they take what the check finds good, in canonical form, and refuse what has a wrong structure. The
// cases are written by the native example `schemas`; `tests/schema.rs` does the same with a library in Rust.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const native = process.env.CRIBA_SCHEMAS;
assert.ok(native, "CRIBA_SCHEMAS must name the native example `schemas`: run `cargo xtask test`");
const { default: Ajv } = createRequire(new URL("../www/package.json", import.meta.url))("ajv/dist/2020.js");

test("ajv takes what the check finds good and refuses what has a wrong structure", async () => {
  // Strict: a keyword that ajv does not know, or that cannot apply, is a mistake in the schema.
  const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, validateFormats: false });
  const schemas = new Map();
  const counts = { true: 0, false: 0 };
  const child = spawn(native, [fileURLToPath(new URL("../tests/corpus", import.meta.url))], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: child.stdout })) {
    const { kind, channel, schema, payload, taken } = JSON.parse(line);
    const name = `${kind} ${channel}`;
    if (schema !== undefined) {
      schemas.set(name, ajv.compile(schema));
      continue;
    }
    const validate = schemas.get(name);
    const told = () => `${name}: ${JSON.stringify(validate.errors)}\n${JSON.stringify(payload)}`;
    assert.equal(validate(payload), taken, told());
    counts[taken] += 1;
  }
  assert.ok(counts.true > 2000 && counts.false > 1000, JSON.stringify(counts));
});
