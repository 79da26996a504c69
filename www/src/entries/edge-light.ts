import wasm from "../criba.wasm?module";
import { provide } from "../load.js";

// Vercel's and Next's edge runtime takes compiled modules only, under this name.
provide(() => wasm);

export * from "../index.js";
