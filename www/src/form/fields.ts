// What a form holds: its controls, their places in the request, and the payload that they make.

import { formText, stepsOf } from "../edge/fields.js";

/** What a value can be given in. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A control, or those that share a place in the request. */
export interface Field {
  /** The control that is focused and told of. */
  readonly control: Control;
  /** RFC 6901, in the payload that the form makes now; empty for what is no part of it. */
  readonly pointer: string;
  /** What is given, the last of several; empty where nothing is. */
  readonly text: string;
}

/** Names that are no places, with their places; `null` for those that are no part of the request. */
export type Places = Readonly<Record<string, string | null>>;

/** Tells whether a list of plain values stands at a pointer. */
export type IsList = (pointer: string) => boolean;

/** A field while its place in lists is not yet known. */
interface Found {
  /** The one that is focused. */
  control: Control;
  /** Empty for what is no part of the request. */
  readonly place: string;
  readonly steps: readonly (string | number)[];
  /** What is given, without what is empty. */
  texts: string[];
  list: boolean;
  /** Of a box that is not ticked: it counts only beside something that is filled in. */
  readonly unticked: boolean;
}

const NO_VALUES = /^(?:submit|button|reset|image)$/;

/** The fields of a form in document order, the payload, and the places with a value too many. What was left empty is absent. */
export function read(form: HTMLFormElement, places: Places, isList: IsList): { fields: Field[]; payload: unknown; doubled: string[] } {
  const found = controls(form, places, isList);
  for (const box of found) {
    const group = box.place.replace(/\.?[^.[\]]+$/, "");
    if (box.unticked && !found.some(({ place, texts, unticked }) => texts.length > 0 && !unticked && within(place, group))) box.texts = [];
  }
  const ranks = ranked(found);
  const fields = found.map(({ control, steps, texts }) => ({ control, text: texts.at(-1) ?? "", pointer: pointerOf(steps, ranks) }));
  const given = found.flatMap(({ place, texts, list }) => texts.map((text, at) => [list ? `${place}[${at}]` : place, text] as const));
  const doubled = found.filter(({ list, texts }) => !list && texts.length > 1).map(({ place }) => place);
  return { fields, payload: JSON.parse(formText(given)) as unknown, doubled };
}

function within(place: string, group: string): boolean {
  return group === "" || (place.startsWith(group) && /[.[]/.test(place.charAt(group.length)));
}

function controls(form: HTMLFormElement, places: Places, isList: IsList): Found[] {
  const found = new Map<unknown, Found>();
  for (const control of form.elements as unknown as Iterable<Control>) {
    const { name, type } = control;
    if (!("value" in control) || control.matches("button, output, :disabled") || NO_VALUES.test(type)) continue;
    const place = (type !== "file" && (Object.hasOwn(places, name) ? places[name] : name)) || "";
    const steps = place ? stepsOf(place) : [];
    const { texts, unticked } = given(control, place);
    const isOne = type === "radio";
    // What has no place stands alone, but for radio buttons: those share a name.
    const key = place || (isOne ? `\0${name}` : control);
    const told = found.get(key);
    const list = !isOne && (told !== undefined || (control as HTMLSelectElement).multiple) && isList(`/${steps.join("/")}`);
    if (told === undefined) {
      found.set(key, { control, place, steps, texts, list, unticked });
      continue;
    }
    told.list ||= list;
    if (!unticked) told.texts.push(...texts);
    if (!isOne && !list) told.control = control;
  }
  return [...found.values()];
}

function given(control: Control, place: string): { texts: string[]; unticked: boolean } {
  const { type, value, checked, selectedOptions = [control] } = control as HTMLInputElement & { selectedOptions?: Iterable<HTMLOptionElement> };
  const isOff = /^(?:checkbox|radio)$/.test(type) && !checked;
  // The opposite of `true` is said as well.
  const unticked = isOff && type === "checkbox" && value === "true";
  const all = isOff ? [unticked ? "false" : ""] : [...selectedOptions].map((each) => `${each.value ?? ""}`);
  return { texts: place ? all.filter(Boolean) : [], unticked };
}

/** The places of items in their lists: those with something in them, by their numbers; the empty ones come after. */
function ranked(found: readonly Found[]): Map<string, number> {
  const lists = new Map<string, Map<number, boolean>>();
  for (const { steps, texts } of found) {
    steps.forEach((step, at) => {
      if (typeof step !== "number") return;
      const list = JSON.stringify(steps.slice(0, at));
      const items = lists.get(list) ?? new Map<number, boolean>();
      lists.set(list, items.set(step, items.get(step) === true || texts.length > 0));
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
  const groups = fields.filter(({ pointer }) => pointer).map(({ pointer }) => pointer.split("/").slice(0, -1));
  const [first = []] = groups;
  const ends = first.findIndex((token, at) => groups.some((group) => group[at] !== token) || /^\d+$/.test(first[at + 1] ?? ""));
  return (ends < 0 ? first : first.slice(0, ends)).join("/");
}
