import * as glue from "./glue.js";
import { CribaError } from "./error.js";
import { loaded } from "./load.js";
import { type Setting, apply, write } from "./session.js";
import type { Kind, Report, ReportJson, Status } from "./types.js";

const INVALID = 1;
const TELLING = 2;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** A check that was made: enough to make it again when somebody wants to know more than the verdict. */
interface Check {
  readonly kind: number;
  readonly payload: string | Uint8Array;
  readonly setting: Setting;
  /** Whether the payload is what the caller wrote, so that positions in it mean something. */
  readonly written: boolean;
  readonly length: number;
  readonly verdict: number;
}

/** The check whose payload is still in the wasm's buffer, by number: a reference would keep the payload alive. */
let last = 0;

/** Makes a check. The kind is the wasm's number of it. */
export function make(kind: number, payload: string | Uint8Array, setting: Setting, written: boolean): Check {
  const length = write(payload);
  last += 1;
  return { kind, payload, setting, written, length, verdict: loaded().check(kind, length) };
}

export class Checked implements Report {
  readonly kind: Kind;
  readonly status: Status;
  readonly ruleset: string;
  readonly #check: Check | undefined;
  #turn = last;
  #json: ReportJson | undefined;
  #text: string | undefined;
  #value: unknown;

  /** The report of a check; without one, of what could not be checked. */
  constructor(kind: Kind, ruleset: string, check: Check | undefined, json?: ReportJson) {
    this.kind = kind;
    this.status = check !== undefined && (check.verdict & INVALID) === 0 ? "valid" : "invalid";
    this.ruleset = ruleset;
    this.#check = check;
    this.#json = json;
  }

  get findings() {
    return this.toJSON().findings;
  }

  get changes() {
    return this.toJSON().changes;
  }

  get needs() {
    return this.toJSON().needs;
  }

  get text(): string | undefined {
    if (this.status === "valid") this.#text ??= this.#canonical();
    return this.#text;
  }

  get value(): unknown {
    if (this.status === "valid") this.#value ??= JSON.parse(this.text as string);
    return this.#value;
  }

  toJSON(): ReportJson {
    return (this.#json ??= this.#tell());
  }

  #tell(): ReportJson {
    const check = this.#restored();
    if (check !== undefined) return glue.report(check.kind, check.length, check.written) as ReportJson;
    const { kind, status, ruleset } = this;
    return { kind, status, ruleset, findings: [], changes: [], needs: [] };
  }

  #canonical(): string | undefined {
    const check = this.#restored();
    if (check !== undefined) return glue.text(check.kind, check.length);
    const payload = this.#check?.payload;
    return payload instanceof Uint8Array ? decoder.decode(payload) : payload;
  }

  /** The check, with its payload and context in the wasm again; nothing where it has nothing to tell or to change. */
  #restored(): Check | undefined {
    const check = this.#check;
    if (check === undefined || (check.verdict & TELLING) === 0) return undefined;
    apply(check.setting);
    if (this.#turn !== last) {
      const again = make(check.kind, check.payload, check.setting, check.written);
      if (again.verdict !== check.verdict || again.length !== check.length) {
        throw new CribaError("input-changed", "the bytes were changed before the report of them was read");
      }
      this.#turn = last;
    }
    return check;
  }
}
