// What is wrong with the options is told when the pre-check is made: nothing must go unchecked because of a slip of the pen.

import { FACTS } from "./lookups.js";
import { misused } from "./misuse.js";
import type { Cors, Forward, Mode, Options, Route } from "./options.js";
import { LANGUAGES, type Language, languageOf } from "./words.js";

/** Words that options are made of; modes from the strictest to the one that looks at nothing. */
const WORDS = {
  mode: ["enforce", "shadow", "off"] as readonly Mode[],
  forward: ["original", "normalised"] as readonly Forward[],
  onFault: ["open", "closed"] as readonly NonNullable<Options["onFault"]>[],
};

export const MODES = WORDS.mode;

/** Timers wait no longer: what is more is as none at all. */
const LONGEST = 2 ** 31 - 1;

/** Sees to it that options make sense. */
export function heed({ lookups = {}, timeouts = {}, cors, ...options }: Options, routes: readonly Route[]): void {
  for (const settings of [options, ...routes]) heedWords(settings);
  for (const { path } of routes) heedPattern(path);
  for (const name of ["next", "log", "onInvalid"] as const) {
    if (!["function", "undefined"].includes(typeof options[name])) throw misused(`\`${name}\` is no function`);
  }
  const stranger = Object.keys(lookups).some((fact) => !Object.hasOwn(FACTS, fact));
  if (stranger) throw misused(`\`lookups\` are by the names that \`needs\` has: ${Object.keys(FACTS).join(", ")}`);
  const endless = Object.values(timeouts).some((time) => time !== undefined && !(time > 0 && time <= LONGEST));
  if (endless) throw misused("`timeouts` are in milliseconds, from 1");
  if (cors) heedOrigins(cors.origins);
}

function heedWords(settings: Options | Route): void {
  for (const [name, words] of Object.entries(WORDS)) {
    const word = (settings as Record<string, unknown>)[name];
    if (word !== undefined && !words.includes(word as never)) throw misused(`\`${name}\` is none of: ${words.join(", ")}`);
  }
}

/** A pattern as others write it would be a path that nobody asks for, and what it should guard would go by. */
function heedPattern(path: string): void {
  const written = path.split("/").map((segment) => segment.replace(/^\{\w+\}$/, ""));
  if (written.some((segment) => /^:|[{}*?#]/.test(segment))) {
    throw misused("the `path` of a route is as `/users/{userId}`: a parameter is a whole segment, in braces");
  }
}

/** What a browser sends as its `Origin` is compared to the letter: without a path, and in small letters. */
function heedOrigins(origins: Cors["origins"]): void {
  const sound = origins === "*" || (Array.isArray(origins) && origins.every((origin) => /^[a-z][^\sA-Z/]*:\/\/[^\sA-Z/?#]+$/.test(origin)));
  if (!sound) throw misused("the `origins` of `cors` are `*` or a list such as https://shop.example, without a path");
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
