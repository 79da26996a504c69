// The edge function in workerd, with the site beside it, before a stand-in back end: `node demo.mjs --port 8787`.

import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { backend } from "./backend.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "../../target");
const out = join(target, "demo");
const { values } = parseArgs({ options: { port: { type: "string", default: "8787" }, "no-open": { type: "boolean" }, "build-only": { type: "boolean" } } });

/** The package as it was just built, where the Worker's imports look for it. */
function linkPackage() {
  const link = join(here, "node_modules/criba");
  rmSync(link, { recursive: true, force: true });
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(join(target, "package/criba"), link, "dir");
}

async function bundle() {
  const options = { bundle: true, format: "esm", conditions: ["workerd", "worker"], external: ["*.wasm"], logLevel: "error" };
  await build({ entryPoints: [join(here, "worker.js")], outfile: join(out, "worker.js"), ...options });
  copyFileSync(join(target, "package/criba/criba.wasm"), join(out, "criba.wasm"));
}

/** The port that was asked for; any other where that is taken. */
async function freePort(wanted) {
  for (const port of [wanted, 0]) {
    const probe = createServer().listen(port, "127.0.0.1");
    const free = await once(probe, "listening").then(() => true, () => false);
    if (!free) continue;
    const found = probe.address().port;
    probe.close();
    await once(probe, "close");
    if (found !== wanted) console.log(`port ${wanted} is taken: taking another`);
    return found;
  }
}

/** The payloads of the three lines: a sale as the corpus has it, dated from today; the same with a wrong letter; an update. */
function samples() {
  const sale = JSON.parse(readFileSync(join(here, "../../tests/corpus/corrected-convergent.json"), "utf8"));
  const day = new Date(Date.now() + 7 * 86_400_000);
  // Numbers are not ported on weekends.
  while (day.getUTCDay() % 6 === 0) day.setUTCDate(day.getUTCDate() + 1);
  const date = day.toISOString().slice(0, 10);
  const text = JSON.stringify(sale, (key, value) => (key === "scheduled_date" ? date : value), 1);
  const files = { "sale.json": text, "bad-sale.json": text.replace("35317901K", "35317901A"), "update.json": '{"email": "maria.lopez@example.com"}' };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(out, name), content);
  return (name) => join("target/demo", name);
}

function told(address, back, file) {
  const curl = (rest, name) => `curl -i ${rest} -H 'content-type: application/json' --data-binary @${file(name)}`;
  return `
the site                 ${address}
the edge function        ${address}signups
the stand-in back end    ${back}

a valid sale, accepted:
  ${curl(`${address}signups`, "sale.json")}
an invalid one, refused, in Spanish:
  ${curl(`-H 'accept-language: es' ${address}signups`, "bad-sale.json")}
a customer update:
  ${curl(`-X PATCH ${address}users/1042`, "update.json")}
  of users/1043 it is refused: the back end tells the edge that this customer was deactivated

Ctrl-C stops it.
`;
}

function open(address) {
  const [program, ...args] = { darwin: ["open"], win32: ["cmd", "/c", "start"] }[process.platform] ?? ["xdg-open"];
  // Without a desktop there is nobody to look.
  spawn(program, [...args, address], { stdio: "ignore", detached: true }).on("error", () => {}).unref();
}

mkdirSync(out, { recursive: true });
linkPackage();
await bundle();
if (values["build-only"]) process.exit();

const back = await backend();
const flare = new Miniflare({
  host: "127.0.0.1",
  port: await freePort(Number(values.port)),
  cf: false,
  modulesRoot: out,
  modules: [{ type: "ESModule", path: join(out, "worker.js") }, { type: "CompiledWasm", path: join(out, "criba.wasm") }],
  compatibilityDate: "2026-01-01",
  bindings: { UPSTREAM: back.address, FACTS: `${back.address}/facts` },
  assets: { directory: join(target, "site"), routerConfig: { has_user_worker: true } },
});
const stop = async () => {
  back.stop();
  await flare.dispose();
  process.exit();
};
process.on("SIGINT", stop).on("SIGTERM", stop);
const address = String(await flare.ready);
console.log(told(address, back.address, samples()));
if (!values["no-open"] && process.stdout.isTTY && !process.env.CI) open(address);
