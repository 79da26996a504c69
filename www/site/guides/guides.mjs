// The guides: prose in Markdown, one file a guide and language. Every example is a file of examples/, which the tests run; what it
// prints stands beside it.
//
// A line `{{NAME}}` in the prose shows the example of that name, `{{NAME.out}}` what it prints.

import { readFileSync } from "node:fs";
import { marked } from "marked";
import { escaped } from "../frame.mjs";
import { words as site } from "../words.mjs";
import { highlighted } from "./highlight.mjs";

export const GUIDES = ["npm", "forms", "edge", "cli", "rust"];

const words = {
  en: { about: "A page each. Every example was run, and printed what stands under it.", prints: "prints" },
  es: { about: "Una página cada una. Cada ejemplo se ha ejecutado, y escribió lo que figura debajo.", prints: "escribe" },
};

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8").trimEnd();

function shown(name, language) {
  const text = read(`examples/${name}`);
  const printed = name.endsWith(".out");
  const code = printed ? escaped(text) : highlighted(text, name.split(".").at(-1));
  const title = printed ? words[language].prints : name;
  return `<p class="file">${title}</p>\n<pre tabindex="0"${printed ? ' class="output"' : ""}><code>${code}</code></pre>\n`;
}

function prose(name, language) {
  const text = read(`${language}/${name}.md`);
  const title = /^# (.+)$/m.exec(text)[1];
  const lead = /^# .+\n\n((?:.+\n?)+)/.exec(text)[1].replaceAll("\n", " ").replaceAll("`", "").trim();
  const [first, ...parts] = text.split(/^\{\{(.+)\}\}$/m);
  const body = parts.map((part, i) => (i % 2 === 0 ? shown(part, language) : marked.parse(part))).join("");
  return { title, lead, body: marked.parse(first).replace("<p>", '<p class="lead">') + body };
}

/** The pages of the guides in a language, and the page that lists them. */
export function guides(language) {
  const all = GUIDES.map((name) => ({ name, ...prose(name, language) }));
  const list = (current) =>
    all.map(({ name, title }) => `<li><a href="${name}.html"${name === current ? ' aria-current="page"' : ""}>${escaped(title)}</a></li>`).join("\n");
  const common = { language, section: "guides", styles: ["site.css"], shape: "guide" };
  const say = site[language].guides;
  const cards = all.map(({ name, title, lead }) => `<li><a href="${name}.html">${escaped(title)}</a><p>${escaped(lead)}</p></li>`);
  return [
    {
      ...common,
      path: `${language}/guides/index.html`,
      title: `${say} · criba`,
      description: words[language].about,
      main: () => `<h1>${say}</h1>\n<p class="lead">${words[language].about}</p>\n<ul class="cards">${cards.join("\n")}</ul>`,
    },
    ...all.map(({ name, title, lead, body }) => ({
      ...common,
      path: `${language}/guides/${name}.html`,
      title: `${title} · criba`,
      description: lead,
      main: () => `<nav aria-label="${say}"><ul class="guides-list">${list(name)}</ul></nav>\n${body}`,
    })),
  ];
}
