import * as glue from "./glue.js";
import { asking } from "./load.js";
import { type Check, Checked, make } from "./report.js";
import { partOf, settle } from "./session.js";
import type { Context, Fix, Input, Kind, Part, Report, ReportJson } from "./types.js";
import { unwritable, written } from "./written.js";

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
    "reason" in made
      ? new Checked(kind, ruleset(), undefined, unreadable(kind, made.reason, context))
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
  return "reason" in made ? [] : asking(() => glue.fixes(made.written) as Fix[]);
}

/** Makes a check; says why, where no JSON can be written of the input. */
function checkOf(kind: Kind | Part, input: Input, context: Context): Check | { reason: unknown } {
  partOf(kind);
  const setting = settle(context);
  if (typeof input === "string") return make(kind, input, setting, true);
  const bytes = bytesOf(input);
  if (bytes !== undefined) return make(kind, bytes, setting, true);
  const text = written(input);
  // Nothing is written for `undefined`, functions and symbols: that is what an empty text is.
  return "reason" in text ? text : make(kind, text.json ?? "", setting, false);
}

/** Bytes of any sort, from this realm or another. */
function bytesOf(input: object): Uint8Array | undefined {
  if (input instanceof Uint8Array) return input;
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  const buffer = input instanceof ArrayBuffer || Object.prototype.toString.call(input) === "[object ArrayBuffer]";
  return buffer ? new Uint8Array(input as ArrayBuffer) : undefined;
}

/** The report of what no JSON can be written of. */
function unreadable(kind: Kind | Part, reason: unknown, context: Context): ReportJson {
  const findings = [unwritable(reason, context.limits?.depth)];
  return { kind, status: "invalid", ruleset: ruleset(), findings, changes: [], needs: [] };
}
