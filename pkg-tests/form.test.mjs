// criba/form on small plain forms: what a person sees, what a screen reader is told, what is sent.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { CHROMIUM, close, page, serve } from "./browsers.mjs";
import { install } from "./package.mjs";

const { folder } = install();
const skip = CHROMIUM.path === undefined && "Chromium is not there";
const IMPORTS = { criba: "/node_modules/criba/browser.js", "criba/form": "/node_modules/criba/form.js" };
const DOCUMENT = "clients.attributes[0].document_value";
const EMAIL = "clients.attributes[0].email";
const ACCOUNT = "payment.info.bank_account";
after(close);

let files = 0;

/** A page with a form, attached with these options; what it is given to `onValid` is kept. */
async function open(fields, options = {}, serving = {}) {
  files += 1;
  const file = `form-${files}.html`;
  const script = `import { attach } from "criba/form";
    import { ready } from "criba";
    const told = (globalThis.told = { valid: [], answer: undefined });
    const options = ${JSON.stringify(options)};
    if (!options.native) options.onValid = (payload, report, { submitter }) => (told.valid.push([payload, report.status, submitter?.name]), told.answer);
    globalThis.form = document.querySelector("form");
    globalThis.before = document.documentElement.outerHTML;
    globalThis.attached = attach(form, { kind: "sale", ...options });
    globalThis.attached.ready.then((there) => (told.ready = there));`;
  writeFileSync(join(folder, file), `<!doctype html><html lang="${options.lang ?? "en"}"><title>Order</title>
<script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>
<form action="/sent.html" method="get">${fields}<button>Send</button></form><script type="module">${script}</script>`);
  writeFileSync(join(folder, "sent.html"), "<!doctype html><title>Sent</title><h1>Sent</h1>");
  const server = await serve(folder, serving);
  const tab = await page();
  const uncaught = [];
  tab.on("pageerror", (error) => uncaught.push(error.message));
  await tab.goto(server.address + file);
  if (serving.answer === undefined) await tab.waitForFunction(() => globalThis.told.ready === true);
  const done = async () => {
    assert.deepEqual(uncaught, []);
    await tab.close();
    server.close();
  };
  return { tab, done, uncaught };
}

const ask = (name, { label = name, value = "", type = "text", more = "" } = {}) =>
  `<p><label for="${name}">${label}</label><input id="${name}" name="${name}" type="${type}" value="${value}" ${more}></p>`;

const field = (name) => `[name="${name}"]`;
const send = (tab) => tab.click("button:not([type])");
/** The messages at the fields: the name of the field, what is said, whether it is an error. */
const messages = (tab) =>
  tab.$$eval(".criba-error, .criba-warning", (all) =>
    all.map((each) => [each.closest("p, div:not([class]), fieldset").querySelector("[name]").name, each.querySelector("strong").textContent, each.className]));
const summary = (tab) => tab.$$eval(".criba-summary li", (all) => all.map((each) => each.textContent));
const valid = (tab) => tab.evaluate(() => globalThis.told.valid);

/** A sale that is sound but for what a test is about. */
const REST = [
  ["sales_type", "telecomunications"],
  ["sales_info.channel", "web"],
  ["sales_info.dealer_id", "C1"],
  ["sales_info.logistic", "true"],
  ["clients.sector_id", "1"],
  ["clients.attributes[0].type", "client"],
  ["clients.attributes[0].name", "Ana"],
  ["clients.attributes[0].lastname", "Soler"],
  ["clients.attributes[0].document_type_id", "1"],
  ["clients.attributes[0].birthdate", "1971-01-22"],
  ["clients.attributes[0].nationality_id", "63"],
  ["clients.attributes[0].contact_phone", "611111111"],
  ["clients.attributes[0].address.street_name", "Mayor"],
  ["clients.attributes[0].address.state_id", "28"],
  ["clients.attributes[0].address.locality", "Madrid"],
  ["clients.attributes[0].address.postal_code", "28001"],
  ["payment.billing_type_id", "1"],
  ["products.mobile_lines[0].type", "main"],
  ["products.mobile_lines[0].product_id", "12"],
  ["products.mobile_lines[0].wants_communications", "false"],
];
const hidden = (without = []) =>
  REST.filter(([name]) => !without.includes(name)).map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`).join("");
const SALE = hidden() + ask(DOCUMENT) + ask(EMAIL) + ask(ACCOUNT);

async function fill(tab, values) {
  for (const [name, value] of Object.entries(values)) await tab.fill(field(name), value);
}
const GOOD = { [DOCUMENT]: "12345678-z", [EMAIL]: "ana@Example.com", [ACCOUNT]: "2100 0418 4502 0005 1332" };

test("form: quiet until it is sent; then a summary, each mistake at its field, and the title", { skip }, async () => {
  const { tab, done } = await open(SALE);
  await fill(tab, { [EMAIL]: "ana@" });
  await tab.press(field(EMAIL), "Tab");
  assert.deepEqual([await messages(tab), await tab.title()], [[], "Order"]);
  await send(tab);
  const told = [
    [DOCUMENT, `The field ${DOCUMENT} is missing.`, "criba-error"],
    [EMAIL, "E-mail: not an e-mail address.", "criba-error"],
    [ACCOUNT, `The field ${ACCOUNT} is missing.`, "criba-error"],
  ];
  assert.deepEqual(await messages(tab), told);
  assert.deepEqual(await summary(tab), [told[0][1], `${EMAIL} – ${told[1][1]}`, told[2][1]]);
  assert.equal(await tab.title(), "Error: Order");
  assert.equal(await tab.evaluate(() => document.activeElement.className), "criba-summary");
  assert.deepEqual(await valid(tab), []);
  // A link of the summary leads to the field.
  await tab.click(".criba-summary li:nth-child(2) a");
  assert.equal(await tab.evaluate(() => document.activeElement.name), EMAIL);
  await done();
});

test("form: what assistive technology and the browser are told is true, and taken back", { skip }, async () => {
  const { tab, done } = await open(hidden() + `<p id="hint">As on the card</p>${ask(DOCUMENT, { more: 'aria-describedby="hint"' })}` + ask(EMAIL) + ask(ACCOUNT));
  const state = () =>
    tab.$eval(field(DOCUMENT), (input) => {
      const described = input.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id)?.textContent);
      return [described, input.getAttribute("aria-invalid"), input.validity.customError, input.validationMessage];
    });
  await fill(tab, { ...GOOD, [DOCUMENT]: "12345678A" });
  await send(tab);
  const wrong = "NIF, DNI or NIE: the letter does not match the digits.";
  const [described, ...rest] = await state();
  assert.equal(described[0], "As on the card");
  assert.ok(described[1].startsWith(wrong), described[1]);
  assert.deepEqual(rest, ["true", true, wrong]);
  await tab.fill(field(DOCUMENT), "12345678Z");
  assert.deepEqual(await state(), [["As on the card"], null, false, ""]);
  assert.equal(await tab.title(), "Order");
  assert.equal(await tab.$(".criba-summary"), null);
  await done();
});

test("form: canonical values are shown and handed over when it is sent, never while it is typed", { skip }, async () => {
  const { tab, done } = await open(SALE);
  await fill(tab, GOOD);
  assert.equal(await tab.inputValue(field(DOCUMENT)), "12345678-z");
  await send(tab);
  assert.deepEqual(await Promise.all([DOCUMENT, EMAIL, ACCOUNT].map((name) => tab.inputValue(field(name)))), ["12345678Z", "ana@example.com", "ES9121000418450200051332"]);
  const [[payload, status]] = await valid(tab);
  assert.equal(status, "valid");
  assert.deepEqual(payload.sales_info, { channel: "web", dealer_id: "C1", logistic: true });
  assert.deepEqual(payload.payment, { billing_type_id: 1, info: { bank_account: "ES9121000418450200051332" } });
  assert.deepEqual(payload.products, { mobile_lines: [{ type: "main", product_id: 12, wants_communications: false }] });
  await done();
});

test("form: without onValid it is sent natively, with the canonical values", { skip }, async () => {
  const { tab, done } = await open(SALE, { native: true });
  await fill(tab, GOOD);
  await send(tab);
  await tab.waitForURL(/sent\.html/);
  assert.equal(new URL(tab.url()).searchParams.get(DOCUMENT), "12345678Z");
  await done();
});

test("form: a field with a check digit is checked when it is left, others are not", { skip }, async () => {
  for (const [onLeaving, told] of [[true, [[DOCUMENT, "NIF, DNI or NIE: the letter does not match the digits.", "criba-error"]]], [false, []]]) {
    const { tab, done } = await open(SALE, { onLeaving });
    await tab.fill(field(DOCUMENT), "12345678A");
    assert.deepEqual(await messages(tab), []);
    await tab.press(field(DOCUMENT), "Tab");
    await tab.fill(field(EMAIL), "ana@");
    await tab.press(field(EMAIL), "Tab");
    assert.deepEqual(await messages(tab), told);
    assert.deepEqual([await tab.title(), await summary(tab)], ["Order", []]);
    await done();
  }
});

test("form: nothing moves under a button that is being pressed", { skip }, async () => {
  const { tab, done } = await open(SALE);
  await fill(tab, GOOD);
  await tab.fill(field(ACCOUNT), "2100 0418 4502 0005 1333");
  const { x, y } = await (await tab.$("button")).boundingBox();
  await tab.mouse.move(x + 5, y + 5);
  await tab.mouse.down();
  assert.deepEqual(await messages(tab), []);
  await tab.mouse.up();
  await tab.waitForSelector(".criba-summary");
  assert.equal((await messages(tab)).length, 1);
  await done();
});

/** Counts what the wasm is asked, from the moment that it is there. */
const COUNT = () => {
  const own = WebAssembly.instantiate;
  globalThis.asked = { check: 0, check_value: 0 };
  WebAssembly.instantiate = async (...given) => {
    const { exports } = await own(...given);
    const counted = { ...exports };
    for (const name of ["check", "check_value"]) counted[name] = (...all) => ((globalThis.asked[name] += 1), exports[name](...all));
    return { exports: counted };
  };
};

test("form: typing in one field costs one field", { skip }, async () => {
  const { tab, done } = await open(SALE);
  await tab.addInitScript(COUNT);
  await tab.reload();
  await tab.waitForFunction(() => globalThis.told?.ready === true);
  await fill(tab, { ...GOOD, [EMAIL]: "a" });
  await send(tab);
  await tab.evaluate(() => (globalThis.asked.check = globalThis.asked.check_value = 0));
  await tab.focus(field(EMAIL));
  await tab.keyboard.press("End");
  await tab.keyboard.type("na@example.com");
  const asked = await tab.evaluate(() => globalThis.asked);
  assert.equal(asked.check, 0);
  assert.ok(asked.check_value >= 14, `${asked.check_value}`);
  assert.deepEqual(await messages(tab), []);
  await done();
});

test("form: fields that a rule reads together update each other", { skip }, async () => {
  const [first, second] = ["products.mobile_lines[0].msisdn", "products.mobile_lines[1].msisdn"];
  const line = `<input type="hidden" name="products.mobile_lines[1].type" value="additional"><input type="hidden" name="products.mobile_lines[1].product_id" value="12">`;
  const { tab, done } = await open(SALE + line + ask(first) + ask(second));
  await fill(tab, { ...GOOD, [first]: "612123123", [second]: "612 123 123" });
  await send(tab);
  assert.deepEqual((await messages(tab)).map(([name]) => name), [first, second]);
  await tab.fill(field(second), "612123124");
  assert.deepEqual(await messages(tab), []);
  await done();
});

test("form: where only one of several groups may be there, each is told, by the labels of the form", { skip }, async () => {
  const [fibre, adsl] = ["products.broadband.ftth.product_id", "products.broadband.adsl.product_id"];
  const package_ = '<input type="hidden" name="products.broadband.bundle_id" value="1"><input type="hidden" name="products.broadband.adsl.install_tech_support" value="true">';
  const { tab, done } = await open(`${SALE}<p><input name="products.broadband.territory_owner"></p>${ask(fibre, { label: "Fibre" })}${ask(adsl, { label: "ADSL" })}${package_}`);
  await fill(tab, { ...GOOD, [fibre]: "1", [adsl]: "2" });
  await send(tab);
  // What the form does not ask for keeps its name.
  assert.ok((await summary(tab)).includes("The field installation_info is missing."));
  const both = "Of these fields only one may be there: Fibre, ADSL.";
  const told = async () => (await messages(tab)).filter(([name]) => name === fibre || name === adsl);
  assert.deepEqual((await told()).map(([name, message]) => [name, message]), [[fibre, both], [adsl, both]]);
  await tab.evaluate((name) => document.getElementsByName(name)[0].remove(), "products.broadband.adsl.install_tech_support");
  await fill(tab, { [adsl]: "" });
  assert.deepEqual(await told(), []);
  await done();
});

test("form: a fix is a button, and only the person presses it", { skip }, async () => {
  const { tab, done } = await open(SALE, { lang: "es" });
  await fill(tab, { ...GOOD, [DOCUMENT]: "1234567L", [EMAIL]: "ana" });
  await send(tab);
  assert.equal(await tab.inputValue(field(DOCUMENT)), "1234567L");
  const button = tab.getByRole("button", { name: "Usar 01234567L" });
  await button.click();
  assert.equal(await tab.inputValue(field(DOCUMENT)), "01234567L");
  assert.equal(await tab.evaluate(() => document.activeElement.name), DOCUMENT);
  assert.deepEqual((await messages(tab)).map(([name]) => name), [EMAIL]);
  await done();
});

test("form: a group that is missing is told at the fields that it needs", { skip }, async () => {
  const address = ["street_name", "number", "locality"].map((name) => `clients.attributes[0].address.${name}`);
  const without = REST.map(([name]) => name).filter((name) => name.includes(".address."));
  const { tab, done } = await open(hidden(without) + address.map((name) => ask(name)).join("") + ask(DOCUMENT) + ask(EMAIL) + ask(ACCOUNT));
  await fill(tab, GOOD);
  await send(tab);
  assert.deepEqual((await messages(tab)).map(([name]) => name), [address[0], address[2]]);
  await done();
});

test("form: a group without any demand of its own is told at its first field", { skip }, async () => {
  const without = REST.map(([name]) => name).filter((name) => name.startsWith("products."));
  const { tab, done } = await open(hidden(without) + ask("products.mobile_lines[0].msisdn") + ask(DOCUMENT) + ask(EMAIL) + ask(ACCOUNT));
  await fill(tab, GOOD);
  await send(tab);
  assert.deepEqual((await messages(tab)).map(([name]) => name), ["products.mobile_lines[0].msisdn"]);
  await done();
});

test("form: a step is checked alone", { skip }, async () => {
  const { tab, done } = await open(`${hidden(["payment.billing_type_id"])}<div>${ask("payment.billing_type_id")}${ask(ACCOUNT)}</div>${ask(DOCUMENT)}${ask(EMAIL)}`);
  const step = () => tab.evaluate(() => globalThis.attached.check(document.querySelector("div")));
  assert.equal(await step(), false);
  assert.deepEqual((await messages(tab)).map(([name]) => name), ["payment.billing_type_id", ACCOUNT]);
  assert.equal(await tab.$eval(".criba-summary", ({ parentNode }) => parentNode.tagName), "DIV");
  await fill(tab, { "payment.billing_type_id": "1", [ACCOUNT]: GOOD[ACCOUNT] });
  assert.equal(await step(), true);
  assert.deepEqual([await messages(tab), await summary(tab)], [[], []]);
  await done();
});

test("form: groups come and go, and numbers that are left out leave no holes", { skip }, async () => {
  const line = (at) => `<div id="line-${at}">${ask(`products.mobile_lines[${at}].product_id`)}${ask(`products.mobile_lines[${at}].type`)}</div>`;
  const without = REST.map(([name]) => name).filter((name) => name.startsWith("products."));
  const { tab, done } = await open(hidden(without) + ask(DOCUMENT) + ask(EMAIL) + ask(ACCOUNT) + line(0) + line(1));
  const typed = { ...GOOD, "products.mobile_lines[0].product_id": "12", "products.mobile_lines[0].type": "main" };
  await fill(tab, typed);
  await tab.evaluate((html) => document.querySelector("button").insertAdjacentHTML("beforebegin", html), line(5));
  await fill(tab, { "products.mobile_lines[5].type": "additional" });
  await send(tab);
  assert.deepEqual((await messages(tab)).map(([name]) => name), ["products.mobile_lines[5].product_id"]);
  await fill(tab, { "products.mobile_lines[5].product_id": "13" });
  await send(tab);
  const [[payload]] = await valid(tab);
  assert.deepEqual(payload.products.mobile_lines.map(({ type, product_id }) => [type, product_id]), [["main", 12], ["additional", 13]]);
  // A line that is gone is no part of the order, and takes its faults along.
  await fill(tab, { "products.mobile_lines[5].product_id": "" });
  await send(tab);
  await tab.evaluate(() => document.querySelector("#line-5").remove());
  await fill(tab, { [EMAIL]: "ana@example.com" });
  await send(tab);
  assert.equal((await valid(tab)).at(-1)[0].products.mobile_lines.length, 1);
  await done();
});

test("form: boxes, radio buttons, choices, numbers and what is switched off", { skip }, async () => {
  const consent = "products.mobile_lines[0].wants_communications";
  const gender = "clients.attributes[0].gender";
  const language = "clients.attributes[0].language_id";
  const tv = "products.mobile_lines[1].wants_communications";
  const controls = `<p><input type="checkbox" name="${consent}" value="true"></p><p><input type="checkbox" name="${tv}" value="true"></p>
    <fieldset><legend>Gender</legend><input type="radio" name="${gender}" value="M"><input type="radio" name="${gender}" value="F"></fieldset>
    <p><select name="${language}"><option value=""><option value="90"></select></p>
    <p><input type="number" name="payment.scoring.scoring_value" value="700"><input name="payment.scoring.id_value" value="x" disabled></p>`;
  const { tab, done } = await open(hidden([consent]) + ask(DOCUMENT) + ask(EMAIL) + ask(ACCOUNT) + controls);
  await fill(tab, GOOD);
  await tab.check(`${field(gender)}[value="F"]`);
  await tab.selectOption(field(language), "90");
  await send(tab);
  const [[payload]] = await valid(tab);
  const [client] = payload.clients.attributes;
  assert.deepEqual([client.gender, client.language_id, payload.payment.scoring], ["F", 90, { scoring_value: 700 }]);
  // A box that is not ticked says no, beside something that is filled in; alone it makes no line.
  assert.deepEqual(payload.products.mobile_lines.map((line) => line.wants_communications), [false]);
  await tab.check(field(consent));
  await send(tab);
  assert.equal((await valid(tab))[1][0].products.mobile_lines[0].wants_communications, true);
  await done();
});

test("form: the faults of radio buttons stand in their group", { skip }, async () => {
  const type = "products.mobile_lines[0].type";
  const radios = `<fieldset role="radiogroup"><legend>Kind of line</legend><label><input type="radio" name="${type}" value="main"> Main</label><label><input type="radio" name="${type}" value="additional"> Other</label></fieldset>`;
  const { tab, done } = await open(hidden([type]) + radios + ask(DOCUMENT) + ask(EMAIL) + ask(ACCOUNT));
  await fill(tab, GOOD);
  await send(tab);
  assert.deepEqual(await summary(tab), ["The field Kind of line is missing."]);
  const state = () => tab.$eval("fieldset", (group) => [group.getAttribute("aria-invalid"), document.getElementById(group.getAttribute("aria-describedby"))?.textContent, group.children[1].className]);
  assert.deepEqual(await state(), ["true", "The field Kind of line is missing.", "criba-error"]);
  await tab.check(`${field(type)}[value="main"]`);
  assert.deepEqual(await state(), [null, undefined, ""]);
  await done();
});

test("form: names that are no places have theirs in a map, or none", { skip }, async () => {
  const places = { nif: DOCUMENT, mail: EMAIL, account: ACCOUNT, csrf: null };
  const { tab, done } = await open(hidden() + ask("nif") + ask("mail") + ask("account") + '<input type="hidden" name="csrf" value="secret">', { places });
  await fill(tab, { nif: "12345678Z", mail: "ana", account: GOOD[ACCOUNT] });
  await send(tab);
  assert.deepEqual((await messages(tab)).map(([name]) => name), ["mail"]);
  await fill(tab, { mail: "ana@example.com" });
  await send(tab);
  const [[payload]] = await valid(tab);
  assert.deepEqual([payload.clients.attributes[0].email, Object.keys(payload).includes("csrf")], ["ana@example.com", false]);
  await done();
});

test("form: what an edge function refused is told at the same fields, until they are changed", { skip }, async () => {
  const { tab, done } = await open(SALE);
  await fill(tab, GOOD);
  const pointer = "/clients/attributes/0/email";
  await tab.evaluate((errors) => void (globalThis.told.answer = { errors }), [{ code: "email.form", severity: "error", pointer, params: {}, detail: "from the edge" }]);
  await send(tab);
  await tab.waitForSelector(".criba-summary");
  assert.deepEqual(await messages(tab), [[EMAIL, "E-mail: not an e-mail address.", "criba-error"]]);
  await tab.fill(field(DOCUMENT), "12345678Z");
  assert.equal((await messages(tab)).length, 1);
  await tab.fill(field(EMAIL), "eva@example.com");
  assert.deepEqual(await messages(tab), []);
  // What this package has no words for is told in the edge function's.
  await tab.evaluate((errors) => void (globalThis.told.answer = { errors }), [{ code: "shop.closed", severity: "error", pointer, params: {}, detail: "The shop is closed." }]);
  await send(tab);
  await tab.waitForSelector(".criba-summary");
  assert.deepEqual(await messages(tab), [[EMAIL, "The shop is closed.", "criba-error"]]);
  await done();
});

test("form: detach leaves no trace", { skip }, async () => {
  const { tab, done } = await open(`${hidden()}<p><label>Document <input name="${DOCUMENT}"></label></p>${ask(EMAIL)}${ask(ACCOUNT)}`);
  await send(tab);
  assert.equal((await messages(tab)).length, 3);
  const [before, after, invalid] = await tab.evaluate(() => {
    globalThis.attached.detach();
    return [globalThis.before, document.documentElement.outerHTML, [...globalThis.form.elements].some((control) => control.validity.customError)];
  });
  assert.deepEqual([after, invalid, await tab.title()], [before, false, "Order"]);
  // And nothing is heard any more.
  await send(tab);
  await tab.waitForURL(/sent\.html/);
  await done();
});

test("form: a wasm that cannot be loaded leaves the form as it is", { skip }, async () => {
  const answer = (path) => (path.endsWith(".wasm") ? { status: 404 } : undefined);
  const { tab, done } = await open(SALE, {}, { answer });
  await tab.fill(field(DOCUMENT), "wrong");
  await send(tab);
  await tab.waitForURL(/sent\.html/);
  assert.equal(new URL(tab.url()).searchParams.get(DOCUMENT), "wrong");
  await done();
});

test("form: a slow wasm is waited for, but not for ever", { skip }, async () => {
  for (const [patience, sent] of [[10_000, false], [200, true]]) {
    const { tab, done } = await open(SALE, { patience }, { answer: () => undefined });
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await tab.route("**/*.wasm", async (route) => (await held, await route.continue().catch(() => {})));
    await tab.reload();
    await send(tab);
    assert.equal(await tab.getAttribute("form", "aria-busy").catch(() => "true"), "true");
    if (sent) await tab.waitForURL(/sent\.html/);
    else assert.deepEqual(await messages(tab), []);
    release();
    if (!sent) await tab.waitForSelector(".criba-summary");
    await done();
  }
});

const SOUND = { [DOCUMENT]: "12345678Z", [EMAIL]: "ana@example.com", [ACCOUNT]: "ES9121000418450200051332" };
const ORDER = hidden() + Object.entries(SOUND).map(([name, value]) => ask(name, { value })).join("");
const focused = (tab) => tab.evaluate(() => document.activeElement.className);

test("form: what the page itself demands is a fault too, also of fields that are no part of the request", { skip }, async () => {
  const terms = '<p><label><input type="checkbox" name="terms" required> I accept the terms</label></p>';
  const paid = '<p><input type="radio" name="paid" value="a" required><input type="radio" name="paid" value="b"></p>';
  const { tab, done } = await open(`${ORDER}${terms}${paid}<p><input type="file" name="scan" required></p><p><input required></p>`, { places: { terms: null, paid: null } });
  const expected = ["terms", "paid", "scan", ""];
  const native = await tab.$$eval("[required]", (all) => all.map((control) => control.validationMessage));
  await send(tab);
  assert.deepEqual(await valid(tab), []);
  assert.deepEqual(await tab.$$eval(".criba-error", (all) => all.map((each) => each.closest("p").querySelector("input").name)), expected);
  assert.deepEqual(await tab.$$eval(".criba-error strong", (all) => all.map((each) => each.textContent)), native);
  assert.equal((await summary(tab))[0], `I accept the terms – ${native[0]}`);
  await tab.check(field("terms"));
  await tab.check(`${field("paid")}[value="b"]`);
  await tab.setInputFiles(field("scan"), { name: "scan.png", mimeType: "image/png", buffer: Buffer.from("x") });
  assert.equal((await messages(tab).catch(() => [1])).length, 1);
  await tab.fill("input:not([name])", "x");
  assert.deepEqual([await tab.$$(".criba-error"), await summary(tab), await tab.title()], [[], [], "Order"]);
  await send(tab);
  const [[payload]] = await valid(tab);
  assert.deepEqual(["terms", "paid", "scan"].filter((name) => name in payload), []);
  await done();
});

test("form: what is asked for by criba and the page is told once, in criba's words", { skip }, async () => {
  const { tab, done } = await open(hidden() + ask(DOCUMENT) + ask(EMAIL, { more: "required" }) + ask(ACCOUNT, { more: 'pattern="[A-Z0-9 ]+"' }));
  await fill(tab, { [DOCUMENT]: SOUND[DOCUMENT], [ACCOUNT]: "es91 2100 0418 4502 0005 1332" });
  const pattern = await tab.$eval(field(ACCOUNT), (control) => control.validationMessage);
  await send(tab);
  assert.deepEqual((await messages(tab)).map(([name, message]) => [name, message]), [[EMAIL, `The field ${EMAIL} is missing.`], [ACCOUNT, pattern]]);
  await fill(tab, { [EMAIL]: SOUND[EMAIL], [ACCOUNT]: "ES91 2100" });
  assert.deepEqual((await messages(tab)).map(([name]) => name), [ACCOUNT]);
  await fill(tab, SOUND);
  assert.deepEqual(await messages(tab), []);
  await send(tab);
  assert.equal((await valid(tab)).length, 1);
  await done();
});

test("form: half a date or number is told, not dropped", { skip }, async () => {
  const [birth, score] = ["clients.attributes[0].birthdate", "payment.scoring.scoring_value"];
  const { tab, done } = await open(hidden([birth]) + ask(birth, { type: "date" }) + ask(score, { type: "number" }) + Object.entries(SOUND).map(([name, value]) => ask(name, { value })).join(""));
  await tab.focus(field(birth));
  await tab.keyboard.type("22");
  await tab.focus(field(score));
  await tab.keyboard.type("1e");
  const native = await tab.evaluate((names) => names.map((name) => document.getElementsByName(name)[0]).map(({ validity, validationMessage }) => (validity.badInput ? validationMessage : "")), [birth, score]);
  assert.ok(native.every(Boolean), native.join());
  await send(tab);
  assert.deepEqual(await valid(tab), []);
  assert.deepEqual(await messages(tab), [[birth, native[0], "criba-error"], [score, native[1], "criba-error"]]);
  await fill(tab, { [birth]: "1971-01-22", [score]: "10" });
  assert.deepEqual(await messages(tab), []);
  await send(tab);
  const [[payload]] = await valid(tab);
  assert.deepEqual([payload.clients.attributes[0].birthdate, payload.payment.scoring], ["1971-01-22", { scoring_value: 10 }]);
  await done();
});

test("form: what the page set with setCustomValidity is told, and the page's to take back", { skip }, async () => {
  const { tab, done } = await open(ORDER);
  const object = (message) => tab.$eval(field(EMAIL), (control, message) => control.setCustomValidity(message), message);
  const state = () => tab.$eval(field(EMAIL), (control) => control.validationMessage);
  await object("Taken");
  await send(tab);
  assert.deepEqual([await valid(tab), await messages(tab)], [[], [[EMAIL, "Taken", "criba-error"]]]);
  // Beside a fault of criba's it stands as it was.
  await tab.fill(field(EMAIL), "ana@");
  assert.deepEqual([await messages(tab), await state()], [[[EMAIL, "E-mail: not an e-mail address.", "criba-error"]], "Taken"]);
  await tab.fill(field(EMAIL), "eva@example.com");
  assert.deepEqual([await messages(tab), await state()], [[[EMAIL, "Taken", "criba-error"]], "Taken"]);
  await object("");
  await tab.fill(field(EMAIL), "ana@example.com");
  assert.deepEqual([await messages(tab), await state()], [[], ""]);
  await send(tab);
  assert.equal((await valid(tab)).length, 1);
  // What the page says after criba stays when criba's own goes.
  await tab.fill(field(EMAIL), "ana@");
  await tab.press(field(EMAIL), "Tab");
  assert.equal(await state(), "E-mail: not an e-mail address.");
  await object("Taken");
  await tab.evaluate(() => globalThis.attached.detach());
  assert.deepEqual([await tab.$$(".criba-error"), await state()], [[], "Taken"]);
  await done();
});

test("form: a refusal without findings is told in the summary", { skip }, async () => {
  const word = "This could not be sent. Try again later.";
  const unavailable = { type: "about:blank", title: "Service unavailable", status: 503, errors: [], warnings: [] };
  const answers = [
    [unavailable, "Service unavailable"],
    [{ ...unavailable, detail: "Come back at noon." }, "Come back at noon."],
    [{ message: "no" }, word],
    [{ title: null, errors: [{ title: "of another shape" }] }, word],
  ];
  for (const [answer, told] of answers) {
    const { tab, done } = await open(ORDER);
    await tab.evaluate((answer) => void (globalThis.told.answer = answer), answer);
    await send(tab);
    await tab.waitForSelector(".criba-summary");
    assert.deepEqual([await summary(tab), await messages(tab), await focused(tab), await tab.title()], [[told], [], "criba-summary", "Error: Order"]);
    // It goes with the next change, or is told again.
    await tab.fill(field(EMAIL), "eva@example.com");
    await tab.press(field(EMAIL), "Tab");
    assert.deepEqual([await summary(tab), await tab.title()], [[], "Order"]);
    await tab.evaluate(() => void (globalThis.told.answer = undefined));
    await send(tab);
    assert.equal((await valid(tab)).length, 2);
    await done();
  }
});

test("form: an onValid that throws is told as well, and reported", { skip }, async () => {
  const { tab, done, uncaught } = await open(ORDER, { lang: "es" });
  await tab.evaluate(() =>
    Object.defineProperty(globalThis.told, "answer", {
      get() {
        throw new TypeError("offline");
      },
    }),
  );
  await send(tab);
  await tab.waitForSelector(".criba-summary");
  assert.deepEqual(await summary(tab), ["No se ha podido enviar. Inténtelo más tarde."]);
  assert.equal(await tab.getAttribute("form", "aria-busy"), null);
  assert.deepEqual(uncaught.splice(0), ["offline"]);
  await done();
});

test("form: a submit that the page prevents is none of criba's", { skip }, async () => {
  const { tab, done } = await open(SALE);
  const listen = (prevents) => tab.evaluate((prevents) => addEventListener("submit", (event) => prevents && event.preventDefault(), { capture: true, once: true }), prevents);
  await fill(tab, SOUND);
  await listen(true);
  await send(tab);
  assert.deepEqual([await valid(tab), await messages(tab)], [[], []]);
  await listen(false);
  await send(tab);
  assert.equal((await valid(tab)).length, 1);
  await done();
});

/** Opens a page again whose wasm is held back; what is given is done before any module runs. */
async function slowly(tab, before) {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await tab.route("**/*.wasm", async (route) => (await held, await route.continue().catch(() => {})));
  await tab.addInitScript(before);
  await tab.reload();
  return release;
}

test("form: while the wasm is loading the page hears of a submit only once", { skip }, async () => {
  const { tab, done } = await open(ORDER);
  const release = await slowly(tab, () => {
    globalThis.heard = [];
    addEventListener("DOMContentLoaded", () => document.querySelector("form").addEventListener("submit", ({ submitter }) => globalThis.heard.push(submitter?.name)), { capture: true });
  });
  await tab.$eval("button", (button) => (button.name = "now"));
  await send(tab);
  await send(tab);
  assert.deepEqual(await tab.evaluate(() => globalThis.heard), []);
  release();
  await tab.waitForFunction(() => globalThis.told.valid.length > 0);
  assert.deepEqual(await tab.evaluate(() => globalThis.heard), ["now"]);
  assert.deepEqual((await valid(tab)).map(([, , submitter]) => submitter), ["now"]);
  await done();
});

test("form: a submit that waits is not sent after detach", { skip }, async () => {
  const { tab, done } = await open(ORDER, { native: true });
  const release = await slowly(tab, () => undefined);
  await send(tab);
  await tab.evaluate(() => globalThis.attached.detach());
  release();
  await tab.waitForFunction(() => globalThis.told.ready);
  await tab.waitForTimeout(200);
  assert.doesNotMatch(tab.url(), /sent/);
  await done();
});

test("form: quick clicks send a form once", { skip }, async () => {
  const sent = [];
  const { tab, done } = await open(ORDER, { native: true });
  // No content: the page stays, and the button with it.
  await tab.route("**/sent.html*", (route) => (sent.push(1), route.fulfill({ status: 204 })));
  for (let i = 0; i < 3; i += 1) await tab.click("button:not([type])", { noWaitAfter: true });
  await tab.waitForTimeout(1_100);
  assert.equal(sent.length, 1);
  await send(tab);
  await tab.waitForTimeout(200);
  assert.equal(sent.length, 2);
  await done();
});

test("form: fields outside of the form element are heard as well", { skip }, async () => {
  const { tab, done } = await open(hidden() + ask(DOCUMENT) + ask(ACCOUNT));
  await tab.evaluate((name) => {
    document.querySelector("form").id = "f";
    document.body.insertAdjacentHTML("beforeend", `<p><input name="${name}" form="f"></p><p><input name="${name}"></p>`);
  }, EMAIL);
  const outside = `${field(EMAIL)}[form]`;
  await fill(tab, { [DOCUMENT]: GOOD[DOCUMENT], [ACCOUNT]: GOOD[ACCOUNT] });
  await tab.fill(outside, "ana@");
  await send(tab);
  assert.deepEqual((await messages(tab)).map(([name]) => name), [EMAIL]);
  await tab.fill(`${field(EMAIL)}:not([form])`, "of no form");
  assert.equal((await messages(tab)).length, 1);
  await tab.fill(outside, "ana@example.com");
  assert.deepEqual([await messages(tab), await summary(tab)], [[], []]);
  await done();
});

const ROLES = ["owner", "billing", "delivery"];
const SEVERAL = [
  ["a choice", `<p><select multiple name="roles">${ROLES.map((role) => `<option>${role}`).join("")}</select></p>`],
  ["boxes", `<p>${ROLES.map((role) => `<input type="checkbox" name="roles" value="${role}">`).join("")}</p>`],
];

for (const [what, fields] of SEVERAL) {
  test(`form: ${what} of several values makes a list where there is one`, { skip }, async () => {
    const { tab, done } = await open(fields + ask("name", { value: "Ana" }) + ask("id"), { kind: "customer-structure#/account/users/0" });
    await send(tab);
    assert.deepEqual((await messages(tab)).map(([name]) => name), ["roles", "id"]);
    await tab.fill(field("id"), "u1");
    for (const all of [["owner"], ["owner", "delivery"]]) {
      if (what === "boxes") for (const role of all) await tab.check(`[value="${role}"]`);
      else await tab.selectOption(field("roles"), all);
      assert.deepEqual(await messages(tab), []);
      await send(tab);
      assert.deepEqual((await valid(tab)).at(-1)[0], { roles: all, id: "u1", name: "Ana" });
    }
    await done();
  });
}

test("form: of several values of one name where only one may be the last is taken, and a warning names it", { skip }, async () => {
  const warned = [];
  const gender = "clients.attributes[0].gender";
  const boxes = ["M", "F"].map((value) => `<input type="checkbox" name="${gender}" value="${value}" checked>`).join("");
  const { tab, done } = await open(`${ORDER}<p>${boxes}</p><p><input type="hidden" name="newsletter" value="false"><input type="checkbox" name="newsletter" value="true"></p>`);
  tab.on("console", (message) => warned.push([message.type(), message.text()]));
  await send(tab);
  assert.equal((await valid(tab))[0][0].clients.attributes[0].gender, "F");
  assert.deepEqual(warned, [["warning", `criba: of several values of "${gender}" the last one is taken`]]);
  await done();
});

/** An element that takes part in forms without what inputs have. */
const ELEMENT = () =>
  customElements.define(
    "x-field",
    class extends HTMLElement {
      static formAssociated = true;
      inside = this.attachInternals();
      value = "";
      get form() {
        return this.inside.form;
      }
      get name() {
        return this.getAttribute("name");
      }
    },
  );

test("form: an element of the page's own is a field too", { skip }, async () => {
  const { tab, done } = await open(`${hidden()}${ask(DOCUMENT)}${ask(ACCOUNT)}<p><x-field name="${EMAIL}" tabindex="0"></x-field></p>`);
  await tab.addInitScript(ELEMENT);
  await tab.reload();
  await tab.waitForFunction(() => globalThis.told?.ready);
  await fill(tab, { [DOCUMENT]: GOOD[DOCUMENT], [ACCOUNT]: GOOD[ACCOUNT] });
  const give = (value, flags, message) =>
    tab.$eval("x-field", (element, [value, ...validity]) => {
      element.value = value;
      element.inside.setValidity(...validity);
      element.dispatchEvent(new Event("input", { bubbles: true }));
    }, [value, flags, message]);
  await give("ana@", {}, "");
  await send(tab);
  assert.deepEqual([await valid(tab), await messages(tab)], [[], [[EMAIL, "E-mail: not an e-mail address.", "criba-error"]]]);
  // It alone knows what it has against a value.
  await give("ana@example.com", { customError: true }, "no");
  assert.deepEqual(await messages(tab), [[EMAIL, "There is a problem", "criba-error"]]);
  await give("ana@example.com", {}, "");
  assert.deepEqual(await messages(tab), []);
  await send(tab);
  assert.equal((await valid(tab))[0][0].clients.attributes[0].email, "ana@example.com");
  await done();
});

test("form: the title is the page's of the moment", { skip }, async () => {
  const { tab, done } = await open(SALE);
  await tab.evaluate(() => (document.title = "Step 2"));
  await fill(tab, { ...GOOD, [EMAIL]: "ana@" });
  for (let i = 0; i < 2; i += 1) await send(tab);
  assert.equal(await tab.title(), "Error: Step 2");
  await tab.fill(field(EMAIL), "ana@example.com");
  assert.equal(await tab.title(), "Step 2");
  await done();
});

test("form: the summary leads to a field whatever its id is", { skip }, async () => {
  const { tab, done } = await open(SALE);
  await tab.$eval(field(EMAIL), (control) => (control.id = "100%"));
  await fill(tab, { ...GOOD, [EMAIL]: "ana@" });
  await send(tab);
  await tab.click(".criba-summary a");
  assert.equal(await tab.evaluate(() => document.activeElement.name), EMAIL);
  await done();
});

test("form: a reset takes the faults back, one that the page prevents does not", { skip }, async () => {
  const { tab, done } = await open(SALE);
  await send(tab);
  await tab.evaluate(() => globalThis.form.addEventListener("reset", (event) => event.preventDefault(), { once: true }));
  for (const left of [3, 0]) {
    await tab.evaluate(() => globalThis.form.reset());
    await tab.waitForTimeout(50);
    assert.equal((await messages(tab)).length, left);
  }
  await done();
});

test("form: a field that is gone or switched off takes its faults along at once", { skip }, async () => {
  const { tab, done } = await open(`${hidden()}<fieldset>${ask(DOCUMENT)}</fieldset>${ask(EMAIL)}${ask(ACCOUNT)}`);
  await send(tab);
  assert.equal((await summary(tab)).length, 3);
  await tab.$eval(field(EMAIL), (control) => control.closest("p").remove());
  assert.equal((await summary(tab)).length, 2);
  await tab.$eval("fieldset", (group) => (group.disabled = true));
  assert.deepEqual([(await summary(tab)).length, (await messages(tab)).map(([name]) => name)], [1, [ACCOUNT]]);
  await done();
});
