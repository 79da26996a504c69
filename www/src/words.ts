import { CribaError } from "./error.js";
import type { Described, Finding } from "./types.js";

/** The words of one language: what `criba/messages/*` exports. */
export interface Words {
  readonly language: string;
  /** Names of the kinds of values, by the topic of their codes. */
  readonly labels: Readonly<Record<string, string>>;
  /** Codes or faults with blanks between them, message, help, and the parameter without which the row does not fit. */
  readonly rows: readonly (readonly [of: string, message: string, help: string, when?: string])[];
}

/** The rows of every code and fault, in order. */
type Index = ReadonlyMap<string, Words["rows"]>;

const spoken = new Map<string, Words>();
const indexes = new Map<Words, Index>();

/** The language of a tag such as `es-ES`; an empty one of what is no tag. */
export function languageOf(tag: unknown): string {
  return typeof tag === "string" ? (tag.toLowerCase().split(/[-_.]/, 1)[0] as string) : "";
}

/** Makes a language known. */
export function speak(words: Words): void {
  spoken.set(words.language, words);
}

/** Whether a language's words are there. */
export function speaks(language: string): boolean {
  return spoken.has(language);
}

/** A finding in the words of a language. */
export function say({ code, params }: Pick<Finding, "code" | "params">, tag: string): Described {
  const language = languageOf(tag);
  const words = spoken.get(language);
  if (words === undefined) {
    throw new CribaError("unknown-language", `the words of "${language}" are not here: call \`await languages("${language}")\` first`);
  }
  const [topic, fault] = code.split(".") as [string, string];
  const index = indexed(words);
  const rows = [...(index.get(code) ?? []), ...(index.get(fault) ?? [])];
  const known = { label: words.labels[topic] ?? "", ...params };
  const row = rows.find(([, message, help, when]) => {
    const needed = [...`${message}${help}`.matchAll(PLACEHOLDER)].every(([, name]) => Object.hasOwn(known, name as string));
    return needed && (when === undefined || Object.values(params).includes(when));
  });
  if (row === undefined) return { message: code, help: "" };
  const filled = (text: string) => text.replace(PLACEHOLDER, (_, name: keyof typeof known) => written(known[name]));
  return { message: filled(row[1]), help: filled(row[2]) };
}

const PLACEHOLDER = /\{(\w+)\}/g;

function written(param: string | number | readonly (string | number)[] | undefined): string {
  return Array.isArray(param) ? param.join(", ") : String(param);
}

function indexed(words: Words): Index {
  const known = indexes.get(words);
  if (known !== undefined) return known;
  const index = new Map<string, Words["rows"]>();
  for (const row of words.rows) {
    for (const name of row[0].split(" ")) index.set(name, [...(index.get(name) ?? []), row]);
  }
  indexes.set(words, index);
  return index;
}
