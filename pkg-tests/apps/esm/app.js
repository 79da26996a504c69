import { check, ready } from "criba";
import { bad, context, good } from "./payloads.js";

await ready();
console.log(JSON.stringify([good, bad].map((text) => check("sale", text, context))));
