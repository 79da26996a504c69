// `check` of the packed package: the same report as the native library's, for every form of input, and misuse.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { before, test } from "node:test";
import { runInNewContext } from "node:vm";
import { install } from "./package.mjs";

const native = process.env.CRIBA_REPORT;
assert.ok(native, "CRIBA_REPORT must name the native example `report`: run `cargo xtask test`");

const OFFLINE = { today: "2026-11-23", channel: "offline" };
const folder = new URL("../tests/corpus/", import.meta.url);
const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".json"));
/** The folder of a payload is its kind; sales stand in none. */
const kindOf = (name) => (name.includes("/") ? name.split("/")[0] : "sale");
/** The context that the corpus gives a payload. */
const ownContext = (name) => readFileSync(new URL(name.replace(/json$/, "expected"), folder), "utf8").split("\n", 1)[0];
const corpus = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder))]));
const documented = corpus["documented-convergent.json"];
const corrected = corpus["corrected-convergent.json"];
/** The same, with one value to be tidied. */
const untidy = corrected.toString().replace('"35317901K"', '" 35317901-k"');

const { fresh } = install();
let criba;
let check;
before(async () => {
  criba = await fresh();
  ({ check } = criba);
  await criba.ready();
});

const codes = (report) => report.findings.map(({ code }) => code);
/** A check of something else, so that the wasm no longer holds the one before. */
const another = () => check("sale", '{"sales_type": "x"}', {}).findings;

for (const [which, contextOf] of Object.entries({ its: ownContext, "an empty": () => "{}" })) {
  test(`says what the native library says, with ${which} context`, () => {
    const cases = names.map((name) => [kindOf(name), contextOf(name), new URL(name, folder).pathname]);
    const lines = execFileSync(native, cases.flat(), { encoding: "utf8" }).trimEnd().split("\n");
    names.forEach((name, i) => {
      const bytes = corpus[name];
      const inputs = [bytes, bytes.toString(), new Uint8Array(bytes).buffer, new DataView(new Uint8Array(bytes).buffer)];
      const [kind, context] = [kindOf(name), JSON.parse(contextOf(name))];
      for (const input of inputs) assert.equal(JSON.stringify(check(kind, input, context)), lines[i], name);
    });
  });
}

test("tells what is wrong with the documents' own example", () => {
  const { status, findings } = check("sale", documented, OFFLINE);
  assert.equal(status, "invalid");
  const told = new Set(findings.map(({ code, pointer }) => `${code} ${pointer}`));
  const line = "/products/mobile_lines";
  for (const [code, pointer] of [
    ["json.trailing-comma", "/payment"],
    ["group.exclusive", "/products/broadband/ftth"],
    ["group.exclusive", "/products/broadband/adsl"],
    ["bank-account.check-digits", "/payment/info/bank_account"],
    ["nif.check-letter", "/products/broadband/installation_info/contact/document_value"],
    ["nif.check-letter", "/products/broadband/delivery_info/contact/document_value"],
    ["province.range", "/products/broadband/delivery_info/address/state_id"],
    ["province.range", "/products/broadband/mobile_lines/0/portability_info/donor_user/address/state_id"],
    ["msisdn.placeholder", `${line}/msisdn`],
    ["iccid.check-digit", `${line}/iccid`],
    ["portability.date-past", "/products/broadband/landline/portability_info/scheduled_date"],
    ["portability.date-past", "/products/broadband/mobile_lines/0/portability_info/scheduled_date"],
  ]) {
    assert.ok(told.has(`${code} ${pointer}`), `${code} at ${pointer}; told were\n${[...told].join("\n")}`);
  }
});

test("gives the canonical text and object of a valid payload, and neither of an invalid one", () => {
  const untouched = check("sale", corrected, OFFLINE);
  assert.equal(untouched.status, "valid");
  assert.equal(untouched.text, corrected.toString());
  const report = check("sale", untidy, OFFLINE);
  assert.equal(report.status, "valid");
  assert.ok(report.changes.some(({ pointer }) => pointer === "/clients/attributes/0/document_value"));
  assert.equal(report.text, corrected.toString());
  assert.deepEqual(report.value, JSON.parse(corrected));
  assert.equal(report.value, report.value);
  const invalid = check("sale", documented, OFFLINE);
  assert.equal(invalid.text, undefined);
  assert.equal(invalid.value, undefined);
});

test("a report can be read after other checks, under other contexts", () => {
  const json = JSON.stringify(check("sale", untidy, OFFLINE));
  const first = check("sale", untidy, OFFLINE);
  const second = check("sale", documented, { ...OFFLINE, profile: "strict" });
  another();
  another();
  assert.equal(first.text, corrected.toString());
  assert.equal(JSON.stringify(second), JSON.stringify(check("sale", documented, { ...OFFLINE, profile: "strict" })));
  assert.equal(JSON.stringify(first), json);
});

test("bytes that were changed before the report is read give no canonical text that was not checked", () => {
  const bytes = new Uint8Array(corrected);
  const report = check("sale", bytes, OFFLINE);
  bytes.set(Buffer.from('{"sales_type": "other",'));
  assert.equal(report.text, corrected.toString());
  const late = check("sale", new Uint8Array(corrected), OFFLINE);
  const moved = new Uint8Array(corrected);
  const lost = check("sale", moved, OFFLINE);
  structuredClone(moved.buffer, { transfer: [moved.buffer] });
  another();
  assert.throws(() => lost.text, { name: "CribaError", code: "input-changed" });
  assert.equal(late.text, corrected.toString());
});

test("an object is checked as JSON, without positions", () => {
  const report = check("sale", JSON.parse(corrected), OFFLINE);
  assert.equal(report.status, "valid");
  const faulty = { ...JSON.parse(corrected), sales_type: "other", extra: 1 };
  const { findings } = check("sale", faulty, OFFLINE);
  assert.notEqual(findings.length, 0);
  const bare = JSON.stringify(check("sale", JSON.stringify(faulty), OFFLINE).toJSON(), (key, value) =>
    key === "position" ? undefined : value,
  );
  assert.equal(JSON.stringify(check("sale", faulty, OFFLINE)), bare);
});

test("names what is still to be looked up, for a payload with nothing else to tell too", () => {
  const report = check("sale", corrected, OFFLINE);
  assert.ok(report.needs.some(({ lookup, pointers }) => lookup === "catalogue" && pointers.length > 0));
  assert.deepEqual(report.toJSON().needs, report.needs);
  // The look-ups are named before anybody asks where, and where is told after another check too.
  const needs = check("sale", corrected, OFFLINE).needs;
  another();
  assert.deepEqual(needs.map(({ lookup }) => lookup), report.needs.map(({ lookup }) => lookup));
  assert.equal(JSON.stringify(needs), JSON.stringify(report.needs));
  assert.equal(report.findings, report.findings);
});

test("offers what would pass apart from the report", () => {
  const { fixes } = criba;
  const sale = { clients: { attributes: [{ document_value: "1.234.567-l" }, { document_value: "12345678A" }] } };
  const [fix, ...others] = fixes("sale", JSON.stringify(sale), OFFLINE);
  const { position, ...rest } = fix;
  assert.deepEqual(rest, { pointer: "/clients/attributes/0/document_value", code: "nif.padding", value: "01234567L" });
  assert.equal(typeof position.offset, "number");
  assert.deepEqual(others, []);
  assert.deepEqual(fixes("sale", sale, OFFLINE), [rest], "an object has no positions");
  const before = check("sale", corrected, OFFLINE);
  fixes("sale", sale, {});
  assert.equal(before.text, corrected.toString(), "another report is not disturbed");
  assert.deepEqual(fixes("sale", { toJSON: null, size: 1n }, OFFLINE), []);
  assert.deepEqual(fixes("sale", "", OFFLINE), []);
  assert.throws(() => fixes("sael", sale), { name: "CribaError", code: "unknown-kind" });
});

const cycle = {};
cycle.self = cycle;
let deep = {};
for (let i = 0; i < 100_000; i += 1) deep = { deep };
const throwing = {
  toJSON() {
    throw new Error("no");
  },
};
/** Bytes that were handed to another thread. */
const detached = (bytes) => {
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  return bytes;
};
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const secret = () => {
  throw new Error("SECRET");
};
const hostile = {
  "a detached buffer": detached(new Uint8Array(8)).buffer,
  "a detached view": detached(new DataView(new ArrayBuffer(8))),
  "detached bytes": detached(new Uint8Array(8)),
  "a revoked proxy": revoked(),
  "a tag that throws": Object.defineProperty({}, Symbol.toStringTag, { get: secret }),
  "a proxy whose every trap throws": new Proxy({}, new Proxy({}, { get: () => secret })),
  "what throws a revoked proxy": { toJSON() { throw revoked(); } },
  "what throws an error that cannot be read": { toJSON() { throw Object.defineProperty(new TypeError(), "message", { get: secret }); } },
};
const unusual = {
  ...Object.fromEntries(Object.entries(hostile).map(([name, input]) => [name, [input, "json.syntax", "unreadable"]])),
  "an object with the prototype of bytes": [Object.create(Uint8Array.prototype), "field.missing"],
  "a cycle": [cycle, "json.syntax", "cycle"],
  "a bigint": [{ sales_type: 1n }, "json.syntax", "big-integer"],
  "a bare bigint": [1n, "json.syntax", "big-integer"],
  "undefined": [undefined, "json.syntax", "empty"],
  "a function": [() => {}, "json.syntax", "empty"],
  "a symbol": [Symbol("x"), "json.syntax", "empty"],
  "a toJSON that throws": [throwing, "json.syntax", "unreadable"],
  "an empty string": ["", "json.syntax", "empty"],
  "no bytes": [new Uint8Array(), "json.syntax", "empty"],
  "nesting without end": [deep, "json.depth"],
  "null": [null, "field.type"],
  "a number": [5, "field.type"],
  "a list": [[], "field.type"],
  "a map": [new Map([["sales_type", "telecomunications"]]), "field.missing"],
  "bytes that are not UTF-8": [new Uint8Array([0x7b, 0xff, 0x7d]), "json.encoding"],
};

for (const [name, [input, code, problem]] of Object.entries(unusual)) {
  test(`${name} is invalid, and said to be so`, () => {
    const report = check("sale", input, OFFLINE);
    const json = JSON.parse(JSON.stringify(report));
    assert.equal(report.status, "invalid");
    assert.deepEqual(Object.keys(json), ["kind", "status", "ruleset", "findings", "changes", "needs"]);
    assert.equal(json.ruleset, criba.ruleset());
    const finding = report.findings.find((finding) => finding.code === code);
    assert.ok(finding, `${code} is not among ${codes(report)}`);
    if (problem !== undefined) assert.equal(finding.params.problem, problem);
    assert.equal(report.text, undefined);
    assert.deepEqual(criba.fixes("sale", input, OFFLINE), []);
    assert.doesNotMatch(JSON.stringify(report), /SECRET/);
  });
}

test("what an object checks while it is written disturbs nothing", () => {
  const input = { ...JSON.parse(corrected), toJSON() { another(); return { ...this, toJSON: undefined }; } };
  assert.equal(JSON.stringify(check("sale", input, OFFLINE)), JSON.stringify(check("sale", JSON.parse(corrected), OFFLINE)));
});

/** Text as somebody wrote it, what is told of it beside `field.unknown`, and whether positions mean something. */
const halves = [
  ['{"email": "a@example.com", "x": "\ud800"}', ["json.lone-surrogate /x"], false],
  ['{"email": "a@example.com", "x": "\udc00\ud800 ñ"}', ["json.lone-surrogate /x", "json.lone-surrogate /x"], false],
  ['{"email": "a@example.com", "x": "\\\\\ud800"}', ["json.lone-surrogate /x"], false],
  ['{"email": "a@example.com", "\ud800": 1}', ["json.lone-surrogate "], false],
  // Escapes and what follows them are read as JSON reads them: here no half, here no escape.
  ['{"email": "a@example.com", "x": "\\ud83d\ude00"}', [], false],
  ['{"email": "a@example.com", "x": "\\\ud800"}', ["json.syntax /x"], true],
  ['{"email": "a@example.com", "x": "\u{1f600} ñ"}', [], true],
  ["{\ud800}", ["json.syntax "], false],
];
const toldOf = ({ findings }) => findings.filter(({ code }) => code !== "field.unknown").map(({ code, pointer }) => `${code} ${pointer}`);

for (const [text, told, positions] of halves) {
  test(`half a surrogate pair in a text: ${JSON.stringify(text)}`, () => {
    const report = check("user-update", text);
    assert.deepEqual(toldOf(report), told);
    assert.equal(report.status, told.length === 0 ? "valid" : "invalid");
    assert.ok(report.findings.every(({ position }) => (position !== undefined) === positions));
    if (report.status === "valid") assert.deepEqual(report.value, JSON.parse(text));
    assert.doesNotMatch(JSON.stringify(report), /\ufffd.*"position"/);
  });
}

test("engines that cannot tell whether a text is whole say the same", (t) => {
  const texts = [corrected.toString(), untidy, documented.toString(), ...halves.map(([text]) => text)];
  const values = ["35317901K", " 35317901-k", "", "12345678A", "\ud800"];
  const all = () => JSON.stringify([texts.map((text) => check("sale", text, OFFLINE)), values.map((value) => criba.checkValue("nif", value))]);
  const expected = all();
  t.mock.method(String.prototype, "isWellFormed", () => undefined);
  assert.equal(all(), expected);
});

test("what JSON drops is missing, what it converts is judged as converted", () => {
  const sale = JSON.parse(corrected);
  sale.sales_type = undefined;
  sale.sales_info.dealer_id = () => {};
  sale.clients.attributes[0].birthdate = new Date("1971-01-22T00:00:00Z");
  sale.payment.toJSON = function () {
    return { ...this, billing_type_id: "one", toJSON: undefined };
  };
  const told = check("sale", sale, OFFLINE).findings.map(({ code, pointer, params }) => [code, pointer, params.name ?? ""].join(" "));
  for (const start of [
    "field.missing  sales_type",
    "field.missing /sales_info dealer_id",
    "date.",
    "field.type /payment/billing_type_id",
  ]) {
    assert.ok(told.some((line) => line.startsWith(start)), `${start}: told were\n${told.join("\n")}`);
  }
  assert.ok(told.some((line) => /^date\..* \/clients\/attributes\/0\/birthdate /.test(line)), told.join("\n"));
});

test("bytes of another realm are bytes", () => {
  const make = runInNewContext("(bytes) => Uint8Array.from(bytes)");
  const expected = JSON.stringify(check("sale", documented, OFFLINE));
  const foreign = make(documented);
  assert.equal(JSON.stringify(check("sale", foreign, OFFLINE)), expected);
  assert.equal(JSON.stringify(check("sale", foreign.buffer, OFFLINE)), expected);
});

test("positions count bytes of UTF-8, of whatever form the text was", () => {
  const text = '{"ñandú €😀": 1, "sales_type": 5}';
  const [asText, asBytes] = [text, Buffer.from(text)].map((input) => JSON.stringify(check("sale", input, OFFLINE)));
  assert.equal(asText, asBytes);
  const { position } = check("sale", text, OFFLINE).findings.find(({ pointer }) => pointer === "/sales_type");
  assert.equal(position.offset, Buffer.from(text).indexOf("5"));
  assert.equal(position.column, [...text].indexOf("5") + 1);
});

test("text over the limit is not even copied; text at the limit is read", () => {
  const bytes = 1000;
  const context = { ...OFFLINE, limits: { bytes } };
  const of = (length, filler) => `{"x": "${filler.repeat(length)}"}`;
  for (const filler of ["a", "é", "€", "😀"]) {
    const room = bytes - Buffer.byteLength(of(0, filler));
    const fits = of(Math.floor(room / Buffer.byteLength(filler)), filler);
    const over = of(Math.floor(room / Buffer.byteLength(filler)) + 1, filler);
    for (const form of [(text) => text, Buffer.from, JSON.parse]) {
      assert.ok(!codes(check("sale", form(fits), context)).includes("json.size"), `${filler} fits`);
    }
    for (const form of [(text) => text, Buffer.from]) {
      assert.deepEqual(codes(check("sale", form(over), context)), ["json.size"], `${filler} is over`);
    }
  }
  assert.deepEqual(codes(check("sale", "x".repeat(2 ** 27), OFFLINE)), ["json.size"]);
  assert.ok(!codes(check("sale", of(1_000_000, "a"), OFFLINE)).includes("json.size"));
  assert.ok(!codes(check("sale", of(300_000, "€"), OFFLINE)).includes("json.size"));
  assert.deepEqual(codes(check("sale", of(400_000, "€"), OFFLINE)), ["json.size"]);
  assert.equal(check("sale", corrected, OFFLINE).status, "valid");
});

test("names that JavaScript knows are nothing special, as keys, values, kinds, places or in a context", () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const thrown = (use) => assert.throws(use, { name: "CribaError" });
  for (const name of ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"]) {
    const key = JSON.stringify(name);
    const { findings } = check("sale", `{${key}: {"polluted": true}}`, OFFLINE);
    assert.ok(findings.some(({ code, pointer }) => code === "field.unknown" && pointer === `/${name}`));
    const valued = check("sale", corrected.toString().replace('"35317901K"', key), OFFLINE);
    assert.ok(valued.findings.some(({ pointer }) => pointer === "/clients/attributes/0/document_value"));
    assert.ok(!JSON.stringify(valued).includes(name));
    const extended = corrected.toString().replace("{", `{${key}: {"polluted": true},`);
    const { value } = check("sale", extended, { ...OFFLINE, severity: { "field.unknown": "off" } });
    assert.ok(Object.hasOwn(value, name));
    for (const finding of findings) assert.ok(criba.describe(finding).message);
    thrown(() => check(name, "{}", OFFLINE));
    thrown(() => check(`sale#/${name}`, "{}", OFFLINE));
    thrown(() => criba.checkValue(name, "x"));
    thrown(() => check("sale", "{}", JSON.parse(`{${key}: {"polluted": true}}`)));
    thrown(() => criba.describe(findings[0], name));
  }
  assert.equal({}.polluted, undefined);
  assert.deepEqual(Object.getOwnPropertyNames(Object.prototype), before);
});

test("misuse is thrown, by its code", () => {
  const thrown = (code, use) => assert.throws(use, (error) => error instanceof criba.CribaError && error.code === code);
  thrown("unknown-kind", () => check("sales", "{}"));
  thrown("unknown-kind", () => check("__proto__", "{}"));
  thrown("unknown-kind", () => check(undefined, "{}"));
  for (const context of [{ today: "yesterday" }, { today: "11/12/2026" }, { channel: "post" }, { nothing: 1 }, { limits: { depth: 1e9 } }, null, "{}", 5, [], () => ({})]) {
    thrown("bad-context", () => check("sale", "{}", context));
  }
  for (const context of [{ toJSON() {}, known: {} }, { get today() { return secret(); } }, { get known() { return secret(); } }, { toJSON: secret, known: {} }, revoked()]) {
    thrown("bad-context", () => check("sale", "{}", context));
    thrown("bad-context", () => criba.checkValue("nif", "", context));
  }
  thrown("bad-context", () => check("sale", "{}", cycle));
  assert.equal(check("sale", corrected, OFFLINE).status, "valid");
});

test("ids that were looked up are not in what is said of a bad context", () => {
  const id = "612123124";
  for (const [known, place] of [
    [{ customers: { [id]: { stat: "x" } } }, "field.unknown at \"/known/customers/*/stat\""],
    [{ customers: { [id]: "x" } }, "field.type at \"/known/customers/*\""],
    [{ customers: { [`a/~${id}`]: { state: [1] } } }, "field.type at \"/known/customers/*/state\""],
    [{ accounts: { [id]: { payment: "x" } } }, "known-payment.word at \"/known/accounts/*/payment\""],
    [{ subscriptions: { [id]: { barred: "x" } } }, "at \"/known/subscriptions/*/barred\""],
    [{ msisdns: { [id]: { available: [1] } } }, "field.type at \"/known/msisdns/*/available\""],
    [{ msisdns: { [`${id}0`]: null } }, "at \"/known/msisdns/*\""],
    [{ coverage: { [id]: { technologies: ["ftth", [1]] } } }, "field.type at \"/known/coverage/*/technologies/1\""],
    [{ catalogue: { bundles: { [id]: { mobil: [] } } } }, "field.unknown at \"/known/catalogue/bundles/*/mobil\""],
    [{ operators: ["456", [1]] }, "field.type at \"/known/operators/1\""],
  ]) {
    for (const use of [() => check("sale", "{}", { known }), () => criba.prepare({ known })]) {
      assert.throws(use, ({ name, code, message }) => {
        assert.deepEqual([name, code, message.includes(place), message.includes(id)], ["CribaError", "bad-context", true, false], message);
        return true;
      });
    }
  }
});

test("a context is read at every check", () => {
  const past = (report) => codes(report).includes("portability.date-past");
  const context = { ...OFFLINE };
  assert.ok(!past(check("sale", corrected, context)));
  context.today = "2027-01-15";
  assert.ok(past(check("sale", corrected, context)));
  context.severity = { "portability.date-past": "off" };
  assert.ok(!past(check("sale", corrected, context)));
  context.severity["portability.date-past"] = "info";
  assert.ok(past(check("sale", corrected, context)));
  delete context.severity;
  context.today = undefined;
  assert.ok(codes(check("sale", corrected, context)).includes("context.today"));
  assert.ok(!past(check("sale", corrected, OFFLINE)));
  assert.ok(codes(check("sale", corrected)).includes("context.today"));
});

test("memory does not grow, however many checks", async (t) => {
  const instantiate = t.mock.method(WebAssembly, "instantiate");
  const own = await fresh();
  await own.ready();
  const { memory } = (await instantiate.mock.calls.at(-1).result).exports;
  const { check } = own;
  const inputs = [corrected, documented, documented.toString(), JSON.parse(corrected), "[".repeat(500)];
  const round = () => {
    for (const input of inputs) {
      const report = check("sale", input, OFFLINE);
      assert.ok(report.status === "valid" ? report.text : report.findings.length);
    }
  };
  for (let i = 0; i < 10_000; i += inputs.length) round();
  const before = memory.buffer.byteLength;
  for (let i = 0; i < 100_000; i += inputs.length) round();
  assert.equal(memory.buffer.byteLength, before);
});
