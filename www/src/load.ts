import * as glue from "./glue.js";
import { CribaError, type Misuse } from "./error.js";

/** Of the global scope, since a project for Node alone has no types that name it. */
type Module = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } } ? Module : object;

/** Where the wasm comes from: compiled, as bytes, as an answer that is under way, or by its address; in a page it may be relative. */
export type Source = Module | ArrayBuffer | ArrayBufferView | Response | URL | string;

/** What a check calls by itself: wasm-bindgen's functions would only be in between. */
export interface Core {
  readonly memory: WebAssembly.Memory;
  buffer(length: number): number;
  check(part: number, length: number): number;
  check_value(leaf: number, length: number, json: number): number;
  __wbindgen_start(): void;
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
/** How many instances there have been: what an earlier one held is gone. */
export let instances = 0;

let compiled: WebAssembly.Module | undefined;
let loading: Promise<void> | undefined;
let provided: (() => Source | Promise<Source>) | undefined;

/**
 * An entry says where its environment keeps the wasm. One that holds it goes before one that names a place, whichever is imported
 * first: `criba/form` and `criba/edge` bring the environment's own entry along.
 */
export function provide(source: () => Source | Promise<Source>, held = false): void {
  if (held || provided === undefined) provided = source;
}

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
  const given = await (source ?? provided?.());
  if (given === undefined) throw new TypeError("this entry brings none: give `ready` a module, bytes or an address");
  compiled = await compile(given);
  start(await WebAssembly.instantiate(compiled, imports()));
}

/** Told by their tags: they may come from another realm, as in a test runner. */
async function compile(given: Source): Promise<WebAssembly.Module> {
  switch (Object.prototype.toString.call(given)) {
    case "[object WebAssembly.Module]":
      return given as WebAssembly.Module;
    case "[object String]":
      return fetched(new URL(given as string, globalThis.location?.href));
    case "[object URL]":
      return fetched(given as URL);
    case "[object Response]":
      return answered(given as Response);
    default:
      return WebAssembly.compile(given as BufferSource);
  }
}

/** Outside browsers `fetch` refuses files. */
async function fetched(url: URL): Promise<WebAssembly.Module> {
  const files = url.protocol === "file:" ? (globalThis as Runtime).process?.getBuiltinModule?.("node:fs") : undefined;
  return files ? WebAssembly.compile(files.readFileSync(url)) : answered(await fetch(url));
}

/** What is served as anything but `application/wasm` is refused: mostly it is the page of an application. */
function answered(response: Response): Promise<WebAssembly.Module> {
  const { ok, status, url, headers } = response;
  if (!ok) throw new TypeError(`${url} answered with status ${status}`);
  const type = headers.get("content-type");
  if (type?.split(";")[0]?.trim() === "application/wasm") return WebAssembly.compileStreaming(response);
  throw new TypeError(`${url} is served as ${type ?? "nothing"}, and must be as application/wasm`);
}

function imports(): WebAssembly.Imports {
  return { "./glue_bg.js": glue as unknown as WebAssembly.ModuleImports };
}

function start(instance: WebAssembly.Instance): void {
  core = instance.exports as unknown as Core;
  instances += 1;
  (glue as unknown as { __wbg_set_wasm(exports: Core): void }).__wbg_set_wasm(core);
  core.__wbindgen_start();
}

/** The wasm, which must be there. */
export function loaded(): Core {
  if (core === undefined) throw new CribaError("not-ready", "criba is not loaded yet: call `await ready()` first");
  return core;
}

/**
 * Asks the wasm something. A trap leaves an instance in no state to be asked again, so another takes its place.
 * What the wasm itself says of a misuse it throws as a code and a message.
 */
export function asking<T>(ask: (core: Core) => T): T {
  const wasm = loaded();
  try {
    return ask(wasm);
  } catch (cause) {
    if (Array.isArray(cause)) throw new CribaError(...(cause as [Misuse, string]));
    renew(wasm);
    throw new CribaError("trapped", "the wasm broke down; that instance is gone, and a new one takes its place", cause);
  }
}

function renew(broken: Core): void {
  // Detaches all views of the old memory: the glue keeps some, and looks for another memory only when it has to.
  broken.memory.grow(0);
  try {
    start(new WebAssembly.Instance(compiled as WebAssembly.Module, imports()));
  } catch {
    // Where a page may not do that at once, it loads the wasm again.
    core = loading = undefined;
  }
}
