// What is told of a form, and at which field.

import { type Finding, type Language, describe } from "criba";
import type { Field } from "./fields.js";

/** A finding as a check or an edge function tells it. */
export interface Told extends Pick<Finding, "code" | "severity" | "pointer" | "params"> {
  readonly class?: Finding["class"];
  readonly related?: readonly { readonly pointer: string }[];
  /** What is said of it where this package has no words for its code. */
  readonly detail?: string;
}

/** A finding at its field, in words. */
export interface Fault {
  readonly field: Field | undefined;
  readonly finding: Told;
  readonly message: string;
  readonly help: string;
  /** A value that would pass. */
  readonly fix?: string | undefined;
}

export function isError({ finding }: Fault): boolean {
  return finding.severity === "error";
}

/** The fields that a finding is about, the one that it is told at first. */
export function fieldsOf(finding: Told, fields: readonly Field[]): Field[] {
  const first = nearest(finding, fields);
  const others = (finding.related ?? []).map(({ pointer }) => fields.find((field) => field.pointer === pointer));
  return [first, ...others].filter((field) => field !== undefined);
}

/** The field of the value; what is missing has one by its name; a group's is its first; else one of the group around it. */
function nearest({ pointer, params }: Told, fields: readonly Field[]): Field | undefined {
  const names = [params["name"], params["names"]].flat().filter((name) => typeof name === "string");
  const places = names.map((name) => `${pointer}/${name}`);
  for (let place = pointer; place !== ""; place = place.slice(0, place.lastIndexOf("/"))) places.push(place);
  for (const place of places) {
    const field = fields.find((each) => each.pointer === place) ?? inside(place, fields)[0];
    if (field !== undefined) return field;
  }
  return fields.find((each) => each.pointer);
}

/** The fields of a group. */
export function inside(group: string, fields: readonly Field[]): Field[] {
  return fields.filter(({ pointer }) => pointer.startsWith(`${group}/`));
}

/** The group that is missing, where one with fields is; of a list, its first item. */
export function missingGroup({ pointer, params }: Told, fields: readonly Field[]): string | undefined {
  const group = `${pointer}/${params["name"]}`;
  const first = inside(group, fields)[0]?.pointer.slice(group.length);
  return first === undefined ? undefined : group + (/^\/\d+(?=\/)/.exec(first)?.[0] ?? "");
}

/** A finding in the form's own words: fields go by their labels, and that one is missing needs no advice. */
export function fault(finding: Told, field: Field | undefined, fields: readonly Field[], language: Language, fix?: string): Fault {
  const { name, names } = finding.params;
  const absent = typeof name === "string";
  const params = { ...finding.params };
  // Its own field, or the first of its group; not one that stands in for a field that the form does not have.
  if (absent && field && `${field.pointer}/`.startsWith(`${finding.pointer}/${name}/`)) params["name"] = labelOf(field);
  if (Array.isArray(names)) params["names"] = names.map((each) => labelIn(finding.pointer, String(each), fields));
  const { message, help } = describe({ code: finding.code, params } as Finding, language);
  const known = message !== finding.code;
  return { field, finding, message: known ? message : (finding.detail ?? message), help: absent ? "" : help, fix };
}

/** The label of what a finding names: a member of the object that it points at, or one beside the value. */
function labelIn(pointer: string, name: string, fields: readonly Field[]): string {
  const beside = pointer.slice(0, pointer.lastIndexOf("/"));
  const found = [pointer, beside].flatMap((group) => fields.filter((field) => `${field.pointer}/`.startsWith(`${group}/${name}/`)));
  return found[0] === undefined ? name : labelOf(found[0]);
}

/** The label of a field; of radio buttons, the legend of their group. */
export function labelOf({ control }: Field): string {
  const legend = control.type === "radio" ? control.closest("fieldset")?.querySelector("legend") : undefined;
  const label = legend ?? control.labels?.[0];
  const text = label && [...label.childNodes].filter((node) => !(node instanceof Element && node.matches("input, select, textarea, small")));
  return (text?.map((node) => node.textContent).join("") || control.getAttribute("aria-label") || control.name).trim();
}
