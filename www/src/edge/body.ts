// What a request brings to be checked: its body up to the limit, a form, or its query. Real bytes are counted, whatever the
// request says of its length.

import { bodiless } from "../generated/routes.js";
import { formText, queryText } from "./fields.js";
import type { Route } from "./options.js";
import type { ProblemName } from "./words.js";

/** What is checked. */
export type Payload =
  | { readonly source: "body"; readonly input: Uint8Array<ArrayBuffer> }
  | { readonly source: "form"; readonly input: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly source: "query" | "path"; readonly input: string };

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
  const { headers, body } = request;
  if (BY_QUERY.includes(request.method)) {
    const { search, searchParams } = new URL(request.url);
    return isUtf8(search) ? { source: "query", input: queryText(searchParams) } : { problem: "encoding", rest: body };
  }
  const type = headers.get("content-type") ?? "";
  const form = route.form === true && /^\s*application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type);
  if (!form && !isJson(type)) return { problem: "media-type", rest: body };
  if (!isPlain(headers.get("content-encoding"))) return { problem: "coding", rest: body };
  const declared = Number(headers.get("content-length"));
  if (declared > limit) return { problem: "too-large", rest: body };
  const bytes = declared > 0 && !headers.has("transfer-encoding") ? await readWhole(limit, request) : await readUpTo(limit, body);
  if ("problem" in bytes) return bytes;
  if (!form) return { source: "body", input: bytes };
  const text = textOf(bytes);
  return text === undefined ? { problem: "encoding", rest: bytes } : { source: "form", input: formText(new URLSearchParams(text)), bytes };
}

/** The request for others to read, who know nothing of what was read of it. */
export function readable(request: Request, payload: Payload): Request {
  if (payload.source === "body") return new Request(request, { body: payload.input });
  if (payload.source === "form") return new Request(request, { body: payload.bytes });
  return request.body === null ? request : request.clone();
}

/** A form as a text; `undefined` where its letters are not UTF-8, of which a lenient reading would make others. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return isUtf8(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Whether escapes stand for UTF-8. A `%` that is no escape stands for itself. */
function isUtf8(text: string): boolean {
  try {
    return decodeURIComponent(text.replace(/%(?![\da-f]{2})/gi, "")) !== undefined;
  } catch {
    return false;
  }
}

/** JSON is UTF-8; a type that names another encoding is another type. */
export function isJson(type: string): boolean {
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
  try {
    const reader = body.getReader();
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
