// Answers of the edge's own: RFC 9457 problems, and a small page for people whose browser runs no scripts.

import { type Finding, type Report, describe } from "criba";
import { masked } from "./mask.js";
import { page } from "./page.js";
import { UNKEPT } from "./unkept.js";
import { type Language, type ProblemName, STATUS, wordsOf } from "./words.js";

/** Seconds after which a check is worth another try. */
const RETRY_AFTER = "5";

/** Addresses are not for hundreds of findings. */
const MOST_LINKED = 40;
/** Parameters that the page's words may need. */
const WORDED = ["name", "names", "problem", "expected", "nearest"];

/** A problem as it is told. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly help?: string;
  readonly ruleset?: string;
  readonly errors: readonly Entry[];
  readonly warnings: readonly Entry[];
}

/** A finding with its words. */
export interface Entry {
  readonly pointer: string;
  readonly code: string;
  readonly severity: string;
  /** What is wrong, and why. */
  readonly detail: string;
  /** What to do. */
  readonly help: string;
  readonly params: Finding["params"];
  readonly position?: Finding["position"];
}

/** What is known of a refused request. */
export interface Refusal {
  readonly problem: ProblemName;
  readonly report?: Report | undefined;
  readonly id: string;
  readonly language: Language;
  /** Address of criba's site. */
  readonly site: URL;
  readonly html: boolean;
}

export function refuse(refusal: Refusal): Response {
  const problem = problemOf(refusal);
  const type = refusal.html ? "text/html; charset=utf-8" : "application/problem+json";
  const headers = new Headers({ "content-type": type, "content-language": refusal.language, ...UNKEPT });
  headers.set("vary", "Accept-Language");
  if (refusal.html) headers.set("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'");
  if (refusal.problem === "unchecked") headers.set("retry-after", RETRY_AFTER);
  if (refusal.problem === "coding") headers.set("accept-encoding", "identity");
  const body = refusal.html ? page(problem, refusal.language) : JSON.stringify(problem);
  return new Response(body, { status: problem.status, headers });
}

function problemOf({ problem, report, id, language, site }: Refusal): Problem {
  const [title, detail] = wordsOf(language).problems[problem];
  const findings = report?.findings ?? [];
  const entries = (severity: string) => findings.filter((finding) => finding.severity === severity).map((finding) => entry(finding, language));
  return {
    type: `urn:criba:problem:${problem}`,
    title,
    status: STATUS[problem],
    detail,
    instance: `urn:uuid:${id}`,
    ...(report && { help: why(report, site), ruleset: report.ruleset }),
    errors: entries("error"),
    warnings: entries("warning"),
  };
}

function entry(finding: Finding, language: Language): Entry {
  const { pointer, code, severity, params, position } = finding;
  const { message, help } = describe(finding, language);
  return { pointer, code, severity, detail: message, help, params, ...(position && { position }) };
}

/** The page that explains these findings to whoever is sent the link, as `src/reference/pages/why.rs` has it. */
function why({ kind, ruleset, findings }: Report, site: URL): string {
  const listed = findings.slice(0, MOST_LINKED).map(({ code, pointer, params }) => {
    const parts = [code, masked(pointer), parametersOf(params)].filter((part, i) => i < 2 || part !== "");
    return parts.map((part, i) => (i < 2 ? encodeURIComponent(part) : part)).join("@");
  });
  return new URL(`reference/why.html#kind=${encodeURIComponent(kind)}&ruleset=${ruleset}&f=${listed.join(";")}`, site).href;
}

/** Those parameters that are names and words of the tables. */
function parametersOf(params: Finding["params"]): string {
  const worded = WORDED.filter((name) => name in params && typeof params[name] !== "number");
  return worded.map((name) => `${name}=${[params[name]].flat().map((word) => encodeURIComponent(String(word))).join("+")}`).join(",");
}
