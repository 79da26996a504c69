import { readFile } from "node:fs/promises";
import { provide } from "../load.js";

// Bundlers and tracers of files look for exactly this expression: it tells them to ship the file.
provide(() => readFile(new URL("./criba.wasm", import.meta.url)));

export * from "../index.js";
