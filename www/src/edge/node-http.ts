// Node's own requests and responses, for a handler of web-standard ones.

import type { IncomingMessage, ServerResponse } from "node:http";
import { CribaError } from "criba";
import { UNKEPT } from "./unkept.js";

/** Answers a request. What the handler throws is Node's `uncaughtException` no more than a framework's: it is a 500. */
export async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handler: (request: Request) => Promise<Response>,
): Promise<void> {
  const request = requestOf(incoming);
  if (request === undefined) return void outgoing.writeHead(400, UNKEPT).end();
  try {
    const { status, statusText, headers, body } = await handler(request);
    outgoing.statusMessage = statusText;
    outgoing.writeHead(status, [...headers].flat());
    await (body === null ? outgoing.end() : body.pipeTo(writable(outgoing)));
  } catch (cause) {
    if (!outgoing.headersSent) outgoing.writeHead(500, UNKEPT).end();
    else outgoing.destroy();
    console.error(told(cause));
  }
}

/** What broke, without what others say of it: an address or a text of the request may be in that. */
function told(cause: unknown): string {
  if (cause instanceof CribaError) return `${cause.name}: ${cause.message}`;
  if (!(cause instanceof Error)) return "what is thrown is no error";
  const places = cause.stack?.split("\n").filter((line) => /^ +at .*:\d+:\d+\)?$/.test(line)) ?? [];
  return [cause.name, ...places].join("\n");
}

/** The request, with its body as it comes in; `undefined` where its method or its address is none. */
function requestOf(incoming: IncomingMessage): Request | undefined {
  const { method = "GET", url = "/", rawHeaders } = incoming;
  const bodiless = method === "GET" || method === "HEAD";
  try {
    const headers = new Headers();
    for (let i = 0; i < rawHeaders.length; i += 2) headers.append(rawHeaders[i] as string, rawHeaders[i + 1] as string);
    // Put together, not resolved: `//signups` is a path here, and no host.
    const address = url.startsWith("/") ? `http://${headers.get("host") || "localhost"}${url}` : url;
    const init = { method, headers, body: bodiless ? null : bodyOf(incoming), duplex: "half" };
    return new Request(address, init as RequestInit);
  } catch {
    return undefined;
  }
}

/** A body that nobody wants is read off all the same: else its sender never comes to see the answer. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      incoming.on("data", (chunk: Uint8Array) => {
        controller.enqueue(chunk);
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
      });
      incoming.once("end", () => controller.close());
      incoming.once("error", (cause) => controller.error(cause));
    },
    pull: () => void incoming.resume(),
    cancel: () => void incoming.removeAllListeners("data").removeAllListeners("end").resume(),
  });
}

/** Takes a chunk when the one before is on its way. */
function writable(outgoing: ServerResponse): WritableStream<Uint8Array> {
  return new WritableStream({
    write: (chunk) => new Promise((done, fail) => outgoing.write(chunk, (cause) => (cause ? fail(cause) : done()))),
    close: () => void outgoing.end(),
    abort: () => void outgoing.destroy(),
  });
}
