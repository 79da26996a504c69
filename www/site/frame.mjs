// What stands around every page: the head, the navigation, the footer. The only place that knows where the pages are.

import { LANGUAGES, words } from "./words.mjs";

/** Where a section's first page is, in a language. */
const SECTIONS = {
  home: (language) => `${language}/index.html`,
  signup: (language) => `signup/${language}/index.html`,
  playground: (language) => `${language}/playground.html`,
  guides: (language) => `${language}/guides/index.html`,
  reference: (language) => `reference/${language}/index.html`,
  why: (language) => `reference/${language}/why.html`,
};

/** The same page in another language: the language is a folder of the path. */
const translated = (path, language) => path.replace(new RegExp(`(^|/)(${LANGUAGES.join("|")})/`), `$1${language}/`);

/** Nothing is fetched from elsewhere, nothing inline runs, and the wasm may be compiled. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

export const escaped = (text) =>
  text.replace(/[&<>"']/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[character]);

/** The way from a page to the root. */
export const rootOf = (path) => "../".repeat(path.split("/").length - 1);

/** `as`: the path that stands for the page, where it is found at two. */
export function header({ path, as = path, language, section }) {
  const root = rootOf(path);
  const say = words[language];
  const links = Object.keys(SECTIONS).slice(1).map((name) => {
    const current = name === section ? ' aria-current="true"' : "";
    return `<a href="${root}${SECTIONS[name](language)}"${current}>${escaped(say[name])}</a>`;
  });
  const others = LANGUAGES.map((other) => {
    const current = other === language ? ' aria-current="true"' : "";
    return `<a href="${root}${translated(as, other)}" lang="${other}" hreflang="${other}"${current}>${words[other].name}</a>`;
  });
  return `<a class="skip" href="#content">${say.skip}</a>
<header class="site">
<a class="brand" href="${root}${SECTIONS.home(language)}">criba</a>
<nav aria-label="${say.site}">${links.join("\n")}</nav>
<nav class="languages" aria-label="${say.language}">${others.join("\n")}</nav>
</header>`;
}

export function footer({ language, ruleset }) {
  const say = words[language];
  return `<footer class="site"><p>${say.ruleset} ${escaped(ruleset)}</p></footer>`;
}

const POLICY_META = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;

/** A page; `main` makes its main part, given the way to the root. */
export function page({ path, as, language, section, title, description, styles = [], scripts = [], main, shape = "", ruleset }) {
  const root = rootOf(path);
  const sheets = ["style.css", ...styles].map((file) => `<link rel="stylesheet" href="${root}${file}">`);
  const modules = scripts.map((file) => `<script type="module" src="${root}${file}"></script>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
${POLICY_META}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escaped(description)}">
<title>${escaped(title)}</title>
${sheets.join("\n")}
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
${modules.join("\n")}
</head>
<body>
${header({ path, as, language, section })}
<main id="content" class="${shape}">
${main(root)}
</main>
${footer({ language, ruleset })}
</body>
</html>
`;
}

/** A page that has a head and a main part of its own: what stands around them is put in. */
export function framed(html, place) {
  return html
    .replace(/<meta charset="utf-8">/, (meta) => meta + POLICY_META)
    .replace(/<body>/, (tag) => `${tag}${header(place)}`)
    .replace(/<\/body>/, (tag) => `${footer(place)}${tag}`);
}
