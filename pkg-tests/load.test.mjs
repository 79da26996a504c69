// Loading in Node: where the wasm comes from, how often, and what happens when it does not come.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { install } from "./package.mjs";

const { folder, fresh } = install();
const wasm = createRequire(join(folder, "x.js")).resolve("criba/criba.wasm");

test("loads the file beside the module, once and again", () => {
  writeFileSync(
    join(folder, "app.js"),
    'import { ready, check } from "criba"; await ready(); await ready(); console.log(check("sale", "{}").status);',
  );
  const said = execFileSync(process.execPath, ["app.js"], { cwd: folder, encoding: "utf8" });
  assert.equal(said, "invalid\n");
});

test("calls at the same time share one load", async (t) => {
  const instantiate = t.mock.method(WebAssembly, "instantiate");
  const { ready, ruleset } = await fresh();
  await Promise.all([ready(), ready(), ready()]);
  await ready();
  // Node itself instantiates wasm of its own at times, when it first needs its HTTP parser.
  const loads = instantiate.mock.calls.filter(({ arguments: [module] }) => module instanceof WebAssembly.Module);
  assert.equal(loads.length, 1);
  assert.equal(ruleset(), "2026.11.0");
});

test("a load that failed says so, and can be tried again", async () => {
  const { ready, check, CribaError } = await fresh();
  const failed = ready(new Uint8Array([1, 2, 3]));
  await assert.rejects(failed, (error) => error instanceof CribaError && error.code === "load-failed");
  await assert.rejects(failed, (error) => error.cause instanceof WebAssembly.CompileError);
  assert.throws(() => check("sale", "{}"), { code: "not-ready" });
  await ready();
  assert.equal(check("sale", "{}").status, "invalid");
});

test("a missing file is a load that failed", async () => {
  const { ready } = await fresh();
  await assert.rejects(ready(pathToFileURL(join(folder, "nowhere.wasm"))), { code: "load-failed" });
  await assert.rejects(ready(pathToFileURL(join(folder, "nowhere.wasm")).href), { code: "load-failed" });
  await assert.rejects(ready("nowhere.wasm"), { code: "load-failed", message: /Invalid URL/ });
  await assert.rejects(ready(new Response("not found", { status: 404 })), { code: "load-failed" });
  await ready();
});

test("nothing works before", async () => {
  const { check, ruleset } = await fresh();
  assert.throws(() => check("sale", "{}"), { name: "CribaError", code: "not-ready" });
  assert.throws(() => ruleset(), { name: "CribaError", code: "not-ready" });
});

for (const [name, imports] of Object.entries({
  "before": ['import { ready, check } from "criba/inline";', 'import { precheck } from "criba/edge";'],
  "after": ['import { precheck } from "criba/edge";', 'import { ready, check } from "criba/inline";'],
})) {
  test(`criba/inline, imported ${name} what brings the default entry along, needs no second file`, async () => {
    const contents = `${imports.join("\n")} await ready(); console.log(typeof precheck, check("sale", "{}").status);`;
    const outfile = join(folder, `inline-${name}/app.mjs`);
    await build({ stdin: { contents, resolveDir: folder }, outfile, bundle: true, format: "esm", platform: "node", logLevel: "error" });
    assert.equal(execFileSync(process.execPath, [outfile], { encoding: "utf8" }), "function invalid\n");
  });
}

const bytes = () => readFileSync(wasm);
const response = () => new Response(bytes(), { headers: { "content-type": "application/wasm" } });
const sources = {
  "a compiled module": () => new WebAssembly.Module(bytes()),
  "bytes": () => bytes(),
  "an array buffer": () => new Uint8Array(bytes()).buffer,
  "a response": () => response(),
  "the promise of a response": () => Promise.resolve(response()),
  "the address of a file": () => pathToFileURL(wasm),
  "the address of a file as text": () => pathToFileURL(wasm).href,
};

test("a page may give an address relative to its own", async (t) => {
  const fetched = t.mock.method(globalThis, "fetch", async () => response());
  globalThis.location = new URL("https://example.com/app/form.html");
  t.after(() => delete globalThis.location);
  const { ready, ruleset } = await fresh();
  await ready("../criba.wasm");
  assert.equal(ruleset(), "2026.11.0");
  assert.equal(String(fetched.mock.calls[0].arguments[0]), "https://example.com/criba.wasm");
});

for (const [name, source] of Object.entries(sources)) {
  test(`takes ${name}`, async () => {
    const { ready, ruleset } = await fresh();
    await ready(source());
    assert.equal(ruleset(), "2026.11.0");
  });
}
