// The site: every link leads somewhere; the start page, the guides and the playground on a phone and a desk, light and dark; what the
// playground does.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { after, test } from "node:test";
import { CHROMIUM, FIREFOX, WEBKIT, inFirefox, inWebKit } from "./browsers.mjs";
import { address, close, objections, sideways, site, visit } from "./site.mjs";

const skip = CHROMIUM.path === undefined && "Chromium is not there";
const corpus = new URL("../tests/corpus/", import.meta.url);
const read = (name) => readFileSync(new URL(name, corpus), "utf8");
after(close);

test("site: every link and every file that a page names is there", () => {
  const files = new Set(readdirSync(site, { recursive: true }));
  const pages = [...files].filter((file) => file.endsWith(".html"));
  const texts = new Map(pages.map((page) => [page, readFileSync(join(site, page), "utf8")]));
  const ids = new Map([...texts].map(([page, text]) => [page, new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]));
  const lost = [];
  for (const [page, text] of texts) {
    for (const [, link] of text.matchAll(/ (?:href|src)="([^"]+)"/g)) {
      const [path, id] = link.replaceAll("&amp;", "&").split("#");
      const target = path === "" ? page : normalize(join(dirname(page), path));
      if (!files.has(target) || (id && !ids.get(target)?.has(id))) lost.push(`${page}: ${link}`);
    }
  }
  assert.deepEqual(lost, []);
});

test("site: nothing runs or is styled inline, nothing comes from elsewhere", () => {
  for (const page of readdirSync(site, { recursive: true }).filter((file) => file.endsWith(".html"))) {
    const text = readFileSync(join(site, page), "utf8");
    assert.match(text, /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/, page);
    const inline = /<[^>]+ (?:style|on\w+)=|<style|<script(?![^>]* src=)(?![^>]* type="application\/json")|(?:href|src)="(?:https?:)?\/\//;
    assert.doesNotMatch(text, inline, page);
  }
});

const PAGES = ["index", "playground", ...["index", "npm", "forms", "edge", "cli", "rust"].map((name) => `guides/${name}`)];
/** 320 px is a desk's 1280 at 400 %. */
const WIDTHS = [320, 360, 1280];

for (const name of PAGES) {
  test(`site: ${name} at every width, light and dark`, { skip }, async () => {
    for (const language of ["en", "es"]) {
      const { tab, wrong } = await visit(`${language}/${name}.html`);
      if (name === "playground") await tab.waitForSelector("#findings li");
      for (const width of WIDTHS) {
        await tab.setViewportSize({ width, height: 720 });
        assert.equal(await sideways(tab), 0, `${language}, ${width} px`);
      }
      const [colorScheme, width] = { en: ["light", 360], es: ["dark", 1280] }[language];
      await tab.setViewportSize({ width, height: 720 });
      await tab.emulateMedia({ colorScheme });
      assert.deepEqual(await objections(tab), [], `${language}, ${colorScheme}`);
      assert.deepEqual(wrong, [], language);
      await tab.close();
    }
  });
}

/** What stands in the playground's list: severity, code and line of each finding. */
const listed = (tab) =>
  tab.$$eval("#findings li", (items) => items.map((item) => [".badge", "a", "button"].map((part) => item.querySelector(part).textContent).join(" ")));

const editor = (tab) => tab.locator("#editor .cm-content");
/** As a person does it, by the keyboard. */
async function type(tab, text) {
  await editor(tab).focus();
  await tab.keyboard.press("Control+a");
  await tab.keyboard.press("Delete");
  await tab.keyboard.insertText(text);
}
/** Until the checker has seen the text. */
const verdict = (tab, text) => tab.waitForFunction((wanted) => document.getElementById("verdict").textContent.startsWith(wanted), text);

/** Clicks on a sample, and waits until it stands in the editor and has been checked. */
async function start(tab, button, file) {
  await button.click();
  const wanted = readFileSync(join(site, `samples/${file}.json`), "utf8").split("\n", 3).join("\n");
  const stands = (text) => document.getElementById("editor").shadowRoot.querySelector(".cm-content").innerText.startsWith(text);
  await tab.waitForFunction(stands, wanted);
}

/** Of a case of the corpus: what the list of its findings must be, with the lines of its pointers. */
function expected(name) {
  const lines = read(`${name}.expected`).trimEnd().split("\n").slice(1);
  return lines.map((line) => line.split(" ").slice(0, 2).join(" "));
}

test("playground: the documented example's findings, at their lines", { skip }, async () => {
  const { tab, wrong } = await visit("en/playground.html");
  await tab.waitForSelector("#findings li");
  const shown = await listed(tab);
  assert.deepEqual(shown.map((entry) => entry.split(" ").slice(0, 2).join(" ")), expected("documented-convergent"));
  assert.equal(await tab.textContent("#verdict"), "Invalid · 15 errors, 24 warnings");
  const text = read("documented-convergent.json").split("\n");
  for (const [code, value] of [["nif.check-letter", '"12341234J"'], ["nif.check-letter", '"12341234Q"'], ["bank-account.check-digits", '"bank_account"']]) {
    const line = text.findIndex((row) => row.includes(value)) + 1;
    assert.ok(shown.includes(`error ${code} Line ${line}`), `${code} at line ${line}`);
  }
  // From the list to the line, where a marker and a wave stand.
  await tab.locator("#findings li", { hasText: "bank-account.check-digits" }).getByRole("button").click();
  const place = await tab.evaluate(() => {
    const { shadowRoot } = document.getElementById("editor");
    const line = shadowRoot.querySelector(".cm-activeLineGutter").textContent;
    return [line, shadowRoot.activeElement?.className.includes("cm-content"), shadowRoot.querySelectorAll(".cm-lint-marker-error").length > 0];
  });
  assert.deepEqual(place, [String(text.findIndex((row) => row.includes('"bank_account"')) + 1), true, true]);
  await editor(tab).locator(".cm-lintRange-error").first().hover();
  await tab.waitForSelector(".cm-tooltip .cm-diagnostic a");
  assert.deepEqual(await objections(tab), []);
  assert.deepEqual(wrong, []);
  await tab.close();
});

test("playground: findings follow the typing, in the language and profile that are chosen", { skip }, async () => {
  const { tab, wrong } = await visit("en/playground.html");
  await tab.waitForSelector("#findings li");
  await tab.selectOption("#kind", "user-update");
  await type(tab, '{ "document_value": "12341234J" }');
  await verdict(tab, "Invalid · 1 error");
  assert.deepEqual(await listed(tab), ["error nif.check-letter Line 1"]);
  await tab.selectOption("#profile", "documented");
  await verdict(tab, "Valid · 1 warning");
  await tab.selectOption("#language", "es");
  await tab.waitForFunction(() => document.querySelector("#findings li p + p").textContent.startsWith("NIF, DNI o NIE"));
  const link = await tab.getAttribute("#findings li a", "href");
  assert.equal(link, "../reference/es/codes/nif.check-letter.html");
  await type(tab, '{ "document_value": "12341234D" }');
  await verdict(tab, "Valid · no findings");
  assert.equal(await tab.textContent("#canonical-note"), "The text is canonical as it stands.");
  assert.deepEqual(wrong, []);
  await tab.close();
});

test("playground: the canonical text, what it changes, and a fix that a person takes", { skip }, async () => {
  const { tab } = await visit("en/playground.html");
  await tab.waitForSelector("#findings li");
  await tab.selectOption("#kind", "user-update");
  // Characters of two, three and four bytes before the values: places are counted in bytes.
  await type(tab, '{ "name": "ñ€😀", "document_value": "1234567-l", "contact_phone": "+34 634 567 890" }');
  await verdict(tab, "Valid");
  assert.deepEqual(await listed(tab), ["warning name.unusual Line 1", "warning nif.padding Line 1"]);
  assert.deepEqual(await tab.$$eval("#changes li", (items) => items.map((item) => item.textContent)), ["separators-removed /document_value", "prefix-removed /contact_phone"]);
  await tab.getByRole("button", { name: "Put “01234567L” in its place" }).first().click();
  await verdict(tab, "Valid · 1 warning");
  await tab.getByRole("button", { name: "Use it as payload" }).click();
  await tab.waitForFunction(() => document.getElementById("canonical-note").textContent.startsWith("The text is canonical"));
  assert.equal(await editor(tab).innerText(), '{ "name": "ñ€😀", "document_value": "01234567L", "contact_phone": "634567890" }');
  await tab.close();
});

test("playground: a link carries the settings, and the payload only where that was ticked", { skip }, async () => {
  const { tab, wrong } = await visit("en/playground.html");
  await tab.waitForSelector("#findings li");
  await tab.selectOption("#kind", "user-update");
  await tab.selectOption("#segment", "business");
  await tab.selectOption("#language", "es");
  const payload = '{ "name": "Íñigo 😀", "document_value": "12341234J" }';
  await type(tab, payload);
  await verdict(tab, "Invalid · 1 error");
  const link = () => tab.inputValue("#link");
  const settings = "kind=user-update&channel=offline&profile=recommended&today=2026-11-23&segment=business&language=es";
  await tab.waitForFunction((wanted) => document.getElementById("link").value.endsWith(`#${wanted}`), settings);
  await tab.check("#within");
  await tab.waitForFunction(() => document.getElementById("link").value.includes("&payload="));
  const carried = new URL(await link());
  await tab.close();
  const other = await visit(`en/playground.html${carried.hash}`);
  await verdict(other.tab, "Invalid · 1 error");
  assert.equal(await editor(other.tab).innerText(), payload);
  assert.equal(await other.tab.inputValue("#segment"), "business");
  assert.equal(await other.tab.textContent("#note"), "The payload came with the link.");
  await other.tab.goto(`${await address()}en/playground.html#kind=sale&payload=*`);
  await other.tab.waitForFunction(() => document.getElementById("note").textContent.startsWith("The payload in the link could not"));
  assert.deepEqual([...wrong, ...other.wrong], []);
  await other.tab.close();
});

test("playground: samples at a click, files by opening and by dropping", { skip }, async () => {
  const { tab, wrong } = await visit("en/playground.html");
  await tab.waitForSelector("#findings li");
  for (const [name, kind] of [["Valid sale", "sale"], ["Customer update", "user-update"]]) {
    await start(tab, tab.getByRole("button", { name }), kind);
    await verdict(tab, "Valid");
    assert.equal(await tab.inputValue("#kind"), kind);
  }
  await tab.setInputFiles("#file", { name: "x.json", mimeType: "application/json", buffer: Buffer.from('{ "document_value": "12341234J" }') });
  await verdict(tab, "Invalid · 1 error");
  await tab.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{ "document_value": "12341234D" }'], "y.json"));
    document.getElementById("editor").dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  });
  await verdict(tab, "Valid");
  assert.deepEqual(wrong, []);
  await tab.close();
});

test("playground: more context, and a word where it is none", { skip }, async () => {
  const { tab, wrong } = await visit("en/playground.html");
  await tab.waitForSelector("#findings li");
  await tab.selectOption("#kind", "user-update");
  await type(tab, '{ "email": "ana@example.com" }');
  await verdict(tab, "Valid");
  await tab.click("summary");
  const note = (text) => tab.waitForFunction((wanted) => document.getElementById("more-note").textContent.startsWith(wanted), text);
  await tab.fill("#more", '{ "path": { "userId": "x" } }');
  await verdict(tab, "Invalid");
  assert.deepEqual(await tab.$$eval("#findings li .badge", (badges) => badges.map((badge) => badge.textContent)), ["error"]);
  await tab.fill("#more", "{");
  await note("This is not a JSON object.");
  await tab.fill("#more", '{ "paths": {} }');
  await note("No check understands this context: ");
  await tab.fill("#more", "");
  await verdict(tab, "Valid");
  assert.equal(await tab.textContent("#more-note"), "");
  assert.deepEqual(wrong, []);
  await tab.close();
});

test("playground: every kind's example passes", { skip }, async () => {
  const { tab, wrong } = await visit("es/playground.html");
  await tab.waitForSelector("#findings li");
  const kinds = await tab.$$eval("#kind option", (options) => options.map(({ value }) => value));
  assert.ok(kinds.length > 25 && kinds[0] === "sale", kinds.join(" "));
  for (const kind of kinds) {
    await tab.selectOption("#kind", kind);
    await start(tab, tab.locator("[data-sample=sample]"), kind);
    await verdict(tab, "Válida");
  }
  assert.deepEqual(wrong, []);
  await tab.close();
});

test("playground: a wasm that does not come is told, and asked for again", { skip }, async () => {
  let asked = 0;
  const before = (tab) => tab.route("**/criba.wasm", (route) => ((asked += 1) > 1 ? route.continue() : route.fulfill({ status: 503 })));
  const { tab } = await visit("en/playground.html", { before });
  await tab.locator("#again").click();
  await verdict(tab, "Invalid · 15 errors");
  assert.equal(await tab.isVisible("#again"), false);
  await tab.close();
});

/** What other browsers are asked for: the number of findings, once there are any. */
const FOUND = '(document.querySelectorAll("#findings li").length || "").toString()';
for (const [browser, ask] of [[FIREFOX, inFirefox], [WEBKIT, inWebKit]]) {
  const without = process.env.CRIBA_ALL === undefined ? "only under --all" : browser.path === undefined && `${browser.name} is not there`;
  test(`playground: in ${browser.name}`, { skip: without }, async () => {
    assert.equal(await ask(`${await address()}en/playground.html`, FOUND), 39);
  });
}
