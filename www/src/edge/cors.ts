import type { Cors } from "./options.js";
import { UNKEPT } from "./unkept.js";

/** What scripts of another origin may read of an answer besides its body. */
const EXPOSED = "Criba-Ruleset, Server-Timing, Retry-After";

/** Lets the caller's origin read an answer, where it may; what the back end says of that itself stands. */
export function allowOrigin(headers: Headers, request: Request, cors: Cors | undefined): void {
  if (cors === undefined || headers.has("access-control-allow-origin")) return;
  const origin = request.headers.get("origin");
  const any = cors.origins === "*" && cors.credentials !== true;
  if (!any) headers.append("vary", "Origin");
  if (origin === null || (cors.origins !== "*" && !cors.origins.includes(origin))) return;
  headers.set("access-control-allow-origin", any ? "*" : origin);
  headers.set("access-control-expose-headers", EXPOSED);
  if (cors.credentials) headers.set("access-control-allow-credentials", "true");
}

/** Whether a browser asks if it may send a request. */
export function isPreflight(request: Request): boolean {
  return request.method === "OPTIONS" && request.headers.has("origin") && request.headers.has("access-control-request-method");
}

/** The answer to a preflight. */
export function preflight(request: Request, methods: Iterable<string>, cors: Cors): Response {
  const headers = new Headers(UNKEPT);
  allowOrigin(headers, request, cors);
  if (headers.has("access-control-allow-origin")) {
    headers.append("vary", "Access-Control-Request-Headers");
    headers.set("access-control-allow-methods", [...methods].join(", "));
    const asked = cors.headers?.join(", ") ?? request.headers.get("access-control-request-headers");
    if (asked) headers.set("access-control-allow-headers", asked);
    headers.set("access-control-max-age", String(cors.maxAge ?? 600));
  }
  return new Response(null, { status: 204, headers });
}
