// What is published: the files, what the package says of itself, and what the linters of packages think of it.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { transform } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { install, tarball } from "./package.mjs";

const { installed, fresh } = install();
const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));

const FILES = [
  "LICENSE-APACHE",
  "LICENSE-MIT",
  "README.md",
  "browser.js",
  "cli.js",
  "core.cjs",
  "core.js",
  "criba.wasm",
  "criba.wasm.d.cts",
  "criba.wasm.d.ts",
  "edge-light.js",
  ...["edge", ...["bun", "deno", "hono", "node", "vercel", "workers"].map((name) => `edge/${name}`), "form"].flatMap((entry) => [".cjs", ".d.cts", ".d.ts", ".js"].map((extension) => entry + extension)),
  "index.d.cts",
  "index.d.ts",
  "inline.cjs",
  "inline.d.ts",
  "inline.js",
  ...["en", "es"].flatMap((tag) => [".cjs", ".d.cts", ".d.ts", ".js"].map((extension) => `messages/${tag}${extension}`)),
  "node.cjs",
  "node.js",
  "package.json",
  ...["en", "es"].flatMap((tag) => [".cjs", ".js"].map((extension) => `pages/${tag}${extension}`)),
  "slim.cjs",
  "slim.d.ts",
  "slim.js",
  "workerd.js",
];

/** The kinds, as the wasm itself lists them. */
async function kinds() {
  const criba = await fresh();
  await criba.ready();
  try {
    criba.check("?", "");
  } catch ({ message }) {
    return message.split(": ").at(-1).split(", ");
  }
}

test("holds these files, and of every kind a schema and a sample", async () => {
  const found = readdirSync(installed, { recursive: true }).filter((path) => statSync(join(installed, path)).isFile());
  const data = (await kinds()).flatMap((kind) => [`samples/${kind}.json`, `schema/${kind}.json`]);
  assert.deepEqual(found.sort(), [...FILES, ...data].sort());
});

test("says what it is", () => {
  const { name, license, type, engines, dependencies } = manifest;
  assert.deepEqual({ name, license, type, engines, dependencies }, {
    name: "criba",
    license: "MIT OR Apache-2.0",
    type: "module",
    engines: { node: ">=20.16" },
    dependencies: undefined,
  });
  for (const [entry, conditions] of Object.entries(manifest.exports)) {
    if (typeof conditions === "object") assert.equal(Object.keys(conditions)[0], "types", entry);
  }
  assert.deepEqual(Object.keys(manifest.exports["."]), [
    "types",
    "workerd",
    "edge-light",
    "deno",
    "bun",
    "node",
    "browser",
    "require",
    "default",
  ]);
});

test("an entry waits for nothing when it is imported", async () => {
  // CommonJS knows no `await` outside functions: what can be written as it has none.
  for (const file of FILES.filter((file) => file.endsWith("js"))) {
    await assert.doesNotReject(transform(readFileSync(join(installed, file), "utf8"), { format: "cjs", logLevel: "silent" }), file);
  }
});

test("publint, strict, has nothing to say", async () => {
  const { messages } = await publint({ pkgDir: installed, strict: true, pack: false });
  assert.deepEqual(messages.map((message) => formatMessage(message, manifest)), []);
});

test("are the types wrong? Not in any resolution that TypeScript has", async () => {
  const { problems } = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
  assert.deepEqual(problems, []);
});

test("the README names every entry", () => {
  const readme = readFileSync(join(installed, "README.md"), "utf8");
  const entries = Object.keys(manifest.exports).filter((entry) => entry !== "." && entry !== "./package.json");
  const named = (entry) => readme.includes(`\`criba/${entry.slice(2).replace("*", entry.includes(".json") ? "KIND" : "")}`);
  assert.deepEqual(entries.filter((entry) => !named(entry)), []);
});

test("every sample passes on the day it was made for", async () => {
  const { check, ready } = await fresh();
  await ready();
  for (const kind of await kinds()) {
    const sample = readFileSync(join(installed, `samples/${kind}.json`));
    const report = check(kind, sample, { today: "2026-11-23", channel: "offline" });
    assert.deepEqual([report.status, report.findings], ["valid", []], kind);
  }
});
