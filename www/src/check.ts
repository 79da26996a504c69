import * as glue from "./glue.js";
import { CribaError } from "./error.js";
import { asking } from "./load.js";
import { type Check, Checked, make } from "./report.js";
import { settle } from "./session.js";
import type { Context, Finding, Fix, Input, Kind, Report, ReportJson } from "./types.js";

const NOTHING: Context = {};

/** What the wasm says of itself, once it is there. */
let kinds: readonly string[] | undefined;
let rules = "";

/** Version of the rules: the same string in every artefact of one build. */
export function ruleset(): string {
  return asking(() => glue.ruleset());
}

/**
 * Checks one payload. Never throws for what is in it: what is not JSON, or cannot be written as JSON, is invalid.
 *
 * @throws {CribaError} before `ready()`, for a kind that does not exist, for a context that no check understands.
 */
export function check(kind: Kind, input: Input, context: Context = NOTHING): Report {
  const made = checkOf(kind, input, context);
  if (!("reason" in made)) return new Checked(kind, rules, made);
  return new Checked(kind, rules, undefined, unwritable(kind, made.reason, context.limits?.depth));
}

/**
 * Values that would pass in place of faulty or doubtful ones, where only one would: a document with its missing zeros, an
 * old NIE without its zero, a gescal with the blanks at its end, an IMEI with its last digit. Check letters and the digits
 * of bank accounts are never guessed. Never throws for what is in the input.
 *
 * @throws {CribaError} as `check` does.
 */
export function fixes(kind: Kind, input: Input, context: Context = NOTHING): Fix[] {
  const made = checkOf(kind, input, context);
  return "reason" in made ? [] : asking(() => glue.fixes(made.written) as Fix[]);
}

/** Makes a check; says why, where no JSON can be written of the input. */
function checkOf(kind: Kind, input: Input, context: Context): Check | { reason: unknown } {
  const number = numberOf(kind);
  const setting = settle(context);
  if (typeof input === "string") return make(number, input, setting, true);
  const bytes = bytesOf(input);
  if (bytes !== undefined) return make(number, bytes, setting, true);
  const text = written(input);
  return typeof text === "string" ? make(number, text, setting, false) : text;
}

function numberOf(kind: string): number {
  if (kinds === undefined) {
    rules = ruleset();
    kinds = asking(() => glue.kinds());
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

/** Nothing is written for `undefined`, functions and symbols: that is what an empty text is. */
function written(input: object): string | { reason: unknown } {
  try {
    return JSON.stringify(input) ?? "";
  } catch (reason) {
    return { reason };
  }
}

/** The report of what no JSON can be written of. */
function unwritable(kind: Kind, reason: unknown, limit = 32): ReportJson {
  const problem = problemOf(reason);
  const finding: Finding = {
    code: problem === "depth" ? "json.depth" : "json.syntax",
    severity: "error",
    class: "syntax",
    pointer: "",
    params: problem === "depth" ? { limit } : { problem },
    related: [],
  };
  return { kind, status: "invalid", ruleset: rules, findings: [finding], changes: [], needs: [] };
}

/** Why `JSON.stringify` gave up, in the words of V8, SpiderMonkey and JavaScriptCore. Else a getter or `toJSON` threw. */
function problemOf(reason: unknown): string {
  if (reason instanceof RangeError || (reason instanceof Error && reason.name === "InternalError")) return "depth";
  const message = reason instanceof TypeError ? reason.message : "";
  if (/circular|cyclic/.test(message)) return "cycle";
  return message.includes("BigInt") ? "big-integer" : "unreadable";
}
