import type { Finding } from "./types.js";

/** What JSON can be written of a value; the reason why none can. */
export function written(value: unknown): { json: string | undefined } | { reason: unknown } {
  try {
    return { json: JSON.stringify(value) };
  } catch (reason) {
    return { reason };
  }
}

/** The finding of what no JSON can be written of. */
export function unwritable(reason: unknown, limit = 32): Finding {
  const problem = problemOf(reason);
  return {
    code: problem === "depth" ? "json.depth" : "json.syntax",
    severity: "error",
    class: "syntax",
    pointer: "",
    params: problem === "depth" ? { limit } : { problem },
    related: [],
  };
}

/** Why `JSON.stringify` gave up, in the words of V8, SpiderMonkey and JavaScriptCore. Else a getter or `toJSON` threw. */
function problemOf(reason: unknown): string {
  if (reason instanceof RangeError || (reason instanceof Error && reason.name === "InternalError")) return "depth";
  const message = reason instanceof TypeError ? reason.message : "";
  if (/circular|cyclic/.test(message)) return "cycle";
  return message.includes("BigInt") ? "big-integer" : "unreadable";
}
