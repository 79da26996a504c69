// A plain HTML form, checked as it is filled in: quiet until it is sent, then every mistake at its field.

import { type Code, type Context, CribaError, type Kind, type Language, type Part, type Report, type Source, check, checkValue, fixes, languages, ready } from "criba";
import { today } from "../edge/clock.js";
import { type Fault, type Told, fault, fieldsOf, inside, isError, missingGroup } from "./faults.js";
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
   * edge function that refused it. Where it throws, that it could not be sent is told.
   */
  onValid?: (payload: unknown, report: Report, sending: Sending) => Refusal | undefined | void | Promise<Refusal | undefined | void>;
}

/** How a form was sent. */
export interface Sending {
  /** The button that was pressed. */
  readonly submitter: HTMLElement | null;
}

/** What an edge function answers: its problem document. */
export interface Refusal {
  readonly errors?: readonly Told[];
  readonly warnings?: readonly Told[];
  /** What is told where there are no errors; else the title is, else that it could not be sent. */
  readonly detail?: string;
  readonly title?: string;
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

/** A form that the browser sends is not sent again by a second click. */
const PAUSE = 1_000;

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
  /** Whether the wasm is there; not yet known while it is loading. */
  #there: boolean | undefined;
  #busy = false;
  /** When the browser last sent the form. */
  #sent = -PAUSE;
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
      () => this.#started(true),
      () => this.#started(false),
    );
  }

  check(step?: Element): boolean {
    if (!this.#there) return true;
    const { fields, payload } = this.#read();
    const own = step ? fields.filter(({ control }) => step.contains(control)) : fields;
    for (const { control } of own) this.#told.add(control);
    const part = step ? present(payload, common(own)) : "";
    const told = this.#faultsOf(part, fields, payload);
    const controls = new Set(own.map(({ control }) => control));
    const others = this.#faults.filter(({ field }) => field && !controls.has(field.control) && field.control.isConnected);
    this.#set([...others, ...told.filter(({ field }) => !step || (field && controls.has(field.control)))]);
    const sound = !this.#faults.some(isError);
    if (!sound) this.#summarise(step);
    return sound;
  }

  show({ errors = [], warnings = [], title, detail }: Refusal): void {
    const { fields } = this.#read();
    for (const { control } of fields) this.#told.add(control);
    const all = [...errors, ...warnings].filter((finding) => this.#tells(finding));
    this.#foreign = all.map((finding) => this.#fault(finding, fieldsOf(finding, fields)[0], fields));
    const whole = this.#foreign.some(isError) ? [] : [this.#objection(detail || title || this.#show.words.refused)];
    this.#set([...this.#faults.filter((fault) => !isError(fault)), ...whole]);
    this.#summarise();
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
    // Fields of the form may stand outside of it.
    const root = form.isConnected ? form.getRootNode() : form;
    const own = (heard: (control: Control) => void) => (event: Event) => {
      const control = event.target as Control;
      if (form.contains(control) || control.form === form) heard.call(this, control);
    };
    form.addEventListener("submit", (event) => void this.#held(event), { signal, capture: true });
    form.addEventListener("submit", (event) => void this.#submitted(event), { signal });
    root.addEventListener("input", own(this.#typed), { signal });
    root.addEventListener("change", own(this.#left), { signal });
    // Later, when it is known whether the page prevents it.
    form.addEventListener("reset", (event) => setTimeout(() => event.defaultPrevented || this.#forget()), { signal });
    for (const pointer of ["pointerdown", "pointerup", "pointercancel"]) {
      document.addEventListener(pointer, () => void (this.#pressed = pointer === "pointerdown"), { signal, capture: true });
    }
    // A field that is gone or switched off takes its faults along.
    const watch = new MutationObserver(() => this.#faults.length > 0 && this.#set(this.#faults));
    watch.observe(form, { subtree: true, childList: true, attributeFilter: ["disabled"] });
    signal.addEventListener("abort", () => watch.disconnect());
  }

  #started(there: boolean): boolean {
    this.#there = there;
    if (!this.#listening.signal.aborted) this.#form.noValidate = there || this.#novalidate;
    return there;
  }

  /** While the wasm is loading a submit waits, before the page hears of it. */
  async #held(event: SubmitEvent): Promise<void> {
    if (this.#there !== undefined || isUnchecked(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.#busy) return;
    const tired = new Promise((over) => setTimeout(over, this.#options.patience ?? PATIENCE));
    await this.#whileBusy(Promise.race([this.ready, tired]));
    if (this.#listening.signal.aborted) return;
    if (this.#there === undefined) this.#started(false);
    this.#form.requestSubmit(event.submitter);
  }

  async #submitted(event: SubmitEvent): Promise<void> {
    if (event.defaultPrevented || !this.#there || isUnchecked(event)) return;
    if (this.#busy || event.timeStamp - this.#sent < PAUSE) return event.preventDefault();
    const report = this.#checked(event);
    const { onValid } = this.#options;
    if (event.defaultPrevented) return;
    if (report === undefined || onValid === undefined) return void (this.#sent = event.timeStamp);
    event.preventDefault();
    try {
      const refusal = await this.#whileBusy(onValid(report.value, report, { submitter: event.submitter }));
      if (refusal) this.show(refusal);
    } catch (error) {
      reportError(error);
      this.show({});
    }
  }

  /** The report of what may be sent: a form that cannot be checked is sent as it is. */
  #checked(event: Event): Report | undefined {
    try {
      this.#foreign = [];
      if (!this.check()) return void event.preventDefault();
      const { fields, payload, doubled } = this.#read();
      for (const place of doubled) console.warn(`criba: of several values of "${place}" the last one is taken`);
      const report = this.#judge(payload);
      if (report.status === "invalid") return void event.preventDefault();
      for (const { control, pointer, text } of fields) {
        const value = at(report.value, pointer);
        if (isTyped(control) && text !== "" && value !== undefined && typeof value !== "object" && String(value) !== text) control.value = String(value);
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
    if (!this.#there) return;
    const { fields } = this.#read();
    const field = fields.find((each) => each.control === control || (control.type === "radio" && each.control.name === control.name));
    if (field === undefined || !this.#told.has(field.control)) return;
    const isOther = (fault: Fault) => fault.field?.control !== field.control;
    this.#foreign = this.#foreign.filter(isOther);
    const tied = this.#faults.some(({ finding }) => isTied(finding) && fieldsOf(finding, fields).some((each) => each.control === field.control));
    if (tied || field.text === "" || this.#show.objection(field.control)) return this.#again();
    const finding = this.#value(field.pointer, field.text);
    if (finding === undefined) return;
    const told = finding === null || !this.#tells(finding) ? [] : [this.#fault({ ...finding, pointer: field.pointer }, field, fields)];
    this.#set([...this.#faults.filter(isOther), ...told]);
  }

  /** A person leaves a field that was changed. While a button is pressed nothing may move under it. */
  #left(control: Control): void {
    if (this.#pressed) return document.addEventListener("pointerup", () => setTimeout(() => this.#left(control)), { once: true });
    if (!this.#there || this.#listening.signal.aborted) return;
    const field = this.#read().fields.find((each) => each.control === control);
    if (field && field.text !== "" && this.#options.onLeaving !== false && !this.#told.has(control)) {
      const finding = this.#value(field.pointer, field.text);
      if (finding && CHECKED.test(finding.code)) this.#told.add(control);
    }
    if (this.#told.size > 0) this.#again();
  }

  /** Checks everything again, and tells what is wrong with the fields of which was told before. */
  #again(): void {
    const { fields, payload } = this.#read();
    const told = this.#faultsOf("", fields, payload);
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
    const order = this.#read().fields.map(({ control }) => control);
    const place = ({ field }: Fault) => (field ? order.indexOf(field.control) : -1);
    const here = (fault: Fault) => !fault.field || place(fault) >= 0;
    const repeated = (one: Fault) => this.#foreign.some((other) => isSaid(other, one));
    const own = faults.filter((each) => !repeated(each));
    this.#faults = [...own, ...this.#foreign].filter(here).sort((a, b) => place(a) - place(b));
    this.#show.show(this.#faults);
  }

  #summarise(step?: Element): void {
    this.#show.summarise(this.#faults, this.#options.summary ?? step ?? this.#form);
  }

  #read() {
    return read(this.#form, this.#options.places ?? {}, (pointer) => this.#value(`${pointer}/0`, "") !== undefined);
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

  /** What is wrong with a value alone; `undefined` where the tables do not know its place. */
  #value(pointer: string, text: string): Told | null | undefined {
    try {
      return checkValue(this.#part(pointer) as Part, text, this.#context()).finding;
    } catch (error) {
      if (error instanceof CribaError && error.code !== "trapped") return undefined;
      throw error;
    }
  }

  /** The faults of a part, at their fields. */
  #faultsOf(part: string, fields: readonly Field[], payload: unknown): Fault[] {
    const whole = <Place extends { readonly pointer: string }>(place: Place): Place => ({ ...place, pointer: `${part}${place.pointer}` });
    const findings = this.#judge(at(payload, part), part)
      .findings.filter((finding) => this.#tells(finding))
      .map((finding) => whole({ ...finding, related: finding.related.map(whole) }));
    const remedies = findings.length > 0 ? fixes(this.#kind, payload as object, this.#context()) : [];
    const faults = findings.flatMap((finding) => {
      const all = this.#missing(finding, fields);
      if (all.length > 0) return all;
      const field = fieldsOf(finding, fields)[0];
      const remedy = remedies.find(({ pointer, code }) => pointer === finding.pointer && code === finding.code);
      return [this.#fault(finding, field, fields, field && isTyped(field.control) ? remedy?.value : undefined)];
    });
    return this.#objections(fields, faults);
  }

  /** Adds what the browser or the page has against fields of which nothing is told, or whose value nobody can read. */
  #objections(fields: readonly Field[], faults: readonly Fault[]): Fault[] {
    const wrong = new Set(faults.filter(isError).map(({ field }) => field?.control));
    const added = fields.flatMap((field) => {
      const message = this.#show.objection(field.control);
      return message && (!wrong.has(field.control) || isUnread(field)) ? [this.#objection(message, field)] : [];
    });
    return [...faults.filter(({ field }) => !field || !isUnread(field)), ...added];
  }

  #objection(detail: string, field?: Field): Fault {
    return this.#fault({ code: "" as Code, severity: "error", pointer: "", params: {}, detail }, field, []);
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

/** Whether two faults say the same, if not as gravely. */
function isSaid(one: Fault, other: Fault): boolean {
  return one.finding.code === other.finding.code && one.field?.control === other.field?.control;
}

function isDoubt({ severity, class: kind, params }: Told): boolean {
  return severity === "warning" && kind !== "structure" && params["name"] === undefined;
}

/** Whether other fields take part; what is missing may be the whole group. */
function isTied(finding: Told): boolean {
  return /^(?:consistency|structure)$/.test(finding.class ?? "") || (finding.related ?? []).length > 0;
}

/** Whether a button sends the form whatever is in it. */
function isUnchecked({ submitter }: SubmitEvent): boolean {
  return submitter instanceof HTMLElement && submitter.matches("[formnovalidate]");
}

/** Whether the browser cannot read what was typed: half a date, half a number. */
function isUnread({ control }: Field): boolean {
  return control.validity?.badInput;
}

/** Whether a person types it. */
function isTyped(control: Control): boolean {
  return !/^(?:select|checkbox|radio|hidden)/.test(control.type);
}
