// What is shown of a report: the verdict, a finding an entry, the changes. Texts are only ever set as text.

import { type Finding, type Fix, type Report, describe } from "criba";
import type { words } from "./words.mjs";

export type Say = (typeof words)[string];

/** A finding with its place in the editor's text, its words, and the value that would pass. */
export interface Shown {
  finding: Finding;
  from: number;
  to: number;
  message: string;
  help: string;
  fix: { value: string; apply: () => void } | undefined;
}

export function element<K extends keyof HTMLElementTagNameMap>(name: K, given: Partial<HTMLElementTagNameMap[K]> = {}, ...children: (Node | string)[]) {
  const made = Object.assign(document.createElement(name), given);
  made.append(...children);
  return made;
}

export const filled = (text: string, values: Record<string, string | number>) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));

/** The finding's words in this language. */
export function told(finding: Finding, language: string): { message: string; help: string } {
  return describe(finding, language);
}

/** The fix of a finding: the same code at the same place. */
export function fixOf(finding: Finding, fixes: readonly Fix[]): Fix | undefined {
  return fixes.find(({ code, pointer }) => code === finding.code && pointer === finding.pointer);
}

export function verdict(host: HTMLElement, report: Report, say: Say): void {
  const counts = (["error", "warning", "info"] as const).flatMap((severity) => {
    const count = report.findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${say[severity][count === 1 ? 0 : 1]}`];
  });
  host.className = report.status;
  host.replaceChildren(element("strong", {}, report.status === "valid" ? say.isValid : say.isInvalid), ` · ${counts.join(", ") || say.clean}`);
}

/** A link to the page of a code. */
export function explained(code: string, reference: string): HTMLAnchorElement {
  return element("a", { href: `${reference}/codes/${encodeURIComponent(code)}.html`, target: "_blank" }, element("code", {}, code));
}

export function entry(shown: Shown, say: Say, reference: string, go: () => void): HTMLLIElement {
  const { finding, message, help, fix } = shown;
  const where = finding.position === undefined ? finding.pointer || say.whole : filled(say.line, { line: finding.position.line });
  const head = element("p", { className: "head" });
  head.append(element("span", { className: `badge ${finding.severity}` }, say[finding.severity][0] as string), explained(finding.code, reference));
  head.append(element("button", { type: "button", className: "plain", onclick: go }, where));
  const item = element("li", {}, head, element("p", {}, message));
  if (help !== "") item.append(element("p", { className: "note" }, help));
  if (finding.pointer !== "") item.append(element("p", { className: "place" }, element("code", {}, finding.pointer)));
  if (fix !== undefined) item.append(element("button", { type: "button", onclick: fix.apply }, filled(say.fix, { value: fix.value })));
  return item;
}

export function changes(host: HTMLElement, report: Report): void {
  host.replaceChildren(...report.changes.map(({ pointer, change }) => element("li", {}, element("code", { className: "change" }, change), " ", element("code", { className: "quiet" }, pointer))));
  host.hidden = report.changes.length === 0;
}

export function needs(host: HTMLElement, report: Report): void {
  const rows = report.needs.map(({ lookup, pointers }) =>
    element("div", {}, element("dt", {}, element("code", {}, lookup)), ...pointers.map((pointer) => element("dd", {}, element("code", {}, pointer)))),
  );
  host.querySelector("dl")?.replaceChildren(...rows);
  host.hidden = rows.length === 0;
}
