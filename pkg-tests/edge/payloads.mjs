// Sales for the edge's tests, with what must never be seen in a log or an answer.

import { readFileSync } from "node:fs";
import { FATAL } from "./runtimes.mjs";

const read = (name) => readFileSync(new URL(`../../tests/corpus/${name}`, import.meta.url));

const WORDS = ["en", "es"].map((tag) => readFileSync(new URL(`../../www/src/generated/messages/${tag}.ts`, import.meta.url), "utf8")).join();

/** Valid without a warning. */
export const valid = read("corrected-convergent.json");
/** With one letter of a document wrong. */
export const invalid = Buffer.from(valid.toString().replace("35317901K", "35317901A"));
/** Faulty in every way: the documents' own example, with a comma too many. */
export const faulty = read("documented-convergent.json");
/** Valid, with a document that has a canonical form. */
export const untidy = Buffer.from(valid.toString().replace('"35317901K"', '" 35317901-k"'));
/** Valid, and of the length that breaks the tests' wasm. */
export const fatal = Buffer.concat([valid, Buffer.alloc(FATAL - valid.length, " ")]);
/** With a field that no table has, of a name that is somebody's, and a value that is nobody's business. */
export const telling = Buffer.from(valid.toString().replace("{", '{"juan.perez@example.com": "secreto-612345678",'));

/** Every text and every long number that was submitted: what may be in no log and no answer. */
export function values(payload) {
  const found = new Set();
  const names = new Set(["telecomunications", "client", "additional", "FIBMM01", "false"]);
  const walk = (value) => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === "object" && value !== null) {
      for (const [name, member] of Object.entries(value)) names.add(name) && walk(member);
    } else if (String(value).length >= 5) found.add(String(value));
  };
  // The documents' own example has a comma too many.
  walk(JSON.parse(payload.toString().replace(/,(\s*[}\]])/g, "$1")));
  // Words of the tables and of the messages are no secrets: a help that names Madrid names it to everybody.
  return [...found].filter((value) => !names.has(value) && !WORDS.includes(value));
}

/** The fields of a plain form that posts the same sale. */
export function form(payload) {
  const fields = new URLSearchParams();
  const walk = (value, name) => {
    if (Array.isArray(value)) value.forEach((item, i) => walk(item, `${name}[${i}]`));
    else if (typeof value === "object" && value !== null) {
      for (const [key, member] of Object.entries(value)) walk(member, name === "" ? key : `${name}.${key}`);
    } else fields.append(name, String(value));
  };
  walk(JSON.parse(payload), "");
  return fields;
}
