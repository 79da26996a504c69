// What many checks have in common, checked and indexed once in every instance of the wasm.

import * as glue from "./glue.js";
import { CribaError } from "./error.js";
import { asking, core, instances } from "./load.js";
import type { Lasting, Prepared } from "./types.js";

/** What a prepared value was made of, and which number it has in which instance. */
interface Held {
  readonly json: string;
  number: number;
  instance: number;
}

const held = new WeakMap<object, Held>();

/** What nobody can name any more is forgotten. Where there is no such registry, it goes with its instance. */
const gone =
  typeof FinalizationRegistry === "function"
    ? new FinalizationRegistry<Held>(({ number, instance }) => {
        if (core !== undefined && instance === instances) asking(() => glue.forget(number));
      })
    : undefined;

/**
 * Checks and indexes what many checks have in common: known facts, calendar, limits and severities. Put the result into a
 * context, as `{ today, channel, prepared }`; what the context itself says goes before it. There is nothing to free.
 *
 * @throws {CribaError} before `ready()`, and for what no context holds. What changes from check to check, such as `today`,
 * cannot be prepared.
 */
export function prepare(lasting: Lasting): Prepared {
  const own: Held = { json: reading(() => JSON.stringify(lasting)), number: 0, instance: 0 };
  numberOf(own);
  const prepared = Object.freeze({}) as Prepared;
  held.set(prepared, own);
  gone?.register(prepared, own);
  return prepared;
}

/** The number that the instance of now has for a prepared value; 0 where there is none. */
export function preparedNumber(prepared: unknown): number {
  if (prepared === undefined) return 0;
  const own = held.get(prepared as object);
  if (own === undefined) throw new CribaError("bad-context", "`prepared` is not what `prepare` returned");
  return numberOf(own);
}

function numberOf(own: Held): number {
  if (own.instance !== instances || own.number === 0) {
    own.number = asking(() => glue.prepare(own.json));
    own.instance = instances;
  }
  return own.number;
}

/** What is read of a context, or of what lasts of it. Nothing, or what its getters throw, is misuse. */
export function reading<T>(read: () => T | undefined): T {
  let cause: unknown;
  try {
    const found = read();
    if (found !== undefined) return found;
  } catch (thrown) {
    cause = thrown;
  }
  throw new CribaError("bad-context", "the context is no object that JSON can hold", cause);
}
