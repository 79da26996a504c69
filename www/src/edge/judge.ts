// The verdict on one request: a check, and a second one with what the look-ups found out.

import { CribaError, type Report, check } from "criba";
import { type Edge, isMisuse } from "./edge.js";
import type { Checked } from "./forward.js";
import type { Fault } from "./log.js";
import { type Found, lookUp, usable, withKnown } from "./lookups.js";
import { type Payload, readable } from "./body.js";
import type { Route } from "./options.js";
import type { ProblemName } from "./words.js";

/** What came of the checks. */
export interface Judgement {
  readonly report?: Report;
  /** The canonical text, where that is to be forwarded. */
  readonly text?: string | undefined;
  /** Why the request should not go on. */
  readonly problem?: ProblemName | undefined;
  /** How completely it was checked, if it may go on. */
  readonly checked?: Checked;
  /** Milliseconds that the checks and the look-ups took. */
  readonly duration?: number;
  readonly fault?: Omit<Fault, "count">;
}

/** Judges an input. What breaks here is a fault, never the request's. */
export async function judge(
  edge: Edge,
  request: Request,
  route: Required<Route>,
  path: Record<string, string>,
  payload: Payload,
): Promise<Judgement> {
  const { source, input } = payload;
  const copy = () => readable(request, payload);
  try {
    await edge.start();
    const context = await edge.context(copy, route, path);
    const report = check(route.kind, input, context);
    if (report.status === "invalid") return { report, problem: problemOf(report, source) };
    // What came from a form is JSON that nobody wrote.
    const normalised = source !== "path" && (route.forward === "normalised" || source === "form");
    const { lookups = {}, timeouts, onFault } = edge.options;
    const found = await lookUp(lookups, report, { kind: route.kind, path, copy, milliseconds: timeouts?.lookup ?? 1_000 });
    if (found === undefined) return sound(report, normalised);
    const { second, failed } = checkAgain(found, (known) => check(route.kind, input, withKnown(context, known)));
    const fault = failed.length > 0 && { fault: { reason: "lookup", lookups: failed } };
    if (second.status === "invalid") return { report: second, problem: problemOf(second, source), ...fault };
    return { ...sound(second, normalised), ...(fault && { ...broken(onFault), ...fault }) };
  } catch (cause) {
    if (!edge.started && isMisuse(cause)) throw cause;
    // Anything else is the developer's own: what makes the context of a request.
    return { ...broken(edge.options.onFault), fault: faultOf(cause) };
  }
}

/** The check with what was found out. An answer that no context can hold is a look-up that failed: the others count. */
function checkAgain(found: Found, again: (known: Found["known"]) => Report): { second: Report; failed: Found["failed"] } {
  const tried = (known: Found["known"]) => {
    try {
      return again(known);
    } catch (cause) {
      if (isMisuse(cause)) return undefined;
      throw cause;
    }
  };
  const second = tried(found.known);
  if (second !== undefined) return { second, failed: found.failed };
  const { known, failed } = usable(found, (known) => tried(known) !== undefined);
  return { second: again(known), failed };
}

/** Why the wasm did not load is said: what else broke may have words of the request in it. */
function faultOf(cause: unknown): Omit<Fault, "count"> {
  if (!(cause instanceof CribaError)) return { reason: "context" };
  return { reason: cause.code, ...(cause.code === "load-failed" && { message: cause.message }) };
}

function broken(onFault: "open" | "closed" | undefined): Pick<Judgement, "problem" | "checked"> {
  return { checked: "partial", problem: onFault === "closed" ? "unchecked" : undefined };
}

/** What an attacker can cause is the request's fault: 400, 413 or 422, never a fault of ours. */
function problemOf({ findings }: Report, source: Payload["source"]): ProblemName {
  const codes = findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
  if (codes.includes("json.size")) return "too-large";
  if (!codes.some((code) => code.startsWith("json."))) return "invalid";
  return source === "query" ? "query" : "not-json";
}

function sound(report: Report, normalised: boolean): Judgement {
  return { report, text: normalised ? report.text : undefined, checked: report.needs.length === 0 ? "full" : "partial" };
}
