import { provide } from "../load.js";

// Bundlers look for exactly this expression: it tells them to ship the file.
provide(() => new URL("./criba.wasm", import.meta.url));

export * from "../index.js";
