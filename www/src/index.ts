export { check, fixes, ruleset } from "./check.js";
export { describe, languages } from "./describe.js";
export { CribaError, type Misuse } from "./error.js";
export { explain } from "./explain.js";
export { ready, type Source } from "./load.js";
export { prepare } from "./prepare.js";
export { standardSchema } from "./schema.js";
export type {
  Issue,
  JsonSchemaChoice,
  Result,
  SchemaChoices,
  SchemaOptions,
  StandardJsonSchema,
  StandardSchema,
} from "./schema.js";
export { checkValue } from "./value.js";
export type { Words } from "./words.js";
export type {
  Change,
  Class,
  Context,
  Described,
  Finding,
  Fix,
  Input,
  InvalidReport,
  Known,
  Language,
  Lasting,
  Need,
  Output,
  Page,
  Part,
  Place,
  Position,
  Prepared,
  Report,
  ReportJson,
  Sent,
  Severity,
  Status,
  ValidReport,
  ValueReport,
  ValueReportJson,
} from "./types.js";
export type * from "./generated/types.js";
