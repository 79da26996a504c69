// The pages of the reference in Chromium: nothing that axe objects to, light and dark, no sideways scroll on a phone; the search;
// the page that explains a rejection. `cargo xtask site` has written them.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { CHROMIUM } from "./browsers.mjs";
import { close, objections, visit as visitSite } from "./site.mjs";
import { read, wording } from "../www/site/reference/why.js";

const skip = CHROMIUM.path === undefined && "Chromium is not there";
const REJECTION = "#kind=sale&ruleset=2026.1.0&f=nif.check-letter@%2Fclients%2Fattributes%2F0%2Fdocument_value;field.missing@/payment@name=info;group.exclusive@@names=ftth+adsl;no.such@%3Cb%3E";
const visit = (path, how) => visitSite(`reference/${path}`, how);
after(close);

const PAGES = ["index.html", `why.html${REJECTION}`, "why.html", "kinds/sale.html", "kinds/by-id.html", "codes/nif.check-letter.html", "codes/technology.gescal-floor.html", "codes/json.encoding.html", "values/gescal.html"];

for (const path of PAGES) {
  test(`reference: ${path.split("#")[0]} on a phone and a desk, light and dark`, { skip }, async () => {
    const ways = { en: [[360, "light"], [1280, "dark"]], es: [[360, "dark"], [1280, "light"]] };
    for (const language of ["en", "es"]) {
      for (const [width, colorScheme] of ways[language]) {
        const { tab, wrong } = await visit(`${language}/${path}`, { width, colorScheme });
        const at = `${language}, ${width}, ${colorScheme}`;
        assert.deepEqual(await objections(tab), [], at);
        const sideways = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(sideways <= 0, `${at}: ${sideways} px too wide`);
        assert.deepEqual(wrong, [], at);
        await tab.close();
      }
    }
  });
}

test("reference: the search shows what holds every word, whatever its accents", { skip }, async () => {
  const { tab } = await visit("es/index.html");
  const shown = () => tab.$$eval("[data-entry]:not([hidden]) a", (links) => links.map((link) => link.getAttribute("href")));
  const all = await shown();
  await tab.fill("#search", "NÚMERO iccid");
  const found = await shown();
  assert.ok(found.includes("codes/iccid.check-digit.html") && found.length < all.length / 10, found.join(" "));
  assert.match(await tab.textContent(".count"), new RegExp(`^${found.length} `));
  await tab.reload();
  assert.deepEqual(await shown(), found, "the address keeps the search");
  await tab.fill("#search", "zzzz");
  assert.deepEqual(await shown(), []);
  await tab.close();
});

test("reference: a rejection is explained in the reader's language, and in the other one", { skip }, async () => {
  const { tab } = await visit(`why.html${REJECTION}`);
  await tab.waitForURL(/\/en\/why\.html/);
  const findings = async () => {
    await tab.waitForSelector(".finding h2");
    return tab.$$eval(".finding h2", (titles) => titles.map((title) => title.textContent));
  };
  assert.deepEqual(await findings(), [
    "NIF, DNI or NIE: the letter does not match the digits.",
    "The field info is missing.",
    "Of these fields only one may be there: ftth, adsl.",
    "no.such",
  ]);
  assert.match(await tab.textContent("#why"), /rules 2026\.1\.0; this page knows/);
  await tab.click("a[hreflang=es]");
  await tab.waitForURL(/\/es\/why\.html/);
  assert.equal((await findings())[1], "Falta el campo info.");
  await tab.click(".finding a");
  await tab.waitForURL(/codes\/nif\.check-letter/);
  assert.equal(await tab.textContent("h1"), "nif.check-letter");
  await tab.close();
});

test("reference: an address is read, whatever it holds", () => {
  const { kind, ruleset, findings } = read("#kind=sale&ruleset=2026.11.0&f=a.b@%2Fx%2F*@name=p%2Cq,names=r+s%2Bt;c.d;%E0%A4");
  assert.deepEqual([kind, ruleset], ["sale", "2026.11.0"]);
  assert.deepEqual(
    findings.map(({ code, pointer, params }) => [code, pointer, [...params]]),
    [["a.b", "/x/*", [["name", "p,q"], ["names", "r, s+t"]]], ["c.d", "", []], ["%E0%A4", "", []]],
  );
  for (const hash of ["", "#", "#f=", "#f=;;", "#&&=&f"]) assert.deepEqual(read(hash).findings, []);
});

test("reference: the wording that fits the parameters is taken", () => {
  const all = [{ when: "empty", message: "nothing", help: "h" }, { message: "{name} is missing", help: "h" }, { message: "missing", help: "h" }];
  assert.equal(wording(all, new Map([["problem", "empty"]])).message, "nothing");
  assert.equal(wording(all, new Map([["name", "x"]])).message, "{name} is missing");
  assert.equal(wording(all, new Map()).message, "missing");
});
