import wasm from "../criba.wasm?bytes";
import { provide } from "../load.js";

// For whoever cannot ship a second file.
provide(() => wasm);

export * from "../index.js";
