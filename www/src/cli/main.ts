// `npx criba check`: what the native command's `check` does, for whoever has Node and no Rust.

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { CribaError, check, describe, explain, fixes, languages, ready, ruleset } from "../entries/node.js";
import type { Context, Kind, Report } from "../types.js";
import { human } from "./human.js";
import { TERMS } from "../generated/terms.js";

const USAGE = `Check payloads: every finding under its line of the source.

Usage: criba check [OPTIONS] FILE...        "-" is standard input

  --kind KIND          kind of request [default: sale]
  --format FORMAT      human, or json: a report a line
  --language LANGUAGE  en or es; JSON carries words only where a language is given
  --fixes              also say what would pass in place of a faulty value, where only one value would
  --no-source          quote no line of the payload
  --context FILE       context of the check as JSON; the options below override it
  --today DATE         day of the check [default: today in Madrid]
  --channel CHANNEL    online or offline
  --segment SEGMENT    residential or business
  --profile PROFILE    documented, recommended or strict

Exit status: 0 all are valid (warnings may stand), 1 one is not, 2 misuse or a file that cannot be read.
`;

const TEXT = { type: "string" } as const;
const FLAG = { type: "boolean" } as const;
const OPTIONS = {
  kind: TEXT,
  format: TEXT,
  language: TEXT,
  fixes: FLAG,
  "no-source": FLAG,
  context: TEXT,
  today: TEXT,
  channel: TEXT,
  segment: TEXT,
  profile: TEXT,
  help: FLAG,
  version: FLAG,
} as const;

type Values = ReturnType<typeof parsed>["values"];

/** One line for whoever called. */
class Misuse extends Error {}

/** Runs the command and says its exit status. */
export async function main(args: string[]): Promise<number> {
  try {
    return await run(args);
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof CribaError)) throw error;
    process.stderr.write(`criba: ${error.message}\n`);
    return 2;
  }
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parsed(args);
  const [command, ...files] = positionals;
  await ready();
  if (values.version) return say(`criba ${VERSION} (ruleset ${ruleset()})\n`);
  if (values.help) return say(USAGE);
  if (command !== "check") throw new Misuse("the command is `check`; `criba --help` says more, and the native command does more");
  if (files.length === 0) throw new Misuse("name a file, or `-` for standard input");
  const { format = "human", language } = values;
  if (format !== "human" && format !== "json") throw new Misuse("--format is human or json");
  if (language !== undefined) await languages(language);
  const context = contextOf(values);
  await known(Object.keys(context.severity ?? {}));
  const outcomes = files.map((file) => one(file, values, context));
  return Math.max(...outcomes);
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

/** Checks one file and tells of it. */
function one(file: string, values: Values, context: Context): number {
  let bytes: Buffer;
  try {
    bytes = read(file);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    process.stderr.write(`criba: ${error.message}\n`);
    return 2;
  }
  const kind = (values.kind ?? "sale") as Kind;
  const report = check(kind, bytes, context);
  say(values.format === "json" ? json(report, values.language) : shown(file, bytes, report, values));
  if (values.fixes) {
    const found = fixes(kind, bytes, context);
    const { fix } = TERMS[tongue(values.language)];
    say(values.format === "json" ? `${JSON.stringify({ fixes: found })}\n` : found.map((one) => `${fix}: ${one.pointer}: ${one.value}\n`).join(""));
  }
  return report.status === "valid" ? 0 : 1;
}

function shown(file: string, bytes: Buffer, report: Report, values: Values): string {
  const { stdout } = process;
  const language = tongue(values.language);
  return human(file === "-" ? "<stdin>" : file, bytes, report, {
    language,
    terms: TERMS[language],
    source: values["no-source"] !== true,
    color: stdout.isTTY === true && !process.env["NO_COLOR"],
    width: Math.max(40, stdout.columns ?? 100),
  });
}

/** One report on one line; with words where a language was asked for. */
function json(report: Report, language: string | undefined): string {
  if (language === undefined) return `${JSON.stringify(report)}\n`;
  const told = report.toJSON();
  const findings = told.findings.map((finding) => ({ ...finding, ...describe(finding, tongue(language)) }));
  return `${JSON.stringify({ ...told, findings })}\n`;
}

function tongue(tag = "en"): "en" | "es" {
  return tag.toLowerCase().startsWith("es") ? "es" : "en";
}

function contextOf({ context: file, today, channel, segment, profile }: Values): Context {
  const given = file === undefined ? {} : contextFile(file);
  const flags = Object.entries({ today, channel, segment, profile }).filter(([, value]) => value !== undefined);
  const context = { today: madrid(), ...given, ...Object.fromEntries(flags) };
  return context as Context;
}

function contextFile(file: string): object {
  let context: unknown;
  try {
    context = JSON.parse(read(file).toString());
  } catch (error) {
    throw error instanceof Misuse ? error : new Misuse(`${file}: not a context: ${(error as Error).message}`);
  }
  if (typeof context === "object" && context !== null && !Array.isArray(context)) return context;
  throw new Misuse(`${file}: not a context: not an object`);
}

/** Refuses codes that do not exist: the wasm has no list of them. */
async function known(codes: string[]): Promise<void> {
  for (const code of codes) {
    if ((await explain(code)) === undefined) throw new Misuse(`there is no code \`${code}\``);
  }
}

/** Today in Madrid, where the sale counts, whatever the zone of the machine. */
function madrid(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Madrid" }).format();
}

const REASONS: Record<string, string> = {
  ENOENT: "No such file or directory",
  EACCES: "Permission denied",
  EISDIR: "Is a directory",
};

function read(file: string): Buffer {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new Misuse(`${file}: ${REASONS[code] ?? message}`);
  }
}
