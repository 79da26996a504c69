// One phone field as somebody types it, in time to that of libphonenumber-js: one process, one line of JSON.
//
// node field.mjs PACKAGE   the package unpacked; `cargo xtask bench` runs this in several processes

import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { CONTEXT } from "./corpus.mjs";

const ROUNDS = 400;
const PLACE = "sale#/clients/attributes/0/contact_phone";

const { ready, checkValue } = await import(pathToFileURL(join(resolve(process.argv[2]), "node.js")));
const require = createRequire(new URL("../../www/package.json", import.meta.url));
const { parsePhoneNumberFromString } = require("libphonenumber-js/min");
await ready();

/** What stands in the field after every key. */
const typed = ["611223344", "+34 611 22 33 44", "911223344", "0034722334455"].flatMap((number) =>
  Array.from(number, (_, i) => number.slice(0, i + 1)),
);
const ours = (text) => checkValue(PLACE, text, CONTEXT).valid;
const told = (text) => checkValue(PLACE, text, CONTEXT).finding === null;
const theirs = (text) => parsePhoneNumberFromString(text, "ES")?.isValid() === true;
for (const text of typed) {
  if (ours(text) !== theirs(text)) throw new Error(`they differ on ${text}: ${ours(text)}, ${theirs(text)}`);
}

let sink = 0;
function time(task) {
  const start = process.hrtime.bigint();
  for (let pass = 0; pass < 20; pass += 1) for (const text of typed) sink += Number(task(text));
  return Number(process.hrtime.bigint() - start) / 20 / typed.length;
}

const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];

/** Interleaved, the order reversed each round, each ratio of one round's two times. */
function compare(task) {
  const ratios = [];
  const times = [];
  for (let round = -ROUNDS / 4; round < ROUNDS; round += 1) {
    const first = round % 2 === 0 ? time(task) : 0;
    const other = time(theirs);
    const mine = first || time(task);
    if (round < 0) continue;
    ratios.push(mine / other);
    times.push(mine);
  }
  return { ratio: median(ratios), nanoseconds: median(times) };
}

console.log(JSON.stringify({ verdict: compare(ours), finding: compare(told), node: process.version, sink: sink > 0 }));
