import * as glue from "./glue.js";
import { loaded } from "./load.js";
import { type Setting, apply, numbers, settle, turn, write } from "./session.js";
import type { Context, Finding, Part, ValueKind, ValueReport, ValueReportJson } from "./types.js";
import { unwritable, written } from "./written.js";

const NOTHING: Context = {};
const INVALID = 1;
const TELLING = 2;

const leafOf = numbers(glue.leaf);

/**
 * Checks one value, by its kind (`nif`) or as the field at a place (`sale#/payment/info/bank_account`) reads it. An empty text
 * is an absent value: missing where it is asked for. Anything but text is read as the JSON of it. Never throws for the value.
 *
 * @throws {CribaError} before `ready()`, for a kind or place that does not exist, for a context that no check understands.
 */
export function checkValue(kind: ValueKind | Part, value: unknown, context: Context = NOTHING): ValueReport {
  const leaf = leafOf(kind);
  const setting = settle(context);
  if (typeof value === "string") return new CheckedValue(leaf, value, false, setting);
  const text = typeof value === "bigint" ? { json: String(value) } : written(value);
  if ("reason" in text) return new CheckedValue(leaf, "null", true, setting, unwritable(text.reason));
  return new CheckedValue(leaf, text.json ?? "null", true, setting);
}

class CheckedValue implements ValueReport {
  readonly valid: boolean;
  readonly #leaf: number;
  readonly #text: string;
  readonly #isJson: boolean;
  readonly #setting: Setting;
  #length: number;
  #turn: number;
  #json: ValueReportJson | undefined;

  constructor(leaf: number, text: string, isJson: boolean, setting: Setting, unreadable?: Finding) {
    this.#leaf = leaf;
    this.#text = text;
    this.#isJson = isJson;
    this.#setting = setting;
    this.#length = write(text);
    this.#turn = turn;
    const verdict = unreadable ? INVALID | TELLING : loaded().check_value(leaf, this.#length, isJson ? 1 : 0);
    this.valid = (verdict & INVALID) === 0;
    if (unreadable) this.#json = { valid: false, canonical: null, finding: unreadable };
    else if ((verdict & TELLING) === 0) this.#json = { valid: true, canonical: text, finding: null };
  }

  get canonical(): string | null {
    return this.toJSON().canonical;
  }

  get finding(): Finding | null {
    return this.toJSON().finding;
  }

  toJSON(): ValueReportJson {
    return (this.#json ??= this.#tell());
  }

  /** What Node prints. */
  [Symbol.for("nodejs.util.inspect.custom")](): ValueReportJson {
    return this.toJSON();
  }

  /** Puts the value and the context back into the wasm, where others took their place. */
  #tell(): ValueReportJson {
    apply(this.#setting);
    if (this.#turn !== turn) {
      this.#length = write(this.#text);
      this.#turn = turn;
    }
    return glue.value_report(this.#leaf, this.#length, this.#isJson) as ValueReportJson;
  }
}
