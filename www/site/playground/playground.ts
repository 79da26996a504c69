// The playground: checks the text after every change, and shows what criba says of it.

import type { Diagnostic } from "@codemirror/lint";
import { CribaError, type Fix, type Report, check, fixes, languages, ready } from "criba";
import { difference, editor } from "./editor.js";
import { indexes } from "./positions.js";
import { type Shown, changes, element, entry, explained, filled, fixOf, needs, told, verdict } from "./results.js";
import { type Settings, choose, contextOf, fromAddress, link, madrid, read } from "./settings.js";
import { words } from "./words.mjs";

const say = words[document.documentElement.lang] as (typeof words)[string];
const at = <E extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as E;
const root = at("playground").dataset["root"] ?? "";
const form = at<HTMLFormElement>("settings");
const settled = at("canonical-note");

/** Samples pass, or fail as documented, on this day. */
const SAMPLE_DAY = { today: "2026-11-23", channel: "offline" };
const SAMPLES: Record<string, () => { kind: string; file: string }> = {
  documented: () => ({ kind: "sale", file: "documented-convergent" }),
  valid: () => ({ kind: "sale", file: "sale" }),
  update: () => ({ kind: "user-update", file: "user-update" }),
  sample: () => ({ kind: read(form).kind, file: read(form).kind }),
};

/** Longer texts are checked when the typing pauses. */
const LONG = 100_000;
const PAUSE = 250;

let due: ReturnType<typeof setTimeout> | undefined;
const text = editor(at("editor"), say.payload, later);
const compare = difference(at("difference"), say.difference);
let canonical = "";

function later(): void {
  clearTimeout(due);
  due = setTimeout(() => void look(), text.text().length > LONG ? PAUSE : 0);
}

/** Checks and shows. */
async function look(): Promise<void> {
  clearTimeout(due);
  const settings = read(form);
  const payload = text.text();
  if (!(await loaded(settings.language)) || payload !== text.text()) return;
  const checked = checkedAs(settings, payload);
  if (checked === undefined) return;
  const { report, offered } = checked;
  const shown = shownOf(report, offered, payload, settings);
  verdict(at("verdict"), report, say);
  text.show(shown.map((each) => diagnostic(each, settings)));
  const reference = `${root}reference/${settings.language}`;
  at("findings").replaceChildren(...shown.map((each) => entry(each, say, reference, () => text.go(each.from, each.to))));
  for (const item of at("findings").children) item.setAttribute("lang", settings.language);
  needs(at("needs"), report);
  showCanonical(report, payload);
  await showLink();
}

/** Whether the wasm and the words are there; says why where they are not. */
async function loaded(language: string): Promise<boolean> {
  try {
    await ready();
    await languages(language);
    at("failure").hidden = true;
    return true;
  } catch (error) {
    at("verdict").className = "invalid";
    at("verdict").textContent = filled(say.failed, { reason: error instanceof Error ? error.message : String(error) });
    at("failure").hidden = false;
    return false;
  }
}

/** The report and its fixes; nothing, but a word beside it, where the context is not one. */
function checkedAs(settings: Settings, payload: string): { report: Report; offered: Fix[] } | undefined {
  const context = contextOf(settings, at<HTMLTextAreaElement>("more").value);
  const note = at("more-note");
  try {
    note.textContent = context === undefined ? say.notJson : "";
    if (context === undefined) return undefined;
    return { report: check(settings.kind, payload, context) as Report, offered: fixes(settings.kind, payload, context) };
  } catch (error) {
    if (!(error instanceof CribaError)) throw error;
    note.textContent = filled(say.badContext, { reason: error.message });
    return undefined;
  }
}

function shownOf(report: Report, offered: readonly Fix[], payload: string, { language }: Settings): Shown[] {
  const places = report.findings.flatMap(({ position }) => (position === undefined ? [] : [position.offset, position.offset + position.length]));
  const index = indexes(payload, places);
  return report.findings.map((finding) => {
    const { offset = 0, length = 0 } = finding.position ?? {};
    const from = index.get(offset) ?? 0;
    const to = index.get(offset + length) ?? from;
    const fix = fixOf(finding, offered);
    // A text stands between quotes, which stay.
    const quoted = payload[from] === '"' ? 1 : 0;
    const apply = () => text.put(from + quoted, to - quoted, JSON.stringify(fix?.value ?? "").slice(1, -1));
    return { finding, from, to, ...told(finding, language), fix: fix && { value: fix.value, apply } };
  });
}

function diagnostic({ finding, from, to, message, help, fix }: Shown, { language }: Settings): Diagnostic {
  return {
    from,
    to,
    severity: finding.severity,
    message: `${message} ${help}`,
    renderMessage: () => element("div", { lang: language }, element("p", {}, message), element("p", {}, help), explained(finding.code, `${root}reference/${language}`)),
    actions: fix === undefined ? [] : [{ name: filled(say.fix, { value: fix.value }), apply: fix.apply }],
  };
}

function showCanonical(report: Report, payload: string): void {
  canonical = report.text ?? "";
  const changed = report.status === "valid" && canonical !== payload;
  const count = filled(say.changes[report.changes.length === 1 ? 0 : 1] as string, { n: report.changes.length });
  settled.textContent = changed ? count : report.status === "valid" ? say.same : [say.notYet, report.changes.length > 0 ? `${count}:` : ""].join(" ").trim();
  at("canonical-tools").hidden = !changed;
  at("difference").hidden = !changed;
  if (changed) compare(payload, canonical);
  changes(at("changes"), report);
}

async function showLink(): Promise<void> {
  const within = at<HTMLInputElement>("within").checked;
  at("leak").classList.toggle("ticked", within);
  const address = await link(read(form), within ? text.text() : undefined);
  at<HTMLInputElement>("link").value = address ?? say.tooLong;
  at<HTMLButtonElement>("copy-link").disabled = address === undefined;
}

async function start(name: string): Promise<void> {
  const sample = SAMPLES[name]?.();
  if (sample === undefined) return;
  const answer = await fetch(`${root}samples/${sample.file}.json`);
  choose(form, { kind: sample.kind, ...SAMPLE_DAY });
  put(await answer.text());
}

function put(payload: string, note = ""): void {
  at("note").textContent = note;
  text.replace(payload);
  void look();
}

async function take(file: File | undefined): Promise<void> {
  if (file === undefined) return;
  await file.text().then(put, () => (at("note").textContent = say.unreadable));
}

async function copy(button: HTMLElement, copied: string): Promise<void> {
  await navigator.clipboard.writeText(copied);
  button.textContent = say.copied;
  setTimeout(() => (button.textContent = say.copy), 1500);
}

function listen(): void {
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => void look());
  at("more").addEventListener("input", later);
  at("again").addEventListener("click", () => void look());
  at("within").addEventListener("change", () => void showLink());
  at("copy").addEventListener("click", (event) => void copy(event.currentTarget as HTMLElement, canonical));
  at("copy-link").addEventListener("click", (event) => void copy(event.currentTarget as HTMLElement, at<HTMLInputElement>("link").value));
  at("use").addEventListener("click", () => put(canonical));
  for (const button of document.querySelectorAll<HTMLElement>("[data-sample]")) {
    button.addEventListener("click", () => void start(button.dataset["sample"] ?? ""));
  }
  at<HTMLInputElement>("file").addEventListener("change", (event) => {
    const input = event.currentTarget as HTMLInputElement;
    void take(input.files?.[0]).then(() => (input.value = ""));
  });
  dropping(at("editor"));
}

/** A file that is dropped takes the place of the text; what is dropped otherwise is the editor's. */
function dropping(host: HTMLElement): void {
  const holds = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  const mark = (on: boolean) => host.classList.toggle("dropping", on);
  host.addEventListener("dragover", (event) => {
    if (!holds(event)) return;
    event.preventDefault();
    mark(true);
  });
  host.addEventListener("dragleave", () => mark(false));
  const drop = (event: DragEvent) => {
    mark(false);
    if (!holds(event)) return;
    event.preventDefault();
    event.stopPropagation();
    void take(event.dataTransfer?.files[0]);
  };
  host.addEventListener("drop", drop, { capture: true });
}

/** Takes up what the address says. */
async function open(): Promise<void> {
  const { chosen, payload } = await fromAddress();
  if (payload === undefined) await start("documented");
  choose(form, chosen);
  if (payload === null) put("", say.badLink);
  else if (payload !== undefined) put(payload, say.fromLink);
  else await look();
}

at("verdict").textContent = say.loading;
listen();
choose(form, { today: madrid() });
addEventListener("hashchange", () => void open());
void open();
