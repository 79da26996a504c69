export { check, fixes, ruleset } from "./check.js";
export { CribaError, type Misuse } from "./error.js";
export { ready, type Source } from "./load.js";
export type {
  Change,
  Class,
  Context,
  Finding,
  Fix,
  Input,
  Kind,
  Need,
  Place,
  Position,
  Report,
  ReportJson,
  Severity,
  Status,
} from "./types.js";
