// The edge function in one runtime: what contract.md's table says, and what the network does to a request.

import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { request as http } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { backend } from "./backend.mjs";
import { unpack, unpacked } from "./codings.mjs";
import { faulty, fatal, form, invalid, telling, untidy, update, valid, values } from "./payloads.mjs";
import { start } from "./runtimes.mjs";

const JSON_TYPE = "application/json";
const FORM = "application/x-www-form-urlencoded";
/** Findings that known facts cause. */
const error = (code, pointer = "") => ({ pointer, code, severity: "error" });
/** What the back end knows, told by a header of the request. */
const knows = (facts) => ({ "x-facts": JSON.stringify(facts) });
/** What a browser asks before a script of the shop sends such a request. */
const preflight = (method) => ({ origin: "https://shop.example", "access-control-request-method": method, "access-control-request-headers": "content-type" });
const MSISDN = "/products/mobile_lines/0/msisdn";
const OPERATOR = "/products/broadband/mobile_lines/0/portability_info/operator_id";

const LETTER = { pointer: "/clients/attributes/0/document_value", code: "nif.check-letter", severity: "error" };

/** Other ways to write `/signups`, as back ends of some kind read them. */
const AROUND = [
  ...["/signups/", "//signups", "/sign%75ps", "/signups;a=1", "/x/../signups", "/SIGNUPS", "/x/..;/signups", "/.;/signups"],
  ...["/x/..%2fsignups", "/.%2fsignups", "/x%5C..%5Csignups", "/signups%2F", "/signups%3Ba", "/x%2F..%2Fsignups;%2Fy", "/%73ignups;%zz", "/sign%75ps;%ff", "/%zz%2F..%2Fsignups"],
];

/** What a person without scripts may be told. */
const PAGES = [
  { name: "a form that is too long", body: Buffer.alloc((1 << 20) + 1, "a"), status: 413 },
  { name: "a form of another type", type: "multipart/form-data; boundary=x", body: "--x--", status: 415 },
  { name: "a form that is not UTF-8", body: "sales_type=%F1", status: 400 },
  { name: "a back end that hangs up", body: String(form(valid)), send: { "x-answer": "never" }, status: 502, reached: 1 },
  { name: "a back end that is slow", body: String(form(valid)), send: { "x-answer": "slow" }, status: 504, reached: 1 },
];

/** Each row: a request, the answer's status, and what else must be so. `reached`: how many requests the back end saw. */
const SITUATIONS = [
  // Routes and methods.
  { name: "a valid sale goes on", body: valid, status: 201, reached: 1, answer: { "x-back": "end", "criba-ruleset": /^\d{4}\.\d+\.\d+$/, "server-timing": /^criba;dur=[\d.]+$/ } },
  { name: "an invalid one does not", body: invalid, status: 422, problem: "invalid", errors: [LETTER] },
  { name: "an unguarded path passes", path: "/elsewhere?a=1", body: invalid, status: 201, reached: 1, answer: { "criba-ruleset": null } },
  { name: "another method is refused", method: "PUT", body: valid, status: 405, problem: "method", answer: { allow: "POST" } },
  { name: "GET passes", method: "GET", status: 201, reached: 1 },
  { name: "HEAD passes", method: "HEAD", status: 201, reached: 1 },
  { name: "OPTIONS passes", method: "OPTIONS", status: 201, reached: 1 },
  { name: "DELETE passes", method: "DELETE", status: 201, reached: 1 },
  ...AROUND.map((path) => ({ name: `${path} is no way around`, path, body: invalid, status: 422, problem: "invalid", errors: [LETTER] })),
  ...["/Users/42", "/users/42%2F43", "/users/42%2F", "/users/;42", "/users/..;", "/users/%ff"].map((path) => (
    { name: `PUT ${path} is no way around`, path, method: "PUT", body: '{"contact_phone": "634 56"}', status: 422, problem: "invalid" })),
  { name: "what one reading lets pass, another checks", path: "/users/..%2F..%2Fsubscriptions%2F3042%2Fin-flight", method: "DELETE", status: 422, problem: "invalid", errors: [error("field.missing")] },
  { name: "an escaped letter in an id", path: "/users/10%342", method: "PATCH", body: update, send: knows({ customer: { 1042: { state: "ACTIVE" } } }), status: 201, reached: 1, url: "/users/10%342", received: { "criba-checked": "full" } },
  { name: "a mode that is undefined is the default", path: "/unset/signups", body: invalid, status: 422, problem: "invalid", errors: [LETTER] },
  { name: "a text to forward that is undefined is that of all", path: "/unset/signups", body: untidy, status: 201, reached: 1, sent: valid },
  { name: "a path of the back end goes before", path: "/prefixed/signups?a=1", body: valid, status: 201, reached: 1, url: "/api/prefixed/signups?a=1" },
  { name: "a mode that is off looks at nothing", path: "/off/signups", body: invalid, status: 201, reached: 1 },
  { name: "shadow forwards what is invalid", path: "/shadow/signups", body: invalid, status: 201, reached: 1, event: { verdict: "invalid", forwarded: true } },
  { name: "shadow forwards another type", path: "/shadow/signups", type: "text/plain", body: "hello", status: 201, reached: 1, event: { problem: "media-type" } },
  { name: "shadow forwards another method", path: "/shadow/signups", method: "PUT", body: valid, status: 201, reached: 1 },
  { name: "shadow forwards what is too long, whole", path: "/small/shadow/signups", body: valid, status: 201, reached: 1, event: { problem: "too-large" } },

  // Bodies.
  { name: "what is not JSON", body: "{", status: 400, problem: "not-json" },
  { name: "an empty body", body: "", status: 400, problem: "not-json" },
  { name: "a comma too many among other faults", body: faulty, status: 400, problem: "not-json" },
  { name: "duplicate keys", body: '{"payment": 1, "payment": 2}', status: 400, problem: "not-json" },
  { name: "too deep", body: "[".repeat(500), status: 400, problem: "not-json" },
  { name: "bytes that are not UTF-8", body: Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), status: 400, problem: "not-json" },
  { name: "a byte-order mark is skipped", body: Buffer.concat([Buffer.from("\ufeff"), valid]), status: 201, reached: 1 },
  { name: "a megabyte and more", body: Buffer.alloc((1 << 20) + 1, " "), status: 413, problem: "too-large" },
  { name: "just too long for a small limit", path: "/small/signups", body: Buffer.alloc(1001, " "), status: 413, problem: "too-large" },
  { name: "just short enough for a small limit", path: "/small/signups", body: Buffer.alloc(1000, " "), status: 400, problem: "not-json" },
  { name: "as long as the context lets it be", path: "/large/signups", body: Buffer.concat([valid, Buffer.alloc(3 << 19, " ")]), status: 201, reached: 1 },
  { name: "another type", type: "text/plain", body: valid, status: 415, problem: "media-type" },
  { name: "no type", type: "", body: valid, status: 415, problem: "media-type" },
  { name: "JSON in another encoding", type: "application/json; charset=utf-16", body: valid, status: 415, problem: "media-type" },
  { name: "JSON with its encoding", type: 'application/json; charset="UTF-8"', body: valid, status: 201, reached: 1 },
  { name: "a type of JSON's family", type: "application/vnd.sale+json", body: valid, status: 201, reached: 1 },
  { name: "a compressed body", send: { "content-encoding": "gzip" }, body: valid, status: 415, problem: "coding", answer: { "accept-encoding": "identity" } },

  // What reaches the back end.
  { name: "byte for byte", body: untidy, status: 201, reached: 1, sent: untidy },
  { name: "normalised, where the route says so", path: "/normalised/signups", body: untidy, status: 201, reached: 1, sent: valid },
  { name: "headers untouched, those of the hop and forged ones gone", status: 201, reached: 1, body: valid,
    send: { traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "idempotency-key": "k-1", authorization: "Bearer t", te: "trailers", "criba-checked": "full", "criba-anything": "x" },
    received: { traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "idempotency-key": "k-1", authorization: "Bearer t", te: undefined, "criba-checked": "partial", "criba-anything": undefined } },
  { name: "forged headers are gone from unguarded paths too", path: "/elsewhere", method: "GET", status: 201, reached: 1, send: { "criba-checked": "full" }, received: { "criba-checked": undefined } },

  // What comes back.
  { name: "a back end that is slow", body: valid, send: { "x-answer": "slow" }, status: 504, problem: "slow", reached: 1 },
  { name: "a back end that hangs up", body: valid, send: { "x-answer": "never" }, status: 502, problem: "unreachable", reached: 1 },
  { name: "a back end that talks nonsense", body: valid, send: { "x-answer": "broken" }, status: 502, problem: "unreachable", reached: 1 },
  { name: "a back end that is not there", path: "/dead/signups", body: valid, status: 502, problem: "unreachable" },
  { name: "an answer without a body", body: valid, send: { "x-answer": "empty" }, status: 204, reached: 1 },
  { name: "a redirection is the caller's", body: valid, send: { "x-answer": "moved" }, status: 302, reached: 1, answer: { location: "/elsewhere" } },
  ...["gzip", "deflate", "br", "zstd", "twice"].map((coding) => (
    { name: `a compressed answer: ${coding}`, body: valid, send: { "x-answer": coding, "accept-encoding": "gzip, deflate, br, zstd" }, status: 200, reached: 1, text: unpacked })),
  { name: "cookies one by one, headers of the hop gone", body: valid, send: { "x-answer": "cookies" }, status: 200, reached: 1, answer: { "set-cookie": "a=1, b=2", "x-hop": null } },

  // Languages, origins, own answers.
  { name: "in Spanish", body: invalid, send: { "accept-language": "gl, es-ES;q=0.9, en;q=0.5" }, status: 422, problem: "invalid", title: "La solicitud tiene errores", answer: { "content-language": "es" } },
  { name: "in English by default", body: invalid, send: { "accept-language": "de" }, status: 422, problem: "invalid", title: "The request has errors" },
  { name: "the shop may read the findings", body: invalid, send: { origin: "https://shop.example" }, status: 422, problem: "invalid", answer: { "access-control-allow-origin": "https://shop.example", vary: "Accept-Language, Origin" } },
  { name: "the shop may read the answer", body: valid, send: { origin: "https://shop.example" }, status: 201, reached: 1, answer: { "access-control-allow-origin": "https://shop.example" } },
  { name: "others may not", body: invalid, send: { origin: "https://other.example" }, status: 422, problem: "invalid", answer: { "access-control-allow-origin": null } },
  { name: "a preflight is answered", method: "OPTIONS", send: preflight("POST"), status: 204,
    answer: { "access-control-allow-methods": "POST, GET, HEAD, OPTIONS, DELETE", "access-control-allow-headers": "content-type", "access-control-allow-origin": "https://shop.example" } },
  { name: "a preflight for a method that passes", path: "/users/7", method: "OPTIONS", send: preflight("DELETE"), status: 204, answer: { "access-control-allow-methods": "PUT, PATCH, GET, HEAD, OPTIONS, DELETE" } },
  { name: "a preflight for a method that shadow lets pass", path: "/shadow/signups", method: "OPTIONS", send: preflight("PUT"), status: 204, answer: { "access-control-allow-methods": "POST, GET, HEAD, OPTIONS, DELETE, PUT" } },
  { name: "a preflight for what is off is the back end's", path: "/off/signups", method: "OPTIONS", send: preflight("POST"), status: 201, reached: 1 },
  { name: "an answer of the developer's own", path: "/own/signups", body: invalid, status: 418, text: "invalid" },
  { name: "an answer of the developer's own that breaks", path: "/throwing/signups", body: invalid, status: 422, problem: "invalid", errors: [LETTER], event: { status: 422, fault: { reason: "on-invalid", count: 1 } } },
  { name: "the developer's functions may read the body", path: "/reading/signups", body: valid, status: 201, reached: 1, sent: valid, received: { "criba-checked": "partial" }, event: { fault: undefined } },
  { name: "an answer of the developer's own, of what was sent", path: "/reading/signups", body: invalid, status: 418, text: `sale: ${invalid}` },
  { name: "the developer's functions may read a form", path: "/reading/signups", type: FORM, body: String(form(invalid)), status: 418, text: `sale: ${form(invalid)}` },

  // Faults.
  { name: "a trap, open", body: fatal, status: 201, reached: 1, sent: fatal, received: { "criba-checked": "partial" }, event: { fault: { reason: "trapped", count: 1 }, checked: "partial" } },
  { name: "after a trap all is well", body: invalid, status: 422, problem: "invalid", errors: [LETTER] },
  { name: "a trap, closed", path: "/closed/signups", body: fatal, status: 503, problem: "unchecked", answer: { "retry-after": "5" } },
  { name: "a look-up that fails, open", path: "/facts/signups", body: valid, send: { "x-facts": "fail" }, status: 201, reached: 1, received: { "criba-checked": "partial" } },
  { name: "a look-up that is slow, open", path: "/facts/signups", body: valid, send: { "x-facts": "slow" }, status: 201, reached: 1, received: { "criba-checked": "partial" } },
  { name: "a look-up that fails, closed", path: "/closed/signups", body: valid, send: { "x-facts": "fail" }, status: 503, problem: "unchecked", answer: { "retry-after": "5" } },

  // Facts that only the back end has.
  { name: "an update of a customer who is there", path: "/users/1042", method: "PATCH", body: update, send: knows({ customer: { 1042: { state: "ACTIVE" } } }), status: 201, reached: 1, sent: update, received: { "criba-checked": "full" } },
  { name: "an update of a deactivated customer", path: "/users/1042", method: "PATCH", body: update, send: knows({ customer: { 1042: { state: "DEACTIVATED" } } }), status: 422, problem: "invalid", errors: [error("customer.deactivated")] },
  { name: "an update of a customer who is not there", path: "/users/1042", method: "PATCH", body: update, send: knows({ customer: { 1042: null } }), status: 422, problem: "invalid", errors: [error("customer.unknown")] },
  { name: "an update of a customer of whom nothing is said", path: "/users/1042", method: "PATCH", body: update, status: 201, reached: 1, received: { "criba-checked": "partial" } },
  { name: "an update while the look-up is slow", path: "/users/1042", method: "PATCH", body: update, send: { "x-facts": "slow" }, status: 201, reached: 1, received: { "criba-checked": "partial" }, event: { route: "/users/{userId}", kind: "user-email", checked: "partial" } },
  { name: "a look-up whose answer no context can hold, open", path: "/users/1042", method: "PATCH", body: update, send: knows({ customer: { 1042: { extra: "x", state: "DEACTIVATED" } } }), status: 201, reached: 1, received: { "criba-checked": "partial" }, event: { verdict: "valid", fault: { reason: "lookup", lookups: ["customer"], count: 3 } } },
  { name: "a look-up whose answer no context can hold, closed", path: "/closed/signups", body: valid, send: knows({ msisdn: { 634567890: { free: true } } }), status: 503, problem: "unchecked" },
  { name: "beside such an answer the others count", path: "/facts/signups", body: valid, send: knows({ msisdn: { 634567890: { free: true } }, operators: [345] }), status: 422, problem: "invalid", errors: [error("operator.unknown", OPERATOR)], event: { problem: "invalid", fault: { reason: "lookup", lookups: ["msisdn"], count: 3 } } },
  { name: "a deactivated customer may be read", path: "/users/1042/tree", method: "GET", send: knows({ customer: { 1042: { state: "DEACTIVATED" } } }), status: 201, reached: 1, received: { "criba-checked": "full" } },
  { name: "a number that is free", path: "/facts/signups", body: valid, send: knows({ msisdn: { 634567890: { available: true } }, operators: [345, 456] }), status: 201, reached: 1 },
  { name: "a number that is not", path: "/facts/signups", body: valid, send: knows({ msisdn: { 634567890: null }, operators: [345, 456] }), status: 422, problem: "invalid", errors: [error("msisdn.unknown", MSISDN)] },
  { name: "an operator that no list has", path: "/facts/signups", body: valid, send: knows({ msisdn: {}, operators: [345] }), status: 422, problem: "invalid", errors: [error("operator.unknown", OPERATOR)] },
  { name: "facts that are fixed, and looked up", path: "/known/signups", body: valid, send: knows({ msisdn: { 634567890: { available: true } } }), status: 201, reached: 1 },
  { name: "a number that is not free, beside facts that are fixed", path: "/known/signups", body: valid, send: knows({ msisdn: { 634567890: null } }), status: 422, problem: "invalid", errors: [error("msisdn.unknown", MSISDN)] },
  { name: "an operator that the fixed list lacks", path: "/unknown/signups", body: valid, status: 422, problem: "invalid", errors: [error("operator.unknown", OPERATOR)] },

  // Paths and queries.
  { name: "a parameter of the path", path: "/users/%20", method: "PATCH", body: update, status: 422, problem: "invalid", errors: [error("text-id.characters")] },
  { name: "a path alone", path: "/subscriptions/3042/bonuses/12?x=1&x=2", method: "DELETE", status: 201, reached: 1, url: "/subscriptions/3042/bonuses/12?x=1&x=2" },
  { name: "a query", path: "/subscriptions/3042/in-flight?motive_id=77462", method: "DELETE", status: 201, reached: 1, url: "/subscriptions/3042/in-flight?motive_id=77462" },
  { name: "a query that lacks something", path: "/subscriptions/3042/in-flight", method: "DELETE", status: 422, problem: "invalid", errors: [error("field.missing")] },
  { name: "a name twice in a query", path: "/signups/msisdns?network=YOIGO&network=YOIGO", method: "GET", status: 400, problem: "query", errors: [error("json.duplicate-key", "/network")] },
  { name: "a query that is not UTF-8", path: "/signups/msisdns?network=%F1", method: "GET", status: 400, problem: "encoding" },
  { name: "a query in canonical form", path: "/normalised/msisdns?network=+masmovil+", method: "GET", status: 201, reached: 1, url: "/normalised/msisdns?network=masmovil" },
  { name: "a method that no kind names, where several are", path: "/users/1042", method: "POST", body: update, status: 405, problem: "method", answer: { allow: "PUT, PATCH, GET" } },

  // Forms.
  { name: "a plain form goes on as JSON", type: FORM, body: String(form(valid)), status: 201, reached: 1, received: { "content-type": "application/json" } },
  { name: "a plain form with a fault", type: FORM, body: String(form(invalid)), status: 422, problem: "invalid", errors: [LETTER] },
  { name: "a form with escapes that are not UTF-8", type: FORM, body: "sales_type=Mu%F1oz", status: 400, problem: "encoding" },
  { name: "a form with letters that are not UTF-8", type: FORM, body: Buffer.from("sales_type=Mu\xf1oz", "latin1"), status: 400, problem: "encoding" },
  { name: "a form with a sign that is no escape", type: FORM, body: "sales_type=100%", status: 422, problem: "invalid" },
  ...PAGES.map(({ name, ...row }) => ({ name: `a page for ${name}`, type: FORM, ...row, send: { accept: "text/html", ...row.send }, answer: { "content-type": "text/html; charset=utf-8" } })),
  { name: "JSON where a form may be posted gets no page", body: invalid, send: { accept: "text/html" }, status: 422, problem: "invalid" },
  { name: "a plain form where the route takes none", path: "/normalised/signups", type: FORM, body: String(form(valid)), status: 415, problem: "media-type" },
];

/** All of it, in this runtime. */
export function situations(runtime) {
  describe(`the edge function in ${runtime}`, () => {
    let back;
    let edge;
    before(async () => {
      back = await backend();
      edge = await start(runtime, { UPSTREAM: back.address, DEAD: "http://127.0.0.1:1", INGEST: `${back.address}/ingest` });
    });
    after(async () => {
      await edge?.stop();
      back.stop();
    });

    for (const situation of SITUATIONS) test(situation.name, () => tried(situation));

    test("every documented route takes its sample", async () => {
      const installed = join(edge.folder, "node_modules/criba");
      const { routes } = await import(pathToFileURL(join(installed, "edge.js")));
      for (const { method, path, kind } of routes) {
        const sample = readFileSync(join(installed, `samples/${kind}.json`), "utf8");
        const bodiless = method === "GET" || method === "DELETE";
        const query = bodiless ? String(new URLSearchParams(JSON.parse(sample))) : "";
        const asked = path.replace(/\{.*?\}/g, "42") + (query && `?${query}`);
        back.received.length = 0;
        const answer = await request(edge.port, asked, method, bodiless ? {} : { "content-type": JSON_TYPE }, bodiless ? undefined : sample);
        assert.equal(answer.status, 201, `${method} ${path}: ${answer.text}`);
        assert.deepEqual(back.received.map(({ method, url, headers }) => [method, url, /full|partial/.test(headers["criba-checked"])]), [[method, asked, true]]);
        assert.ok(answer.headers["criba-ruleset"], `${method} ${path} was not checked`);
      }
    });

    test("a length that is declared beside chunks hides nothing", async () => {
      back.received.length = 0;
      const pieces = [chunk(Buffer.alloc(1 << 19, " ")), chunk(Buffer.alloc((1 << 19) + 1, " ")), chunk("")];
      const { status } = await raw(edge.port, ["content-length: 10", "transfer-encoding: chunked"], pieces).catch(() => ({ status: 400 }));
      assert.ok(status === 400 || status === 413, String(status));
      assert.equal(back.received.length, 0);
    });

    test("a body in chunks of one byte, without a length", async () => {
      const { status } = await raw(edge.port, ["transfer-encoding: chunked"], [...valid].map((byte) => chunk(Buffer.from([byte]))).concat(chunk("")));
      assert.equal(status, 201);
      assert.deepEqual(back.received.at(-1).body, valid);
    });

    for (const host of ["", "x/foo", "x?", "x#"]) {
      test(`a host that is none is no way around: "${host}"`, async () => {
        back.received.length = 0;
        const { status } = await raw(edge.port, [`content-length: ${invalid.length}`], [invalid], host);
        assert.ok(status >= 400, String(status));
        assert.equal(back.received.length, 0);
      });
    }

    test("a letter that is cut in two", async () => {
      const text = Buffer.from('{"sales_type": "ñ"}');
      const middle = text.indexOf("ñ") + 1;
      const { status, text: told } = await raw(edge.port, ["transfer-encoding: chunked"], [chunk(text.subarray(0, middle)), pause(20), chunk(text.subarray(middle)), chunk("")]);
      assert.equal(status, 422);
      assert.ok(!told.includes("json."), told);
    });

    test("chunks beyond the limit", async () => {
      back.received.length = 0;
      const { status } = await raw(edge.port, ["transfer-encoding: chunked"], [chunk(Buffer.alloc(1 << 19, " ")), chunk(Buffer.alloc((1 << 19) + 1, " ")), chunk("")]);
      assert.equal(status, 413);
      assert.equal(back.received.length, 0);
    });

    test("a length that lies: nothing goes on of a body that ends too early", async () => {
      back.received.length = 0;
      const socket = await opened(edge.port, [`content-length: ${valid.length + 10}`]);
      socket.write(valid);
      await pause(50);
      socket.destroy();
      await pause(200);
      assert.equal(back.received.length, 0);
    });

    test("who hangs up in the middle of a body sends nothing", async () => {
      back.received.length = 0;
      const socket = await opened(edge.port, ["transfer-encoding: chunked"]);
      socket.write(chunk(valid.subarray(0, 1000)));
      await pause(50);
      socket.destroy();
      await pause(200);
      assert.equal(back.received.length, 0);
      assert.equal((await request(edge.port, "/signups", "POST", { "content-type": JSON_TYPE }, valid)).status, 201);
    });

    test("a form that asks for a page gets one, with the findings and without a value", async () => {
      const send = { "content-type": FORM, accept: "text/html,application/xhtml+xml", "accept-language": "es" };
      const { status, headers, text } = await request(edge.port, "/signups", "POST", send, String(form(invalid)));
      assert.equal(status, 422);
      assert.equal(headers["content-type"], "text/html; charset=utf-8");
      assert.match(text, /<html lang="es">[^]*<h1>La solicitud tiene errores<\/h1>[^]*<code>clients\.attributes\[0\]\.document_value<\/code>/);
      assert.ok(values(invalid).every((value) => !text.includes(value)));
    });

    test("neither log nor answers hold a submitted value", async () => {
      // What the one who hung up left behind.
      await pause(200);
      back.events.length = 0;
      // Each against its own values: that a bank's BIC should be another is a word of the tables.
      const told = [];
      for (const [path, payload] of [["/signups", invalid], ["/signups", faulty], ["/signups", telling], ["/shadow/signups", invalid]]) {
        const { status, headers, text } = await request(edge.port, path, "POST", { "content-type": JSON_TYPE, "accept-language": "es" }, payload);
        told.push([values(payload), status === 201 ? "" : text + JSON.stringify(headers)]);
      }
      for (let i = 0; i < 200 && back.events.length < told.length; i += 1) await pause(10);
      assert.equal(back.events.length, told.length);
      const log = JSON.stringify(back.events);
      for (const [submitted, answer] of told) {
        assert.ok(submitted.length > 30);
        for (const value of submitted) {
          assert.ok(!log.includes(value), `the log holds ${value}`);
          assert.ok(!answer.includes(value), `an answer holds ${value}`);
        }
      }
      assert.ok(!log.includes("juan.perez"), "the log names an unknown field");
      assert.match(log, /"field\.unknown","severity":"warning","pointer":"\/\*"/);
    });

    async function tried({ path = "/signups", method = "POST", type = JSON_TYPE, send = {}, body, ...expected }) {
      const { status, problem, errors, title, text, answer = {}, reached = 0, sent, url, received = {}, event } = expected;
      back.received.length = back.events.length = 0;
      const typed = body === undefined || type === "" ? {} : { "content-type": type };
      const response = await request(edge.port, path, method, { ...typed, ...send }, body);
      assert.equal(response.status, status, `${response.text}\n${JSON.stringify(back.events)}`);
      for (const [name, value] of Object.entries(answer)) {
        if (value instanceof RegExp) assert.match(response.headers[name], value);
        else assert.equal(response.headers[name] ?? null, value, name);
      }
      if (text !== undefined) assert.equal(response.text, text);
      if (problem !== undefined) isProblem(response, problem, errors, title);
      assert.equal(back.received.length, reached);
      if (sent !== undefined) assert.deepEqual(back.received[0].body, sent);
      if (url !== undefined) assert.equal(back.received[0].url, url);
      for (const [name, value] of Object.entries(received)) assert.equal(back.received[0].headers[name], value, name);
      // Waited for even where it is not looked at: the next request's must not be taken for it.
      const told = guarded(response) ? await logged() : {};
      assert.equal(JSON.stringify(told).match(/secreto|juan/), null);
      if (event !== undefined) assert.deepEqual(picked(told.data, event), event);
    }

    /** The log arrives when it does. */
    async function logged() {
      for (let i = 0; i < 100 && back.events.length === 0; i += 1) await pause(10);
      assert.equal(back.events.length, 1);
      return back.events[0];
    }
  });
}

const chunk = (bytes) => Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), Buffer.from(bytes), Buffer.from("\r\n")]);

async function opened(port, headers, host = `127.0.0.1:${port}`) {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  const lines = ["POST /signups HTTP/1.1", `host: ${host}`, "content-type: application/json", "connection: close", ...headers];
  socket.setNoDelay(true);
  socket.write(`${lines.join("\r\n")}\r\n\r\n`);
  return socket;
}

/** A request in pieces, each its own write. */
async function raw(port, headers, pieces, host) {
  const socket = await opened(port, headers, host);
  const answered = readAll(socket);
  for (const piece of pieces) piece instanceof Promise ? await piece : socket.write(piece);
  const text = (await answered).toString();
  return { status: Number(text.split(" ")[1]), text };
}

/** Reads one answer. Not to the end of the connection: workerd keeps that for another five seconds. */
async function readAll(socket) {
  let text = "";
  for await (const bytes of socket) {
    text += bytes.toString("latin1");
    if (isWhole(text)) break;
  }
  return Buffer.from(text, "latin1");
}

function isWhole(text) {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return false;
  const [head, body] = [text.slice(0, end), text.slice(end + 4)];
  const length = /^content-length: (\d+)$/im.exec(head)?.[1];
  return length === undefined ? body.endsWith("0\r\n\r\n") : body.length >= Number(length);
}

/** Whether an answer shows that the edge looked at the request. */
function guarded({ headers, text }) {
  return "server-timing" in headers || text.includes("urn:criba:problem:method");
}

/** Of a value what another names. */
function picked(value, named) {
  return Object.fromEntries(Object.keys(named).map((name) => [name, value[name]]));
}

/** A request as it is written: `fetch` would tidy the path and choose headers. */
async function request(port, path, method, headers, payload) {
  const call = http({ host: "127.0.0.1", port, path, method, headers, agent: false });
  call.end(payload);
  const [answer] = await once(call, "response");
  const chunks = [];
  for await (const chunk of answer) chunks.push(chunk);
  const { statusCode: status, headers: told } = answer;
  const body = unpack(told["content-encoding"], Buffer.concat(chunks));
  return { status, headers: { ...told, "set-cookie": told["set-cookie"]?.join(", ") }, text: body.toString() };
}

function isProblem({ status, headers, text }, name, errors, title) {
  assert.equal(headers["content-type"], "application/problem+json");
  assert.equal(headers["cache-control"], "no-store");
  const problem = JSON.parse(text);
  assert.equal(problem.type, `urn:criba:problem:${name}`);
  assert.equal(problem.status, status);
  assert.match(problem.instance, /^urn:uuid:[\da-f-]{36}$/);
  assert.ok(problem.title && problem.detail);
  if (title !== undefined) assert.equal(problem.title, title);
  for (const { detail, help, pointer, code } of problem.errors) assert.ok(detail && help && detail !== code && typeof pointer === "string");
  if (errors !== undefined) assert.deepEqual(problem.errors.map(({ pointer, code, severity }) => ({ pointer, code, severity })), errors);
}
