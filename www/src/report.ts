import * as glue from "./glue.js";
import { CribaError } from "./error.js";
import { asking, instances } from "./load.js";
import { type Setting, apply, partOf, turn, write } from "./session.js";
import type { Kind, Lookup, Need, Part, ReportJson, Status } from "./types.js";

const INVALID = 1;
const TELLING = 2;

/** A check that was made: enough to make it again when somebody wants to know more than the verdict. */
export interface Check {
  readonly kind: Kind | Part;
  readonly payload: string | Uint8Array;
  readonly setting: Setting;
  /** Whether the payload is what the caller wrote, so that positions in it mean something. */
  readonly written: boolean;
  readonly length: number;
  readonly verdict: number;
}

/** Makes a check. */
export function make(kind: Kind | Part, payload: string | Uint8Array, setting: Setting, written: boolean): Check {
  const part = partOf(kind);
  const length = write(payload);
  const verdict = asking((wasm) => wasm.check(part, length));
  return { kind, payload, setting, written, length, verdict };
}

export class Checked implements ReportJson {
  readonly kind: Kind | Part;
  readonly status: Status;
  readonly ruleset: string;
  readonly #check: Check | undefined;
  #turn = turn;
  #instance = instances;
  #json: ReportJson | undefined;
  #nothing: Pick<ReportJson, "findings" | "changes"> | undefined;
  #needs: Need[] | undefined;
  #text: string | undefined;
  #value: unknown;

  /** The report of a check; without one, of what could not be checked. */
  constructor(kind: Kind | Part, ruleset: string, check: Check | undefined, json?: ReportJson) {
    this.kind = kind;
    this.status = check !== undefined && (check.verdict & INVALID) === 0 ? "valid" : "invalid";
    this.ruleset = ruleset;
    this.#check = check;
    this.#json = json;
  }

  get findings() {
    return this.#told().findings;
  }

  get changes() {
    return this.#told().changes;
  }

  get needs(): Need[] {
    return this.#json?.needs ?? (this.#needs ??= this.#wanted());
  }

  get text(): string | undefined {
    if (this.status === "valid") this.#text ??= this.#canonical();
    return this.#text;
  }

  get value(): unknown {
    // A request that has no body has no value either.
    if (this.status === "valid" && this.text?.trim()) this.#value ??= JSON.parse(this.text);
    return this.#value;
  }

  toJSON(): ReportJson {
    return (this.#json ??= this.#tell());
  }

  /** What Node prints. */
  [Symbol.for("nodejs.util.inspect.custom")](): ReportJson {
    return this.toJSON();
  }

  #tell(): ReportJson {
    // Without a check there is JSON from the start.
    const check = this.#check as Check;
    this.#restore(check);
    const json = asking(() => glue.report(check.written) as ReportJson);
    // The wasm names the kind, this the part as well.
    return Object.assign(json, { kind: this.kind });
  }

  /** Findings and changes; the wasm is not asked where the verdict says that there are none. */
  #told(): Pick<ReportJson, "findings" | "changes"> {
    return this.#silent() ? (this.#nothing ??= { findings: [], changes: [] }) : this.toJSON();
  }

  /** What is wanted; where, only when somebody asks: who hands a payload on does not. */
  #wanted(): Need[] {
    // Without a check there is JSON from the start.
    this.#restore(this.#check as Check);
    const lookups = asking(() => glue.lookups());
    const pointersOf = (name: string) => this.toJSON().needs.find(({ lookup }) => lookup === name)?.pointers ?? [];
    const need = (lookup: Lookup): Need => ({ lookup, get pointers() { return pointersOf(lookup); } });
    return lookups === "" ? [] : (lookups.split(" ") as Lookup[]).map(need);
  }

  /** Whether there is nothing to tell and nothing to change: known from the verdict alone. */
  #silent(): boolean {
    return this.#check !== undefined && (this.#check.verdict & TELLING) === 0;
  }

  /** Never decoded from bytes of the caller's, who may have changed them: what comes out is what was checked. */
  #canonical(): string | undefined {
    const check = this.#check;
    if (check === undefined) return undefined;
    const { payload } = check;
    if (typeof payload === "string" && this.#silent()) return payload;
    this.#restore(check);
    return asking(() => glue.text());
  }

  /** Puts the payload and the context of the check back into the wasm, where others took their place. */
  #restore(check: Check): void {
    apply(check.setting);
    if (this.#turn === turn && this.#instance === instances) return;
    const again = make(check.kind, check.payload, check.setting, check.written);
    if (again.verdict !== check.verdict || again.length !== check.length) {
      throw new CribaError("input-changed", "the bytes were changed before the report of them was read");
    }
    this.#turn = turn;
    this.#instance = instances;
  }
}
