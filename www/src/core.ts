// What every entry shares: the public names, and what an entry tells the core.

export * from "./index.js";
export { provide } from "./load.js";
export { speak } from "./words.js";
