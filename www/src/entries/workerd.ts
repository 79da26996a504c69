import wasm from "../criba.wasm";
import { provide } from "../load.js";

// Cloudflare's runtime compiles no bytes: it has the module compiled when it deploys.
provide(() => wasm);

export * from "../index.js";
