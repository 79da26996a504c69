import { server } from "criba/edge/bun";
import { guards, pick } from "./options.js";

const guarded = Object.fromEntries(Object.entries(guards(process.env)).map(([name, options]) => [name, server(options)]));
const fetch = (request) => pick(guarded, new URL(request.url).pathname).fetch(request);
console.log(`listening ${Bun.serve({ port: 0, hostname: "127.0.0.1", fetch }).port}`);
