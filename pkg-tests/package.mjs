// The packed package, installed in a fresh folder as somebody would install it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { pathToFileURL } from "node:url";

const tarball = process.env.CRIBA_TARBALL;
assert.ok(tarball, "CRIBA_TARBALL must name the packed package: run `cargo xtask test`");

/** A folder with the package installed, for the tests of one file. */
export function install() {
  const folder = mkdtempSync(join(tmpdir(), "criba-node-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  // Offline: criba has no dependencies, and installing it must not ask a registry for any.
  const npm = ["install", "--offline", "--no-audit", "--no-fund", "--loglevel=error", tarball];
  execFileSync("npm", npm, { cwd: folder, stdio: ["ignore", "inherit", "inherit"] });
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
