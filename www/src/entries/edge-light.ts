import wasm from "../criba.wasm?module";
import { provide } from "../load.js";
import { words as english } from "../generated/messages/en.js";
import { speak } from "../words.js";

// Vercel's and Next's edge runtime takes compiled modules only, under this name.
provide(() => wasm);
speak(english);

export * from "../index.js";
