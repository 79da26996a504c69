// Many requests at once in workerd: none lost, none doubled, no memory that grows; and what the check costs.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { backend } from "./edge/backend.mjs";
import { invalid, valid } from "./edge/payloads.mjs";
import { start } from "./edge/runtimes.mjs";

const ALL = process.env.CRIBA_ALL === "1";
const REQUESTS = ALL ? 10_000 : 1_000;
const CONCURRENCY = 64;

let back;
let edge;
before(async () => {
  back = await backend();
  edge = await start("workerd", { UPSTREAM: back.address, DEAD: "http://127.0.0.1:1", INGEST: `${back.address}/ingest` });
});
after(async () => {
  await edge?.stop();
  back?.stop();
});

/** Sends as many, so many at a time, and returns the statuses. */
async function load(count, path, payloadOf) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });
  const statuses = [];
  let next = 0;
  const one = async () => {
    for (let i = next++; i < count; i = next++) {
      const call = request({ host: "127.0.0.1", port: edge.port, path, method: "POST", agent, headers: { "content-type": "application/json", "x-number": i } });
      call.end(payloadOf(i));
      const [answer] = await once(call, "response");
      for await (const chunk of answer) void chunk;
      statuses[i] = answer.statusCode;
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, one));
  agent.destroy();
  return statuses;
}

/** Resident memory of workerd in kilobytes. */
const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${edge.pid}/status`, "utf8"))[1]);

/** Seconds of processor that workerd has used. */
function processor() {
  const fields = readFileSync(`/proc/${edge.pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) / Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));
}

test(`${REQUESTS} requests at concurrency ${CONCURRENCY}: each goes on once or not at all`, async () => {
  // One in four has a fault.
  const payloadOf = (i) => (i % 4 === 0 ? invalid : valid);
  // The heap of JavaScript takes its room in the first sixteen thousand requests, forwarding or checking, and then stays.
  await load(ALL ? 24_000 : 500, "/load/signups", payloadOf);
  const before = memory();
  back.received.length = 0;
  const statuses = await load(REQUESTS, "/load/signups", payloadOf);
  assert.deepEqual(statuses, Array.from({ length: REQUESTS }, (_, i) => (i % 4 === 0 ? 422 : 201)));
  const numbers = back.received.map(({ headers }) => Number(headers["x-number"])).sort((a, b) => a - b);
  assert.deepEqual(numbers, Array.from({ length: REQUESTS }, (_, i) => i).filter((i) => i % 4 !== 0));
  assert.ok(back.received.every(({ body }) => body.equals(valid)));
  const grown = memory() - before;
  console.log(`workerd's memory: ${before} KB, and ${grown} KB more after ${REQUESTS} requests`);
  // The collector of JavaScript runs when it likes; a body kept of each of 10,000 requests would be 80 MB.
  assert.ok(grown < 32_768, `${grown} KB`);
});

test("what the check of a sale costs in workerd over plain forwarding", { skip: !ALL && "only under --all" }, async () => {
  const count = 2_000;
  // As programs write it: about 5 KB.
  const sale = Buffer.from(JSON.stringify(JSON.parse(valid)));
  const cost = async (path) => {
    const began = processor();
    await load(count, path, () => sale);
    return ((processor() - began) * 1000) / count;
  };
  const pair = async (first, second) => ({ [first]: await cost(`/${first}/signups`), [second]: await cost(`/${second}/signups`) });
  await pair("quiet", "off");
  const runs = [];
  // Each goes first as often as the other.
  for (let i = 0; i < 7; i += 1) runs.push(await (i % 2 ? pair("quiet", "off") : pair("off", "quiet")));
  const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  const [checked, plain] = [median(runs.map(({ quiet }) => quiet)), median(runs.map(({ off }) => off))];
  console.log(`milliseconds of processor a request, a sale of ${sale.length} bytes: ${checked.toFixed(3)} checked, ${plain.toFixed(3)} forwarded, ${(checked - plain).toFixed(3)} more`);
});
