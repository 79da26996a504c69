import type { ChangeWord, Code, Kind, Lookup } from "./generated/types.js";

export type { ChangeWord, Code, Kind, Lookup };

/**
 * What can be checked. Bytes are kept, not copied: leave them alone until the report has been read. Anything but text and
 * bytes is checked as `JSON.stringify` writes it: a `Date` becomes a date and time in UTC, a `Map` an empty object.
 */
export type Input = string | Uint8Array | ArrayBuffer | object;

export type Status = "valid" | "invalid";
export type Severity = "error" | "warning" | "info";
export type Class = "syntax" | "structure" | "value" | "consistency" | "lookup";

/** Where something stands in the text as given. */
export interface Position {
  /** Bytes of UTF-8 before it. */
  offset: number;
  /** Bytes of it. */
  length: number;
  /** From 1. */
  line: number;
  /** From 1, in Unicode code points. */
  column: number;
}

export interface Place {
  /** RFC 6901. */
  pointer: string;
  /** Absent where the input was an object. */
  position?: Position;
}

/** One fault, doubt or remark. Never holds a submitted value. */
export interface Finding extends Place {
  /** `topic.fault` */
  code: Code;
  severity: Severity;
  class: Class;
  /** Names of fields, lengths, bounds, allowed words. */
  params: Record<string, string | number | readonly string[] | readonly number[]>;
  /** Other places that take part in the fault. */
  related: Place[];
}

/** One edit that the canonical text makes. */
export interface Change {
  pointer: string;
  change: ChangeWord;
}

/** A kind of fact that only the back end has and that would make the verdict complete. */
export interface Need {
  lookup: Lookup;
  pointers: string[];
}

/** A value that would pass. It holds what was submitted: keep it out of logs. */
export interface Fix extends Place {
  /** The finding that would go. */
  code: Code;
  /** The text to put in place of the value that stands there. */
  value: string;
}

/** A report as it is written: the same JSON from every entry. */
export interface ReportJson {
  kind: Kind;
  status: Status;
  ruleset: string;
  findings: Finding[];
  changes: Change[];
  needs: Need[];
}

/** The outcome of a check. Apart from `kind`, `status` and `ruleset`, everything is worked out when it is first read. */
export interface Report extends Readonly<ReportJson> {
  /** The canonical JSON text; `undefined` where the input is invalid. */
  readonly text: string | undefined;
  /** The canonical object; `undefined` where the input is invalid. Costs one `JSON.parse`. */
  readonly value: unknown;
  toJSON(): ReportJson;
}

/** What a check is told besides the input. */
export interface Context {
  /** The day of the check, as an ISO date. */
  today?: string | undefined;
  channel?: "online" | "offline" | undefined;
  segment?: "residential" | "business" | undefined;
  profile?: "documented" | "recommended" | "strict" | undefined;
  limits?: { bytes?: number; depth?: number; findings?: number } | undefined;
  /** Route parameters. */
  path?: Record<string, string> | undefined;
  calendar?: { holidays?: string[]; horizonDays?: number } | undefined;
  /** Severities of single codes. */
  severity?: Partial<Record<Code, "off" | Severity>> | undefined;
  /** Master data and look-up results. */
  known?: object | undefined;
}
