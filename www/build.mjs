// Builds the package's JavaScript and types: `node build.mjs GLUE OUT VERSION`, with wasm-bindgen's output in GLUE and criba.wasm in OUT.
//
// The modules in src/ itself are the core, built once. Every entry is a small file over it, so that whatever an application
// imports, and however often, there is one core with one wasm.

import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";

const source = fileURLToPath(new URL("src/", import.meta.url));
const [glue, out] = process.argv.slice(2, 4).map((path) => resolve(path));
const define = { VERSION: JSON.stringify(process.argv[4]) };
const BOTH = ["esm", "cjs"];
const ESM = ["esm"];

/** What is built: a source, the output's name, its formats, and whether it has types of its own. */
const entries = [
  { from: "core.ts", to: "core", formats: BOTH },
  { from: "index.ts", to: "slim", formats: BOTH, types: "index" },
  { from: "entries/node.ts", to: "node", formats: BOTH },
  { from: "entries/browser.ts", to: "browser", formats: ESM },
  { from: "entries/workerd.ts", to: "workerd", formats: ESM },
  { from: "entries/edge-light.ts", to: "edge-light", formats: ESM },
  { from: "entries/inline.ts", to: "inline", formats: BOTH },
  { from: "entries/cli.ts", to: "cli", formats: ESM, banner: "#!/usr/bin/env node" },
  ...folder("generated/messages", "messages/"),
  { from: "edge/index.ts", to: "edge", formats: BOTH, types: "edge" },
  ...folder("edge/adapters", "edge/"),
  { from: "form/index.ts", to: "form", formats: BOTH, types: "form" },
  // Loaded on demand, and nobody else's to import.
  ...folder("generated/pages", "pages/").map(({ types, ...entry }) => entry),
];

/** How the wasm is written where it has to be text. */
const written = await build({ entryPoints: [join(source, "entries/text.ts")], format: "esm", write: false });
const { pack } = await import(`data:text/javascript,${encodeURIComponent(written.outputFiles[0].text)}`);

/** Every module of a folder is an entry of its own. */
function folder(name, prefix) {
  const path = join(source, name);
  const modules = existsSync(path) ? readdirSync(path).filter((file) => file.endsWith(".ts")) : [];
  return modules.map((file) => {
    const to = prefix + basename(file, ".ts");
    return { from: `${name}/${file}`, to, formats: BOTH, types: to };
  });
}

/** Leaves what another output holds to that output. */
function neighbours(entry, format) {
  const extension = format === "cjs" ? ".cjs" : ".js";
  const external = (to) => {
    const path = relative(dirname(join(out, entry.to)), join(out, to));
    return { path: path.startsWith(".") ? path : `./${path}`, external: true };
  };
  return (setup) => {
    setup.onResolve({ filter: /criba\.wasm(\?module)?$/ }, ({ path }) => external(basename(path)));
    setup.onResolve({ filter: /criba\.wasm\?text$/ }, () => ({ path: join(out, "criba.wasm"), namespace: "text" }));
    setup.onLoad({ filter: /./, namespace: "text" }, ({ path }) => ({ contents: pack(readFileSync(path)), loader: "text" }));
    setup.onResolve({ filter: /^\.\/glue\.js$/ }, () => ({ path: join(glue, "glue_bg.js") }));
    setup.onResolve({ filter: /^\..*\.js$/ }, ({ path, resolveDir, kind }) => {
      if (kind === "entry-point") return undefined;
      const module = relative(source, join(resolveDir, path)).replace(/\.js$/, ".ts");
      const other = entries.find(({ from }) => from === module);
      if (entry.to === "core") return other === undefined || module === "index.ts" ? undefined : external(other.to + extension);
      if (other !== undefined) return external(other.to + extension);
      return module.includes("/") ? undefined : external(`core${extension}`);
    });
  };
}

const FILE_URL = 'const cribaUrl = require("node:url").pathToFileURL(__filename);';
/** Jest's imitation of a page has none of its own. No `require`: bundlers for pages would look for that module. */
const ENCODERS = 'const { TextDecoder, TextEncoder } = globalThis.TextDecoder ? globalThis : process.getBuiltinModule("node:util");';

async function bundle(entry, format) {
  const cjs = format === "cjs";
  await build({
    entryPoints: [join(source, entry.from)],
    outfile: join(out, entry.to + (cjs ? ".cjs" : ".js")),
    bundle: true,
    format,
    // Node's own platform only so that Node sees the names that a CommonJS file exports.
    platform: cjs ? "node" : "neutral",
    target: "es2022",
    charset: "utf8",
    minify: true,
    external: ["node:*", "criba"],
    define,
    banner: { js: entry.banner ?? "" },
    // CommonJS has neither; a test runner's has no `import()` either.
    ...(cjs && {
      define: { ...define, "import.meta.url": "cribaUrl" },
      supported: { "dynamic-import": false },
      banner: { js: [usesUrl(entry) && FILE_URL, entry.to === "core" && ENCODERS].filter(Boolean).join("") },
    }),
    plugins: [{ name: "neighbours", setup: neighbours(entry, format) }],
    logLevel: "warning",
  });
}

function usesUrl({ from }) {
  return readFileSync(join(source, from), "utf8").includes("import.meta.url");
}

/** One file of types an entry, from those that tsc wrote, once for each module system. */
async function types({ from, types: to }) {
  const input = join(glue, "types", from.replace(/\.ts$/, ".d.ts"));
  const bundled = await rollup({ input, plugins: [dts()], external: ["criba", /^node:/] });
  const { output } = await bundled.generate({ format: "es" });
  await bundled.close();
  for (const extension of [".d.ts", ".d.cts"]) writeFileSync(join(out, to + extension), output[0].code);
}

/** What whoever imports the wasm itself gets, where a runtime or a bundler hands it over. */
const WASM_TYPES = "declare const wasm: WebAssembly.Module;\nexport default wasm;\n";
for (const extension of [".d.ts", ".d.cts"]) writeFileSync(join(out, `criba.wasm${extension}`), WASM_TYPES);

/** Resolutions of types that know no `exports` (TypeScript's `node10`) look beside the file. */
for (const to of ["slim", "inline"]) writeFileSync(join(out, `${to}.d.ts`), 'export * from "./index.js";\n');

await Promise.all(entries.flatMap((entry) => entry.formats.map((format) => bundle(entry, format))));
for (const entry of entries.filter(({ types }) => types !== undefined)) await types(entry);
