// The edge app in each real runtime, installed from the packed package.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import binaryen from "binaryen";
import { build } from "esbuild";
import binary from "workerd";
import { app, tools } from "../package.mjs";

/** A payload of this many bytes breaks the wasm: no check of the real one ever does. */
export const FATAL = 7_777;

/** How each is started; what says where it listens. */
const RUNTIMES = {
  node: () => [process.execPath, ["node.js"]],
  deno: () => [join(tools, ".bin/deno"), ["run", "--no-remote", "--node-modules-dir=manual", "--allow-net", "--allow-read", "--allow-env", "deno.js"]],
  bun: () => [join(tools, ".bin/bun"), ["bun.js"]],
  workerd,
};

export const names = Object.keys(RUNTIMES);

/** Installs the app and starts it. */
export async function start(name, env) {
  const folder = await app("edge");
  const wasm = join(folder, "node_modules/criba/criba.wasm");
  writeFileSync(wasm, breakable(readFileSync(wasm)));
  const [program, args] = await RUNTIMES[name](folder, env);
  const child = spawn(program, args, { cwd: folder, env: { ...process.env, ...env, NO_COLOR: "1" }, stdio: ["ignore", "pipe", "pipe", "pipe"], detached: true });
  const said = [];
  child.stderr.on("data", (chunk) => said.push(chunk));
  const port = await Promise.race([portOf(child.stdout), portOf(child.stdio[3]), once(child, "exit").then(() => undefined)]);
  if (port === undefined) throw new Error(`${name} did not start:\n${Buffer.concat(said)}`);
  const stop = async () => {
    // The whole group: Deno's command starts the real one.
    process.kill(-child.pid);
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  };
  return { name, address: `http://127.0.0.1:${port}`, port, pid: child.pid, stop, said: () => Buffer.concat(said).toString() };
}

/** The apps print it; workerd writes JSON to its control file. */
async function portOf(stream) {
  for await (const line of createInterface({ input: stream })) {
    const port = /^listening (\d+)$|"listen".*"port":(\d+)/.exec(line);
    if (port) return Number(port[1] ?? port[2]);
  }
  return new Promise(() => {});
}

async function workerd(folder, env) {
  await build({
    absWorkingDir: folder,
    entryPoints: ["workerd.js"],
    outfile: "out/app.js",
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker"],
    external: ["*.wasm"],
    logLevel: "error",
  });
  copyFileSync(join(folder, "node_modules/criba/criba.wasm"), join(folder, "out/criba.wasm"));
  const bindings = Object.entries(env).map(([name, text]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(text)})`);
  const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "app", worker = .app), (name = "internet", network = (allow = ["public", "private"]))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "app")],
);
const app :Workerd.Worker = (
  compatibilityDate = "2026-01-01",
  modules = [(name = "app.js", esModule = embed "out/app.js"), (name = "criba.wasm", wasm = embed "out/criba.wasm")],
  bindings = [${bindings.join(", ")}],
);
`;
  writeFileSync(join(folder, "config.capnp"), config);
  return [binary.default ?? binary, ["serve", "config.capnp", "--control-fd=3"]];
}

/** The wasm, with a check that traps at one length. */
function breakable(bytes) {
  const module = binaryen.readBinary(bytes);
  // What rustc uses; everything would let binaryen write what no engine reads yet.
  const { BulkMemory, Multivalue, MutableGlobals, NontrappingFPToInt, ReferenceTypes, SignExt } = binaryen.Features;
  module.setFeatures(BulkMemory | Multivalue | MutableGlobals | NontrappingFPToInt | ReferenceTypes | SignExt);
  const { value } = binaryen.getExportInfo(module.getExport("check"));
  const { i32 } = binaryen;
  const length = module.local.get(1, i32);
  const call = module.call(value, [module.local.get(0, i32), module.local.get(1, i32)], i32);
  const body = module.if(module.i32.eq(length, module.i32.const(FATAL)), module.unreachable(), call);
  module.addFunction("breakable", binaryen.createType([i32, i32]), i32, [], body);
  module.removeExport("check");
  module.addFunctionExport("breakable", "check");
  const broken = module.emitBinary();
  if (!WebAssembly.validate(broken)) throw new Error("the breakable wasm is none");
  return broken;
}
