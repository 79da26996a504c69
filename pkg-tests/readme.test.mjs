// The first example of the package's README works as it stands, in Node and in a Vite app.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { build, preview } from "vite";
import { CHROMIUM, close, page } from "./browsers.mjs";
import { app } from "./package.mjs";

after(close);

const folder = await app("esm");
const readme = readFileSync(join(folder, "node_modules/criba/README.md"), "utf8");
const [, example] = readme.match(/```js\n([\s\S]*?)```/);
writeFileSync(join(folder, "app.js"), example);

test("in Node", () => {
  const told = execFileSync(process.execPath, ["app.js"], { cwd: folder, encoding: "utf8" });
  assert.ok(told.startsWith("invalid\n"), told);
  assert.match(told, /^json\.trailing-comma  A comma before a closing bracket\.$/m);
});

test("in a Vite app", { skip: CHROMIUM.path === undefined && "Chromium is not there" }, async () => {
  await build({ root: folder, configFile: false, logLevel: "warn" });
  const server = await preview({ root: folder, configFile: false, preview: { port: 0, host: "127.0.0.1" } });
  const tab = await page();
  const told = [];
  tab.on("console", (message) => message.type() === "log" && told.push(message.text()));
  try {
    await tab.goto(server.resolvedUrls.local[0], { waitUntil: "networkidle" });
    assert.equal(`${told.join("\n")}\n`, execFileSync(process.execPath, ["app.js"], { cwd: folder, encoding: "utf8" }));
  } finally {
    await tab.close();
    await server.close();
  }
});
