// What every runtime's app guards, by the first part of the path. What comes after a guard in these tests is told by
// headers of the request, since the guard hands them on.

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
    sale("", { form: true }),
    sale("/shadow", { mode: "shadow" }),
    sale("/off", { mode: "off" }),
    sale("/normalised", { forward: "normalised" }),
  ];
  const cors = { origins: ["https://shop.example"] };
  return {
    "": { ...common, routes, cors },
    facts: { ...common, routes: [sale("/facts")], lookups: { msisdn: look("msisdn"), operators: look("operators") } },
    closed: { ...common, routes: [sale("/closed")], lookups: { msisdn: look("msisdn") }, onFault: "closed" },
    dead: { ...common, upstream: DEAD, routes: [sale("/dead")] },
    small: { ...common, routes: [sale("/small"), sale("/small/shadow", { mode: "shadow" })], limits: { bytes: 1000 } },
    load: { ...common, timeouts: {}, routes: [sale("/load")] },
    // Without a log, for what the check alone costs.
    quiet: { upstream: UPSTREAM, context: FIXED, routes: [sale("/quiet")] },
    own: { ...common, routes: [sale("/own")], onInvalid: ({ report }) => new Response(report.status, { status: 418 }) },
  };
}

/** The guard of a path. */
export function pick(guarded, path) {
  return guarded[path.split("/")[1]] ?? guarded[""];
}
