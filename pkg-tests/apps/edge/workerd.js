import { worker } from "criba/edge/workers";
import { guards, pick } from "./options.js";

let guarded;

export default {
  fetch(request, env, context) {
    guarded ??= Object.fromEntries(Object.entries(guards(env)).map(([name, options]) => [name, worker(() => options)]));
    return pick(guarded, new URL(request.url).pathname).fetch(request, env, context);
  },
};
