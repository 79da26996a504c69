// Findings as compilers show them: each under its line of the source.

import { styleText } from "node:util";
import { whole } from "./cards.js";
import { describe } from "../entries/node.js";
import type { Finding, Position, Report, Severity } from "../types.js";
import type { TERMS } from "../generated/terms.js";

type Terms = (typeof TERMS)[keyof typeof TERMS];

/** How a report is shown. */
export interface Style {
  readonly language: "en" | "es";
  readonly terms: Terms;
  /** Whether the caller's own lines are quoted. */
  readonly source: boolean;
  readonly color: boolean;
  readonly width: number;
}

const COLORS = { error: "red", warning: "yellow", info: "green" } as const;
/** Wider lines of prose are hard to read. */
const WIDEST = 120;

/** The findings of a report, each under its line, and a line that counts them. */
export function human(name: string, bytes: Buffer, report: Report, style: Style): string {
  const source = shaded(bytes, report);
  const told = report.findings.map((finding) => `${shown(name, source, finding, style)}\n\n`);
  const { terms } = style;
  const wanted = report.needs.map(({ lookup }) => lookup).join(", ");
  const asks = report.status === "valid" && wanted !== "" ? `${terms.wanted}: ${wanted}\n` : "";
  return `${told.join("")}${name}: ${summary(report, terms)}\n${asks}`;
}

/**
 * The source without the digits of card numbers that may not be shown anywhere, not even to whoever sent them: those that were
 * found to be one, and whatever else is one, since it may stand in the wrong place.
 */
function shaded(bytes: Buffer, report: Report): Buffer {
  const dark = Buffer.from(bytes);
  const told = report.findings.filter(({ code }) => code.endsWith(".unmasked")).flatMap(({ position }) => position ?? []);
  for (const { offset, length } of [...told, ...whole(bytes)]) {
    for (let at = offset; at < offset + length; at += 1) {
      const byte = dark[at] as number;
      if (byte >= 0x30 && byte <= 0x39) dark[at] = 0x2a;
    }
  }
  return dark;
}

function shown(name: string, source: Buffer, finding: Finding, style: Style): string {
  const { terms, language } = style;
  const { message, help } = describe(finding, language);
  const { severity, code, position, pointer, related } = finding;
  const quoted = style.source ? position : undefined;
  const lines = [quoted, ...related.map((place) => place.position)].map((place) => String(place?.line ?? 1).length);
  const gutter = " ".repeat(quoted ? Math.max(...lines) : 0);
  const place = ({ line, column }: Position) => `${name}:${line}:${column}`;
  const width = Math.min(style.width, WIDEST);
  const note = (label: string, text: string) => {
    const lines = wrap(text, width - label.length - 10);
    return `${gutter} = ${label}: ${lines.join(`\n${gutter}   ${" ".repeat(label.length + 2)}`)}`;
  };
  return [
    title(`${terms[severity][0]}[${code}]`, message, severity, width, style.color),
    `${gutter}--> ${position ? place(position) : name}`,
    ...(quoted ? [`${gutter} |`, ...excerpt(source, quoted, gutter, style, severity), `${gutter} |`] : []),
    ...related.flatMap(({ position }) => (position ? [note(terms.also, place(position))] : [])),
    ...(pointer === "" ? [] : [note(terms.at, pointer)]),
    note(terms.help, help),
  ].join("\n");
}

function title(label: string, message: string, severity: Severity, width: number, color: boolean): string {
  const lines = wrap(message, width - label.length - 2).join(`\n${" ".repeat(label.length + 2)}`);
  return color ? `${styleText(["bold", COLORS[severity]], label)}${styleText("bold", `: ${lines}`)}` : `${label}: ${lines}`;
}

/** The line of a place and a mark under it: of a value of several lines the first, of a long line what lies around. */
function excerpt(source: Buffer, { offset, length, line }: Position, gutter: string, style: Style, severity: Severity): string[] {
  const first = source.lastIndexOf(0x0a, offset - 1) + 1;
  const end = source.indexOf(0x0a, offset);
  const text = (from: number, to: number) => printable(source.subarray(from, to).toString());
  const before = [...text(offset === 0 ? 0 : first, offset)];
  const last = end < 0 ? source.length : end;
  const marked = [...text(offset, Math.min(offset + length, last))];
  const after = [...text(Math.min(offset + length, last), last).trimEnd()];
  const room = Math.max(20, style.width - gutter.length - 3);
  const kept = marked.slice(0, style.width >> 1);
  const around = (room - kept.length) >> 1;
  const cut = before.length + marked.length + after.length > room;
  const left = cut && before.length > around ? ["…", ...before.slice(1 - around)] : before;
  const rest = [...marked.slice(kept.length), ...after];
  const space = room - left.length - kept.length;
  const right = cut && rest.length > space ? [...rest.slice(0, space - 1), "…"] : rest;
  const mark = "^".repeat(Math.max(1, kept.length));
  const under = style.color ? styleText(["bold", COLORS[severity]], mark) : mark;
  return [`${String(line).padEnd(gutter.length)} | ${[...left, ...kept, ...right].join("")}`, `${gutter} | ${" ".repeat(left.length)}${under}`];
}

/** Tabs as blanks, and other control characters as pictures, so that none reaches the terminal. */
function printable(text: string): string {
  const picture = (sign: string) => String.fromCodePoint(sign === "\x7f" ? 0x2421 : 0x2400 + (sign.codePointAt(0) as number));
  return text.replaceAll("\t", "    ").replaceAll(/[\x00-\x1f\x7f]/g, picture);
}

/** `2 errors, 1 warning`; `valid` where there is nothing to tell. */
function summary(report: Report, terms: Terms): string {
  const valid = report.status === "valid";
  const count = (severity: Severity) => report.findings.filter((finding) => finding.severity === severity).length;
  const counted = [
    [count("error"), terms.error],
    [count("warning"), terms.warning],
    [count("info"), terms.info],
    [valid ? report.changes.length : 0, terms.change],
  ] as const;
  const parts = counted.flatMap(([n, [one, many]]) => (n > 0 ? [`${n} ${n === 1 ? one : many}`] : []));
  return [...(valid ? [terms.valid] : []), ...parts].join(", ");
}

/** Breaks a text at blanks so that its lines are within a width. */
function wrap(text: string, width: number): string[] {
  const room = Math.max(20, width);
  const lines = [""];
  for (const word of text.split(/\s+/).filter((word) => word !== "")) {
    const line = lines.at(-1) as string;
    if (line === "") lines[lines.length - 1] = word;
    else if ([...line].length + 1 + [...word].length > room) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
