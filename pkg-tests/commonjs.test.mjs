// CommonJS says what ES modules say: words, pages and the edge function too.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { invalid, valid } from "./edge/payloads.mjs";
import { install } from "./package.mjs";

const { folder, installed } = install();
const require = createRequire(join(folder, "app.cjs"));
const load = (file) => import(pathToFileURL(join(installed, file)));
const ON = { today: "2026-11-23", channel: "offline" };

/** What an entry says of an invalid sale. */
async function told(criba) {
  await criba.ready();
  const report = criba.check("sale", invalid, ON);
  const said = (language) => report.findings.map((finding) => criba.describe(finding, language));
  const [{ code }] = report.findings;
  const english = said("en");
  await criba.languages("es");
  const schema = criba.standardSchema("sale", ON, { language: "es" });
  return {
    report: JSON.stringify(report),
    english,
    spanish: said("es"),
    pages: [await criba.explain(code), await criba.explain(code, "es")],
    issues: await schema["~standard"].validate(JSON.parse(invalid.toString())),
  };
}

const expected = await told(await load("node.js"));
assert.match(JSON.stringify(expected.spanish), /la letra no corresponde/);

for (const entry of ["criba", "criba/inline"]) {
  test(`${entry} in CommonJS`, async () => assert.deepEqual(await told(require(entry)), expected));
}

test("criba/slim in CommonJS, with the words that it is given", async () => {
  const slim = require("criba/slim");
  await slim.languages(require("criba/messages/en").default, require("criba/messages/es").default);
  assert.deepEqual(await told(slim), expected);
});

for (const [entry, adapter] of [["criba/edge", "precheck"], ["criba/edge/deno", "handler"], ["criba/edge/vercel", "handler"], ["criba/edge/bun", "server"]]) {
  test(`${entry} in CommonJS refuses what is invalid`, async () => {
    const made = require(entry)[adapter]({ context: ON, next: (request) => new Response(request.headers.get("criba-checked")) });
    const handle = made.fetch ?? made;
    const post = (body) => handle(new Request("https://shop.example/signups", { method: "POST", headers: { "content-type": "application/json", "accept-language": "es" }, body }));
    const refused = await post(invalid);
    assert.equal(refused.status, 422);
    assert.deepEqual((await refused.json()).errors.map(({ detail }) => detail), ["NIF, DNI o NIE: la letra no corresponde a las cifras."]);
    assert.equal(await (await post(valid)).text(), "partial");
  });
}

test("every other entry can be required", () => {
  const names = { "criba/edge/hono": ["guard"], "criba/edge/node": ["listener"], "criba/edge/workers": ["worker"], "criba/form": ["attach"] };
  for (const [entry, exported] of Object.entries(names)) assert.deepEqual(Object.keys(require(entry)), exported, entry);
});
