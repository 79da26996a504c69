import { readFile } from "node:fs/promises";
import { provide } from "../load.js";
import { words as english } from "../generated/messages/en.js";
import { speak } from "../words.js";

// Bundlers and tracers of files look for exactly this expression: it tells them to ship the file.
provide(() => readFile(new URL("./criba.wasm", import.meta.url)));
speak(english);

export * from "../index.js";
