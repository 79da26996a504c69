// What a person sees of the faults: a message at each field, and after a submit a summary above them.

import { type Fault, labelOf } from "./faults.js";
import type { Control, Field } from "./fields.js";
import type { FormWords } from "./words.js";

/** The messages and the summary of one form. */
export class Show {
  readonly #words: FormWords;
  readonly #messages = new Map<Control, { element: HTMLElement; host: Element; shown: string }>();
  /** Controls that got an id from here. */
  readonly #named = new Set<Control>();
  readonly #summary = document.createElement("div");
  readonly #title = document.title;
  #listed = "";

  constructor(words: FormWords, readonly take: (control: Control, value: string) => void) {
    this.#words = words;
    this.#summary.className = "criba-summary";
    this.#summary.tabIndex = -1;
    this.#summary.setAttribute("role", "group");
    this.#summary.setAttribute("aria-label", words.heading);
    this.#summary.addEventListener("click", jump);
  }

  /** Shows these faults, and no others. What stands there already is left alone: somebody may be reading it. */
  show(faults: readonly Fault[]): void {
    const fields = new Map<Control, { field: Field; faults: Fault[] }>();
    for (const fault of faults) {
      if (fault.field === undefined || fault.field.control.type === "hidden") continue;
      const { control } = fault.field;
      const known = fields.get(control) ?? { field: fault.field, faults: [] };
      fields.set(control, known);
      known.faults.push(fault);
    }
    for (const control of [...this.#messages.keys()]) if (!fields.has(control)) this.#clear(control);
    for (const { field, faults } of fields.values()) this.#tell(field, faults);
    this.#list(faults);
  }

  /** Puts the summary at the beginning of an element and the focus on it. */
  summarise(faults: readonly Fault[], place: Element): void {
    if (this.#summary.parentNode !== place) place.prepend(this.#summary);
    this.#listed = "";
    this.#list(faults);
    document.title = `${this.#words.prefix}${this.#title}`;
    this.#summary.focus();
    this.#summary.scrollIntoView({ block: "nearest" });
  }

  /** Takes everything back. */
  clear(): void {
    this.show([]);
    for (const control of this.#named) control.removeAttribute("id");
  }

  #tell({ control }: Field, faults: readonly Fault[]): void {
    const wrong = faults.some(({ finding }) => finding.severity === "error");
    const shown = JSON.stringify(faults.map(({ message, help, fix, finding }) => [message, help, fix, finding.severity]));
    const last = this.#messages.get(control);
    if (last?.shown === shown) return;
    const { element, host } = last ?? this.#place(control);
    this.#messages.set(control, { element, host, shown });
    element.className = wrong ? "criba-error" : "criba-warning";
    element.replaceChildren(...faults.flatMap((fault) => this.#lines(control, fault)));
    mark(control, host, wrong ? faults[0]?.message : undefined);
  }

  #lines(control: Control, { message, help, fix }: Fault): Element[] {
    const lines = [line("strong", message), ...(help ? [line("span", help)] : [])];
    if (fix === undefined) return lines;
    const button = line("button", this.#words.fix.replace("{value}", fix.trim())) as HTMLButtonElement;
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
    host.setAttribute("aria-describedby", [host.getAttribute("aria-describedby"), element.id].filter(Boolean).join(" "));
    return { element, host };
  }

  #clear(control: Control): void {
    const { element, host } = this.#messages.get(control) as { element: HTMLElement; host: Element };
    this.#messages.delete(control);
    const others = host.getAttribute("aria-describedby")?.split(" ").filter((id) => id !== element.id) ?? [];
    if (others.length > 0) host.setAttribute("aria-describedby", others.join(" "));
    else host.removeAttribute("aria-describedby");
    mark(control, host, undefined);
    element.remove();
  }

  #list(faults: readonly Fault[]): void {
    const errors = faults.filter(({ finding }) => finding.severity === "error");
    if (errors.length === 0) {
      this.#summary.remove();
      this.#listed = "";
      if (document.title === `${this.#words.prefix}${this.#title}`) document.title = this.#title;
      return;
    }
    const listed = errors.map(({ message }) => message).join("\n");
    if (!this.#summary.isConnected || listed === this.#listed) return;
    this.#listed = listed;
    const list = document.createElement("ul");
    list.append(...errors.map((fault) => this.#entry(fault)));
    this.#summary.replaceChildren(line("h2", this.#words.heading), list);
  }

  #entry({ field, message, finding }: Fault): Element {
    const item = document.createElement("li");
    if (field === undefined || field.control.type === "hidden") return Object.assign(item, { textContent: message });
    const link = document.createElement("a");
    link.href = `#${this.#id(field.control)}`;
    const label = labelOf(field);
    link.textContent = typeof finding.params["name"] === "string" || message.startsWith(label) ? message : `${label} – ${message}`;
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
function jump(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const control = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!control) return;
  event.preventDefault();
  reveal(control);
  control.focus();
  (control.closest("fieldset, .field") ?? control).scrollIntoView({ block: "start" });
}

function reveal(control: Element): void {
  for (let closed = control.closest("details:not([open])"); closed; closed = closed.parentElement?.closest("details:not([open])") ?? null) {
    (closed as HTMLDetailsElement).open = true;
  }
  control.dispatchEvent(new CustomEvent("criba:reveal", { bubbles: true }));
}

/** `aria-invalid` has no meaning on a fieldset or a single radio button. */
function mark(control: Control, host: Element, message: string | undefined): void {
  control.setCustomValidity(message ?? "");
  if (host !== control && host.getAttribute("role") !== "radiogroup") return;
  if (message === undefined) host.removeAttribute("aria-invalid");
  else host.setAttribute("aria-invalid", "true");
}

function line(name: "strong" | "span" | "h2" | "button", text: string): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: text });
}
