// The packed package, installed in a fresh folder as somebody would install it.

import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

export const tarball = process.env.CRIBA_TARBALL;
assert.ok(tarball, "CRIBA_TARBALL must name the packed package: run `cargo xtask test`");

// Offline: criba has no dependencies, and installing it must not ask a registry for any.
const INSTALL = ["install", "--offline", "--no-audit", "--no-fund", "--loglevel=error", tarball];

/** Tools of pkg-tests/node_modules. */
export const tools = fileURLToPath(new URL("node_modules", import.meta.url));

/** A folder with the package installed, for the tests of one file. */
export function install() {
  const folder = temporary();
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  execFileSync("npm", INSTALL, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  const installed = join(folder, "node_modules/criba");
  let copies = 0;
  /** The package as no other test has loaded it: Node keeps modules by their address. */
  const fresh = () => {
    copies += 1;
    const copy = join(folder, `copy-${copies}`);
    cpSync(installed, copy, { recursive: true });
    return import(pathToFileURL(join(copy, "node.js")));
  };
  return { folder, installed, fresh };
}

/** An app of apps/ in a fresh folder, with the package installed and the tools a level above, where they are found too. */
export async function app(name, files = {}) {
  const above = temporary();
  symlinkSync(tools, join(above, "node_modules"));
  const folder = join(above, "app");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: name === "jest" ? "commonjs" : "module" }));
  await promisify(execFile)("npm", INSTALL, { cwd: folder });
  cpSync(fileURLToPath(new URL(`apps/${name}`, import.meta.url)), folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

const folders = [];
// Not `after`: that would be the end of the one test that asked for the folder.
process.on("exit", () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function temporary() {
  const folder = mkdtempSync(join(tmpdir(), "criba-test-"));
  folders.push(folder);
  return folder;
}
