// Every example of the guides, run as it is shown, prints what is shown under it.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, existsSync, readFileSync, readdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { CHROMIUM, close, page, serve } from "./browsers.mjs";
import { install } from "./package.mjs";

const guides = fileURLToPath(new URL("../www/site/guides", import.meta.url));
const examples = join(guides, "examples");
const { folder, installed } = install();
cpSync(examples, folder, { recursive: true });

const PATH = [dirname(process.env.CRIBA_COMMAND), process.env.PATH].join(delimiter);
const compiled = (name) => join(dirname(process.env.CRIBA_REPORT), `guide-${name.replace(/\.rs$/, "")}`);

/** How an example of each kind is run. */
const RUN = {
  mjs: (name) => [process.execPath, name],
  // As somebody sees it: both outputs in one.
  sh: (name) => ["sh", "-c", `exec 2>&1; . ./${name}`],
  rs: (name) => [compiled(name)],
};

function printed([program, ...args]) {
  return new Promise((resolve) => {
    execFile(program, args, { cwd: folder, env: { ...process.env, PATH }, timeout: 30_000 }, (error, stdout, stderr) => resolve(error && stdout === "" ? stderr : stdout));
  });
}

const all = readdirSync(examples);
after(close);

describe("examples of the guides", { concurrency: true }, () => {
  for (const name of all.filter((file) => existsSync(join(examples, `${file}.out`)))) {
    test(name, async () => {
      assert.equal(await printed(RUN[name.split(".").at(-1)](name)), readFileSync(join(examples, `${name}.out`), "utf8"));
    });
  }

  test("worker.mjs, in workerd", async () => {
    const out = join(folder, "out/worker.js");
    await build({ absWorkingDir: folder, entryPoints: ["worker.mjs"], outfile: out, bundle: true, format: "esm", conditions: ["workerd", "worker"], external: ["*.wasm"], logLevel: "silent" });
    const modules = [
      { type: "ESModule", path: "worker.js", contents: readFileSync(out, "utf8") },
      { type: "CompiledWasm", path: "criba.wasm", contents: readFileSync(join(installed, "criba.wasm")) },
    ];
    const flare = new Miniflare({ cf: false, modules, compatibilityDate: "2026-01-01", bindings: { UPSTREAM: "http://127.0.0.1:9" } });
    try {
      const answer = await flare.dispatchFetch("http://x/signups", { method: "POST", headers: { "content-type": "application/json" }, body: "{}" });
      assert.equal(answer.status, 422);
    } finally {
      await flare.dispose();
    }
  });
});

test("form.html and form.mjs, in Chromium", { skip: CHROMIUM.path === undefined && "Chromium is not there" }, async () => {
  await build({ absWorkingDir: folder, entryPoints: ["form.mjs"], outfile: join(folder, "form.js"), bundle: true, format: "esm", conditions: ["browser"], logLevel: "silent" });
  cpSync(join(installed, "criba.wasm"), join(folder, "criba.wasm"));
  const server = await serve(folder);
  const tab = await page();
  const sent = [];
  await tab.route("**/users/77", (route) => (sent.push([route.request().method(), route.request().postData()]), route.fulfill({ status: 200 })));
  try {
    await tab.goto(`${server.address}form.html`);
    await tab.fill("#document", "12341234J");
    await tab.fill("#phone", "+34 634 567 890");
    await tab.click("button");
    assert.deepEqual(await tab.locator(".criba-summary a").allTextContents(), ["Document – NIF, DNI or NIE: the letter does not match the digits."]);
    await tab.fill("#document", "12341234-d");
    await tab.click("form > button");
    await tab.waitForFunction(() => document.querySelector("h1").textContent === "Thank you");
    assert.deepEqual(sent, [["PUT", '{"document_value":"12341234D","contact_phone":"634567890"}']]);
  } finally {
    await tab.close();
    server.close();
  }
});

test("every example is shown in every language, and no code stands in the prose", () => {
  for (const language of ["en", "es"]) {
    const files = readdirSync(join(guides, language)).map((file) => readFileSync(join(guides, language, file), "utf8"));
    const shown = new Set(files.flatMap((text) => [...text.matchAll(/^\{\{(.+)\}\}$/gm)].map(([, name]) => name)));
    assert.deepEqual([...shown].sort(), [...all].sort(), language);
    for (const text of files) assert.ok(!text.includes("```"));
  }
});
