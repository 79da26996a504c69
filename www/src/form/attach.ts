// A plain HTML form, checked as it is filled in: quiet until it is sent, then every mistake at its field.

import { type Context, CribaError, type Kind, type Language, type Part, type Report, type Source, check, checkValue, fixes, languages, ready } from "criba";
import { today } from "../edge/clock.js";
import { type Fault, type Told, fault, fieldsOf, inside, missingGroup } from "./faults.js";
import { type Control, type Field, type Places, at, common, read } from "./fields.js";
import { Show } from "./show.js";
import { type FormWords, WORDS } from "./words.js";

/** How a form is checked. */
export interface Options {
  /** What the form asks for, or the part of it; `sale` if it is not said. */
  kind?: Kind | Part;
  /** The context of the checks, or what makes it; the day in Madrid is filled in. */
  context?: Context | (() => Context);
  /** The language of the messages; the form's own if it is not said. */
  language?: Language;
  /** Places of fields that are not named by them; `null` for those that are no part of the request. */
  places?: Places;
  /** Where the summary goes: the beginning of the form, or of the step, if it is not said. */
  summary?: Element;
  /** Whether a field with a check digit is checked when it is left. It is, if this is not `false`. */
  onLeaving?: boolean;
  /** Whether doubts are told at their fields. They are, if this is not `false`. */
  warnings?: boolean;
  /** How long a submit waits for the wasm, in milliseconds, before the form is sent as it is. */
  patience?: number;
  /** Where the wasm comes from, as `ready` takes it. */
  source?: Source | Promise<Source>;
  /** The form's own words, in place of the language's. */
  words?: Partial<FormWords>;
  /**
   * Called in place of sending the form, with the canonical payload. What it returns is shown as `show` does: the answer of an
   * edge function that refused it.
   */
  onValid?: (payload: unknown, report: Report) => Refusal | undefined | void | Promise<Refusal | undefined | void>;
}

/** What an edge function answers: its problem document. */
export interface Refusal {
  readonly errors: readonly Told[];
  readonly warnings?: readonly Told[];
}

/** A form that is checked. */
export interface Attached {
  /** Whether the wasm is there. Where it is not, the form is sent as it is. */
  readonly ready: Promise<boolean>;
  /**
   * Checks the fields of an element alone, such as a step, and tells what is wrong with them. All fields without one. As long as
   * the wasm is not there, nothing is: what is sent in the end is checked again.
   */
  check(step?: Element): boolean;
  /** Shows findings of another check, until their fields are changed. */
  show(refusal: Refusal): void;
  /** Takes everything back. */
  detach(): void;
}

/** Kinds of values with a check digit or letter, by the topics of their codes. */
const CHECKED = /^(?:nif|dni|nie|cif|document|iban|ccc|bank-account|iccid|donor-icc|imei)\./;

/** How long a submit waits for the wasm. */
const PATIENCE = 5_000;

/**
 * Enhances a plain form: its fields are named by their places, such as `clients.attributes[0].email`. Nothing is said until it
 * is sent; then a summary leads to every mistake, each is told at its field, and goes as it is mended. If the wasm cannot be
 * loaded, the form is sent as it is.
 */
export function attach(form: HTMLFormElement, options: Options = {}): Attached {
  return new Checked(form, options);
}

class Checked implements Attached {
  readonly ready: Promise<boolean>;
  readonly #form: HTMLFormElement;
  readonly #options: Options;
  readonly #kind: Kind | Part;
  readonly #show: Show;
  readonly #listening = new AbortController();
  readonly #novalidate: boolean;
  /** Fields of which a person was told, or would have been. */
  readonly #told = new Set<Control>();
  #language: Language;
  #faults: readonly Fault[] = [];
  /** What others told of fields that have not been changed since. */
  #foreign: readonly Fault[] = [];
  #state: "loading" | "ready" | "without" = "loading";
  #busy = false;
  #pressed = false;

  constructor(form: HTMLFormElement, options: Options) {
    const { kind = "sale", language, source, words } = options;
    const tag = language ?? form.closest("[lang]")?.getAttribute("lang") ?? "en";
    const known = tag.toLowerCase().split("-", 1)[0] as string;
    this.#form = form;
    this.#options = options;
    this.#kind = kind;
    this.#language = known in WORDS ? known : "en";
    this.#show = new Show({ ...(WORDS[this.#language] as FormWords), ...words }, (control, value) => this.#take(control, value));
    this.#novalidate = form.noValidate;
    form.noValidate = true;
    this.#listen();
    this.ready = Promise.all([ready(source), languages(this.#language)]).then(
      () => this.#started("ready"),
      () => this.#started("without"),
    );
  }

  check(step?: Element): boolean {
    if (this.#state !== "ready") return true;
    const { fields, payload } = this.#read();
    const own = step ? fields.filter(({ control }) => step.contains(control)) : fields;
    for (const { control } of own) this.#told.add(control);
    const part = step ? present(payload, common(own)) : "";
    const told = this.#faultsOf(this.#judge(at(payload, part), part), fields, payload);
    const controls = new Set(own.map(({ control }) => control));
    const others = this.#faults.filter(({ field }) => field && !controls.has(field.control) && field.control.isConnected);
    this.#set([...others, ...told.filter(({ field }) => !step || (field && controls.has(field.control)))]);
    const sound = !this.#faults.some(isError);
    if (!sound) this.#summarise(step);
    return sound;
  }

  show({ errors, warnings = [] }: Refusal): void {
    const { fields } = this.#read();
    for (const { control } of fields) this.#told.add(control);
    const all = [...errors, ...(this.#options.warnings === false ? [] : warnings.filter(isDoubt))];
    this.#foreign = all.map((finding) => this.#fault(finding, fieldsOf(finding, fields)[0], fields));
    this.#set(this.#faults.filter((fault) => !isError(fault)));
    if (this.#faults.some(isError)) this.#summarise();
  }

  detach(): void {
    this.#listening.abort();
    this.#foreign = [];
    this.#show.clear();
    this.#form.noValidate = this.#novalidate;
  }

  #listen(): void {
    const { signal } = this.#listening;
    const form = this.#form;
    form.addEventListener("submit", (event) => void this.#submitted(event), { signal });
    form.addEventListener("input", ({ target }) => this.#typed(target as Control), { signal });
    form.addEventListener("change", ({ target }) => this.#left(target as Control), { signal });
    form.addEventListener("reset", () => this.#forget(), { signal });
    const press = (pressed: boolean) => () => void (this.#pressed = pressed);
    document.addEventListener("pointerdown", press(true), { signal, capture: true });
    for (const end of ["pointerup", "pointercancel"]) document.addEventListener(end, press(false), { signal, capture: true });
  }

  #started(state: "ready" | "without"): boolean {
    this.#state = state;
    if (state === "without" && !this.#listening.signal.aborted) this.#form.noValidate = this.#novalidate;
    return state === "ready";
  }

  async #submitted(event: SubmitEvent): Promise<void> {
    const submitter = event.submitter as HTMLButtonElement | null;
    if (this.#state === "without" || submitter?.formNoValidate) return;
    if (this.#busy) return event.preventDefault();
    if (this.#state === "loading") {
      event.preventDefault();
      await this.#whileBusy(Promise.race([this.ready, after(this.#options.patience ?? PATIENCE)]));
      if (this.#state === "loading") this.#started("without");
      return this.#form.requestSubmit(submitter);
    }
    const sent = this.#checked(event);
    const { onValid } = this.#options;
    if (sent === undefined || onValid === undefined) return;
    event.preventDefault();
    const refusal = await this.#whileBusy(onValid(sent.value, sent));
    if (refusal) this.show(refusal);
  }

  /** The report of what may be sent: a form that cannot be checked is sent as it is. */
  #checked(event: Event): Report | undefined {
    try {
      this.#foreign = [];
      if (!this.check()) return void event.preventDefault();
      const { fields, payload } = this.#read();
      const report = this.#judge(payload);
      if (report.status === "invalid") return void event.preventDefault();
      for (const { control, pointer, text } of fields) {
        const value = at(report.value, pointer);
        if (isTyped(control) && text !== "" && value !== undefined && String(value) !== text) control.value = String(value);
      }
      return report;
    } catch (error) {
      reportError(error);
      return undefined;
    }
  }

  async #whileBusy<T>(task: T | Promise<T>): Promise<T> {
    this.#busy = true;
    this.#form.setAttribute("aria-busy", "true");
    try {
      return await task;
    } finally {
      this.#busy = false;
      this.#form.removeAttribute("aria-busy");
    }
  }

  /** A person types: the one field is checked, unless others hang on it. */
  #typed(control: Control): void {
    if (this.#state !== "ready") return;
    const { fields } = this.#read();
    const field = fields.find((each) => each.control === control || isSame(each.control, control));
    if (field === undefined || !this.#told.has(field.control)) return;
    this.#foreign = this.#foreign.filter((fault) => fault.field?.control !== field.control);
    const own = this.#faults.filter((fault) => fault.field?.control === field.control);
    const tied = this.#faults.some(({ finding }) => isTied(finding) && fieldsOf(finding, fields).some((each) => each.control === field.control));
    if (tied || field.text === "") return this.#again();
    const finding = this.#value(field);
    if (finding === undefined) return;
    const others = this.#faults.filter((fault) => !own.includes(fault));
    const told = finding === null || !this.#tells(finding) ? [] : [this.#fault({ ...finding, pointer: field.pointer }, field, fields)];
    this.#set([...others, ...told]);
  }

  /** A person leaves a field that was changed. While a button is pressed nothing may move under it. */
  #left(control: Control): void {
    if (this.#pressed) return document.addEventListener("pointerup", () => setTimeout(() => this.#left(control)), { once: true });
    if (this.#state !== "ready" || this.#listening.signal.aborted) return;
    const field = this.#read().fields.find((each) => each.control === control);
    if (field && field.text !== "" && this.#options.onLeaving !== false && !this.#told.has(control)) {
      const finding = this.#value(field);
      if (finding && CHECKED.test(finding.code)) this.#told.add(control);
    }
    if (this.#told.size > 0) this.#again();
  }

  /** Checks everything again, and tells what is wrong with the fields of which was told before. */
  #again(): void {
    const { fields, payload } = this.#read();
    const told = this.#faultsOf(this.#judge(payload), fields, payload);
    this.#set(told.filter(({ field }) => field && this.#told.has(field.control)));
  }

  #take(control: Control, value: string): void {
    control.focus();
    control.value = value;
    for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
  }

  #forget(): void {
    this.#told.clear();
    this.#foreign = [];
    this.#set([]);
  }

  #set(faults: readonly Fault[]): void {
    const { fields } = this.#read();
    const order = new Map(fields.map(({ control }, at) => [control, at]));
    const place = ({ field }: Fault) => (field === undefined ? -1 : (order.get(field.control) ?? -1));
    // A field that is gone takes its faults along.
    const here = ({ field }: Fault) => field === undefined || order.has(field.control);
    const repeated = (one: Fault) => this.#foreign.some((other) => isSaid(other, one));
    const own = faults.filter((each) => !repeated(each));
    this.#faults = [...own, ...this.#foreign].filter(here).sort((a, b) => place(a) - place(b));
    this.#show.show(this.#faults);
  }

  #summarise(step?: Element): void {
    this.#show.summarise(this.#faults, this.#options.summary ?? step ?? this.#form);
  }

  #read() {
    return read(this.#form, this.#options.places ?? {});
  }

  #context(): Context {
    const { context = {} } = this.#options;
    return { today: today(), ...(typeof context === "function" ? context() : context) };
  }

  #judge(value: unknown, part = ""): Report {
    return check(this.#part(part), value as object, this.#context());
  }

  #part(pointer: string): Kind | Part {
    if (pointer === "") return this.#kind;
    return (this.#kind.includes("#") ? `${this.#kind}${pointer}` : `${this.#kind}#${pointer}`) as Part;
  }

  /** What is wrong with the value of a field alone; `undefined` where the tables do not know the field. */
  #value(field: Field): Told | null | undefined {
    try {
      return checkValue(this.#part(field.pointer) as Part, field.text, this.#context()).finding;
    } catch (error) {
      if (error instanceof CribaError && error.code !== "trapped") return undefined;
      throw error;
    }
  }

  /** The faults of a report, at their fields. */
  #faultsOf(report: Report, fields: readonly Field[], payload: unknown): Fault[] {
    const base = report.kind.includes("#") ? report.kind.slice(this.#part("/").length - 1) : "";
    const whole = (pointer: string) => `${base}${pointer}`;
    const findings = report.findings
      .filter((finding) => this.#tells(finding))
      .map((finding) => ({ ...finding, pointer: whole(finding.pointer), related: finding.related.map((other) => ({ pointer: whole(other.pointer) })) }));
    const remedies = findings.length > 0 ? fixes(this.#kind, payload as object, this.#context()) : [];
    return findings.flatMap((finding) => {
      const all = this.#missing(finding, fields);
      if (all.length > 0) return all;
      const field = fieldsOf(finding, fields)[0];
      const remedy = remedies.find(({ pointer, code }) => pointer === finding.pointer && code === finding.code);
      return [this.#fault(finding, field, fields, field && isTyped(field.control) ? remedy?.value : undefined)];
    });
  }

  /** Of a group that is missing, what it needs: its fields tell more than its name. Else its first field. */
  #missing(finding: Told, fields: readonly Field[]): Fault[] {
    const group = missingGroup(finding, fields);
    if (group === undefined) return [];
    const { findings } = this.#judge({}, group);
    const needed = findings.filter(({ severity, params }) => severity === "error" && params["name"] !== undefined);
    const faults = needed.flatMap((each) => {
      const inner = { ...each, pointer: `${group}${each.pointer}` };
      const all = this.#missing(inner, fields);
      const field = fields.find(({ pointer }) => pointer === `${inner.pointer}/${inner.params["name"]}`);
      return all.length > 0 || field === undefined ? all : [this.#fault(inner, field, fields)];
    });
    return faults.length > 0 ? faults : [this.#fault(finding, inside(group, fields)[0], fields)];
  }

  /** Errors, and doubts about what a person gave: what is left out on purpose is no doubt to tell. */
  #tells(finding: Told): boolean {
    return finding.severity === "error" || (this.#options.warnings !== false && isDoubt(finding));
  }

  #fault(finding: Told, field: Field | undefined, fields: readonly Field[], fix?: string): Fault {
    return fault(finding, field, fields, this.#language, fix);
  }
}

/** The nearest group that is there: what is wrong about one that is not is told of the group around it. */
function present(payload: unknown, group: string): string {
  return at(payload, group) === undefined ? present(payload, group.slice(0, group.lastIndexOf("/"))) : group;
}

function isError({ finding }: Fault): boolean {
  return finding.severity === "error";
}

/** Whether two faults say the same, if not as gravely. */
function isSaid(one: Fault, other: Fault): boolean {
  return one.finding.code === other.finding.code && one.field?.control === other.field?.control;
}

function isDoubt({ severity, class: kind, params }: Told): boolean {
  return severity === "warning" && kind !== "structure" && params["name"] === undefined;
}

/** Whether other fields take part; what is missing may be the whole group. */
function isTied(finding: Told): boolean {
  return finding.class === "consistency" || (finding.related ?? []).length > 0 || finding.class === "structure";
}

function isSame(one: Control, other: Control): boolean {
  return one.type === "radio" && one.name === other.name;
}

/** Whether a person types it. */
function isTyped(control: Control): boolean {
  return !(control instanceof HTMLSelectElement) && !/^(?:checkbox|radio|hidden)$/.test(control.type);
}

function after(milliseconds: number): Promise<void> {
  return new Promise((over) => setTimeout(over, milliseconds));
}
