// Code in its colours, at build time: spans with classes, no script in the page.

import { classHighlighter, highlightCode } from "@lezer/highlight";
import { parser as html } from "@lezer/html";
import { parser as javascript } from "@lezer/javascript";
import { parser as json } from "@lezer/json";
import { parser as rust } from "@lezer/rust";
import { escaped } from "../frame.mjs";

const PARSERS = { html, json, rs: rust, mjs: javascript, js: javascript, ts: javascript.configure({ dialect: "ts" }) };

export function highlighted(code, language) {
  const parser = PARSERS[language];
  if (parser === undefined) return escaped(code);
  let shown = "";
  const put = (text, classes) => (shown += classes ? `<span class="${classes}">${escaped(text)}</span>` : escaped(text));
  highlightCode(code, parser.parse(code), classHighlighter, put, () => put("\n"));
  return shown;
}
