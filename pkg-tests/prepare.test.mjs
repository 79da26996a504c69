// `prepare` of the packed package: facts that are checked and indexed once say what the same facts say in a context.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { before, test } from "node:test";
import { install } from "./package.mjs";

const folder = new URL("../tests/corpus/", import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), "utf8");
const sale = read("known-all.json");
const segment = read("customer-segment/base.json");

const { fresh } = install();
let check;
let prepare;
before(async () => {
  const criba = await fresh();
  ({ check, prepare } = criba);
  await criba.ready();
});

const codes = (report) => report.findings.map(({ code }) => code);

test("prepared facts tell what the same facts tell in a context, over the corpus", () => {
  let compared = 0;
  for (const name of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".expected"))) {
    const { known, ...scalars } = JSON.parse(read(name).split("\n", 1)[0]);
    if (known === undefined) continue;
    const [kind] = name.includes("/") ? name.split("/") : ["sale"];
    const payload = read(name.replace(/expected$/, "json"));
    const prepared = prepare({ known });
    const direct = JSON.stringify(check(kind, payload, { ...scalars, known }));
    assert.equal(JSON.stringify(check(kind, payload, { ...scalars, prepared })), direct, name);
    compared += 1;
  }
  assert.ok(compared >= 30);
});

test("today, channel and profile are those of each check", () => {
  const prepared = prepare({ known: { segments: ["GOLD"] } });
  const on = (today) => codes(check("sale", sale, { today, channel: "offline", prepared }));
  assert.deepEqual(on("2026-11-23"), []);
  assert.ok(on("2026-12-02").includes("portability.date-past"));
  assert.deepEqual(on("2026-11-23"), []);
  assert.ok(codes(check("sale", sale, { prepared })).includes("context.today"));
});

test("of two prepared values, and of none, each check has its own", () => {
  const [gold, silver] = ["GOLD", "SILVER"].map((name) => prepare({ known: { segments: [name] } }));
  const told = (prepared) => codes(check("customer-segment", segment, { prepared }));
  assert.deepEqual([told(gold), told(silver), told(undefined), told(gold)], [[], ["segment.unknown"], [], []]);
});

test("a context adds look-ups to what was prepared", () => {
  const prepared = prepare({ known: { segments: ["GOLD"] } });
  const asked = check("customer-segment", segment, { prepared });
  assert.deepEqual(asked.needs, [{ lookup: "customer", pointers: ["/customer/externalId"] }]);
  const known = { customers: { "EXT-1": { state: "DEACTIVATED" } } };
  const answered = check("customer-segment", segment, { prepared, known });
  assert.deepEqual([codes(answered), answered.needs], [["customer.deactivated"], []]);
});

test("a report can be read after checks under other facts", () => {
  const report = check("customer-segment", segment, { prepared: prepare({ known: { segments: [] } }) });
  check("customer-segment", segment, {}).findings;
  assert.deepEqual(codes(report), ["segment.unknown"]);
});

test("what the caller changes afterwards changes nothing", () => {
  const known = { segments: ["GOLD"] };
  const prepared = prepare({ known });
  known.segments.length = 0;
  assert.deepEqual(codes(check("customer-segment", segment, { prepared })), []);
});

test("what cannot be prepared is refused, and so is what was not prepared here", () => {
  const bad = { name: "CribaError", code: "bad-context" };
  assert.throws(() => prepare({ today: "2026-11-23" }), bad);
  assert.throws(() => prepare({ known: { segments: "GOLD" } }), { ...bad, message: /\/known\/segments/ });
  assert.throws(() => prepare({ known: { size: 1n } }), bad);
  for (const nothing of [undefined, () => 1, { toJSON() {} }, { get known() { throw new Error("no"); } }, null, [], 5, "{}"]) {
    assert.throws(() => prepare(nothing), bad);
  }
  for (const prepared of [{}, null, 1, "facts"]) assert.throws(() => check("sale", sale, { prepared }), bad);
});
