import init from "./glue.js";
import { CribaError } from "./error.js";

/** Where the wasm comes from: compiled, as bytes, as an answer that is under way, or by its address. */
export type Source = WebAssembly.Module | BufferSource | Response | URL;

/** What a check calls by itself: wasm-bindgen's functions would only be in between. */
export interface Core {
  readonly memory: WebAssembly.Memory;
  buffer(length: number): number;
  check(part: number, length: number): number;
  check_value(leaf: number, length: number, json: number): number;
}

/** What this module uses of Node, Deno and Bun. Asked for at run time: an import would break every bundler for browsers. */
interface Files {
  readFileSync(path: URL): Uint8Array<ArrayBuffer>;
}
interface Runtime {
  process?: { getBuiltinModule?: (name: "node:fs") => Files | undefined };
}

/** The wasm, once it is there. */
export let core: Core | undefined;

let loading: Promise<void> | undefined;

/**
 * Loads the wasm; everything else needs it. Further calls, concurrent or later, share the first load, whatever their
 * source; after a load that failed, the next call tries again.
 */
export async function ready(source?: Source | Promise<Source>): Promise<void> {
  loading ??= load(source).catch((cause: unknown) => {
    loading = undefined;
    throw new CribaError("load-failed", `the wasm could not be loaded: ${String(cause)}`, cause);
  });
  await loading;
}

async function load(source: Source | Promise<Source> | undefined): Promise<void> {
  // Bundlers look for exactly this expression: it tells them to ship the file.
  const given = (await source) ?? new URL("./criba.wasm", import.meta.url);
  core = await init({ module_or_path: given instanceof URL && given.protocol === "file:" ? readFile(given) : given });
}

/** The wasm, which must be there. */
export function loaded(): Core {
  if (core === undefined) throw new CribaError("not-ready", "criba is not loaded yet: call `await ready()` first");
  return core;
}

/** Outside browsers `fetch` refuses files. */
function readFile(url: URL): BufferSource | URL {
  const files = (globalThis as Runtime).process?.getBuiltinModule?.("node:fs");
  return files ? files.readFileSync(url) : url;
}
