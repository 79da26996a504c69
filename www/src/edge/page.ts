// A refusal as a page for people.

import type { Entry, Problem } from "./answer.js";
import { type Language, wordsOf } from "./words.js";

const STYLE =
  "body{font:1.0625rem/1.5 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:2rem 1rem;color-scheme:light dark}" +
  "h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.15rem;margin:2rem 0 0}ul{padding:0;list-style:none}" +
  "li{border-left:.25rem solid #b3261e;padding:.1rem 0 .1rem 1rem;margin:1rem 0}.doubts li{border-color:#a86500}" +
  "p{margin:.25rem 0}code{font-size:.85rem;opacity:.8;overflow-wrap:anywhere}";

export function page({ title, detail, help, errors, warnings }: Problem, language: Language): string {
  const words = wordsOf(language);
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(detail)}</p>
<p>${escaped(words.back)}</p>
${list(words.errors, errors, "faults")}${list(words.warnings, warnings, "doubts")}${
    help === undefined ? "" : `<p><a href="${escaped(help)}">${escaped(words.explained)}</a></p>\n`
  }</main>
</html>
`;
}

function list(heading: string, entries: readonly Entry[], name: string): string {
  if (entries.length === 0) return "";
  const items = entries.map(({ detail, help, pointer, params }) => {
    const place = [fieldAt(pointer), ...(typeof params["name"] === "string" ? [params["name"]] : [])].filter(Boolean).join(".");
    return `<li><p><strong>${escaped(detail)}</strong></p><p>${escaped(help)}</p><code>${escaped(place)}</code></li>`;
  });
  return `<h2>${escaped(heading)}</h2>\n<ul class="${name}">\n${items.join("\n")}\n</ul>\n`;
}

/** A pointer as a form names its field: `clients.attributes[0].email`. */
function fieldAt(pointer: string): string {
  const tokens = pointer.split("/").slice(1).map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  return tokens.map((token, i) => (/^\d+$/.test(token) ? `[${token}]` : `${i > 0 ? "." : ""}${token}`)).join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
