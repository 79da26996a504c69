import { CribaError } from "./error.js";
import type { Described, Finding, Language } from "./types.js";
import { type Words, languageOf, say, speak, speaks } from "./words.js";

/** What is loaded on demand, named one by one so that bundlers find the files. English comes with an entry, or not at all. */
const LOADERS = new Map<string, () => Promise<{ words: Words }>>([["es", () => import("./generated/messages/es.js")]]);

/**
 * Loads the words of languages, by their tags; `es-ES` is `es`. English is there already, but in `criba/slim`. Words that the
 * caller imported from `criba/messages/*` are taken as they are.
 *
 * @throws {CribaError} `unknown-language` for one that there is not, `load-failed` where its file cannot be had.
 */
export async function languages(...wanted: (Language | Words)[]): Promise<void> {
  await Promise.all(wanted.map(language));
}

async function language(wanted: string | Words): Promise<void> {
  if (typeof wanted !== "string" && Array.isArray(wanted?.rows)) return speak(wanted);
  const language = languageOf(wanted);
  if (speaks(language)) return;
  const load = LOADERS.get(language);
  if (load === undefined) {
    const all = ["en", ...LOADERS.keys()].join(", ");
    throw new CribaError("unknown-language", `there are no words in "${language}"; there are: ${all}`);
  }
  try {
    speak((await load()).words);
  } catch (cause) {
    throw new CribaError("load-failed", `the words of "${language}" could not be loaded: ${String(cause)}`, cause);
  }
}

/**
 * A finding in words: what is wrong and why, and what to do. In English, unless another language was loaded and is asked
 * for.
 *
 * @throws {CribaError} `unknown-language` before `languages()` has loaded it.
 */
export function describe(finding: Pick<Finding, "code" | "params">, language: Language = "en"): Described {
  return say(finding, language);
}
