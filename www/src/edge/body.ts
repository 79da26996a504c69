// What a request brings to be checked: its body up to the limit, a form, or its query. Real bytes are counted, whatever the
// request says of its length.

import { bodiless } from "../generated/routes.js";
import { formText, queryText } from "./fields.js";
import type { Route } from "./options.js";
import type { ProblemName } from "./words.js";

/** What is checked. */
export type Payload =
  | { readonly source: "body"; readonly input: Uint8Array<ArrayBuffer> }
  | { readonly source: "form" | "query" | "path"; readonly input: string };

/** Why nothing can be checked, and the body that is left to forward where nothing is enforced. */
export interface Unread {
  readonly problem: ProblemName;
  readonly rest: BodyInit | null;
}

/** Methods whose parameters stand in the query: a body of theirs means nothing. */
const BY_QUERY = ["GET", "HEAD", "DELETE"];

/** Reads what is checked of a request, unless its type says that it is nothing of the sort. */
export async function payloadOf(request: Request, route: Route, limit: number): Promise<Payload | Unread> {
  if (bodiless.has(route.kind)) return { source: "path", input: "" };
  if (BY_QUERY.includes(request.method)) return { source: "query", input: queryText(new URL(request.url).searchParams) };
  const { headers, body } = request;
  const type = headers.get("content-type") ?? "";
  const form = route.form === true && /^\s*application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type);
  if (!form && !isJson(type)) return { problem: "media-type", rest: body };
  if (!isPlain(headers.get("content-encoding"))) return { problem: "coding", rest: body };
  const declared = Number(headers.get("content-length"));
  if (declared > limit) return { problem: "too-large", rest: body };
  const bytes = declared > 0 && !headers.has("transfer-encoding") ? await readWhole(limit, request) : await readUpTo(limit, body);
  if ("problem" in bytes) return bytes;
  if (!form) return { source: "body", input: bytes };
  return { source: "form", input: formText(new URLSearchParams(new TextDecoder().decode(bytes))) };
}

/** JSON is UTF-8; a type that names another encoding is another type. */
function isJson(type: string): boolean {
  const [name = "", ...parameters] = type.toLowerCase().split(";");
  if (!/^\s*application\/(?:json|[\w.!#$&^-]+\+json)\s*$/.test(name)) return false;
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*"?([^"]*?)"?\s*$/.exec(parameter)?.[1]).find(Boolean);
  return charset === undefined || charset === "utf-8" || charset === "utf8" || charset === "us-ascii";
}

function isPlain(coding: string | null): boolean {
  return coding === null || /^\s*(?:identity)?\s*$/i.test(coding);
}

/** What declares its length is read at once, far cheaper than chunk by chunk: HTTP lets no more through than was declared. */
async function readWhole(limit: number, request: Request): Promise<Uint8Array<ArrayBuffer> | Unread> {
  try {
    const bytes = new Uint8Array(await request.arrayBuffer());
    return bytes.length > limit ? { problem: "too-large", rest: bytes } : bytes;
  } catch {
    return { problem: "cut-off", rest: null };
  }
}

async function readUpTo(limit: number, body: Request["body"]): Promise<Uint8Array<ArrayBuffer> | Unread> {
  if (body === null) return new Uint8Array(0);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      chunks.push(next.value);
      length += next.value.length;
      if (length > limit) return { problem: "too-large", rest: again(chunks, reader) };
    }
  } catch {
    return { problem: "cut-off", rest: null };
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array<ArrayBuffer>) : joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** A body of which the beginning was read, as if nobody had. */
function again(chunks: Uint8Array<ArrayBuffer>[], reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>) {
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const chunk = chunks.shift() ?? (await reader.read()).value;
      return chunk === undefined ? controller.close() : controller.enqueue(chunk);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
