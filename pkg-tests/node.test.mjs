// The packed package in a fresh folder, as someone who installs it in Node gets it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

const tarball = process.env.CRIBA_TARBALL;
assert.ok(tarball, "CRIBA_TARBALL must name the packed package: run `cargo xtask test`");

let folder;
let installed;
let wasm;
let copies = 0;

/** A copy of the package that no other test has loaded: Node keeps modules by their address. */
const fresh = () => {
  copies += 1;
  const copy = join(folder, `copy-${copies}`);
  cpSync(installed, copy, { recursive: true });
  return import(pathToFileURL(join(copy, "index.js")));
};

before(() => {
  folder = mkdtempSync(join(tmpdir(), "criba-node-"));
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  // Offline: criba has no dependencies, and installing it must not ask a registry for any.
  const install = ["install", "--offline", "--no-audit", "--no-fund", "--loglevel=error", tarball];
  execFileSync("npm", install, { cwd: folder, stdio: ["ignore", "inherit", "inherit"] });
  const { resolve } = createRequire(join(folder, "x.js"));
  installed = join(folder, "node_modules/criba");
  wasm = resolve("criba/criba.wasm");
});

after(() => rmSync(folder, { recursive: true, force: true }));

test("loads the file beside the module, once and again", async () => {
  writeFileSync(
    join(folder, "app.js"),
    'import { ready, ruleset } from "criba"; await ready(); await ready(); console.log(ruleset());',
  );
  const said = execFileSync(process.execPath, ["app.js"], { cwd: folder, encoding: "utf8" });
  assert.equal(said, "2026.11.0\n");
});

test("calls at the same time share one load", async (t) => {
  const instantiate = t.mock.method(WebAssembly, "instantiate");
  const { ready, ruleset } = await fresh();
  await Promise.all([ready(), ready(), ready()]);
  await ready();
  // Node itself instantiates wasm of its own at times, when it first needs its HTTP parser.
  const size = readFileSync(wasm).length;
  const loads = instantiate.mock.calls.filter((call) => call.arguments[0].byteLength === size);
  assert.equal(loads.length, 1);
  assert.equal(ruleset(), "2026.11.0");
});

test("a load that failed can be tried again", async () => {
  const { ready, ruleset } = await fresh();
  await assert.rejects(ready(new Uint8Array([1, 2, 3])), WebAssembly.CompileError);
  await ready();
  assert.equal(ruleset(), "2026.11.0");
});

const bytes = () => readFileSync(wasm);
const response = () => new Response(bytes(), { headers: { "content-type": "application/wasm" } });
const sources = {
  "a compiled module": () => new WebAssembly.Module(bytes()),
  "bytes": () => bytes(),
  "an array buffer": () => new Uint8Array(bytes()).buffer,
  "a response": () => response(),
  "the promise of a response": () => Promise.resolve(response()),
  "the address of a file": () => pathToFileURL(wasm),
};

for (const [name, source] of Object.entries(sources)) {
  test(`takes ${name}`, async () => {
    const { ready, ruleset } = await fresh();
    await ready(source());
    assert.equal(ruleset(), "2026.11.0");
  });
}
