import { check } from "./check.js";
import { describe, languages } from "./describe.js";
import { core, ready } from "./load.js";
import type { Context, Finding, Kind, Language, Output, Part, Sent } from "./types.js";
import { languageOf, speaks } from "./words.js";

/** What is said of one fault: the words, and where it is. */
export interface Issue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** What a validation says: the canonical value, or what is wrong. */
export type Result<Out> =
  | { readonly value: Out; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

/** Of a JSON Schema, in which version of it. */
export interface SchemaOptions {
  readonly target: string;
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** Standard Schema 1: https://standardschema.dev */
export interface StandardSchema<In, Out> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "criba";
    readonly validate: (value: unknown) => Result<Out> | Promise<Result<Out>>;
    readonly types?: { readonly input: In; readonly output: Out } | undefined;
  };
}

/** Standard JSON Schema 1: what tells its JSON Schema too. */
export interface StandardJsonSchema {
  readonly "~standard": {
    readonly jsonSchema: {
      readonly input: (options: SchemaOptions) => Record<string, unknown>;
      readonly output: (options: SchemaOptions) => Record<string, unknown>;
    };
  };
}

/** How a schema speaks. */
export interface SchemaChoices {
  /** The language of the messages; its words are loaded with the first validation. English if none is given. */
  language?: Language;
}

/** What a schema tells of itself. */
export interface JsonSchemaChoice {
  /** The kind's JSON Schema, as `criba/schema/*.json` has it, for libraries that ask a schema for one. */
  jsonSchema: Record<string, unknown>;
}

/**
 * A kind as a Standard Schema, for every library that takes one. It validates at once after `ready()`, before that it loads
 * the wasm by itself. Warnings have no place in a Standard Schema: only errors become issues. A context that is a function is
 * asked at every validation: for one with today's date, in a program that runs for days.
 *
 * @throws {CribaError} while validating, as `check` does.
 */
export function standardSchema<K extends Kind | Part>(
  kind: K,
  context: Context | (() => Context) | undefined,
  choices: SchemaChoices & JsonSchemaChoice,
): StandardSchema<Sent<K>, Output<K>> & StandardJsonSchema;
export function standardSchema<K extends Kind | Part>(
  kind: K,
  context?: Context | (() => Context),
  choices?: SchemaChoices,
): StandardSchema<Sent<K>, Output<K>>;
export function standardSchema<K extends Kind | Part>(
  kind: K,
  context: Context | (() => Context) = {},
  { language = "en", jsonSchema }: SchemaChoices & Partial<JsonSchemaChoice> = {},
): StandardSchema<Sent<K>, Output<K>> {
  const now = (value: unknown): Result<Output<K>> => {
    const report = check(kind, value as object, typeof context === "function" ? context() : context);
    if (report.status === "valid") return { value: report.value };
    const errors = report.findings.filter(({ severity }) => severity === "error");
    return { issues: errors.map((finding) => ({ message: describe(finding, language).message, path: pathOf(finding) })) };
  };
  const loaded = () => core !== undefined && speaks(languageOf(language));
  const load = () => Promise.all([ready(), languages(language)]);
  const validate = (value: unknown) => (loaded() ? now(value) : load().then(() => now(value)));
  const described = jsonSchema && { jsonSchema: { input: asked(jsonSchema), output: asked(jsonSchema) } };
  return { "~standard": { version: 1, vendor: "criba", validate, ...described } };
}

const TARGET = "draft-2020-12";

function asked(schema: Record<string, unknown>): (options: SchemaOptions) => Record<string, unknown> {
  return ({ target }) => {
    if (target === TARGET) return schema;
    throw new TypeError(`the JSON Schema is of ${TARGET}, not of ${target}`);
  };
}

/** The way to the fault; to the missing field itself, whether it was sent empty or not at all. */
function pathOf({ pointer, params }: Finding): (string | number)[] {
  const steps = pointer.split("/").slice(1);
  const path = steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~")));
  const { name } = params;
  if (typeof name === "string" && path.at(-1) !== name) path.push(name);
  return path;
}
