import * as glue from "./glue.js";
import { asking, instances } from "./load.js";
import { type Setting, apply, leafOf, settle, turn, write } from "./session.js";
import type { Context, Finding, Part, ValueKind, ValueReport, ValueReportJson } from "./types.js";
import { isWhole, taken, unwritable } from "./written.js";

const NOTHING: Context = {};
const INVALID = 1;
const TELLING = 2;

/**
 * Checks one value, by its kind (`nif`) or as the field at a place (`sale#/payment/info/bank_account`) reads it. An empty text
 * is an absent value: missing where it is asked for. Anything but text is read as the JSON of it. Never throws for the value.
 *
 * @throws {CribaError} before `ready()`, for a kind or place that does not exist, for a context that no check understands.
 */
export function checkValue(kind: ValueKind | Part, value: unknown, context: Context = NOTHING): ValueReport {
  leafOf(kind);
  const text = typeof value === "bigint" ? String(value) : value;
  const plain = typeof text === "string" && isWhole(text);
  const own = plain ? { taken: text } : taken(() => JSON.stringify(text) ?? "null");
  const setting = settle(context);
  if ("problem" in own) return new CheckedValue(kind, "", true, setting, unwritable(own.problem));
  return new CheckedValue(kind, own.taken, !plain, setting);
}

class CheckedValue implements ValueReport {
  readonly valid: boolean;
  readonly #kind: string;
  readonly #text: string;
  readonly #isJson: boolean;
  readonly #setting: Setting;
  #length = 0;
  #turn = -1;
  #instance = 0;
  #json: ValueReportJson | undefined;

  /** The outcome of a check; with a finding, of what could not be checked. */
  constructor(kind: string, text: string, isJson: boolean, setting: Setting, finding?: Finding) {
    this.#kind = kind;
    this.#text = text;
    this.#isJson = isJson;
    this.#setting = setting;
    this.valid = finding === undefined && this.#check();
    if (finding !== undefined) this.#json = { valid: false, canonical: null, finding };
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

  /** The verdict. Where it says that there is nothing to tell, the report is known. */
  #check(): boolean {
    const leaf = leafOf(this.#kind);
    this.#write();
    const verdict = asking((wasm) => wasm.check_value(leaf, this.#length, Number(this.#isJson)));
    const valid = (verdict & INVALID) === 0;
    if ((verdict & TELLING) === 0) this.#json = { valid, canonical: this.#text, finding: null };
    return valid;
  }

  #write(): void {
    this.#length = write(this.#text);
    this.#turn = turn;
    this.#instance = instances;
  }

  /** Asks for the report, with the value and the context back in the wasm where others took their place. */
  #tell(): ValueReportJson {
    apply(this.#setting);
    const leaf = leafOf(this.#kind);
    if (this.#turn !== turn || this.#instance !== instances) this.#write();
    return asking(() => glue.value_report(leaf, this.#length, this.#isJson) as ValueReportJson);
  }
}
