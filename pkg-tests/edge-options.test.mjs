// Options that make no sense are told when the pre-check is made; what is left undefined is not set; and what breaks is told
// without a word of the request.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { form, invalid, valid } from "./edge/payloads.mjs";
import { install } from "./package.mjs";

const { installed } = install();
const load = (name) => import(pathToFileURL(join(installed, `${name}.js`)));
const { precheck } = await load("edge");

const UPSTREAM = "https://backend.example";
const FIXED = { today: "2026-11-23", channel: "offline" };
const SALE = { method: "POST", path: "/signups", kind: "sale" };
const next = () => new Response("accepted");
const post = (body, headers = {}) => new Request("https://shop.example/signups", { method: "POST", headers: { "content-type": "application/json", ...headers }, body });

const BAD = [
  { mode: "Enforce" },
  { mode: "" },
  { mode: null },
  { forward: "normalized" },
  { onFault: "close" },
  { routes: [{ ...SALE, mode: "enforced" }] },
  { routes: [SALE, { ...SALE, path: "/sales", forward: "" }] },
  { upstream: "" },
  { upstream: "backend.example" },
  { upstream: "localhost:8080" },
  { upstream: "ftp://backend.example" },
  { upstream: "https://secreto:secreto@backend.example" },
  { upstream: "https://secreto@backend.example" },
  { upstream: "https://backend.example/?token=secreto" },
  { upstream: new URL("https://backend.example/#secreto") },
  { languages: ["ca"] },
  { languages: ["en", "secreto"] },
  { site: "https://criba example" },
  // As other frameworks write a parameter, or half of one: nobody asks for such a path.
  ...["/users/:userId", "/users/*", "/users/{userId}.json", "/users/{userId", "/users/{}", "/signups?channel=web"].map((path) => ({ routes: [{ ...SALE, path }] })),
  // The name of the place in `context.known`, not that of the fact.
  { lookups: { customers: () => ({}) } },
  ...[0, -1, NaN, "5s", null, Infinity].map((lookup) => ({ timeouts: { lookup } })),
  ...["https://secreto.example", ["https://secreto.example/"], ["secreto.example"], ["https://Secreto.example"], [""], undefined].map((origins) => ({ cors: { origins } })),
  { log: "https://secreto.example/ingest" },
  { onInvalid: null },
  { next: "https://secreto.example" },
];
for (const bad of BAD) {
  test(`${inspect(bad, { depth: 4, breakLength: Infinity })} is told at once`, () => {
    assert.throws(() => precheck({ upstream: UPSTREAM, ...bad }), (error) => error.name === "CribaError" && error.code === "bad-options" && !error.message.includes("secreto"));
  });
}

const SERVERS = [["node", "listener"], ["bun", "server"], ["deno", "handler"], ["vercel", "handler"]];
for (const [name, adapter] of SERVERS) {
  test(`${name}: a server with nothing behind it is told at once`, async () => {
    const { [adapter]: make } = await load(`edge/${name}`);
    for (const options of [{}, { upstream: undefined }]) assert.throws(() => make(options), { code: "bad-options" });
    make({ next });
  });
}

test("an answer to a host that is none is not kept either", async () => {
  const { handler } = await load("edge/deno");
  const answer = await handler({ next })(post(valid, { host: "x/foo" }));
  assert.deepEqual([answer.status, answer.headers.get("cache-control")], [400, "no-store"]);
});

test("a pre-check with nothing behind it never asks itself", async () => {
  await assert.rejects(precheck({ routes: [] })(post(valid)), { code: "bad-options" });
  assert.equal(await (await precheck({ routes: [] })(post(valid), next)).text(), "accepted");
});

test("a Worker whose mode is misspelt answers nobody", async () => {
  const { worker } = await load("edge/workers");
  assert.throws(() => worker((env) => ({ next, mode: env.MODE })).fetch(post(valid), { MODE: "shadows" }, {}), { code: "bad-options" });
});

test("undefined options are their defaults", async () => {
  const guard = precheck({ routes: [{ ...SALE, mode: undefined }], next, context: FIXED, mode: undefined, forward: undefined, onFault: undefined, site: undefined, languages: undefined });
  assert.equal((await guard(post(invalid))).status, 422);
  const events = [];
  const behind = { next, context: FIXED, log: ({ data }) => events.push([data.checked, data.fault]), timeouts: { lookup: undefined }, onInvalid: undefined, cors: undefined };
  assert.equal((await precheck({ routes: [SALE], ...behind, lookups: { operators: undefined } })(post(valid))).status, 200);
  assert.deepEqual(events, [["partial", undefined]]);
});

test("origins of applications that are no page are origins too", () => {
  precheck({ upstream: UPSTREAM, cors: { origins: ["https://shop.example", "http://localhost:5173", "capacitor://localhost", "chrome-extension://abcdefgh"] } });
  precheck({ upstream: UPSTREAM, cors: { origins: "*" } });
});

const ASKED = [
  [["es-ES"], "en", "es"],
  [["es-ES", "en-GB"], "en-US, es;q=0.5", "en"],
  [["en", "es"], "es_MX", "es"],
  [[], "es", "en"],
];
for (const [languages, accepted, answered] of ASKED) {
  test(`who asks ${languages.join(" and ") || "an edge of no language"} for ${accepted} gets ${answered}`, async () => {
    const guard = precheck({ routes: [SALE], next, context: FIXED, languages });
    const answer = await guard(post(invalid, { "accept-language": accepted }));
    assert.deepEqual([answer.status, answer.headers.get("content-language")], [422, answered]);
  });
}

test("a packed answer of an application stays packed", async () => {
  const packed = () => new Response(new Blob(["packed"]).stream().pipeThrough(new CompressionStream("gzip")), { headers: { "content-encoding": "gzip" } });
  const answer = await precheck({ routes: [SALE], next: packed, context: FIXED })(post(valid));
  assert.equal(answer.headers.get("content-encoding"), "gzip");
  assert.equal(await new Response(answer.body.pipeThrough(new DecompressionStream("gzip"))).text(), "packed");
});

test("a body that somebody holds is no crash", async () => {
  const request = post(valid);
  request.body.getReader();
  const answer = await precheck({ routes: [SALE], next, context: FIXED })(request);
  assert.deepEqual([answer.status, (await answer.json()).type], [400, "urn:criba:problem:cut-off"]);
});

test("Node: what breaks is told without its words", async (t) => {
  const { listener } = await load("edge/node");
  const told = t.mock.method(console, "error", () => {});
  const broken = (request) => {
    throw new TypeError(`no answer to ${request.url}\nfor secreto`, { cause: request });
  };
  const server = createServer(listener({ routes: [], next: broken })).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    const answer = await fetch(`http://127.0.0.1:${server.address().port}/elsewhere?name=secreto`);
    assert.deepEqual([answer.status, answer.headers.get("cache-control")], [500, "no-store"]);
    const [[text]] = told.mock.calls.map((call) => call.arguments);
    assert.match(text, /^TypeError\n +at .*edge-options\.test\.mjs:\d+:\d+/);
    assert.ok(!text.includes("secreto"), text);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

/** What an application of Hono does to a request before the guard sees it. */
const BEFORE = [
  ["reads JSON", (c) => c.req.json(), valid, "application/json"],
  ["reads a text", (c) => c.req.text(), valid, "application/json"],
  ["reads bytes", (c) => c.req.arrayBuffer(), valid, "application/json"],
  ["reads a form", (c) => c.req.parseBody(), String(form(valid)), "application/x-www-form-urlencoded"],
];
for (const [what, before, body, type] of BEFORE) {
  test(`Hono: a middleware that ${what} before loses nothing`, async () => {
    const { Hono } = await import("hono");
    const { guard } = await load("edge/hono");
    const site = new Hono();
    site.use(async (c, go) => {
      await before(c);
      await go();
    });
    site.use(guard({ routes: [{ ...SALE, form: true, forward: "normalised" }], context: FIXED }));
    site.post("/signups", async (c) => c.json(await c.req.json(), 201));
    const answer = await site.request("/signups", { method: "POST", headers: { "content-type": type }, body });
    const told = await answer.text();
    assert.equal(answer.status, 201, told);
    assert.equal(JSON.parse(told).clients.attributes[0].document_value, "35317901K");
  });
}
