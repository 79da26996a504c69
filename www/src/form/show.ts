// What a person sees of the faults: a message at each field, and after a submit a summary above them.

import { type Fault, isError, labelOf } from "./faults.js";
import type { Control } from "./fields.js";
import type { FormWords } from "./words.js";

/** The messages and the summary of one form. */
export class Show {
  readonly #messages = new Map<Control, { element: HTMLElement; host: Element; shown: string }>();
  /** Controls that got an id from here. */
  readonly #named = new Set<Control>();
  readonly #summary = document.createElement("div");
  /** What was set as the validity of controls: the page may have set another. */
  readonly #set = new Map<Control, string>();
  #title = "";
  #listed = "";

  constructor(readonly words: FormWords, readonly take: (control: Control, value: string) => void) {
    this.#summary.className = "criba-summary";
    this.#summary.tabIndex = -1;
    this.#summary.setAttribute("role", "group");
    this.#summary.setAttribute("aria-label", words.heading);
  }

  /** Shows these faults, and no others. What stands there already is left alone: somebody may be reading it. */
  show(faults: readonly Fault[]): void {
    const told = new Map<Control, Fault[]>();
    for (const fault of faults) {
      const control = fault.field?.control;
      if (control && control.type !== "hidden") told.set(control, [...(told.get(control) ?? []), fault]);
    }
    for (const control of this.#messages.keys()) if (!told.has(control)) this.#clear(control);
    for (const [control, own] of told) this.#tell(control, own);
    this.#list(faults);
  }

  /** Puts the summary at the beginning of an element and the focus on it. */
  summarise(faults: readonly Fault[], place: Element): void {
    if (this.#summary.parentNode !== place) place.prepend(this.#summary);
    this.#listed = "";
    this.#list(faults);
    this.#title = document.title.replace(this.words.prefix, "");
    document.title = `${this.words.prefix}${this.#title}`;
    this.#summary.focus();
    // What imitates a page in tests has no such thing.
    this.#summary.scrollIntoView?.({ block: "nearest" });
  }

  /** What the browser or the page has against a value, beside what is told from here. */
  objection(control: Control): string {
    const own = control.validationMessage === this.#set.get(control) ? control.validationMessage : "";
    if (own) control.setCustomValidity("");
    const { validationMessage = control.matches(":invalid") ? this.words.heading : "" } = control;
    if (own) control.setCustomValidity(own);
    return validationMessage;
  }

  /** Takes everything back. */
  clear(): void {
    this.show([]);
    for (const control of this.#named) control.removeAttribute("id");
  }

  #tell(control: Control, faults: readonly Fault[]): void {
    const wrong = faults.some(isError);
    const shown = JSON.stringify(faults.map(({ message, help, fix, finding }) => [message, help, fix, finding.severity]));
    const last = this.#messages.get(control);
    if (last?.shown === shown) return;
    const { element, host } = last ?? this.#place(control);
    this.#messages.set(control, { element, host, shown });
    element.className = wrong ? "criba-error" : "criba-warning";
    element.replaceChildren(...faults.flatMap((fault) => this.#lines(control, fault)));
    this.#mark(control, host, wrong ? faults[0]?.message : undefined);
  }

  #lines(control: Control, { message, help, fix }: Fault): Element[] {
    const lines = [line("strong", message), ...(help ? [line("span", help)] : [])];
    if (fix === undefined) return lines;
    const button = line("button", this.words.fix.replace("{value}", fix.trim()));
    button.type = "button";
    button.className = "criba-fix";
    button.addEventListener("click", () => this.take(control, fix));
    return [...lines, button];
  }

  #place(control: Control): { element: HTMLElement; host: Element } {
    const element = document.createElement("div");
    element.id = `${this.#id(control)}-criba`;
    const group = control.type === "radio" ? control.closest("fieldset, [role=radiogroup]") : null;
    const host = group ?? control;
    const legend = group?.querySelector("legend");
    const label = control.closest("label");
    if (legend) legend.after(element);
    else if (control.type === "checkbox" || group) (label ?? control).before(element);
    else if (label) label.after(element);
    else control.before(element);
    host.setAttribute("aria-describedby", [...described(host), element.id].join(" "));
    return { element, host };
  }

  #clear(control: Control): void {
    const { element, host } = this.#messages.get(control) as { element: HTMLElement; host: Element };
    this.#messages.delete(control);
    const others = described(host).filter((id) => id !== element.id);
    if (others.length > 0) host.setAttribute("aria-describedby", others.join(" "));
    else host.removeAttribute("aria-describedby");
    this.#mark(control, host);
    element.remove();
  }

  #mark(control: Control, host: Element, message = ""): void {
    const { validity, validationMessage, willValidate } = control;
    // An objection of the page's own is the page's to take back.
    if (!(validity?.customError && willValidate && validationMessage !== this.#set.get(control))) {
      control.setCustomValidity?.(willValidate ? message : "");
      this.#set.set(control, message && control.validationMessage);
    }
    // `aria-invalid` has no meaning on a fieldset or a single radio button.
    if (host !== control && host.getAttribute("role") !== "radiogroup") return;
    if (message) host.setAttribute("aria-invalid", "true");
    else host.removeAttribute("aria-invalid");
  }

  #list(faults: readonly Fault[]): void {
    const errors = faults.filter(isError);
    if (errors.length === 0) {
      this.#summary.remove();
      this.#listed = "";
      if (document.title === `${this.words.prefix}${this.#title}`) document.title = this.#title;
      return;
    }
    const listed = errors.map(({ message }) => message).join("\n");
    if (!this.#summary.isConnected || listed === this.#listed) return;
    this.#listed = listed;
    const list = document.createElement("ul");
    list.append(...errors.map((fault) => this.#entry(fault)));
    this.#summary.replaceChildren(line("h2", this.words.heading), list);
  }

  #entry({ field, message, finding }: Fault): Element {
    if (field === undefined || field.control.type === "hidden") return line("li", message);
    const label = labelOf(field);
    const link = line("a", typeof finding.params["name"] === "string" || message.startsWith(label) ? message : `${label} – ${message}`);
    link.href = `#${this.#id(field.control)}`;
    link.addEventListener("click", (event) => jump(event, field.control));
    const item = line("li", "");
    item.append(link);
    return item;
  }

  #id(control: Control): string {
    if (control.id === "") {
      let number = 1;
      while (document.getElementById(`criba-${number}`)) number += 1;
      control.id = `criba-${number}`;
      this.#named.add(control);
    }
    return control.id;
  }
}

/** Leads to a field: a page that hides steps is asked to show it first. */
function jump(event: Event, control: Control): void {
  event.preventDefault();
  for (let closed; (closed = control.closest<HTMLDetailsElement>("details:not([open])")); ) closed.open = true;
  control.dispatchEvent(new CustomEvent("criba:reveal", { bubbles: true }));
  control.focus();
  (control.closest("fieldset, .field") ?? control).scrollIntoView?.({ block: "start" });
}

/** The ids of what describes an element. */
function described(host: Element): string[] {
  return host.getAttribute("aria-describedby")?.split(" ") ?? [];
}

function line<Name extends keyof HTMLElementTagNameMap>(name: Name, textContent: string): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), { textContent });
}
