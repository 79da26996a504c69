export { check, fixes, ruleset } from "./check.js";
export { CribaError, type Misuse } from "./error.js";
export { ready, type Source } from "./load.js";
export type {
  Change,
  ChangeWord,
  Class,
  Code,
  Context,
  Finding,
  Fix,
  Input,
  Kind,
  Lookup,
  Need,
  Place,
  Position,
  Report,
  ReportJson,
  Severity,
  Status,
} from "./types.js";
export type * from "./generated/types.js";
