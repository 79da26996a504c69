// Takes out of the wasm what only a panic needs: `node trap.mjs IN OUT`.
//
// Nobody can read what a panic says in a wasm, and saying it takes a tenth of it. A trap is what every panic ends in anyway: so
// the standard library's panics become bare traps, with the formatting of what they would say, and the places in source that
// they would name become zeros.

import { readFileSync, writeFileSync } from "node:fs";
import binaryen from "binaryen";

const [input, output] = process.argv.slice(2);
const library = String.raw`\b(?:core|alloc|std)(?:\[\w+\])?::`;
const panics = new RegExp(
  library +
    "(?:panicking::|option::\\w+_failed|result::unwrap_failed|slice::index::slice_index_fail|str::slice_error_fail" +
    "|raw_vec::(?:capacity_overflow|handle_error)|alloc::handle_alloc_error|cell::panic_|thread::local::panic_)",
);
const formatting = new RegExp(`${library}fmt::`);
/** How JavaScript calls a closure of Rust's: it is given none. The table of functions keeps them all the same. */
const closures = /^(?:wasm_bindgen::convert::closures::|js_sys::futures::)/;
/** Formats only what cannot be written as a JavaScript value: no report has that. */
const excused = /^<?&?serde_wasm_bindgen/;

binaryen.setDebugInfo(true);
const module = binaryen.readBinary(readFileSync(input));
const names = Array.from(
  { length: module.getNumFunctions() },
  (_, index) => binaryen.getFunctionInfo(module.getFunctionByIndex(index)).name,
);
const trapped = names.filter((name) => panics.test(name) || formatting.test(name) || closures.test(name));
if (trapped.length === 0) {
  throw new Error("no panic of the standard library is known by its name: have the names changed?");
}
const users = [...callers(module.emitText())].filter(
  ([caller, callees]) => !trapped.includes(caller) && !excused.test(caller) && callees.some((name) => formatting.test(name)),
);
if (users.length > 0) {
  const said = users.map(([caller, callees]) => `${caller} calls ${callees.join(", ")}`);
  throw new Error(`formatting is used, which is a trap here; put the text together without it:\n${said.join("\n")}`);
}
if (names.some((name) => name.startsWith("Closure("))) {
  throw new Error("a closure is handed to JavaScript, where calling one is a trap");
}
for (const name of trapped) {
  binaryen.Function.setBody(module.getFunction(name), module.unreachable());
}
writeFileSync(output, withoutLocations(module.emitBinary()));

/** The binary with zeros in place of what only panics would name: paths of source, and each path with a line and a column. */
function withoutLocations(binary) {
  const bytes = Buffer.from(binary);
  const segments = Array.from({ length: module.getNumDataSegments() }, (_, index) =>
    module.getDataSegmentInfo(module.getDataSegmentByIndex(index)),
  );
  const { offset, data } = segments.reduce((most, next) => (next.data.byteLength > most.data.byteLength ? next : most));
  const held = Buffer.from(data);
  const start = bytes.indexOf(held);
  const view = bytes.subarray(start, start + held.length);
  let count = 0;
  for (let at = 0; at + 16 <= held.length; at += 4) {
    const [path, length, line, column] = [0, 4, 8, 12].map((part) => held.readUInt32LE(at + part));
    const text = path < offset ? "" : held.toString("latin1", path - offset, path - offset + length);
    if (length < 200 && /^(?:src\/|\/)[\w./+-]+\.rs$/.test(text) && line > 0 && column > 0) {
      view.fill(0, at, at + 16);
      view.fill(0, path - offset, path - offset + length);
      count += 1;
    }
  }
  if (start < 0 || count === 0) {
    throw new Error("no place in source is known by its path: has its form changed?");
  }
  return bytes;
}

/** The functions that each function calls. */
function callers(text) {
  const calls = new Map();
  let callees = [];
  for (const [, word, quoted, bare] of text.matchAll(/\((func|call) \$(?:"([^"]*)"|([^\s()]+))/g)) {
    const name = quoted ?? bare;
    if (word === "func") {
      callees = [];
      calls.set(name, callees);
    } else {
      callees.push(name);
    }
  }
  return calls;
}
