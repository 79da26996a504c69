import { handler } from "criba/edge/deno";
import { guards, pick } from "./options.js";

const guarded = Object.fromEntries(Object.entries(guards(Deno.env.toObject())).map(([name, options]) => [name, handler(options)]));
const onListen = ({ port }) => console.log(`listening ${port}`);
Deno.serve({ port: 0, hostname: "127.0.0.1", onListen }, (request) => pick(guarded, new URL(request.url).pathname)(request));
