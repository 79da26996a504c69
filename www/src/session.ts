// What the wasm holds: one payload and one context, replaced when a check needs others.

import * as glue from "./glue.js";
import { asking, instances } from "./load.js";
import { preparedNumber, reading } from "./prepare.js";
import type { Context } from "./types.js";

/** A context as the wasm was told of it. */
export interface Setting {
  readonly json: string;
  /** Whether it has nothing but these five, which can be compared without writing them as JSON. */
  readonly plain: boolean;
  readonly today: unknown;
  readonly channel: unknown;
  readonly segment: unknown;
  readonly profile: unknown;
  readonly prepared: unknown;
}

/** Up to this length a string is given the room that the longest UTF-8 of it would take, rather than measured. */
const SHORT = 1 << 16;

const PLAIN: ReadonlySet<string> = new Set(["today", "channel", "segment", "profile", "prepared"]);

const encoder = new TextEncoder();

/** How often the buffer was written to: whose payload is in it. A reference would keep the payload alive. */
export let turn = 0;

/** How many names are remembered: positions in lists make ever new ones. */
const MOST_NAMES = 1000;

/** The wasm's number of a request kind or a part of one. */
export const partOf = numbers((name) => glue.part(name));
/** The wasm's number of a kind of value or a field. */
export const leafOf = numbers((name) => glue.leaf(name));

/** Numbers of names, each asked for once of an instance. */
function numbers(ask: (name: string) => number): (name: string) => number {
  const known = new Map<string, number>();
  let from = 0;
  return (name) => (from === instances ? known.get(name) : undefined) ?? learn(name);

  function learn(name: string): number {
    const number = asking(() => ask(typeof name === "string" ? name : ""));
    if (from !== instances || known.size === MOST_NAMES) known.clear();
    from = instances;
    known.set(name, number);
    return number;
  }
}

/** The wasm's buffer. Empty after the memory has grown: growth detaches it. */
let place = new Uint8Array(0);

/** A fresh wasm has the context that says nothing. */
const NOTHING: Setting = setting({}, true, "{}");

/** The context that the wasm has, and which instance of it. */
let applied = NOTHING;
let instance = 0;

/** Whether the buffer has room; not where so many bytes are over the limit. */
function reserve(length: number): boolean {
  if (length <= place.length) return true;
  return asking((wasm) => {
    const address = wasm.buffer(length);
    if (address === 0) return false;
    place = new Uint8Array(wasm.memory.buffer, address >>> 0, length);
    return true;
  });
}

/** Writes a payload into the buffer, unless it is over the limit, and returns its length in bytes. */
export function write(payload: string | Uint8Array): number {
  turn += 1;
  if (typeof payload !== "string") {
    const { length } = payload;
    // Bytes that were transferred away are of length 0, and cannot even be copied.
    if (length > 0 && reserve(length)) place.set(payload);
    return length;
  }
  const { length } = payload;
  if (3 * length <= place.length || (length <= SHORT && reserve(3 * length))) {
    return encoder.encodeInto(payload, place).written;
  }
  return reserve(length) ? write(encoder.encode(payload)) : length;
}

/** Sets the context where it is another than the last one. */
export function settle(context: Context): Setting {
  return apply(reading(() => settingOf(context)));
}

/** What a context says: the last setting where it says the same, none where it is no object. What `null` has none can read. */
function settingOf(context: Context): Setting | undefined {
  if (typeof context !== "object" || Array.isArray(context)) return undefined;
  const plain = isPlain(context);
  const last = current();
  if (
    plain &&
    last.plain &&
    context.today === last.today &&
    context.channel === last.channel &&
    context.segment === last.segment &&
    context.profile === last.profile &&
    context.prepared === last.prepared
  ) {
    return last;
  }
  const { prepared, ...own } = context;
  const { today, channel, segment, profile } = own;
  const json = JSON.stringify(plain ? { today, channel, segment, profile } : own) as string | undefined;
  if (json === undefined) return undefined;
  return json === last.json && prepared === last.prepared ? last : setting(context, plain, json);
}

/** Sets a context that was set before. */
export function apply(wanted: Setting): Setting {
  if (wanted === current()) return wanted;
  const prepared = preparedNumber(wanted.prepared);
  asking(() => glue.context(wanted.json, prepared));
  applied = wanted;
  return wanted;
}

/** The context that the instance of now has. */
function current(): Setting {
  if (instance !== instances) {
    instance = instances;
    applied = NOTHING;
  }
  return applied;
}

function setting(context: Context, plain: boolean, json: string): Setting {
  const { today, channel, segment, profile, prepared } = context;
  return { json, plain, today, channel, segment, profile, prepared };
}

function isPlain(context: Context): boolean {
  for (const name in context) {
    if (!PLAIN.has(name)) return false;
  }
  return true;
}
