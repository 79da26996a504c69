import { check, ready } from "./node_modules/criba/browser.js";
import { bad, context, good } from "./payloads.js";

await ready();
globalThis.told = JSON.stringify([good, bad].map((text) => check("sale", text, context)));
console.log(globalThis.told);
