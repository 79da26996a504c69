import text from "../criba.wasm?text";
import { provide } from "../load.js";
import { words as english } from "../generated/messages/en.js";
import { speak } from "../words.js";
import { unpack } from "./text.js";

// For whoever cannot ship a second file.
provide(() => unpack(text), true);
speak(english);

export * from "../index.js";
