// Loading in a browser: what a page sees when the wasm does not come, and that it comes once.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { CHROMIUM, close, page, serve } from "./browsers.mjs";
import { install } from "./package.mjs";

const { folder } = install();
writeFileSync(join(folder, "index.html"), "<!doctype html><title>criba</title><h1>A form</h1>");
const WASM = "/node_modules/criba/criba.wasm";
const skip = CHROMIUM.path === undefined && "Chromium is not there";
after(close);

/** Runs a function in a page of a server that answers so, with the package imported. */
async function inPage(options, act) {
  const server = await serve(folder, options);
  const tab = await page();
  const uncaught = [];
  tab.on("pageerror", (error) => uncaught.push(error.message));
  try {
    await tab.goto(server.address);
    const said = await tab.evaluate(act);
    assert.equal(await tab.textContent("h1"), "A form", "the page is intact");
    assert.deepEqual(uncaught, []);
    return said;
  } finally {
    await tab.close();
    server.close();
  }
}

/** Told in the page: what `ready` said, and what it said when it was called again. */
async function twice() {
  const { ready, check, CribaError } = await import("/node_modules/criba/browser.js");
  const attempt = () =>
    ready().then(
      () => check("sale", "{}").status,
      (error) => (error instanceof CribaError ? `${error.code}: ${error.message}` : `untyped ${error}`),
    );
  return [await attempt(), await attempt()];
}

/** Answers the first request for the wasm so, and the others with the file. */
function first(answer) {
  let asked = 0;
  return (path) => (path === WASM && (asked += 1) === 1 ? answer : undefined);
}

const file = join(folder, WASM);
const cases = {
  "a wasm that is not there": [{ status: 404 }, "criba.wasm answered with status 404"],
  "an application's page in its place": [{ status: 200, body: "<!doctype html>" }, "is served as text/html, and must be as application/wasm"],
  "the wasm under another type": [
    { status: 200, file, headers: { "content-type": "application/octet-stream" } },
    "is served as application/octet-stream, and must be as application/wasm",
  ],
  "something else under its type": [{ status: 200, body: "no wasm", headers: { "content-type": "application/wasm" } }, "CompileError"],
  "a server that breaks down": [{ status: 503 }, "criba.wasm answered with status 503"],
};

for (const [name, [answer, told]] of Object.entries(cases)) {
  test(`${name} is a typed error, and the next call tries again`, { skip }, async () => {
    const [failed, again] = await inPage({ answer: first(answer) }, twice);
    assert.ok(failed.startsWith("load-failed: ") && failed.includes(told), failed);
    assert.equal(again, "invalid");
  });
}

test("a policy that allows no wasm gives a typed error and leaves the page as it is", { skip }, async () => {
  const headers = { "content-security-policy": "default-src 'self'" };
  const told = await inPage({ headers }, twice);
  for (const line of told) assert.match(line, /^load-failed: .*(unsafe-eval|Content Security Policy)/i);
});

test("calls at the same time load once", { skip }, async () => {
  let asked = 0;
  const answer = (path) => void (asked += path === WASM ? 1 : 0);
  const status = await inPage({ answer }, async () => {
    const { ready, check } = await import("/node_modules/criba/browser.js");
    await Promise.all([ready(), ready()]);
    await ready();
    return check("sale", "{}").status;
  });
  assert.deepEqual([status, asked], ["invalid", 1]);
});
