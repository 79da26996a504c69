// A kind as a Standard Schema, in the real libraries that take one, as they are.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { sValidator } from "@hono/standard-validator";
import { FieldApi, FormApi } from "@tanstack/form-core";
import { initTRPC } from "@trpc/server";
import { Hono } from "hono";
import { createFormControl } from "react-hook-form";
import { install } from "./package.mjs";

const OFFLINE = { today: "2026-11-23", channel: "offline" };
const corrected = readFileSync(new URL("../tests/corpus/corrected-convergent.json", import.meta.url), "utf8");
const sale = () => JSON.parse(corrected);
/** A sale with one value to be tidied. */
const untidy = () => {
  const given = sale();
  given.clients.attributes[0].document_value = " 35317901-k";
  return given;
};
/** A sale with a wrong account, a missing dealer and an empty type of billing. */
const faulty = () => {
  const given = sale();
  given.payment.info.bank_account = "ES9021000418450200051332";
  given.payment.billing_type_id = "";
  delete given.sales_info.dealer_id;
  return given;
};
const ACCOUNT = "Bank account: the check digits do not match the rest.";
const CUENTA = "Cuenta bancaria: las cifras de control no cuadran con el resto.";
const faults = [
  { message: "The field dealer_id is missing.", path: ["sales_info", "dealer_id"] },
  { message: "The field billing_type_id is missing.", path: ["payment", "billing_type_id"] },
  { message: ACCOUNT, path: ["payment", "info", "bank_account"] },
];
const byPath = (issues) => [...issues].sort((a, b) => a.path.join().localeCompare(b.path.join()));

const { fresh } = install();
const loaded = async () => {
  const criba = await fresh();
  await criba.ready();
  return criba;
};

test("validates at once when the wasm is there, and loads it by itself when it is not", async () => {
  const criba = await fresh();
  const { "~standard": schema } = criba.standardSchema("sale", OFFLINE);
  assert.deepEqual([schema.version, schema.vendor, "jsonSchema" in schema], [1, "criba", false]);
  const early = schema.validate(untidy());
  assert.ok(early instanceof Promise);
  assert.deepEqual(await early, { value: sale() });
  assert.deepEqual(schema.validate(untidy()), { value: sale() });
  assert.deepEqual(byPath(schema.validate(faulty()).issues), byPath(faults));
});

test("speaks the language that was asked for, whose words it loads", async () => {
  const criba = await loaded();
  const { "~standard": schema } = criba.standardSchema("sale#/payment", OFFLINE, { language: "es-ES" });
  const { issues } = await schema.validate(faulty().payment);
  assert.deepEqual(byPath(issues), [
    { message: "Falta el campo billing_type_id.", path: ["billing_type_id"] },
    { message: CUENTA, path: ["info", "bank_account"] },
  ]);
  for (const language of ["ca", null]) {
    const none = criba.standardSchema("sale", {}, { language })["~standard"].validate({});
    await assert.rejects(none, { name: "CribaError", code: "unknown-language" });
  }
});

test("asks for the context at every validation, where it is a function", async () => {
  const criba = await loaded();
  let today = "2026-11-23";
  const { "~standard": schema } = criba.standardSchema("sale#/payment", () => ({ today }));
  const { tpv_response, ...payment } = sale().payment;
  const given = { ...payment, tpv_response: { ...tpv_response, expiry_date: "1126" } };
  assert.equal(schema.validate(given).issues, undefined);
  today = "2026-12-01";
  assert.deepEqual(schema.validate(given).issues.map(({ path }) => path), [["tpv_response", "expiry_date"]]);
});

test("says where, in lists and in what is not there, whatever is given", async () => {
  const criba = await loaded();
  const { "~standard": schema } = criba.standardSchema("sale", OFFLINE);
  const given = sale();
  given.clients.attributes[0].address.postal_code = "99999";
  assert.deepEqual(schema.validate(given).issues.map(({ path }) => path), [["clients", "attributes", 0, "address", "postal_code"]]);
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const detached = new ArrayBuffer(8);
  structuredClone(detached, { transfer: [detached] });
  for (const value of [undefined, null, 5, "", [], () => {}, new Map(), 1n, revoked, detached, '{"x": "\ud800"}']) {
    assert.ok(schema.validate(value).issues.length > 0);
  }
  assert.deepEqual(schema.validate(undefined).issues, [{ message: "There is no text.", path: [] }]);
});

test("tells its JSON Schema where it was given", async () => {
  const criba = await loaded();
  const jsonSchema = { $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" };
  const schema = criba.standardSchema("sale", OFFLINE, { jsonSchema })["~standard"].jsonSchema;
  assert.equal(schema.input({ target: "draft-2020-12" }), jsonSchema);
  assert.equal(schema.output({ target: "draft-2020-12" }), jsonSchema);
  assert.throws(() => schema.input({ target: "draft-07" }), TypeError);
});

test("TanStack Form", async () => {
  const criba = await loaded();
  const submitted = [];
  const form = new FormApi({
    defaultValues: faulty(),
    validators: { onSubmit: criba.standardSchema("sale", OFFLINE) },
    onSubmit: ({ value }) => submitted.push(value),
  });
  form.mount();
  const field = new FieldApi({ form, name: "payment.info.bank_account" });
  const dealer = new FieldApi({ form, name: "sales_info.dealer_id" });
  const billing = new FieldApi({ form, name: "payment.billing_type_id" });
  for (const each of [field, dealer, billing]) each.mount();
  await form.handleSubmit();
  assert.deepEqual(field.state.meta.errors.map(({ message }) => message), [ACCOUNT]);
  assert.deepEqual(dealer.state.meta.errors.map(({ message }) => message), ["The field dealer_id is missing."]);
  assert.deepEqual(submitted, []);
  field.setValue("ES9121000418450200051332");
  dealer.setValue("C00000");
  billing.setValue(1);
  await form.handleSubmit();
  assert.deepEqual(submitted, [form.state.values]);
});

test("React Hook Form", async () => {
  const criba = await loaded();
  const resolver = standardSchemaResolver(criba.standardSchema("sale", OFFLINE, { language: "es" }));
  const { formControl } = createFormControl({ defaultValues: faulty(), resolver });
  let good;
  let bad;
  await formControl.handleSubmit((value) => (good = value), (errors) => (bad = errors))();
  assert.equal(good, undefined);
  assert.equal(bad.payment.info.bank_account.message, CUENTA);
  assert.equal(bad.sales_info.dealer_id.message, "Falta el campo dealer_id.");
  const other = createFormControl({ defaultValues: untidy(), resolver });
  await other.formControl.handleSubmit((value) => (good = value), (errors) => assert.fail(JSON.stringify(errors)))();
  assert.deepEqual(good, sale(), "the canonical sale is what is submitted");
});

test("Hono", async () => {
  const criba = await fresh();
  const app = new Hono();
  app.post("/signups", sValidator("json", criba.standardSchema("sale", OFFLINE)), (c) => c.json(c.req.valid("json")));
  const post = (body) =>
    app.request("/signups", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  const good = await post(untidy());
  assert.equal(good.status, 200);
  assert.deepEqual(await good.json(), sale());
  const bad = await post(faulty());
  assert.equal(bad.status, 400);
  assert.deepEqual(byPath((await bad.json()).error), byPath(faults));
});

test("tRPC", async () => {
  const criba = await fresh();
  const t = initTRPC.create();
  const router = t.router({
    sign: t.procedure.input(criba.standardSchema("sale", OFFLINE)).mutation(({ input }) => input),
  });
  const caller = t.createCallerFactory(router)({});
  assert.deepEqual(await caller.sign(untidy()), sale());
  await assert.rejects(caller.sign(faulty()), (error) => {
    assert.equal(error.code, "BAD_REQUEST");
    assert.deepEqual(byPath(error.cause.issues), byPath(faults));
    return true;
  });
});
