// What an editor shows of the package: the types that it tells, and what it refuses.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { install } from "./package.mjs";

const { folder } = install();

// A comment marks the name after it: what an editor shows of that is pinned below.
const APP = `
import { check, checkValue, describe, explain, standardSchema, CribaError } from "criba";
import type { Code, Sale, SaleInput } from "criba";

declare const input: unknown;
const /*report*/report = check("sale", input as object, { today: "2026-11-23", channel: "offline" });
if (report.status === "valid") {
  report./*value*/value;
  report./*text*/text;
} else {
  report./*nothing*/value;
}
const [finding] = report.findings;
if (finding) {
  finding./*code*/code;
  describe(finding, "es")./*help*/help;
}
const /*part*/part = check("sale#/payment", "{}");
const /*value-report*/one = checkValue("nif", "12345678Z");
checkValue("sale#/payment/info/bank_account", 5)./*canonical*/canonical;
const /*page*/page = await explain("nif.check-letter");
const schema = standardSchema("sale");
type /*in*/In = NonNullable<(typeof schema)["~standard"]["types"]>["input"];
type /*out*/Out = NonNullable<(typeof schema)["~standard"]["types"]>["output"];
const same: [In, Out] extends [SaleInput, Sale] ? ([SaleInput, Sale] extends [In, Out] ? true : false) : false = true;
const code: Code = "nif.check-letter";
export { same, code, page, one, part, CribaError, type In, type Out };
`;

const SHOWN = {
  report: 'const report: Report<"sale">',
  value: "(property) ValidReport<\"sale\">.value: Sale",
  text: "(property) ValidReport<\"sale\">.text: string",
  nothing: "(property) InvalidReport<\"sale\">.value: undefined",
  code: "(property) Finding.code: Code",
  help: "(property) Described.help: string",
  part: 'const part: Report<"sale#/payment">',
  "value-report": "const one: ValueReport",
  canonical: "(property) canonical: string | null",
  page: "const page: Page | undefined",
  in: "type In = SaleInput",
  out: "type Out = Sale",
};

/** What a service in Node asks for. */
const NODE = `
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { ready } from "criba";
import { precheck } from "criba/edge";
import { listener } from "criba/edge/node";

await ready(readFileSync("criba.wasm"));
createServer(listener({ upstream: "https://backend.example" }));
const answer: Response = await precheck({ upstream: "https://backend.example" })(new Request("https://shop.example/signups"));
export { answer };
`;

/** What does not compile: each line, with the number of TypeScript's complaint. */
const REFUSED = [
  ['check("sael", "{}")', 2345],
  ['checkValue("nifs", "")', 2345],
  ['check("sale", 5)', 2345],
  ['check("sale", "{}", { channel: "post" })', 2322],
  ['check("sale", "{}").value.products', 2532],
  ['explain("nif.check-letter").message', 2339],
];

/** A project of one file in the folder where the package is installed; in a browser's world, if no other is given. */
function service(text, world = { lib: ["lib.es2022.d.ts", "lib.dom.d.ts"], types: [] }) {
  const file = join(folder, "app.ts");
  writeFileSync(file, text);
  const options = {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    ...world,
    noEmit: true,
  };
  const host = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const text = ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
  return { file, editor: ts.createLanguageService(host) };
}

const complaints = ({ file, editor }) => [...editor.getSyntacticDiagnostics(file), ...editor.getSemanticDiagnostics(file)];
const written = (complaint) => ts.flattenDiagnosticMessageText(complaint.messageText, "\n");

test("an editor shows what a check gives", () => {
  const project = service(APP);
  assert.deepEqual(complaints(project).map(written), []);
  const shown = {};
  for (const { 0: mark, 1: name, index } of APP.matchAll(/\/\*([\w-]+)\*\//g)) {
    const { displayParts } = project.editor.getQuickInfoAtPosition(project.file, index + mark.length);
    shown[name] = ts.displayPartsToString(displayParts);
  }
  assert.deepEqual(shown, SHOWN);
});

test("an editor offers kinds, places, languages and codes", () => {
  const text = 'import { check, checkValue, describe } from "criba";\ncheck("", "{}");\ncheckValue("", "");\ndescribe({ code: "", params: {} }, "");\n';
  const project = service(text);
  const offered = (after) => {
    const { entries } = project.editor.getCompletionsAtPosition(project.file, text.indexOf(after) + after.length, undefined);
    return entries.map(({ name }) => name);
  };
  assert.ok(offered('check("').includes("sale"));
  assert.ok(offered('checkValue("').includes("nif"));
  assert.ok(offered('{ code: "').includes("nif.check-letter"));
  assert.deepEqual(offered('{} }, "'), ["en", "es"]);
});

test("an editor refuses what cannot be meant", () => {
  const lines = ['import { check, checkValue, explain } from "criba";', ...REFUSED.map(([line]) => `${line};`)];
  const found = complaints(service(lines.join("\n"))).map(({ start, code, file }) => {
    return [lines[file.getLineAndCharacterOfPosition(start).line].slice(0, -1), code];
  });
  assert.deepEqual(found, REFUSED);
});

test("a project for Node alone, without the types of pages, knows every name", () => {
  const types = fileURLToPath(new URL("node_modules/@types/node", import.meta.url));
  const project = service(NODE, { lib: ["lib.es2022.d.ts"], types: [types], skipLibCheck: false });
  assert.deepEqual(complaints(project).map(written), []);
  const program = project.editor.getProgram();
  const own = program.getSourceFiles().filter(({ fileName }) => fileName.includes("/criba/"));
  assert.ok(own.length >= 3, `${own.length} files of types`);
  assert.deepEqual(own.flatMap((file) => program.getSemanticDiagnostics(file)).map(written), []);
});

test("a schema is one in the standard's own types", () => {
  const spec = new URL(import.meta.resolve("@standard-schema/spec")).pathname.replace(/index\.\w+$/, "index.js");
  const text = `
import { standardSchema, type Sale, type SaleInput } from "criba";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from ${JSON.stringify(spec)};
export const schema: StandardSchemaV1<SaleInput, Sale> = standardSchema("sale");
export const described: StandardSchemaV1<SaleInput, Sale> & StandardJSONSchemaV1<SaleInput, Sale> = standardSchema("sale", {}, { jsonSchema: {} });
`;
  assert.deepEqual(complaints(service(text)).map(written), []);
});
