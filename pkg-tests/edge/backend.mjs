// A back end that remembers what reached it, answers as headers of the request ask, and collects the edge's log.

import { once } from "node:events";
import { createServer } from "node:http";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { unpacked, zstd } from "./codings.mjs";

/** What a header `x-answer` asks for. */
const ANSWERS = {
  slow: (answer) => setTimeout(() => answer.writeHead(201).end("late"), 5_000).unref(),
  never: (answer) => answer.socket.destroy(),
  broken: (answer) => answer.socket.end("HTTP/1.1 nonsense\r\n\r\n"),
  empty: (answer) => answer.writeHead(204).end(),
  moved: (answer) => answer.writeHead(302, { location: "/elsewhere" }).end(),
  gzip: (answer) => packed(answer, "gzip", gzipSync(unpacked)),
  deflate: (answer) => packed(answer, "deflate", deflateSync(unpacked)),
  br: (answer) => packed(answer, "br", brotliCompressSync(unpacked)),
  zstd: (answer) => packed(answer, "zstd", zstd),
  twice: (answer) => packed(answer, "gzip, br", brotliCompressSync(gzipSync(unpacked))),
  cookies: (answer) => answer.writeHead(200, { "set-cookie": ["a=1", "b=2"], connection: "x-hop", "x-hop": "1" }).end("ok"),
};

function packed(answer, coding, bytes) {
  answer.writeHead(200, { "content-encoding": coding, "content-type": "text/plain" }).end(bytes);
}

export async function backend() {
  const received = [];
  const events = [];
  const asked = [];
  const server = createServer(async (request, answer) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    if (request.url === "/ingest") {
      events.push(JSON.parse(body));
      return answer.writeHead(202).end();
    }
    const { method, url, headers } = request;
    if (url.startsWith("/facts/") && method === "GET") return asked.push(url), facts(headers["x-facts"], new URL(url, "http://x"), answer);
    received.push({ method, url, headers, body });
    const special = ANSWERS[headers["x-answer"]];
    if (special) return special(answer);
    answer.writeHead(201, "Made", { "content-type": "application/json", "x-back": "end" }).end('{"id":1}');
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = `http://127.0.0.1:${server.address().port}`;
  const stop = () => (server.closeAllConnections(), server.close());
  return { address, received, events, asked, stop };
}

/** What is known: `x-facts` is JSON of the facts by name, or says how the look-up goes wrong. */
function facts(known, { pathname }, answer) {
  if (known === "slow") return setTimeout(() => answer.end("{}"), 2_000).unref();
  if (known === "fail") return answer.writeHead(500).end();
  const fact = JSON.parse(known || "{}")[pathname.slice("/facts/".length)] ?? {};
  answer.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(fact));
}
