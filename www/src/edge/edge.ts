// What one `precheck` keeps between requests.

import { type Context, CribaError, check, languages, prepare, ready } from "criba";
import { words as en } from "criba/messages/en";
import { words as es } from "criba/messages/es";
import { routes as documented } from "../generated/routes.js";
import { today } from "./clock.js";
import { IN_WORKERS, toUpstream } from "./forward.js";
import type { Next, Options, Route } from "./options.js";
import { type Match, router } from "./routing.js";
import { heed, languagesOf, siteOf, upstreamOf } from "./settings.js";

const MEBIBYTE = 1 << 20;

/** Options with their defaults, and how far the wasm is. */
export class Edge {
  readonly find: (method: string, pathname: string) => Match | undefined;
  readonly upstream: string | undefined;
  /** `undefined` where a request would come back here: only a Worker stands before its origin. */
  readonly next: Next | undefined;
  readonly limit: number;
  readonly languages;
  /** How many checks broke since the start. */
  faults = 0;
  /** Whether the wasm was there once, and everything that was configured made sense to it. */
  started = false;
  readonly #routes: readonly Route[];
  readonly #site: string;
  /** The context, where it is not one of a request: what lasts of it is read and indexed once. */
  #fixed: Context | undefined;
  #starting: Promise<void> | undefined;

  constructor(readonly options: Options) {
    this.#routes = options.routes ?? documented;
    heed(options, this.#routes);
    this.find = router(this.#routes, options);
    this.upstream = upstreamOf(options);
    const there = this.upstream !== undefined || IN_WORKERS;
    this.next = options.next ?? (there ? toUpstream(options.timeouts?.upstream ?? 30_000) : undefined);
    const { context } = options;
    this.limit = options.limits?.bytes ?? (typeof context === "object" ? context.limits?.bytes : undefined) ?? MEBIBYTE;
    this.languages = languagesOf(options);
    this.#site = siteOf(options);
    // Without waiting for the first request; if it fails, that request tells.
    this.start().catch(() => undefined);
  }

  /**
   * Loads the wasm, once. A load that failed is tried again by the next request.
   *
   * @throws {CribaError} where a route or the context is misused: that nothing will ever be checked must not go unseen.
   */
  start(): Promise<void> {
    this.#starting ??= this.#start().catch((cause: unknown) => {
      this.#starting = undefined;
      throw cause;
    });
    return this.#starting;
  }

  async #start(): Promise<void> {
    await languages(en, es);
    await ready(this.options.wasm);
    const { context } = this.options;
    if (typeof context !== "function") this.#fixed = this.#lasting(context ?? {});
    for (const { kind } of this.#routes) check(kind, "", this.#fixed);
    this.started = true;
  }

  /** Address of criba's site, as its links begin. */
  site({ url }: Request): URL {
    return new URL(this.#site, url);
  }

  /** The context of one check, of a request that may be read. */
  async context(request: () => Request, route: Route, path: Record<string, string>): Promise<Context> {
    const { context } = this.options;
    const given = typeof context === "function" ? this.#limited(await context(request(), route)) : this.#fixed;
    return {
      ...given,
      today: given?.today ?? today(),
      ...(Object.keys(path).length > 0 && { path }),
    };
  }

  /** A context of which the facts, the calendar, the limits and the severities are prepared. */
  #lasting(context: Context): Context {
    const { known, calendar, limits, severity, ...each } = this.#limited(context);
    return each.prepared ? this.#limited(context) : { ...each, prepared: prepare({ known, calendar, limits, severity }) };
  }

  #limited(context: Context): Context {
    const { limits } = this.options;
    return limits === undefined ? context : { ...context, limits: { ...context.limits, ...limits } };
  }
}

/** Whether the developer, and no request, is at fault. */
export function isMisuse(cause: unknown): boolean {
  return cause instanceof CribaError && (cause.code === "unknown-kind" || cause.code === "bad-context");
}
