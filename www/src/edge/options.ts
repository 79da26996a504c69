import type { Context, Kind, Report, Source } from "criba";
import type { Event } from "./log.js";
import type { Lookups } from "./lookups.js";
import type { Language } from "./words.js";

/** `enforce` refuses what is invalid, `shadow` forwards it and tells the log, `off` does not look at all. */
export type Mode = "enforce" | "shadow" | "off";

/** What the back end receives: the bytes as they came, or the canonical text. */
export type Forward = "original" | "normalised";

/** A guarded route. */
export interface Route {
  /** In capitals. */
  readonly method: string;
  /** Segments in braces are route parameters: `/users/{userId}`. */
  readonly path: string;
  readonly kind: Kind;
  readonly mode?: Mode;
  readonly forward?: Forward;
  /** Whether a plain HTML form may post here, its fields named as `clients.attributes[0].email`. It is forwarded as JSON. */
  readonly form?: boolean;
}

/** What comes after the pre-check, in place of `upstream`: an application, a service binding, a framework's `next`. */
export type Next = (request: Request) => Response | Promise<Response>;

/** What some platforms offer besides the request. */
export interface Platform {
  /** Keeps the platform awake for work that outlives the answer. */
  waitUntil?(work: Promise<unknown>): void;
}

/** Who may call from another origin, and read the findings. */
export interface Cors {
  /** Origins such as `https://shop.example`, or `*` for any. */
  readonly origins: readonly string[] | "*";
  /** Request headers that a browser may send besides the safe ones. Default: those it asks for. */
  readonly headers?: readonly string[];
  readonly credentials?: boolean;
  /** Seconds for which a browser may remember the answer to its preflight. Default: 600. */
  readonly maxAge?: number;
}

/** A refusal in the making, for `onInvalid`. */
export interface Invalid {
  readonly route: Route;
  readonly report: Report;
  /** What is about to be answered. */
  readonly response: Response;
}

export interface Options {
  /** The guarded routes. Default: all that the documents name, as exported by the name `routes`. */
  readonly routes?: readonly Route[];
  /** Address of the back end, without user, query or fragment; the path and the query of the request are put behind it. */
  readonly upstream?: string | URL;
  /** What comes after the pre-check, instead of an `upstream`. */
  readonly next?: Next;
  /** For routes that name no mode of their own. Default: `enforce`. */
  readonly mode?: Mode;
  /** For routes that name none of their own. Default: `original`. */
  readonly forward?: Forward;
  /** Context of the checks, or what makes one of a request. `today` is the day in Madrid where it is not given. */
  readonly context?: Context | ((request: Request, route: Route) => Context | Promise<Context>);
  /** Who knows the facts that a check lacks. A fact that nobody here knows is no fault. */
  readonly lookups?: Lookups;
  /**
   * Longest body in bytes, deepest nesting, most findings. They go before those of the context; where that is prepared, or made of
   * a request, only these let a body be longer than a mebibyte.
   */
  readonly limits?: Context["limits"];
  /** Milliseconds for the back end to begin its answer (30,000), and for a look-up (1,000). */
  readonly timeouts?: { readonly upstream?: number; readonly lookup?: number };
  /** What to do where a look-up or the check itself breaks: forward, marked as partly checked, or answer 503. Default: `open`. */
  readonly onFault?: "open" | "closed";
  /** May answer in its own way what is invalid. Where it throws, the prepared answer is given. */
  readonly onInvalid?: (invalid: Invalid, request: Request) => Response | undefined | Promise<Response | undefined>;
  /** Receives one event a guarded request. It holds no submitted value. */
  readonly log?: (event: Event) => unknown;
  /** Where events say they come from: a URI reference. Default: `/criba/edge`. */
  readonly source?: string;
  readonly cors?: Cors;
  /** Languages of the answers; the first is for those who ask for none of them. Default: English, Spanish. */
  readonly languages?: readonly (Language | `${Language}-${string}`)[];
  /** Address of criba's site, for the links to explanations. Default: the root of the request's own origin. */
  readonly site?: string | URL;
  /** The wasm, where the platform cannot find it by itself. */
  readonly wasm?: Source | Promise<Source>;
}
