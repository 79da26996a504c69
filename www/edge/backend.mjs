// A stand-in back end for the demo: takes what it is sent, and says what it got of it. It keeps nothing.

import { once } from "node:events";
import { createServer } from "node:http";

/** Customers that it knows: one left. */
const CUSTOMERS = { 1042: { state: "ACTIVE" }, 1043: { state: "DEACTIVATED" } };

export async function backend() {
  let count = 0;
  const server = createServer(async (request, answer) => {
    let bytes = 0;
    for await (const chunk of request) bytes += chunk.length;
    const { method, url, headers } = request;
    if (url.startsWith("/facts/customer?")) return customers(new URL(url, "http://localhost").searchParams.getAll("id"), answer);
    count += 1;
    const got = { accepted: true, sell_id: count, number: count, method, path: url, bytes, checked: headers["criba-checked"] ?? null };
    if ((headers.accept ?? "").includes("text/html")) return page(answer, got);
    answer.writeHead(method === "POST" ? 201 : 200, { "content-type": "application/json" });
    answer.end(`${JSON.stringify(got)}\n`);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => (server.closeAllConnections(), server.close()) };
}

/** What is known of these customers. */
function customers(ids, answer) {
  answer.writeHead(200, { "content-type": "application/json" });
  answer.end(JSON.stringify(Object.fromEntries(ids.map((id) => [id, CUSTOMERS[id] ?? null]))));
}

/** For forms that were sent without scripts. */
function page(answer, { number, checked }) {
  answer.writeHead(201, { "content-type": "text/html; charset=utf-8" });
  answer.end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Accepted</title>
<h1>Accepted by the stand-in back end</h1><p>Request ${number}; checked: ${checked}.</p></html>\n`);
}
