import wasm from "../criba.wasm";
import { provide } from "../load.js";
import { words as english } from "../generated/messages/en.js";
import { speak } from "../words.js";

// Cloudflare's runtime compiles no bytes: it has the module compiled when it deploys.
provide(() => wasm);
speak(english);

export * from "../index.js";
