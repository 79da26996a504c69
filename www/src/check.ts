import * as glue from "./glue.js";
import { asking } from "./load.js";
import { type Check, Checked, make } from "./report.js";
import { partOf, settle } from "./session.js";
import type { Context, Fix, Input, Kind, Part, Report, ReportJson } from "./types.js";
import { taken, unwritable, whole } from "./written.js";

const NOTHING: Context = {};

/** What the wasm says of itself, once it is there. */
let rules = "";

/** Version of the rules: the same string in every artefact of one build. */
export function ruleset(): string {
  return (rules ||= asking(() => glue.ruleset()));
}

/**
 * Checks one payload, or a part of one alone, such as `sale#/payment`: a step of a form. Never throws for what is in it: what
 * is not JSON, or cannot be written as JSON, is invalid. In the report of a part every pointer is relative to the part, and
 * rules that need what is outside it are silent.
 *
 * @throws {CribaError} before `ready()`, for a kind or part that does not exist, for a context that no check understands.
 */
export function check<K extends Kind | Part>(kind: K, input: Input, context: Context = NOTHING): Report<K> {
  const made = checkOf(kind, input, context);
  const report =
    "problem" in made
      ? new Checked(kind, ruleset(), undefined, unreadable(kind, made.problem, context))
      : new Checked(kind, ruleset(), made);
  return report as unknown as Report<K>;
}

/**
 * Values that would pass in place of faulty or doubtful ones, where only one would: a document with its missing zeros, an
 * old NIE without its zero, a gescal with the blanks at its end, an IMEI with its last digit. Check letters and the digits
 * of bank accounts are never guessed. Never throws for what is in the input.
 *
 * @throws {CribaError} as `check` does.
 */
export function fixes(kind: Kind | Part, input: Input, context: Context = NOTHING): Fix[] {
  const made = checkOf(kind, input, context);
  return "problem" in made ? [] : asking(() => glue.fixes(made.written) as Fix[]);
}

/** Makes a check; says why, where nothing can be read of the input. */
function checkOf(kind: Kind | Part, input: Input, context: Context): Check | { problem: string } {
  partOf(kind);
  // Before the context is set: what runs while an object is written may check something else.
  const payload = taken(() => payloadOf(input));
  const setting = settle(context);
  if ("problem" in payload) return payload;
  return make(kind, payload.taken, setting, payload.taken === input || typeof payload.taken !== "string");
}

/** Text or bytes of the input. Positions mean something in what the caller wrote, as long as UTF-8 can hold it. */
function payloadOf(input: Input): string | Uint8Array {
  if (typeof input === "string") return whole(input);
  // Nothing is written for `undefined`, functions and symbols: that is what an empty text is.
  return bytesOf(input) ?? JSON.stringify(input) ?? "";
}

/** Bytes of any sort, from this realm or another. */
function bytesOf(input: object): Uint8Array | undefined {
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  const buffer = Object.prototype.toString.call(input) === "[object ArrayBuffer]";
  return buffer ? new Uint8Array(input as ArrayBuffer) : undefined;
}

/** The report of what no JSON can be written of. */
function unreadable(kind: Kind | Part, problem: string, context: Context): ReportJson {
  const findings = [unwritable(problem, context.limits?.depth)];
  return { kind, status: "invalid", ruleset: ruleset(), findings, changes: [], needs: [] };
}
