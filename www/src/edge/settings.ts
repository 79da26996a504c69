// What is wrong with the options is told when the pre-check is made: nothing must go unchecked because of a slip of the pen.

import { misused } from "./misuse.js";
import type { Forward, Mode, Options, Route } from "./options.js";
import { LANGUAGES, type Language, languageOf } from "./words.js";

/** Words that options are made of; modes from the strictest to the one that looks at nothing. */
const WORDS = {
  mode: ["enforce", "shadow", "off"] as readonly Mode[],
  forward: ["original", "normalised"] as readonly Forward[],
  onFault: ["open", "closed"] as readonly NonNullable<Options["onFault"]>[],
};

export const MODES = WORDS.mode;

/** Sees to it that the words of options, or of a route, are words. */
export function heed(settings: Options | Route): void {
  for (const [name, words] of Object.entries(WORDS)) {
    const word = (settings as Record<string, unknown>)[name];
    if (word !== undefined && !words.includes(word as never)) throw misused(`\`${name}\` is none of: ${words.join(", ")}`);
  }
}

/** The address of the back end, as paths are put behind it. */
export function upstreamOf({ upstream }: Options): string | undefined {
  if (upstream === undefined) return undefined;
  const url = parsed(upstream);
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username + url.password + url.search + url.hash !== "") {
    throw misused("`upstream` is no address of a back end: http or https, without user, query or fragment");
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** The address of criba's site as its links begin: an address, or a path at the request's own origin. */
export function siteOf({ site = "" }: Options): string {
  const address = `${String(site).replace(/\/+$/, "")}/`;
  if (parsed(address, "http://localhost") === undefined) throw misused("`site` is no address");
  return address;
}

/** Those of the edge's own languages that tags such as `es-ES` name. */
export function languagesOf({ languages = LANGUAGES }: Options): readonly Language[] {
  return languages.map((tag) => {
    const language = LANGUAGES.find((language) => language === languageOf(tag));
    if (language === undefined) throw misused(`the edge answers in none of \`languages\` but: ${LANGUAGES.join(", ")}`);
    return language;
  });
}

function parsed(address: string | URL, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
