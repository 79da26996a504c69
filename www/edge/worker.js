// The Worker that is deployed: criba before a back end, beside criba's site.

import { worker } from "criba/edge/workers";
import { routes } from "criba/edge";
import { lookupsAt } from "./facts.js";
import { ingest } from "./ingest.js";

/** The signup form of the site also works without scripts. */
const guarded = routes.map((route) => (route.kind === "sale" ? { ...route, form: true } : route));

const words = (text) => text.split(" ").filter(Boolean);

export default worker((env) => ({
  routes: guarded,
  upstream: env.UPSTREAM,
  mode: env.MODE || "enforce",
  site: env.SITE ?? "/",
  ...(env.FACTS && { lookups: lookupsAt(env.FACTS, words(env.LOOKUPS || "customer")) }),
  ...(env.INGEST && { log: ingest(env.INGEST, env.INGEST_TOKEN) }),
  ...(env.ORIGINS && { cors: { origins: words(env.ORIGINS) } }),
}));
