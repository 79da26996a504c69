import type { Canonical, ChangeWord, Code, Inputs, Kind, Lookup, ValueKind } from "./generated/types.js";

export type { ChangeWord, Code, Kind, Lookup, ValueKind };

/** A part of a kind, or one field of it, by its JSON pointer: `sale#/payment/info/bank_account`. */
export type Part = `${Kind}#/${string}`;

/** What may be sent as this kind; of a part this is not known. */
export type Sent<K extends Kind | Part> = K extends Kind ? Inputs[K] : unknown;

/** The canonical form of this kind; of a part this is not known. */
export type Output<K extends Kind | Part> = K extends Kind ? Canonical[K] : unknown;

/** The tag of a language; those that are known are offered by editors. */
export type Language = "en" | "es" | (string & {});

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
  /** Absent where the input was an object, or text with half a surrogate pair: no UTF-8 is like it. */
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

/** A finding in words. */
export interface Described {
  /** What is wrong, and why. */
  message: string;
  /** What to do. */
  help: string;
}

/** The page of a code. */
export interface Page extends Described {
  code: Code;
  class: Class;
  /** Why the check exists. */
  why: string;
  /** The kind of value that it is told of, where it is. */
  label: string;
  /** What that kind is. */
  about: string;
  /** Where the check comes from. */
  source: string;
  severity: { documented: Severity; recommended: Severity; strict: Severity };
  examples: { text: string; verdict: "accepted" | "doubted" | "rejected" }[];
  /** The fields that a rule looks at, as `group.field`. */
  reads: string[];
  /** The request kinds that can hold it. */
  requests: Kind[];
}

/** The outcome of one value, as it is written. */
export interface ValueReportJson {
  /** No error; a warning may stand. */
  valid: boolean;
  /** The canonical form, where the value could be read. */
  canonical: string | null;
  /** What is wrong or doubtful; its pointer is empty. */
  finding: Finding | null;
}

/** The outcome of one value. Apart from `valid`, everything is worked out when it is first read. */
export interface ValueReport extends Readonly<ValueReportJson> {
  toJSON(): ValueReportJson;
}

/** A report as it is written: the same JSON from every entry. */
export interface ReportJson {
  kind: Kind | Part;
  status: Status;
  ruleset: string;
  findings: Finding[];
  changes: Change[];
  needs: Need[];
}

interface Told<K extends Kind | Part> extends Readonly<Omit<ReportJson, "kind" | "status">> {
  readonly kind: K;
  toJSON(): ReportJson;
}

/** A report without an error; warnings may stand. */
export interface ValidReport<K extends Kind | Part = Kind | Part> extends Told<K> {
  readonly status: "valid";
  /** The canonical JSON text. */
  readonly text: string;
  /** The canonical object. Costs one `JSON.parse`. */
  readonly value: Output<K>;
}

/** A report with an error. */
export interface InvalidReport<K extends Kind | Part = Kind | Part> extends Told<K> {
  readonly status: "invalid";
  readonly text: undefined;
  readonly value: undefined;
}

/** The outcome of a check. Apart from `kind`, `status` and `ruleset`, everything is worked out when it is first read. */
export type Report<K extends Kind | Part = Kind | Part> = ValidReport<K> | InvalidReport<K>;

/** What a check is told besides the input. */
export interface Context extends Lasting {
  /** The day of the check, as an ISO date. */
  today?: string | undefined;
  channel?: "online" | "offline" | undefined;
  segment?: "residential" | "business" | undefined;
  profile?: "documented" | "recommended" | "strict" | undefined;
  /** Route parameters. */
  path?: Record<string, string> | undefined;
  /** What `prepare` made, once for many checks; what stands beside it goes before it. */
  prepared?: Prepared | undefined;
}

/** What many checks may have in common. */
export interface Lasting {
  limits?: { bytes?: number; depth?: number; findings?: number } | undefined;
  calendar?: { holidays?: string[]; horizonDays?: number } | undefined;
  /**
   * Severities of single codes. Codes that do not exist are refused by these types and by the command lines alone. What makes a
   * text unreadable stays an error: every error of class `syntax` but `json.duplicate-key`.
   */
  severity?: Partial<Record<Code, "off" | Severity>> | undefined;
  /** Master data and look-up results. */
  known?: Known | undefined;
}

declare const prepared: unique symbol;

/** What was checked and indexed once. It holds nothing to be freed, and stays good when a new wasm takes over. */
export interface Prepared {
  readonly [prepared]: true;
}

/** A product or another thing of the master data: a whole number, or its digits. */
type Id = number | string;

/** What an account or subscription is charged by. */
type Payment = "prepaid" | "postpaid";

/**
 * What is known of the back end. Lists, `documentTypes` and the parts of `catalogue` are complete: an id that they lack is an
 * error. Of the others `null` says that it was looked up and is not there, and a key that is absent that it was not looked up:
 * it stays in the report's `needs`.
 */
export interface Known {
  catalogue?: {
    /** Packages by id, each with the products of its sections. */
    bundles?: Record<string, Partial<Record<"landline" | "ftth" | "adsl" | "mobile" | "tv", Id[]>>>;
    /** Mobile products that are sold without a package, besides those of the packages. */
    mobile?: Id[];
    promotions?: Id[];
    bonuses?: Id[];
    campaigns?: Id[];
    terminals?: Id[];
    services?: Id[];
  };
  operators?: Id[];
  /** What each type of document is: it decides how `document_value` is read. */
  documentTypes?: Record<string, "nif" | "dni" | "nie" | "cif" | "passport" | "other">;
  streetTypes?: Id[];
  nationalities?: Id[];
  languages?: Id[];
  territoryOwners?: string[];
  segments?: string[];
  /** By externalId, refId or userId. */
  customers?: Record<string, { state?: string } | null>;
  accounts?: Record<string, { state?: string; payment?: Payment } | null>;
  subscriptions?: Record<string, { state?: string; payment?: Payment; barred?: boolean } | null>;
  /** New numbers only. */
  msisdns?: Record<string, { available?: boolean } | null>;
  /** By address_id, or by gescal where that is not given. */
  coverage?: Record<string, { technologies?: string[]; territoryOwner?: string } | null>;
}
