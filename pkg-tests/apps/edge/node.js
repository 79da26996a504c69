import { createServer } from "node:http";
import { listener } from "criba/edge/node";
import { guards, pick } from "./options.js";

const guarded = Object.fromEntries(Object.entries(guards(process.env)).map(([name, options]) => [name, listener(options)]));
const server = createServer((incoming, outgoing) => pick(guarded, incoming.url)(incoming, outgoing));
server.listen(0, "127.0.0.1", () => console.log(`listening ${server.address().port}`));
