// The site in Chromium: served with the policy that it is published with, and looked at by axe.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { close as closeBrowser, page, serve } from "./browsers.mjs";

/** The folder that `cargo xtask site` wrote. */
export const site = process.env.CRIBA_SITE;
assert.ok(site && existsSync(site), "CRIBA_SITE must name the site: run `cargo xtask test`");

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const published = readFileSync(join(site, "_headers"), "utf8").matchAll(/^ {2}([\w-]+): (.+)$/gm);
/** The headers that a host is told to send. */
export const headers = Object.fromEntries([...published].map(([, name, value]) => [name.toLowerCase(), value]));

let started;
/** Address of the site. */
export const address = async () => (await (started ??= serve(site, { headers }))).address;

/** A page of the site, at a width and in a scheme of colours, with whatever went wrong in it and whatever it asked others for. */
export async function visit(path, { width = 1280, height = 800, colorScheme = "light", before = async () => {} } = {}) {
  const root = await address();
  const tab = await page();
  const wrong = [];
  tab.on("pageerror", (error) => wrong.push(error.message));
  tab.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  tab.on("request", (request) => !/^(data|blob):/.test(request.url()) && !request.url().startsWith(root) && wrong.push(`asked ${request.url()}`));
  await tab.setViewportSize({ width, height });
  await tab.emulateMedia({ colorScheme });
  await before(tab);
  await tab.goto(root + path);
  return { tab, wrong };
}

/** What axe objects to. It comes by the debugger: the page's own policy takes no script of strangers. */
export async function objections(tab) {
  const debug = await tab.context().newCDPSession(tab);
  await debug.send("Runtime.evaluate", { expression: axe });
  const { violations } = await tab.evaluate(() => globalThis.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
}

/** By how many pixels the page is wider than its window. */
export const sideways = (tab) => tab.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

export async function close() {
  (await started)?.close();
  await closeBrowser();
}
