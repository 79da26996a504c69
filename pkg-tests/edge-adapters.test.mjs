// Adapters that are no server of their own: Hono's middleware, Vercel's runtime; the cache of look-ups in Cloudflare's; and a
// wasm that is late.

import assert from "node:assert/strict";
import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { EdgeVM } from "@edge-runtime/vm";
import { build } from "esbuild";
import { Hono } from "hono";
import { Miniflare } from "miniflare";
import { backend } from "./edge/backend.mjs";
import { invalid, update, valid } from "./edge/payloads.mjs";
import { start } from "./edge/runtimes.mjs";
import { app } from "./package.mjs";

const FIXED = { today: "2026-11-23", channel: "offline" };
const ROUTES = [{ method: "POST", path: "/signups", kind: "sale" }];
const JSON_TYPE = { "content-type": "application/json" };

let back;
let folder;
before(async () => {
  back = await backend();
  folder = await app("edge");
});
after(() => back.stop());

const wasm = () => readFileSync(join(folder, "node_modules/criba/criba.wasm"));

/** A module of the app in one file, the wasm left to the platform. */
async function bundled(code, options) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    write: false,
    format: "esm",
    external: ["*.wasm"],
    logLevel: "error",
    ...options,
  });
  return outputFiles[0].text;
}

test("Hono: what is valid goes on to the application, with or without a platform", async () => {
  const { guard } = await import(pathToFileURL(join(folder, "node_modules/criba/edge/hono.js")));
  const events = [];
  const site = new Hono();
  site.use(guard({ routes: ROUTES, context: FIXED, log: (event) => events.push(event.data.status) }));
  site.post("/signups", async (c) => c.json({ checked: c.req.header("criba-checked"), bytes: (await c.req.arrayBuffer()).byteLength }, 201, { "x-app": "1" }));
  site.get("/", (c) => c.text("home"));
  const waited = [];
  for (const platform of [undefined, { waitUntil: (work) => waited.push(work), passThroughOnException() {} }]) {
    const post = (body) => site.request("/signups", { method: "POST", headers: JSON_TYPE, body }, {}, platform);
    const good = await post(valid);
    assert.equal(good.status, 201);
    assert.equal(good.headers.get("x-app"), "1");
    assert.match(good.headers.get("criba-ruleset"), /^\d{4}\./);
    assert.deepEqual(await good.json(), { checked: "partial", bytes: valid.length });
    const bad = await post(invalid);
    assert.equal(bad.status, 422);
    assert.deepEqual((await bad.json()).errors.map(({ code }) => code), ["nif.check-letter"]);
    assert.equal(await (await site.request("/", {}, {}, platform)).text(), "home");
  }
  assert.deepEqual([events, waited.length], [[201, 422, 201, 422], 2]);
});

test("Vercel: the edge function in its runtime", async () => {
  const resolved = { name: "module", setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\.wasm\?module$/ }, () => ({ path: "wasm", namespace: "module" }));
    onLoad({ filter: /.*/, namespace: "module" }, () => ({ contents: "export default globalThis.WASM" }));
  } };
  const code = 'import { handler } from "criba/edge/vercel"; globalThis.handle = handler(globalThis.OPTIONS);';
  const script = await bundled(code, { format: "iife", conditions: ["edge-light"], external: [], plugins: [resolved] });
  const events = [];
  const vm = new EdgeVM({ extend: (context) => Object.assign(context, {
    WASM: new WebAssembly.Module(wasm()),
    OPTIONS: { upstream: back.address, routes: ROUTES, context: FIXED, log: (event) => events.push(event.data.status) },
  }) });
  vm.evaluate(script);
  const { Request, handle } = vm.context;
  const waited = [];
  const post = (body) => handle(new Request("https://shop.example/signups", { method: "POST", headers: JSON_TYPE, body }), { waitUntil: (work) => waited.push(work) });
  back.received.length = 0;
  assert.equal((await post(valid.toString())).status, 201);
  const refused = await post(invalid.toString());
  assert.equal(refused.status, 422);
  assert.deepEqual((await refused.json()).errors.map(({ code }) => code), ["nif.check-letter"]);
  assert.deepEqual(back.received.map(({ url, headers }) => [url, headers["criba-checked"]]), [["/signups", "partial"]]);
  assert.deepEqual([events, waited.length], [[201, 422], 2]);
});

test("Cloudflare: an answer of a look-up is kept for its time", async () => {
  const code = `
    import { worker } from "criba/edge/workers";
    const look = async ({ ids }) => (await fetch(FACTS + "/facts/customer?ids=" + ids, { headers: { "x-facts": '{"customer":{"1042":{"state":"ACTIVE"}}}' } })).json();
    export default worker(() => ({ upstream: FACTS, routes: [{ method: "PATCH", path: "/users/{userId}", kind: "user-email" }], lookups: { customer: { look, seconds: 60 } } }));`;
  const contents = await bundled(code, { conditions: ["workerd", "worker"], define: { FACTS: JSON.stringify(back.address) } });
  const flare = new Miniflare({
    cf: false,
    modules: [{ type: "ESModule", path: "worker.js", contents }, { type: "CompiledWasm", path: "criba.wasm", contents: wasm() }],
    compatibilityDate: "2026-01-01",
  });
  try {
    back.asked.length = back.received.length = 0;
    for (const user of [1042, 1042, 1043, 1042]) {
      const answer = await flare.dispatchFetch(`http://localhost/users/${user}`, { method: "PATCH", headers: JSON_TYPE, body: update });
      assert.equal(answer.status, 201);
    }
    // What is not known of 1043 is asked again, since nobody said that there is no such customer.
    assert.deepEqual(back.asked, ["/facts/customer?ids=1042", "/facts/customer?ids=1043"]);
    assert.deepEqual(back.received.map(({ headers }) => headers["criba-checked"]), ["full", "full", "partial", "full"]);
  } finally {
    await flare.dispose();
  }
});

for (const runtime of ["node", "deno", "bun"]) {
  test(`${runtime}: a wasm that is not there at first is loaded when it is`, async () => {
    let file;
    const late = (path) => (file = path) && renameSync(file, `${file}.late`);
    const edge = await start(runtime, { UPSTREAM: back.address, DEAD: "http://127.0.0.1:1", INGEST: `${back.address}/ingest` }, late);
    try {
      const post = () => fetch(`${edge.address}/signups`, { method: "POST", headers: JSON_TYPE, body: invalid });
      back.events.length = 0;
      assert.equal((await post()).status, 201);
      for (let i = 0; i < 200 && back.events.length === 0; i += 1) await new Promise((done) => setTimeout(done, 10));
      const { fault, checked } = back.events[0].data;
      assert.equal(checked, "partial");
      assert.equal(fault.reason, "load-failed");
      assert.match(fault.message, /could not be loaded: .*criba\.wasm/);
      renameSync(`${file}.late`, file);
      assert.equal((await post()).status, 422);
    } finally {
      await edge.stop();
    }
  });
}
