// The package in every environment: an app is copied to a fresh folder, installs the tarball, and says what it thinks of one
// good and one bad payload. Each must say what the native library says.
//
// `CRIBA_ALL=1` runs the slow ones too.

import assert from "node:assert/strict";
import { execFile, execFileSync, spawn } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, describe, test } from "node:test";
import { promisify } from "node:util";
import { build as esbuild } from "esbuild";
import { Miniflare } from "miniflare";
import { build as vite, createServer, preview } from "vite";
import webpack from "webpack";
import { CHROMIUM, FIREFOX, WEBKIT, close, inFirefox, inWebKit, reports, serve } from "./browsers.mjs";
import { app, tools } from "./package.mjs";

const run = promisify(execFile);
const corpus = new URL("../tests/corpus/", import.meta.url);
const context = { today: "2026-11-23", channel: "offline" };
const files = ["corrected-convergent.json", "documented-convergent.json"].map((name) => new URL(name, corpus));
const [good, bad] = files.map((file) => readFileSync(file, "utf8"));
const lines = execFileSync(process.env.CRIBA_REPORT, files.flatMap(({ pathname }) => ["sale", JSON.stringify(context), pathname]), { encoding: "utf8" });
const native = lines.trimEnd().split("\n");
const payloads = { good, bad, context };
const PAYLOADS = {
  "payloads.js": Object.entries(payloads).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`).join(""),
  "payloads.cjs": `module.exports = ${JSON.stringify(payloads)};\n`,
};

/** What a program prints last. */
async function printed(program, args, folder, env = {}) {
  const { stdout } = await run(program, args, { cwd: folder, env: { ...process.env, ...env } });
  return JSON.parse(stdout.trim().split("\n").at(-1));
}

/** What a test runner's test wrote. */
async function tested(tool, args, folder) {
  await run(process.execPath, [join(tools, tool), ...args], { cwd: folder, env: { ...process.env, CI: "true" } });
  return JSON.parse(readFileSync(join(folder, "reports.json"), "utf8"));
}

async function served(folder, options, ask = reports) {
  const server = await serve(folder, options);
  try {
    return await ask(server.address);
  } finally {
    server.close();
  }
}

const bundled = (folder, options) => esbuild({ absWorkingDir: folder, bundle: true, format: "esm", outdir: "out", logLevel: "silent", ...options });
const wasm = (folder) => join(folder, "node_modules/criba/criba.wasm");

async function workerd(folder) {
  await bundled(folder, { entryPoints: ["worker.js"], conditions: ["workerd", "worker"], external: ["*.wasm"] });
  copyFileSync(wasm(folder), join(folder, "out/criba.wasm"));
  const modules = [
    { type: "ESModule", path: join(folder, "out/worker.js") },
    { type: "CompiledWasm", path: join(folder, "out/criba.wasm") },
  ];
  const flare = new Miniflare({ cf: false, modulesRoot: join(folder, "out"), modules, compatibilityDate: "2026-01-01" });
  try {
    const response = await flare.dispatchFetch("http://localhost/", { method: "POST", body: JSON.stringify(payloads) });
    assert.equal(response.status, 200, await response.clone().text());
    return await response.json();
  } finally {
    await flare.dispose();
  }
}

async function esbuildInline(folder) {
  await bundled(folder, { entryPoints: ["app.js"], platform: "node", alias: { criba: "criba/inline" } });
  return printed(process.execPath, ["out/app.js"], folder);
}

async function esbuildBeside(folder) {
  await bundled(folder, { entryPoints: ["app.js"], outdir: ".", allowOverwrite: true });
  copyFileSync(wasm(folder), join(folder, "criba.wasm"));
  return served(folder);
}

async function webpacked(folder) {
  // Its hint that the wasm is large is no fault of the bundle.
  const settings = { performance: { hints: false }, context: folder, mode: "production", entry: "./app.js", output: { path: folder, filename: "app.js", publicPath: "/" } };
  const stats = await promisify(webpack)(settings);
  assert.ok(!stats.hasErrors() && !stats.hasWarnings(), stats.toString());
  return served(folder);
}

async function viteDev(folder) {
  const server = await createServer({ root: folder, configFile: false, logLevel: "warn", server: { port: 0, host: "127.0.0.1" } });
  try {
    await server.listen();
    return await reports(server.resolvedUrls.local[0]);
  } finally {
    await server.close();
  }
}

async function viteBuild(folder) {
  await vite({ root: folder, configFile: false, logLevel: "warn" });
  const server = await preview({ root: folder, configFile: false, preview: { port: 0, host: "127.0.0.1" } });
  try {
    return await reports(server.resolvedUrls.local[0]);
  } finally {
    await server.close();
  }
}

/** One build of the Next app, and its server. */
async function next(folder) {
  const settings = { cwd: folder, env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" } };
  const program = join(tools, "next/dist/bin/next");
  await run(process.execPath, [program, "build"], settings);
  nextServer = spawn(process.execPath, [program, "start", "-H", "127.0.0.1", "-p", "0"], settings);
  // Read to the end of its life: it breaks down where nobody listens.
  return new Promise((resolve, reject) => {
    createInterface({ input: nextServer.stdout }).on("line", (line) => {
      const [address] = line.match(/http:\/\/127\.0\.0\.1:[1-9]\d*/) ?? [];
      if (address !== undefined) resolve(address);
    });
    nextServer.on("exit", () => reject(new Error("next ended")));
  });
}

let nextServer;
let nextStarted;
const nextOnce = async () => (nextStarted ??= app("next", PAYLOADS).then(next));
const nextRoute = (route) => async () => (await fetch(`${await nextOnce()}/${route}`)).json();

const STRICT = { headers: { "content-security-policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'" } };
const nodes = [20, 22, 24].map((version) => [version, join(tools, `node-${version}/bin/node`)]);

/** Environment, app, how the app is run, and the browser it needs. */
const rows = [
  ...nodes.flatMap(([version, node]) => [
    [`Node ${version}, ESM`, "esm", (folder) => printed(node, ["app.js"], folder)],
    [`Node ${version}, CommonJS`, "cjs", (folder) => printed(node, ["app.cjs"], folder)],
  ]),
  ["Jest", "jest", (folder) => tested("jest/bin/jest.js", ["--rootDir", folder], folder)],
  ["Jest, where a page is imitated", "jest", (folder) => tested("jest/bin/jest.js", ["--rootDir", folder, "--env", "./page.cjs"], folder)],
  ["Vitest", "vitest", (folder) => tested("vitest/vitest.mjs", ["run", "--root", folder], folder)],
  ["Bun", "esm", (folder) => printed(join(tools, ".bin/bun"), ["app.js"], folder)],
  ["Deno", "esm", (folder) => printed(join(tools, ".bin/deno"), ["run", "--no-remote", "--allow-read", "app.js"], folder)],
  ["workerd", "workerd", workerd],
  ["esbuild, for Node, criba/inline", "esm", esbuildInline],
  ["esbuild, for browsers, criba.wasm beside the bundle", "esm", esbuildBeside, CHROMIUM],
  ["webpack 5", "esm", webpacked, CHROMIUM],
  ["Vite, dev", "esm", viteDev, CHROMIUM],
  ["Vite, build", "esm", viteBuild, CHROMIUM],
  ["a web worker, by Vite", "worker", viteBuild, CHROMIUM],
  ["<script type=module> in Chromium", "page", served, CHROMIUM],
  ["<script type=module>, strict policy, in Chromium", "page", (folder) => served(folder, STRICT), CHROMIUM],
];

/** Those that take long: only under `--all`. */
const slow = [
  ["Next.js, a server's route", undefined, nextRoute("node")],
  ["Next.js, an edge route", undefined, nextRoute("edge")],
  ["Next.js, the client", undefined, async () => reports(await nextOnce()), CHROMIUM],
  ["<script type=module> in Firefox", "page", (folder) => served(folder, {}, inFirefox), FIREFOX],
  ["<script type=module>, strict policy, in Firefox", "page", (folder) => served(folder, STRICT, inFirefox), FIREFOX],
  ["<script type=module> in WebKit", "page", (folder) => served(folder, {}, inWebKit), WEBKIT],
  ["<script type=module>, strict policy, in WebKit", "page", (folder) => served(folder, STRICT, inWebKit), WEBKIT],
];

describe("environments", { concurrency: 2 }, () => {
  for (const [name, from, ask, browser] of process.env.CRIBA_ALL ? [...rows, ...slow] : rows) {
    const skip = browser?.path === undefined && browser !== undefined && `${browser.name} is not there`;
    test(name, { timeout: 240_000, skip }, async () => {
      const told = await ask(from && (await app(from, PAYLOADS)));
      assert.deepEqual(told.map((report) => JSON.stringify(report)), native);
    });
  }
  after(() => nextServer?.kill());
  after(close);
});
