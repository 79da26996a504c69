// The request as the back end receives it, and its answer as the caller does.

import type { Next } from "./options.js";

/** Of one connection, not of the message (RFC 9110, 7.6.1); `expect` was answered when the body was asked for. */
const HOP_BY_HOP = [
  "connection",
  "expect",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** Statuses of answers that have no body. */
const BODILESS = [101, 204, 205, 304];

export const IN_WORKERS = globalThis.navigator?.userAgent === "Cloudflare-Workers";

/** Codings that `fetch` unpacks, yet leaves in the headers: in Deno, in Bun, in Node. Cloudflare's hands on what is packed. */
const UNPACKED =
  "Deno" in globalThis ? /^(?:gzip|br)$/i : "Bun" in globalThis ? /^(?:(?:x-)?gzip|deflate|br)$/i : /^(?:(?:x-)?gzip|deflate|br|[,\s])+$/i;

/**
 * Deno's `fetch` sends a request once more where a connection breaks before the answer, unless its body is a stream. A sale
 * must not be made twice.
 */
const SENDS_AGAIN = "Deno" in globalThis;

/** How a request did not come through. */
export class Unanswered extends Error {
  constructor(readonly problem: "unreachable" | "slow", cause: unknown) {
    super(problem, { cause });
  }
}

/** What changes in a request before it is handed on. */
export interface Changes {
  readonly checked?: Checked | undefined;
  /** The body, where it was read. */
  readonly body?: BodyInit | null | undefined;
  /** Its type, where that is another. */
  readonly type?: string;
  /** The query, as the text of a JSON object, where it is another. */
  readonly query?: string | undefined;
}

/** The request to hand on. What callers say of checks is not: the back end may trust those headers. */
export function handOn(request: Request, upstream: string | undefined, { checked, body, type, query }: Changes): Request {
  const headers = endToEnd(request.headers);
  for (const name of [...headers.keys()].filter((name) => name.startsWith("criba-"))) headers.delete(name);
  if (checked !== undefined) headers.set("criba-checked", checked);
  if (type !== undefined) headers.set("content-type", type);
  // Another host has another name, and the platform knows the length of what was read.
  if (upstream !== undefined) headers.delete("host");
  if (body !== undefined) headers.delete("content-length");
  const once = SENDS_AGAIN && isWhole(body) ? new Blob([body]).stream() : body;
  const init = { method: request.method, headers, body: body === undefined ? request.body : once };
  return new Request(addressAt(upstream, request.url, query), { ...init, redirect: "manual", duplex: "half" } as RequestInit);
}

function isWhole(body: BodyInit | null | undefined): body is string | Uint8Array<ArrayBuffer> {
  return typeof body === "string" || body instanceof Uint8Array;
}

/** The address at the back end; its own where there is none: a Worker on a route stands before its origin. */
function addressAt(upstream: string | undefined, url: string, query: string | undefined): string {
  const { pathname, search, origin } = new URL(url);
  const asked = query === undefined ? search : `?${new URLSearchParams(JSON.parse(query))}`;
  return (upstream ?? origin) + pathname + asked;
}

/** How complete the check of a request was that is handed on. */
export type Checked = "full" | "partial";

/** Sends requests to the back end at this address. */
export function toUpstream(milliseconds: number): Next {
  return async (request) => {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), milliseconds);
    try {
      return await fetch(request, { signal: patience.signal });
    } catch (cause) {
      throw new Unanswered(patience.signal.aborted ? "slow" : "unreachable", cause);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** The back end's answer with headers of ours. */
export async function handBack(answer: Response, own: (headers: Headers) => void): Promise<Response> {
  const headers = endToEnd(answer.headers);
  if (await isUnpacked(answer)) {
    headers.delete("content-encoding");
    headers.delete("content-length");
  }
  own(headers);
  const { status, statusText } = answer;
  return new Response(BODILESS.includes(status) ? null : answer.body, { status, statusText, headers });
}

/** Whether an answer came by `fetch`, which has unpacked it. */
async function isUnpacked(answer: Response): Promise<boolean> {
  const coding = answer.headers.get("content-encoding")?.trim() ?? "";
  // What an application made has no address.
  if (IN_WORKERS || answer.url === "" || answer.body === null) return false;
  if (!/^zstd$/i.test(coding)) return UNPACKED.test(coding);
  // Some versions unpack this one and some do not: the first bytes tell.
  const reader = (answer.clone().body as ReadableStream<Uint8Array>).getReader();
  const { value } = await reader.read();
  void reader.cancel();
  return value?.[0] !== 0x28 || value[1] !== 0xb5;
}

/** A copy without what belongs to one connection. */
function endToEnd(headers: Headers): Headers {
  const copy = new Headers(headers);
  const named = headers.get("connection")?.split(",").map((name) => name.trim()) ?? [];
  for (const name of [...HOP_BY_HOP, ...named]) {
    if (/^[\w!#$%&'*+.^`|~-]+$/.test(name)) copy.delete(name);
  }
  return copy;
}
