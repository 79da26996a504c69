// What the tables tell of a place: its label in a language, and the hints of its field.

import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const generated = (file) => fileURLToPath(new URL(`../../src/generated/${file}.ts`, import.meta.url));

/** A generated module: it is TypeScript. */
async function load(file) {
  const { outputFiles } = await build({ entryPoints: [generated(file)], format: "esm", write: false, logLevel: "warning" });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

const { groups, roots } = await load("hints");
const labels = Object.fromEntries(await Promise.all(["en", "es"].map(async (tag) => [tag, (await load(`labels/${tag}`)).labels])));

/** The hint of a place such as `clients.attributes[0].email`, from the root of a kind, with its label in a language. */
export function hintOf(kind, place, language) {
  const names = place.replace(/\[\w+\]/g, "").split(".");
  const last = names.pop();
  const group = names.reduce((name, member) => groups[name]?.[member]?.group, roots[kind]);
  const hint = groups[group]?.[last];
  if (hint === undefined) throw new Error(`the tables have no field at ${place}`);
  return { ...hint, label: labels[language][group][last] };
}
