import type { Finding } from "./types.js";

/** The bytes or the JSON that are taken from a value; why there are none. */
export function taken<T>(take: () => T): { taken: T } | { problem: string } {
  try {
    return { taken: take() };
  } catch (reason) {
    return { problem: problemOf(reason) };
  }
}

/** What strings have since 2023. */
interface Newer {
  isWellFormed?(): boolean;
}

/** Whether UTF-8 can hold a text for certain: no half of a surrogate pair stands alone in it. Older engines cannot tell. */
export function isWhole(text: string): boolean | undefined {
  return (text as Newer).isWellFormed?.();
}

/** A JSON text that UTF-8 can hold: halves that stand alone are written as escapes, unless a backslash stands before them. */
export function whole(json: string): string {
  if (isWhole(json)) return json;
  return json.replace(/\\.|\p{Cs}/gsu, (it) => (it.length > 1 ? it : `\\u${it.charCodeAt(0).toString(16)}`));
}

/** The finding of what no JSON can be written of. */
export function unwritable(problem: string, limit = 32): Finding {
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
  try {
    if (reason instanceof RangeError || (reason instanceof Error && reason.name === "InternalError")) return "depth";
    const message = reason instanceof TypeError ? reason.message : "";
    if (/circular|cyclic/.test(message)) return "cycle";
    if (message.includes("BigInt")) return "big-integer";
  } catch {
    // What was thrown throws when it is looked at.
  }
  return "unreadable";
}
