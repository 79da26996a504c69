// What a form holds: its controls, their places in the request, and the payload that they make.

import { formText, stepsOf } from "../edge/fields.js";

/** What a value can be given in. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A control, or the radio buttons of one name, with a place in the request. */
export interface Field {
  /** The control that is focused and told of. */
  readonly control: Control;
  /** RFC 6901, in the payload that the form makes now. */
  readonly pointer: string;
  /** What is given; empty where nothing is. */
  readonly text: string;
}

/** Names that are no places, with their places; `null` for those that are no part of the request. */
export type Places = Readonly<Record<string, string | null>>;

/** A field while its place in lists is not yet known. */
interface Found {
  readonly control: Control;
  readonly place: string;
  readonly steps: readonly (string | number)[];
  text: string;
  /** Of a box that is not ticked: it counts only beside something that is filled in. */
  readonly unticked: boolean;
}

const NO_VALUES = /^(?:submit|button|reset|image|file)$/;

/** The fields of a form in document order, and the payload. What was left empty is absent. */
export function read(form: HTMLFormElement, places: Places): { fields: Field[]; payload: unknown } {
  const found = controls(form, places);
  for (const box of found) {
    const group = box.place.replace(/\.?[^.[\]]+$/, "");
    if (box.unticked && !found.some(({ place, text, unticked }) => text !== "" && !unticked && within(place, group))) box.text = "";
  }
  const ranks = ranked(found);
  const fields = found.map(({ control, steps, text }) => ({ control, text, pointer: pointerOf(steps, ranks) }));
  return { fields, payload: JSON.parse(formText(found.map(({ place, text }) => [place, text]))) as unknown };
}

function within(place: string, group: string): boolean {
  return group === "" || (place.startsWith(group) && /[.[]/.test(place.charAt(group.length)));
}

function controls(form: HTMLFormElement, places: Places): Found[] {
  const found = new Map<string, Found>();
  for (const control of form.elements as unknown as Iterable<Control>) {
    const { name, type } = control;
    const place = Object.hasOwn(places, name) ? places[name] : name;
    if (!place || !("value" in control) || control.matches("button, output, :disabled") || NO_VALUES.test(type)) continue;
    const told = found.get(place);
    const { text, unticked } = given(control);
    // Radio buttons share a name, and what is given is that of the chosen one.
    if (told !== undefined && type === "radio") told.text ||= text;
    else found.set(place, { control, place, steps: stepsOf(place), text, unticked });
  }
  return [...found.values()];
}

function given(control: Control): { text: string; unticked: boolean } {
  const { type, value } = control;
  const checked = (control as HTMLInputElement).checked;
  // The opposite of `true` is said as well.
  const unticked = type === "checkbox" && !checked && value === "true";
  if ((type === "checkbox" || type === "radio") && !checked) return { text: unticked ? "false" : "", unticked };
  return { text: value, unticked };
}

/** The places of items in their lists: those with something in them, by their numbers; the empty ones come after. */
function ranked(found: readonly Found[]): Map<string, number> {
  const lists = new Map<string, Map<number, boolean>>();
  for (const { steps, text } of found) {
    steps.forEach((step, at) => {
      if (typeof step !== "number") return;
      const list = JSON.stringify(steps.slice(0, at));
      const items = lists.get(list) ?? new Map<number, boolean>();
      lists.set(list, items.set(step, items.get(step) === true || text !== ""));
    });
  }
  const ranks = new Map<string, number>();
  for (const [list, items] of lists) {
    const ordered = [...items].sort(([a, filled], [b, other]) => Number(other) - Number(filled) || a - b);
    ordered.forEach(([step], rank) => ranks.set(`${list}${step}`, rank));
  }
  return ranks;
}

function pointerOf(steps: Found["steps"], ranks: Map<string, number>): string {
  const token = (step: string | number, at: number) =>
    typeof step === "number" ? ranks.get(`${JSON.stringify(steps.slice(0, at))}${step}`) : step.replaceAll("~", "~0").replaceAll("/", "~1");
  return steps.map((step, at) => `/${token(step, at)}`).join("");
}

/** What stands at a pointer. */
export function at(payload: unknown, pointer: string): unknown {
  let here = payload;
  for (const token of pointer.split("/").slice(1)) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    here = typeof here === "object" && here !== null && Object.hasOwn(here, key) ? (here as Record<string, unknown>)[key] : undefined;
  }
  return here;
}

/** The deepest group that holds all of these fields, and the whole of every list of which it holds a part. */
export function common(fields: readonly Field[]): string {
  const groups = fields.map(({ pointer }) => pointer.split("/").slice(0, -1));
  const [first = []] = groups;
  const ends = first.findIndex((token, at) => groups.some((group) => group[at] !== token) || /^\d+$/.test(first[at + 1] ?? ""));
  return (ends < 0 ? first : first.slice(0, ends)).join("/");
}
