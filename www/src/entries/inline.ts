import wasm from "../criba.wasm?bytes";
import { provide } from "../load.js";
import english from "../generated/messages/en.js";
import { speak } from "../words.js";

// For whoever cannot ship a second file.
provide(() => wasm);
speak(english);

export * from "../index.js";
