// Bytes to verdict, as a ratio to decoding and parsing the same bytes: one process, one line of JSON.
//
// node ratio.mjs PACKAGE   the package unpacked; `cargo xtask bench` runs this in several processes

import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { CONTEXT, corpus } from "./corpus.mjs";

const ROUNDS = 200;
/** Passes over the corpus between two looks at the clock: about a millisecond, so that most are left alone by a busy machine. */
const PASSES = 1;

const { ready, check } = await import(pathToFileURL(join(resolve(process.argv[2]), "node.js")));
await ready();

const decoder = new TextDecoder();
const parse = (bytes) => JSON.parse(decoder.decode(bytes)).sales_type.length;
const verdict = (bytes) => check("sale", bytes, CONTEXT).status.length;

const all = corpus();
for (const payload of all) {
  const [ordered, shuffled] = [payload.ordered, payload.shuffled].map((text) => check("sale", text, CONTEXT));
  const codes = ({ findings }) => findings.map(({ code }) => code).sort().join(" ");
  const expected = payload.faulty ? "invalid" : "valid";
  if (ordered.status !== expected || shuffled.status !== expected || codes(ordered) !== codes(shuffled)) {
    throw new Error(`not ${expected}, or not the same when shuffled: ${codes(ordered)} | ${codes(shuffled)}\n${payload.ordered}`);
  }
}

let sink = 0;
function time(task, payloads) {
  const start = process.hrtime.bigint();
  for (let pass = 0; pass < PASSES; pass += 1) for (const bytes of payloads) sink += task(bytes);
  return Number(process.hrtime.bigint() - start) / PASSES / payloads.length;
}

const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];

/** Interleaved, the order reversed each round, each ratio of one round's two times. */
function compare(payloads) {
  const ratios = [];
  const [ours, theirs] = [[], []];
  for (let round = -ROUNDS / 4; round < ROUNDS; round += 1) {
    const first = round % 2 === 0 ? time(verdict, payloads) : 0;
    const parsed = time(parse, payloads);
    const checked = first || time(verdict, payloads);
    if (round < 0) continue;
    ratios.push(checked / parsed);
    ours.push(checked);
    theirs.push(parsed);
  }
  return { ratio: median(ratios), verdict: median(ours), parse: median(theirs) };
}

const bytes = (form) => all.map((payload) => new TextEncoder().encode(payload[form]));
const results = { ordered: compare(bytes("ordered")), shuffled: compare(bytes("shuffled")) };
console.log(JSON.stringify({ ...results, node: process.version, payloads: all.length, sink: sink > 0 }));
