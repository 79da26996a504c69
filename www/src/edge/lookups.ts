// Facts that only the back end has: what a report needs is looked up, all at once, each with its time.

import type { Context, Kind, Report } from "criba";
import { throughCache } from "./cache.js";

/** Names of the kinds of fact, each with its place in `context.known`, and whether it is asked for by id. */
export const FACTS = {
  catalogue: ["catalogue", false],
  operators: ["operators", false],
  "document-types": ["documentTypes", false],
  "street-types": ["streetTypes", false],
  nationalities: ["nationalities", false],
  languages: ["languages", false],
  "territory-owners": ["territoryOwners", false],
  segments: ["segments", false],
  customer: ["customers", true],
  account: ["accounts", true],
  subscription: ["subscriptions", true],
  msisdn: ["msisdns", true],
  coverage: ["coverage", true],
} as const;

/** A kind of fact, as `needs` names it. */
export type Fact = keyof typeof FACTS;

/** What a look-up is asked. */
export interface Question {
  readonly kind: Kind;
  /** The ids to look up, of facts that go by one: customers, accounts, subscriptions, numbers, coverage. Else empty. */
  readonly ids: readonly string[];
  /** Ends when the time is up. */
  readonly signal: AbortSignal;
  readonly request: Request;
}

/**
 * Answers what `context.known` holds of this fact: the whole list, or a map from the ids to what is known of them, with `null`
 * for what is not there. An id that is left out stays unknown.
 */
export type Look = (question: Question) => unknown;

/** Look-ups by their facts; with `seconds`, answers are kept in the platform's cache, where it has one. */
export type Lookups = { readonly [fact in Fact]?: Look | { readonly look: Look; readonly seconds: number } };

/** What came of the look-ups. */
export interface Found {
  readonly known: Record<string, unknown>;
  /** Facts whose look-up failed, or took too long. */
  readonly failed: readonly Fact[];
}

/** Which request is asked for. */
interface Asking {
  readonly kind: Kind;
  readonly path: Readonly<Record<string, string>>;
  /** The request, to be read. */
  readonly copy: () => Request;
  /** How long an answer may take. */
  readonly milliseconds: number;
}

type Known = Readonly<Record<string, unknown>>;

/** Looks up what a report needs; `undefined` where nobody knows any of it. */
export async function lookUp(
  lookups: Lookups,
  report: Report,
  { kind, path, copy, milliseconds }: Asking,
): Promise<Found | undefined> {
  const asked = report.needs.filter(({ lookup }) => lookups[lookup] !== undefined);
  if (asked.length === 0) return undefined;
  const failed: Fact[] = [];
  const known: Record<string, unknown> = {};
  const one = async (fact: Fact, pointers: readonly string[]) => {
    const [place, byId] = FACTS[fact];
    const ids = byId ? idsAt(pointers, report, path, fact) : [];
    const signal = AbortSignal.timeout(milliseconds);
    try {
      const question = { kind, ids, signal, get request() { return copy(); } };
      known[place] = await inTime(answer(lookups[fact], fact, question), signal);
    } catch {
      failed.push(fact);
    }
  };
  await Promise.all(asked.map(({ lookup, pointers }) => one(lookup as Fact, pointers)));
  return { known, failed };
}

/** Without the answers that do not hold. */
export function usable({ known, failed }: Found, holds: (known: Found["known"]) => boolean): Found {
  const unusable = (Object.keys(FACTS) as Fact[]).filter((fact) => {
    const [place] = FACTS[fact];
    return place in known && !holds({ [place]: known[place] });
  });
  const places: string[] = unusable.map((fact) => FACTS[fact][0]);
  const rest = Object.entries(known).filter(([place]) => !places.includes(place));
  return { known: Object.fromEntries(rest), failed: [...failed, ...unusable] };
}

/** What is known already and what was found out. Maps of both are put together. */
export function withKnown(context: Context, found: Known): Context {
  const before = (context.known ?? {}) as Known;
  const known: Record<string, unknown> = { ...before, ...found };
  for (const [place, byId] of Object.values(FACTS)) {
    if (byId && place in before && place in found) known[place] = { ...(before[place] as object), ...(found[place] as object) };
  }
  return { ...context, known };
}

/** The ids that stand at these places; the route's own where a place is the route. */
function idsAt(pointers: readonly string[], report: Report, path: Readonly<Record<string, string>>, fact: Fact): string[] {
  const ofRoute = path[fact === "customer" ? "userId" : `${fact}Id`];
  const ids = pointers.map((pointer) => (pointer === "" ? ofRoute : at(report.value, pointer)));
  return [...new Set(ids.filter((id) => id !== undefined && id !== null).map(String))];
}

/** What stands at an RFC 6901 pointer. */
function at(value: unknown, pointer: string): unknown {
  const steps = pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  let here = value;
  for (const step of steps) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Known)[step];
  }
  return here;
}

function inTime<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
    work.then(resolve, reject);
  });
}

/** What a look-up answers, from the cache where it may come from there. */
async function answer(lookup: Lookups[Fact], fact: Fact, question: Question): Promise<unknown> {
  if (typeof lookup === "function") return lookup(question);
  const { look, seconds } = lookup as { look: Look; seconds: number };
  if (!FACTS[fact][1]) return throughCache(fact, "", seconds, () => look(question));
  const one = async (id: string) => [id, await throughCache(fact, id, seconds, () => ofOne(look, question, id))] as const;
  const known = await Promise.all(question.ids.map(one));
  return Object.fromEntries(known.filter(([, entry]) => entry !== undefined));
}

async function ofOne(look: Look, question: Question, id: string): Promise<unknown> {
  return ((await look({ ...question, ids: [id] })) as Known)[id];
}
