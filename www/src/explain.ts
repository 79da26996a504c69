import { CribaError } from "./error.js";
import type { Language, Page } from "./types.js";
import { languageOf } from "./words.js";

/** The pages of one language, by code. */
export type Pages = Readonly<Record<string, Page>>;

const LOADERS = new Map<string, () => Promise<{ pages: Pages }>>([
  ["en", () => import("./generated/pages/en.js")],
  ["es", () => import("./generated/pages/es.js")],
]);

/**
 * The page of a code: what, why, what to do, examples, source. The pages of a language are loaded when one is first asked
 * for; `undefined` where there is no such code.
 *
 * @throws {CribaError} `unknown-language` for one that there is not, `load-failed` where its file cannot be had.
 */
export async function explain(code: string, language: Language = "en"): Promise<Page | undefined> {
  const tag = languageOf(language);
  const load = LOADERS.get(tag);
  if (load === undefined) {
    const all = [...LOADERS.keys()].join(", ");
    throw new CribaError("unknown-language", `there are no pages in "${tag}"; there are: ${all}`);
  }
  let pages: Pages;
  try {
    pages = (await load()).pages;
  } catch (cause) {
    throw new CribaError("load-failed", `the pages of "${tag}" could not be loaded: ${String(cause)}`, cause);
  }
  return Object.hasOwn(pages, code) ? pages[code] : undefined;
}
