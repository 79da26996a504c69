// Pages in real browsers, and a server of files for them.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const TYPES = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".wasm": "application/wasm", ".json": "application/json" };

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

/** Debian's browsers: their names, and their paths where they are there. */
const browser = (name, path) => ({ name, path: existsSync(path) ? path : undefined });
export const CHROMIUM = browser("Chromium", "/usr/bin/chromium");
export const FIREFOX = browser("Firefox", "/usr/bin/firefox-esr");
export const WEBKIT = browser("WebKit", "/usr/bin/WebKitWebDriver");

let launched;

/** A page of its own in Chromium. */
export async function page() {
  launched ??= chromium.launch({
    executablePath: CHROMIUM.path,
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

/** The same in Firefox. */
export async function inFirefox(address) {
  const { default: puppeteer } = await import("puppeteer-core");
  const firefox = await puppeteer.launch({ browser: "firefox", executablePath: FIREFOX.path });
  try {
    const tab = await firefox.newPage();
    await tab.goto(address);
    const told = await tab.waitForFunction(() => globalThis.told, { timeout: 30_000 });
    return JSON.parse(await told.jsonValue());
  } finally {
    await firefox.close();
  }
}

/** The same in WebKitGTK, which speaks WebDriver alone and wants a display. */
export async function inWebKit(address) {
  const port = await freePort();
  const driver = spawn("xvfb-run", ["-a", WEBKIT.path, `--port=${port}`], { stdio: "ignore", detached: true });
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, { method, body: body && JSON.stringify(body) });
    return (await answer.json()).value;
  };
  try {
    const { sessionId } = await until(() => ask("POST", "", { capabilities: {} }).catch(() => undefined));
    await ask("POST", `/${sessionId}/url`, { url: address });
    const script = { script: "return globalThis.told", args: [] };
    const told = await until(() => ask("POST", `/${sessionId}/execute/sync`, script));
    await ask("DELETE", `/${sessionId}`);
    return JSON.parse(told);
  } finally {
    // The driver and its display are a group of their own.
    process.kill(-driver.pid);
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

async function until(ask) {
  for (let i = 0; i < 300; i += 1) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error("the browser did not answer within 30 s");
}
