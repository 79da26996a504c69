// The rest of the packed package's functions: single values, parts, words, pages.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { install } from "./package.mjs";

const native = process.env.CRIBA_REPORT;
assert.ok(native, "CRIBA_REPORT must name the native example `report`: run `cargo xtask test`");

const OFFLINE = { today: "2026-11-23", channel: "offline" };
const corrected = readFileSync(new URL("../tests/corpus/corrected-convergent.json", import.meta.url), "utf8");
const sale = JSON.parse(corrected);

const { installed, fresh } = install();
let criba;
before(async () => {
  criba = await fresh();
  await criba.ready();
});

const thrown = (code, use, words) =>
  assert.throws(use, (error) => error instanceof criba.CribaError && error.code === code && (words?.test(error.message) ?? true));
const plain = (report) => JSON.parse(JSON.stringify(report));

const ACCOUNT = "sale#/payment/info/bank_account";
const values = [
  ["nif", "12345678-z", {}, "12345678Z"],
  ["nif", "12345678A", {}, null, "nif.check-letter"],
  ["phone", "+34 611 22 33 44", {}, "611223344"],
  ["date", "5/3/1990", {}, "1990-03-05"],
  ["email", "ñandú@example.com", {}, "ñandú@example.com", "email.unusual"],
  [ACCOUNT, "ES91 2100 0418 4502 0005 1332", OFFLINE, "ES9121000418450200051332"],
  [ACCOUNT, "", OFFLINE, null],
  ["sale#/sales_info/shop_id", "", OFFLINE, null, "field.missing"],
  ["sale#/sales_info/shop_id", "", { ...OFFLINE, channel: "online" }, null],
  ["sale#/clients/attributes/3/birthdate", "2027-01-01", OFFLINE, "2027-01-01", "person.born-after-today"],
  ["sale#/clients/attributes/3/address/state_id", "08", {}, "8"],
  // What is not text is read as its JSON.
  ["sale#/clients/attributes/3/address/state_id", 8, {}, "8"],
  ["sale#/sales_info/logistic", true, {}, "true"],
  ["sale#/sales_info/logistic", "TRUE", {}, "true"],
  ["phone", 611223344, {}, "611223344"],
  ["phone", 611223344n, {}, "611223344"],
  ["iccid", 8934042419120320860, {}, null, "field.damaged-number"],
  ["iccid", 8934042419120320860n, {}, "8934042419120320860"],
  // Where anything may stand, everything may.
  ["sale#/products/broadband/ftth/access_reuse", true, {}, "true"],
  ["sale#/products/broadband/ftth/access_reuse", { id: 1.5, of: [[null]] }, {}, '{"id":1.5,"of":[[null]]}'],
  ["sale#/products/broadband/ftth/access_reuse", " as it is ", {}, " as it is "],
  ["customer-create#/customer/customerProfile", "", {}, null],
  ["customer-create#/customer/customerProfile", {}, {}, null],
  ["nif", null, {}, null, "field.missing"],
  ["nif", undefined, {}, null, "field.missing"],
  ["nif", Symbol("x"), {}, null, "field.missing"],
  ["nif", () => {}, {}, null, "field.missing"],
  ["nif", NaN, {}, null, "field.missing"],
  ["date", new Date(0), {}, null, "date.date-time"],
  ["nif", { a: 1 }, {}, null, "field.type"],
  ["nif", new Map([["a", 1]]), {}, null, "field.missing"],
  ["nif", new String("35317901K"), {}, "35317901K"],
  ["nif", '35317901K"', {}, null, "nif.characters"],
  ["nif", "\ud800", {}, null, "json.lone-surrogate"],
  ["nif", "35317901\udc00K", {}, null, "json.lone-surrogate"],
  ["nif", new String("\ud800"), {}, null, "json.lone-surrogate"],
  ["nif", "__proto__", {}, null, "nif.characters"],
  ["nif", "x".repeat(2 ** 20), {}, null, "nif.length"],
  ["nif", "x".repeat(2 ** 20 + 1), {}, null, "json.size"],
  ["nif", ["x".repeat(2 ** 21)], {}, null, "json.size"],
];
for (const [kind, value, context, canonical, code] of values) {
  const shown = inspect(value, { maxStringLength: 40 });
  test(`${kind} of ${shown}${code === undefined ? "" : `: ${code}`}`, () => {
    const report = criba.checkValue(kind, value, context);
    const { finding } = report;
    assert.deepEqual([report.canonical, finding?.code], [canonical, code]);
    assert.equal(report.valid, finding?.severity !== "error");
    assert.deepEqual(plain(report), { valid: report.valid, canonical, finding: finding && plain(finding) });
    if (finding !== null) assert.deepEqual([finding.pointer, finding.position], ["", undefined]);
  });
}

test("a value that no JSON can be written of is invalid, and said to be so", () => {
  const cycle = {};
  cycle.self = cycle;
  const throwing = { get x() { throw new Error("no"); } };
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const rethrowing = { toJSON() { throw revoked; } };
  for (const [value, problem] of [
    [cycle, "cycle"],
    [throwing, "unreadable"],
    [revoked, "unreadable"],
    [rethrowing, "unreadable"],
    [{ x: 1n }, "big-integer"],
  ]) {
    const { valid, canonical, finding } = criba.checkValue("nif", value);
    assert.deepEqual([valid, canonical, finding.code, finding.params], [false, null, "json.syntax", { problem }]);
    assert.notEqual(criba.describe(finding).message, "This is not JSON.", problem);
  }
});

test("an outcome can be read after other checks, under other contexts", () => {
  const faulty = criba.checkValue("sale#/sales_info/shop_id", "", OFFLINE);
  const canonical = criba.checkValue("nif", " 35317901k ");
  const report = criba.check("sale", corrected, OFFLINE);
  criba.checkValue("nif", "12345678A", { profile: "strict" });
  criba.check("sale", "{}", {});
  assert.equal(faulty.finding.code, "field.missing");
  assert.equal(canonical.canonical, "35317901K");
  criba.checkValue("iban", "");
  assert.equal(report.text, corrected);
  assert.equal(faulty.finding, faulty.finding);
});

test("Node prints what was found", () => {
  assert.match(inspect(criba.checkValue("nif", "12345678A")), /nif\.check-letter/);
  assert.match(inspect(criba.check("sale", "{}"), { depth: 4 }), /field\.missing/);
});

test("a part is checked alone, with pointers relative to it", () => {
  const payment = { ...sale.payment, info: { bank_account: "ES9021000418450200051332" } };
  const report = criba.check("sale#/payment", payment, OFFLINE);
  assert.equal(report.kind, "sale#/payment");
  assert.equal(report.toJSON().kind, "sale#/payment");
  const told = report.findings.filter(({ severity }) => severity === "error").map(({ code, pointer }) => `${code} ${pointer}`);
  assert.deepEqual(told, ["bank-account.check-digits /info/bank_account"]);
  const lines = criba.check("sale#/products/mobile_lines", JSON.stringify(sale.products.mobile_lines), OFFLINE);
  assert.equal(lines.status, "valid");
  assert.deepEqual(lines.value, sale.products.mobile_lines);
  const [fix] = criba.fixes("sale#/clients/attributes/0", { document_value: "1234567L" });
  assert.deepEqual([fix.pointer, fix.value], ["/document_value", "01234567L"]);
});

test("what does not exist is misuse that names what was probably meant", () => {
  thrown("unknown-kind", () => criba.check("sael", "{}"), /"sale"/);
  thrown("unknown-place", () => criba.check("sale#/paiment", "{}"), /"payment"/);
  thrown("not-a-part", () => criba.check(ACCOUNT, "{}"));
  thrown("unknown-value", () => criba.checkValue("nifs", ""), /"nif"/);
  thrown("unknown-place", () => criba.checkValue("sale#/payment/info/bank_acount", ""), /"bank_account"/);
  thrown("not-a-value", () => criba.checkValue("sale#/payment", ""));
  thrown("bad-context", () => criba.checkValue("nif", "", { today: "now" }));
  for (const name of [undefined, null, {}, Symbol("nif"), "__proto__", "constructor", "sale#/__proto__", "sale#/payment/constructor"]) {
    assert.throws(() => criba.checkValue(name, ""), criba.CribaError);
    assert.throws(() => criba.check(name, "{}"), criba.CribaError);
  }
  assert.equal(criba.checkValue("nif", "35317901K").valid, true);
});

test("nothing works before `ready()`", async () => {
  const early = await fresh();
  assert.throws(() => early.checkValue("nif", ""), { code: "not-ready" });
  assert.equal(early.describe({ code: "nif.check-letter", params: {} }).message, "NIF, DNI or NIE: the letter does not match the digits.");
  assert.equal((await early.explain("nif.check-letter")).code, "nif.check-letter");
});

test("words and pages are those of the native library, for every code and all sorts of parameters", async () => {
  const { describe, explain, languages } = criba;
  await languages("en", "es");
  const lines = execFileSync(join(dirname(native), "words"), { encoding: "utf8", maxBuffer: 2 ** 26 }).trimEnd().split("\n");
  assert.ok(lines.length > 5000, `${lines.length} lines`);
  for (const line of lines) {
    const { language, finding, said, code, page } = JSON.parse(line);
    if (finding === undefined) assert.deepEqual(await explain(code, language), page, line);
    else assert.deepEqual(describe(finding, language), said, line);
  }
});

test("languages are loaded when they are asked for", async () => {
  const early = await fresh();
  const finding = { code: "field.missing", params: { name: "email" } };
  assert.throws(() => early.describe(finding, "es"), { name: "CribaError", code: "unknown-language" });
  await Promise.all([early.languages("es-ES"), early.languages("es", "en")]);
  for (const tag of ["es", "ES", "es-ES", "es_ES.UTF-8"]) assert.equal(early.describe(finding, tag).message, "Falta el campo email.");
  assert.equal(early.describe(finding).message, "The field email is missing.");
  const unknown = { name: "CribaError", code: "unknown-language" };
  for (const tag of ["ca", "fr", "", "__proto__", null, 5, {}, [], Symbol("es"), Object.create(null)]) {
    await assert.rejects(early.languages(tag), unknown, inspect(tag));
    await assert.rejects(early.explain("nif.form", tag), unknown, inspect(tag));
    assert.throws(() => early.describe(finding, tag), unknown, inspect(tag));
  }
  await assert.rejects(early.languages(undefined), unknown);
  await assert.rejects(early.languages(await import(pathToFileURL(join(installed, "messages/es.js")))), unknown);
  // What is no code has no words, and harms nobody.
  for (const code of ["nif.no-such-fault", "nif", "", "__proto__.constructor", "constructor"]) {
    assert.deepEqual(early.describe({ code, params: {} }), { message: code, help: "" });
    assert.equal(await early.explain(code), undefined);
  }
});

test("slim has no words, and takes those that are given to it", async () => {
  const [slim, english] = await Promise.all(
    ["slim.js", "messages/en.js"].map((name) => import(pathToFileURL(join(installed, name)))),
  );
  const finding = { code: "field.missing", params: { name: "email" } };
  assert.throws(() => slim.describe(finding), { code: "unknown-language" });
  await slim.languages(english.default);
  assert.equal(slim.describe(finding).message, "The field email is missing.");
});
