import { refuse } from "./answer.js";
import { type Payload, type Unread, isJson, payloadOf, readable } from "./body.js";
import { allowOrigin, isPreflight, preflight } from "./cors.js";
import { Edge } from "./edge.js";
import { type Changes, Unanswered, handBack, handOn } from "./forward.js";
import { type Judgement, judge } from "./judge.js";
import { emit, eventOf } from "./log.js";
import { NOTHING_BEHIND, misused } from "./misuse.js";
import type { Next, Options, Platform, Route } from "./options.js";
import type { Match } from "./routing.js";
import { type ProblemName, negotiate } from "./words.js";

/** Methods that pass on a guarded path even where no kind names them. */
const HARMLESS = ["GET", "HEAD", "OPTIONS", "DELETE"];

/** A handler of requests, given what comes after it where the options do not say, and what the platform offers. */
export type Guard = (request: Request, next?: Next, platform?: Platform) => Promise<Response>;

/** One request on its way. */
export interface Visit {
  readonly edge: Edge;
  readonly request: Request;
  /** What guards it, if anything does. */
  readonly match: Match | undefined;
  readonly next: Next;
  readonly id: string;
}

/** What came of a guarded request. */
export interface Outcome extends Judgement {
  readonly response: Response;
  readonly forwarded: boolean;
}

/**
 * Pre-checks requests before the back end: forwards what is valid, refuses what is not, on the routes that it guards.
 * The first request of all throws a `CribaError` where a route names an unknown kind or the context is none.
 *
 * @throws {CribaError} `bad-options`, where the options make no sense.
 */
export function precheck(options: Options): Guard {
  const edge = new Edge(options);
  return async (request, next = edge.next, platform) => {
    if (next === undefined) throw misused(NOTHING_BEHIND);
    const match = edge.find(request.method, new URL(request.url).pathname);
    if (match && options.cors && looks(match) && isPreflight(request)) return preflight(request, passing(match, request), options.cors);
    const visit = { edge, request, match, next, id: crypto.randomUUID() };
    if (match === undefined || passes(match, request.method)) return (await handedOn(visit, {})).response;
    const outcome = await (match.route ? guarded(visit, match.route, match.path) : refused(visit, { problem: "method" }));
    const { log } = edge.options;
    if (log) emit(log, eventOf(visit, match, outcome), platform);
    return outcome.response;
  };
}

/** Whether anything is looked at on this path. */
function looks({ methods }: Match): boolean {
  return [...methods.values()].some(({ mode }) => mode !== "off");
}

/** Methods that a browser may use here: those that are checked, and those that pass. */
function passing(match: Match, request: Request): Set<string> {
  const asked = request.headers.get("access-control-request-method") ?? "";
  return new Set([...match.methods.keys(), ...HARMLESS, ...(passes({ ...match, route: undefined }, asked) ? [asked] : [])]);
}

/** Whether nothing is checked although the path is guarded. */
function passes({ route, methods }: Match, method: string): boolean {
  if (route !== undefined) return route.mode === "off";
  return HARMLESS.includes(method) || [...methods.values()].every(({ mode }) => mode !== "enforce");
}

async function guarded(visit: Visit, route: Required<Route>, path: Match["path"]): Promise<Outcome> {
  const { edge, request } = visit;
  const payload = await payloadOf(request, route, edge.limit);
  const started = performance.now();
  const judgement: Judgement = "problem" in payload ? payload : await judge(edge, request, route, path, payload);
  const timed = { ...judgement, duration: performance.now() - started };
  if (timed.fault !== undefined) edge.faults += 1;
  if (timed.problem === undefined || route.mode !== "enforce") return handedOn(visit, changesOf(payload, timed), timed);
  if ("rest" in payload && payload.rest instanceof ReadableStream) void payload.rest.cancel().catch(() => undefined);
  const outcome = refused(visit, { ...timed, problem: timed.problem });
  return "problem" in payload ? outcome : answered(visit, route, payload, outcome);
}

/** A refusal as the developer answers it, if they do. */
async function answered(visit: Visit, route: Route, payload: Payload, outcome: Outcome): Promise<Outcome> {
  const { edge, request } = visit;
  const { report, response } = outcome;
  const { onInvalid } = edge.options;
  if (report === undefined || onInvalid === undefined) return outcome;
  try {
    const own = await onInvalid({ route, report, response: response.clone() }, readable(request, payload));
    return own ? { ...outcome, response: await handBack(own, (headers) => mark(headers, visit, outcome)) } : outcome;
  } catch {
    edge.faults += 1;
    return { ...outcome, fault: { reason: "on-invalid" } };
  }
}

/** What the check changes in a request that goes on. */
function changesOf(payload: Payload | Unread, { checked, text }: Judgement): Changes {
  if ("problem" in payload) return { body: payload.rest };
  switch (payload.source) {
    case "body":
      return { checked, body: text ?? payload.input };
    case "form":
      return { checked, body: text ?? payload.input, type: "application/json" };
    case "query":
      return { checked, query: text };
    case "path":
      return { checked };
  }
}

/** Hands a request on. A back end that cannot be reached is answered for; what an application throws is its own. */
async function handedOn(visit: Visit, changes: Changes, judgement: Judgement = {}): Promise<Outcome> {
  const { edge, request, match, next } = visit;
  const upstream = next === edge.next ? edge.upstream : undefined;
  try {
    const answer = await next(handOn(request, upstream, changes));
    const response = await handBack(answer, (headers) => match && mark(headers, visit, judgement));
    return { ...judgement, response, forwarded: true };
  } catch (cause) {
    if (!(cause instanceof Unanswered)) throw cause;
    return { ...refused(visit, { ...judgement, problem: cause.problem }), forwarded: true };
  }
}

function refused(visit: Visit, judgement: Judgement & { problem: ProblemName }): Outcome {
  const { edge, request, match, id } = visit;
  const language = negotiate(request.headers.get("accept-language"), edge.languages);
  const response = refuse({ ...judgement, id, language, html: wantsPage(request, match?.route), site: edge.site(request) });
  if (judgement.problem === "method") response.headers.set("allow", [...(match?.methods.keys() ?? [])].join(", "));
  mark(response.headers, visit, judgement);
  return { ...judgement, response, forwarded: false };
}

/** What every answer on a guarded path says of the check. */
function mark(headers: Headers, { edge, request }: Visit, { report, duration }: Judgement): void {
  if (duration !== undefined) headers.append("server-timing", `criba;dur=${Math.round(duration * 1000) / 1000}`);
  if (report !== undefined) headers.set("criba-ruleset", report.ruleset);
  allowOrigin(headers, request, edge.options.cors);
}

/** Whether it is a person who reads the answer: a plain form was posted, well or badly. */
function wantsPage({ headers }: Request, route: Route | undefined): boolean {
  const asked = /\btext\/html\b/i.test(headers.get("accept") ?? "");
  return route?.form === true && asked && !isJson(headers.get("content-type") ?? "");
}
