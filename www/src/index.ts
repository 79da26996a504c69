export { check, ruleset } from "./check.js";
export { CribaError, type Misuse } from "./error.js";
export { ready, type Source } from "./load.js";
export type {
  Change,
  Class,
  Context,
  Finding,
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
