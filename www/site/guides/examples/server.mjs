import { createServer } from "node:http";
import { listener } from "criba/edge/node";

// The back end that is guarded; here one that accepts everything.
const backEnd = createServer((request, response) => response.end("accepted"));
await new Promise((listening) => backEnd.listen(0, listening));

const guard = listener({ upstream: `http://127.0.0.1:${backEnd.address().port}` });
const server = createServer(guard);
await new Promise((listening) => server.listen(0, listening));

const address = `http://127.0.0.1:${server.address().port}/users/77`;
const headers = { "content-type": "application/json" };
const put = (body) => fetch(address, { method: "PUT", headers, body });

const good = await put('{ "contact_phone": "634567890" }');
console.log(good.status, await good.text());

const bad = await put('{ "contact_phone": "634 56" }');
const { title, errors } = await bad.json();
console.log(bad.status, bad.headers.get("content-type"), title);
for (const { code, pointer, detail } of errors) console.log(code, pointer, detail);

server.close();
backEnd.close();
