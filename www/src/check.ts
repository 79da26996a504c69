import * as glue from "./glue.js";
import { CribaError } from "./error.js";
import { loaded } from "./load.js";
import { Checked, make } from "./report.js";
import { settle } from "./session.js";
import type { Context, Finding, Input, Kind, Report } from "./types.js";

const NOTHING: Context = {};

/** What the wasm says of itself, once it is there. */
let kinds: readonly string[] | undefined;
let rules = "";

/** Version of the rules: the same string in every artefact of one build. */
export function ruleset(): string {
  loaded();
  return glue.ruleset();
}

/**
 * Checks one payload. Never throws for what is in it: what is not JSON, or cannot be written as JSON, is invalid.
 *
 * @throws {CribaError} before `ready()`, for a kind that does not exist, for a context that no check understands.
 */
export function check(kind: Kind, input: Input, context: Context = NOTHING): Report {
  const number = numberOf(kind);
  const setting = settle(context);
  if (typeof input === "string") return new Checked(kind, rules, make(number, input, setting, true));
  const bytes = bytesOf(input);
  if (bytes !== undefined) return new Checked(kind, rules, make(number, bytes, setting, true));
  let text;
  try {
    // Nothing is written for `undefined`, functions and symbols: that is what an empty text is.
    text = JSON.stringify(input) ?? "";
  } catch (reason) {
    const findings = [unwritable(input, reason, context.limits?.depth)];
    const json = { kind, status: "invalid", ruleset: rules, findings, changes: [], needs: [] } as const;
    return new Checked(kind, rules, undefined, { ...json, changes: [], needs: [] });
  }
  return new Checked(kind, rules, make(number, text, setting, false));
}

function numberOf(kind: string): number {
  if (kinds === undefined) {
    loaded();
    rules = glue.ruleset();
    kinds = glue.kinds();
  }
  const number = kinds.indexOf(kind);
  if (number < 0) {
    throw new CribaError("unknown-kind", `there is no request kind of that name; there are: ${kinds.join(", ")}`);
  }
  return number;
}

/** Bytes of any sort, from this realm or another. */
function bytesOf(input: object): Uint8Array | undefined {
  if (input instanceof Uint8Array) return input;
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  const buffer = input instanceof ArrayBuffer || Object.prototype.toString.call(input) === "[object ArrayBuffer]";
  return buffer ? new Uint8Array(input as ArrayBuffer) : undefined;
}

/** Why `JSON.stringify` gave up: too deep for it, a bigint, a cycle; anything else is a getter or `toJSON` that threw. */
function unwritable(input: object, reason: unknown, limit = 32): Finding {
  const finding = { severity: "error", class: "syntax", pointer: "", related: [] } as const;
  const syntax = (problem: string): Finding => ({ code: "json.syntax", params: { problem }, ...finding, related: [] });
  if (reason instanceof RangeError) return { code: "json.depth", params: { limit }, ...finding, related: [] };
  let bigints = false;
  try {
    JSON.stringify(input, (_, value) => (typeof value === "bigint" ? (bigints = true) : value));
  } catch (again) {
    if (!bigints) return syntax(again instanceof TypeError ? "cycle" : "unreadable");
  }
  return syntax(bigints ? "big-integer" : "unreadable");
}
