// Pages in real browsers, and a server of files for them.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm", ".json": "application/json" };

/** Serves a folder; `answer` may answer a request otherwise. */
export async function serve(folder, { headers = {}, answer } = {}) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://x").pathname;
    const file = join(folder, normalize(path === "/" ? "/index.html" : path));
    const own = answer?.(path);
    if (own !== undefined || !existsSync(file)) {
      response.writeHead(own?.status ?? 404, { "content-type": "text/html", ...headers, ...own?.headers });
      response.end(own?.file ? await readFile(file) : (own?.body ?? "<!doctype html>not here"));
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain", ...headers });
    response.end(await readFile(file));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

export const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync);

let launched;

/** A page of its own in Chromium. */
export async function page() {
  launched ??= chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  return (await launched).newPage();
}

export async function close() {
  await (await launched)?.close();
}

/** What a page says of the two payloads on its console. */
export async function reports(address) {
  const tab = await page();
  const faults = [];
  tab.on("pageerror", (error) => faults.push(error.stack));
  const said = new Promise((resolve, reject) => {
    tab.on("console", (message) => (message.text().startsWith("[{") ? resolve(message.text()) : faults.push(message.text())));
    setTimeout(() => reject(new Error(`the page said nothing of a check, but:\n${faults.join("\n")}`)), 30_000).unref();
  });
  said.catch(() => {});
  await tab.goto(address);
  const text = await said;
  await tab.close();
  return JSON.parse(text);
}
