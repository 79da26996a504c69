// What every runtime's app guards, by the first part of the path. What comes after a guard in these tests is told by
// headers of the request, since the guard hands them on.

import { routes as documented } from "criba/edge";

const FIXED = { today: "2026-11-23", channel: "offline" };

const sale = (prefix, rest = {}) => ({ method: "POST", path: `${prefix}/signups`, kind: "sale", ...rest });

/** Options of each guard, given the addresses of the back end, of a dead one and of the log's ingest. */
export function guards({ UPSTREAM, DEAD, INGEST }) {
  const look = (fact) => async ({ ids, request, signal }) => {
    const answer = await fetch(`${UPSTREAM}/facts/${fact}?ids=${ids}`, { headers: { "x-facts": request.headers.get("x-facts") ?? "" }, signal });
    if (!answer.ok) throw new Error(`the back end knows no ${fact}`);
    return answer.json();
  };
  const log = (event) => fetch(INGEST, { method: "POST", headers: { "content-type": "application/cloudevents+json" }, body: JSON.stringify(event) });
  const common = { upstream: UPSTREAM, context: FIXED, log, timeouts: { upstream: 400, lookup: 200 }, site: "https://criba.example/" };
  const routes = [
    ...documented.filter(({ kind }) => kind !== "sale"),
    sale("", { form: true }),
    sale("/shadow", { mode: "shadow" }),
    sale("/off", { mode: "off" }),
    sale("/normalised", { forward: "normalised" }),
    { method: "GET", path: "/normalised/msisdns", kind: "available-msisdns", forward: "normalised" },
  ];
  const lookups = Object.fromEntries(["customer", "account", "subscription"].map((fact) => [fact, look(fact)]));
  const cors = { origins: ["https://shop.example"] };
  return {
    "": { ...common, routes, cors, lookups },
    known: { ...common, context: { ...FIXED, known: { operators: [345, 456] } }, routes: [sale("/known")], lookups: { msisdn: look("msisdn") } },
    unknown: { ...common, context: { ...FIXED, known: { operators: [345] } }, routes: [sale("/unknown")] },
    facts: { ...common, routes: [sale("/facts")], lookups: { msisdn: look("msisdn"), operators: look("operators") } },
    closed: { ...common, routes: [sale("/closed")], lookups: { msisdn: look("msisdn") }, onFault: "closed" },
    dead: { ...common, upstream: DEAD, routes: [sale("/dead")] },
    small: { ...common, routes: [sale("/small"), sale("/small/shadow", { mode: "shadow" })], limits: { bytes: 1000 } },
    load: { ...common, timeouts: {}, routes: [sale("/load")] },
    // Without a log, for what the check alone costs.
    quiet: { upstream: UPSTREAM, context: FIXED, routes: [sale("/quiet")] },
    // What the platform leaves undefined is not set.
    unset: { ...common, mode: undefined, forward: "normalised", routes: [sale("/unset", { mode: undefined, forward: undefined })] },
    prefixed: { ...common, upstream: new URL(`${UPSTREAM}/api/`), routes: [sale("/prefixed")] },
    large: { ...common, context: { ...FIXED, limits: { bytes: 2 << 20 } }, routes: [sale("/large")] },
    // The developer's own functions, which read the body, and which throw.
    reading: {
      ...common,
      routes: [sale("/reading", { form: true })],
      context: async (request) => ((await request.text()) === "" ? {} : FIXED),
      lookups: { operators: async ({ request }) => ((await request.text()) === "" ? [] : [345, 456]) },
      onInvalid: async ({ route }, request) => new Response(`${route.kind}: ${await request.text()}`, { status: 418 }),
    },
    throwing: {
      ...common,
      routes: [sale("/throwing")],
      onInvalid: async ({ response }) => {
        throw new Error(await response.text());
      },
    },
    own: { ...common, routes: [sale("/own")], onInvalid: ({ report }) => new Response(report.status, { status: 418 }) },
  };
}

/** The guard of a path. */
export function pick(guarded, path) {
  return guarded[path.split("/")[1]] ?? guarded[""];
}
