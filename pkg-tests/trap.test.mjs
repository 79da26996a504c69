// A wasm that breaks down. The shipped one never should, so the test breaks it: some checks, reports and contexts trap.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { install } from "./package.mjs";

// The tool that the package is optimised with reads, changes and writes wasm.
const tool = createRequire(new URL("../www/package.json", import.meta.url)).resolve("binaryen");
const { default: binaryen } = await import(pathToFileURL(tool));
const { installed, fresh } = install();

const TRAP = '{"trap": "check"}';
const TELL = '{"trap": "when told"}';
const CONTEXT = { today: "2026-11-23", channel: "offline" };
const sale = readFileSync(new URL("../tests/corpus/corrected-convergent.json", import.meta.url), "utf8");

/** What rustc turns on; newer ones are written in a form that Node 20 cannot read. */
const FEATURES = ["BulkMemory", "BulkMemoryOpt", "Multivalue", "MutableGlobals", "NontrappingFPToInt", "ReferenceTypes", "SignExt"];

/** The shipped wasm, with a `check` that traps at a payload as long as TRAP, and a `report` that traps after one as long as TELL. */
function breaking() {
  const module = binaryen.readBinary(readFileSync(join(installed, "criba.wasm")));
  module.setFeatures(FEATURES.reduce((all, name) => all | binaryen.Features[name], 0));
  const { i32 } = binaryen;
  const length = module.local.get(1, i32);
  const inner = (name) => binaryen.getExportInfo(module.getExport(name)).value;
  const [check, report] = ["check", "report"].map(inner);
  const results = binaryen.getFunctionInfo(module.getFunction(report)).results;
  module.addGlobal("asked", i32, true, module.i32.const(0));
  module.addFunction("breaking_check", binaryen.createType([i32, i32]), i32, [], module.block(null, [
    module.global.set("asked", length),
    module.if(module.i32.eq(module.local.get(1, i32), module.i32.const(TRAP.length)), module.unreachable()),
    module.call(check, [module.local.get(0, i32), module.local.get(1, i32)], i32),
  ], i32));
  module.addFunction("breaking_report", i32, results, [], module.block(null, [
    module.if(module.i32.eq(module.global.get("asked", i32), module.i32.const(TELL.length)), module.unreachable()),
    module.call(report, [module.local.get(0, i32)], results),
  ], results));
  for (const name of ["check", "report"]) {
    module.removeExport(name);
    module.addFunctionExport(`breaking_${name}`, name);
  }
  assert.ok(module.validate());
  return module.emitBinary();
}

const wasm = breaking();
const trapped = { name: "CribaError", code: "trapped" };

async function criba(t) {
  const instance = t.mock.method(WebAssembly, "Instance");
  const own = await fresh();
  await own.ready(wasm);
  return { ...own, made: () => instance.mock.callCount() };
}

test("a trap is one typed error, and the next check has a new instance", async (t) => {
  const { check, made } = await criba(t);
  const expected = JSON.stringify(check("sale", "{}", CONTEXT));
  assert.throws(() => check("sale", TRAP, CONTEXT), (error) => {
    assert.equal(error.code, trapped.code);
    assert.ok(error.cause instanceof WebAssembly.RuntimeError);
    return true;
  });
  assert.equal(made(), 1);
  assert.equal(JSON.stringify(check("sale", "{}", CONTEXT)), expected);
  assert.equal(check("sale", sale, CONTEXT).status, "valid");
  assert.equal(made(), 1);
});

test("what was checked before can still be read, under its own context", async (t) => {
  const { check } = await criba(t);
  const [online, offline] = ["online", "offline"].map((channel) => ({ today: "2026-11-23", channel }));
  const expected = [online, offline].map((context) => JSON.stringify(check("sale", sale, context)));
  assert.notEqual(expected[0], expected[1]);
  const reports = [online, offline].map((context) => check("sale", sale, context));
  assert.throws(() => check("sale", TRAP, {}), trapped);
  assert.deepEqual(reports.map((report) => JSON.stringify(report)), expected);
  assert.deepEqual([reports[1].text, reports[0].text], [sale, sale]);
});

test("values and parts that were checked before can still be read, and names are known to the new instance", async (t) => {
  const { check, checkValue } = await criba(t);
  const shop = "sale#/sales_info/shop_id";
  checkValue("nif", "35317901K");
  const [value, part] = [checkValue(shop, "", CONTEXT), check("sale#/payment", '{"scoring": {}}', CONTEXT)];
  const tidied = checkValue("nif", " 35317901k");
  assert.throws(() => check("sale", TRAP, {}), trapped);
  assert.equal(value.finding.code, "field.missing");
  assert.equal(tidied.canonical, "35317901K");
  assert.equal(part.findings[0].code, "field.missing");
  assert.equal(checkValue(shop, "", CONTEXT).valid, false);
  assert.equal(checkValue("nif", "35317901K").valid, true);
});

test("prepared facts are good in the new instance too", async (t) => {
  const { check, prepare } = await criba(t);
  const context = { ...CONTEXT, prepared: prepare({ known: { nationalities: [] } }) };
  const codes = () => [...new Set(check("sale", sale, context).findings.map(({ code }) => code))];
  assert.deepEqual(codes(), ["nationality.unknown"]);
  assert.throws(() => check("sale", TRAP, {}), trapped);
  assert.deepEqual(codes(), ["nationality.unknown"]);
});

test("a trap while a report is told says so each time, and spoils no other", async (t) => {
  const { check, made } = await criba(t);
  const report = check("sale", TELL, CONTEXT);
  assert.equal(report.status, "invalid");
  assert.throws(() => report.findings, trapped);
  assert.throws(() => report.findings, trapped);
  assert.equal(made(), 2);
  assert.equal(check("sale", sale, CONTEXT).text, sale);
});

test("a caller that is out of stack poisons nothing", async () => {
  const { check, ready } = await fresh();
  await ready();
  const expected = JSON.stringify(check("sale", "{}", CONTEXT));
  /** As deep as it goes, and a check on the way back, where there is hardly any room. */
  const descend = () => {
    try {
      descend();
    } catch (error) {
      check("sale", "{}", CONTEXT).findings;
      throw error;
    }
  };
  assert.throws(descend);
  assert.equal(JSON.stringify(check("sale", "{}", CONTEXT)), expected);
});
