import init from "./glue.js";

/** Where the wasm comes from: compiled, as bytes, as an answer that is under way, or by its address. */
export type Source = WebAssembly.Module | BufferSource | Response | URL;

/** What this module uses of Node, Deno and Bun. Asked for at run time: an import would break every bundler for browsers. */
interface Files {
  readFileSync(path: URL): Uint8Array<ArrayBuffer>;
}
interface Runtime {
  process?: { getBuiltinModule?: (name: "node:fs") => Files | undefined };
}

let loading: Promise<unknown> | undefined;

/**
 * Loads the wasm; everything else needs it. Further calls, concurrent or later, share the first load, whatever their
 * source; after a load that failed, the next call tries again.
 */
export async function ready(source?: Source | Promise<Source>): Promise<void> {
  loading ??= load(source).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  await loading;
}

async function load(source: Source | Promise<Source> | undefined): Promise<void> {
  // Bundlers look for exactly this expression: it tells them to ship the file.
  const given = (await source) ?? new URL("./criba.wasm", import.meta.url);
  await init({ module_or_path: given instanceof URL && given.protocol === "file:" ? readFile(given) : given });
}

/** Outside browsers `fetch` refuses files. */
function readFile(url: URL): BufferSource | URL {
  const files = (globalThis as Runtime).process?.getBuiltinModule?.("node:fs");
  return files ? files.readFileSync(url) : url;
}
