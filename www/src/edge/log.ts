// One event a guarded request, in the form of CloudEvents 1.0, without a submitted value.

import type { Finding, Kind, Severity, Status } from "criba";
import type { Checked } from "./forward.js";
import type { Fact } from "./lookups.js";
import { masked } from "./mask.js";
import type { Mode, Options, Platform } from "./options.js";
import type { Outcome, Visit } from "./precheck.js";
import type { Match } from "./routing.js";
import type { ProblemName } from "./words.js";

/** What the pre-check did with one request. */
export interface Event {
  readonly specversion: "1.0";
  /** What a problem answer carries as its `instance`, without the prefix. */
  readonly id: string;
  readonly source: string;
  readonly type: "criba.precheck";
  /** The pattern of the route, never the path. */
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: "application/json";
  readonly data: Data;
}

export interface Data {
  readonly method: string;
  /** The pattern, such as `/users/{userId}`. */
  readonly route: string;
  readonly kind?: Kind;
  readonly mode?: Mode;
  /** Of the answer. */
  readonly status: number;
  /** Whether the request was handed on, and how completely it was checked. */
  readonly forwarded: boolean;
  readonly checked?: Checked;
  /** Why the answer is a problem. */
  readonly problem?: ProblemName;
  readonly verdict?: Status;
  readonly ruleset?: string;
  readonly findings: readonly Told[];
  /** What broke: a look-up, the wasm, the context, what answers in the developer's own way. */
  readonly fault?: Fault;
  /** Milliseconds that the check and its look-ups took. 0 where the platform stops its clock. */
  readonly duration: number;
}

/** A finding without its words. */
export interface Told {
  readonly code: string;
  readonly severity: Severity;
  readonly pointer: string;
}

/** What broke, and how many times since the start of this instance anything did. */
export interface Fault {
  readonly reason: string;
  /** Why the wasm could not be loaded. */
  readonly message?: string;
  readonly lookups?: readonly Fact[];
  readonly count: number;
}

/** The event of a request. */
export function eventOf({ edge, request, id }: Visit, { pattern, route }: Match, outcome: Outcome): Event {
  const { response, report, problem, forwarded, checked, fault, duration } = outcome;
  return {
    specversion: "1.0",
    id,
    source: edge.options.source ?? "/criba/edge",
    type: "criba.precheck",
    subject: pattern,
    time: new Date().toISOString(),
    datacontenttype: "application/json",
    data: {
      method: request.method,
      route: pattern,
      ...(route && { kind: route.kind, mode: route.mode }),
      status: response.status,
      forwarded,
      ...(forwarded && checked && { checked }),
      ...(problem && { problem }),
      ...(report && { verdict: report.status, ruleset: report.ruleset }),
      findings: report?.findings.map(told) ?? [],
      ...(fault && { fault: { ...fault, count: edge.faults } }),
      duration: duration ?? 0,
    },
  };
}

/** Hands an event to the log. A log that fails takes nobody's request down. */
export function emit(log: NonNullable<Options["log"]>, event: Event, platform: Platform | undefined): void {
  const work = (async () => log(event))().catch(() => undefined);
  try {
    platform?.waitUntil?.(work);
  } catch {
    // Hono throws where its platform has no such thing. The work is under way all the same.
  }
}

function told({ code, severity, pointer }: Finding): Told {
  return { code, severity, pointer: masked(pointer) };
}
