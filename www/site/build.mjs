// Builds the site: `node site/build.mjs PACKAGE REFERENCE CRIBA OUT`, with the unpacked package, the folder of the reference's pages as
// the library writes them, and the command.

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { POLICY, framed, page } from "./frame.mjs";
import { guides } from "./guides/guides.mjs";
import { home } from "./home/home.mjs";
import { playground } from "./playground/page.mjs";
import { signup } from "./signup/page.mjs";
import { LANGUAGES } from "./words.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const corpus = join(here, "../../tests/corpus");
const [library, reference, criba, out] = process.argv.slice(2).map((path) => resolve(path));

const kinds = readdirSync(join(library, "samples")).map((file) => file.replace(/\.json$/, "")).sort((a, b) => Number(b === "sale") - Number(a === "sale") || a.localeCompare(b));
const { ruleset } = await import(join(library, "node.js")).then(async (criba) => (await criba.ready(), { ruleset: criba.ruleset() }));

function write(path, text) {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** One finding of the documented example, as a terminal shows it. */
function terminal(language) {
  const args = ["check", "--today", "2026-11-23", "--channel", "offline", "--language", language, "documented-convergent.json"];
  const { stdout } = spawnSync(criba, args, { cwd: corpus, encoding: "utf8", env: { ...process.env, COLUMNS: "78" } });
  const shown = stdout.split(/\n{2,}/).find((block) => block.includes("[nif.check-letter]"));
  return [`$ criba ${args.join(" ")}`, "", shown].join("\n");
}

const put = (description) => write(description.path, page({ ...description, ruleset }));

for (const language of LANGUAGES) {
  put(home(language, terminal(language)));
  put(playground(language, kinds));
  put(signup(language));
  for (const guide of guides(language)) put(guide);
}
// Whoever asks for the bare address gets English; the links to it stay the same.
put({ ...home("en", terminal("en")), path: "index.html", as: "en/index.html" });

/** The reference comes as whole pages, and gets what stands around every page. */
for (const file of readdirSync(reference, { recursive: true })) {
  if (!file.endsWith(".html")) continue;
  const path = join("reference", file);
  const own = LANGUAGES.find((tag) => file.startsWith(`${tag}/`));
  const language = own ?? LANGUAGES[0];
  const section = file.endsWith("why.html") ? "why" : "reference";
  write(path, framed(readFileSync(join(reference, file), "utf8"), { path, as: own ? path : join("reference", language, file), language, section, ruleset }));
}

for (const file of ["style.css", "site.css", "icon.svg"]) cpSync(join(here, file), join(out, file));
cpSync(join(here, "reference"), join(out, "reference"), { recursive: true });
cpSync(join(here, "playground/playground.css"), join(out, "assets/playground.css"));
cpSync(join(here, "signup/signup.css"), join(out, "assets/signup.css"));
cpSync(join(library, "samples"), join(out, "samples"), { recursive: true });
cpSync(join(corpus, "documented-convergent.json"), join(out, "samples/documented-convergent.json"));
// esbuild does not copy it: it is looked for beside the module that loads it.
cpSync(join(library, "criba.wasm"), join(out, "assets/criba.wasm"));

await build({
  entryPoints: [join(here, "playground/playground.ts"), join(here, "signup/signup.ts")],
  outdir: join(out, "assets"),
  entryNames: "[name]",
  chunkNames: "[name]-[hash]",
  alias: { "criba/form": join(library, "form.js"), criba: join(library, "browser.js") },
  nodePaths: [join(here, "../node_modules")],
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  charset: "utf8",
  minify: true,
  legalComments: "linked",
  logLevel: "warning",
});

// For hosts that read it, the same policy as a header, and what a page cannot say of itself.
write("_headers", `/*\n  Content-Security-Policy: ${POLICY}; frame-ancestors 'none'\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n`);
