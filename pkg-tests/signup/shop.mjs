// The site behind the edge function, before a shop that accepts what reaches it.

import { once } from "node:events";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".wasm": "application/wasm", ".json": "application/json" };

/** Serves a site and its orders. What `open` holds may be changed: `answer` answers a request for a file otherwise, `context` is what the edge function knows besides. */
export async function shop(library, site) {
  const { listener } = await import(pathToFileURL(join(library, "edge/node.js")));
  const orders = [];
  const open = { answer: undefined, context: {} };
  const options = {
    routes: [{ method: "POST", path: "/signups", kind: "sale", form: true }],
    context: () => ({ channel: "online", segment: "residential", ...open.context }),
    next: async (request) => {
      if (request.method !== "POST") return file(request);
      orders.push(await request.json());
      return Response.json({ sell_id: 1000 + orders.length }, { status: 201 });
    },
  };

  async function file(request) {
    const path = decodeURIComponent(new URL(request.url).pathname);
    const own = await open.answer?.(path);
    if (own) return own;
    let name = join(site, normalize(path));
    if (existsSync(name) && statSync(name).isDirectory()) name = join(name, "index.html");
    if (!existsSync(name)) return new Response("not here", { status: 404 });
    return new Response(readFileSync(name), { headers: { "content-type": TYPES[extname(name)] ?? "text/plain" } });
  }

  const server = createServer(listener(options));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    orders,
    open,
    close: () => (server.closeAllConnections(), server.close()),
  };
}
