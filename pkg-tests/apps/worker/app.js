import { bad, context, good } from "./payloads.js";

const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
worker.onmessage = ({ data }) => console.log(data);
worker.postMessage({ good, bad, context });
