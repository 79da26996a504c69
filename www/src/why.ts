import type { Finding, ReportJson } from "./types.js";

/** Most findings that an address names: it stays short enough to be pasted anywhere. */
const MOST = 20;

/** Parameters that are names of the tables. */
const NAMES = ["name", "names", "problem", "expected", "nearest"];

/**
 * The fragment of an address that explains a rejection: kind, version of the rules, codes and pointers, never a value. Its form is
 * described on the page that reads it, `reference/LANGUAGE/why.html`. Errors come first; a pointer is written as it is given: names
 * that the sender made up are masked before.
 */
export function whyFragment(report: Pick<ReportJson, "kind" | "ruleset" | "findings">): string {
  const grave = report.findings.filter(({ severity }) => severity === "error");
  const told = grave.length > 0 ? grave : report.findings;
  const findings = told.slice(0, MOST).map(written).join(";");
  return `#kind=${part(report.kind)}&ruleset=${part(report.ruleset)}&f=${findings}`;
}

function written({ code, pointer, params }: Pick<Finding, "code" | "pointer" | "params">): string {
  const words = NAMES.flatMap((name) => {
    const value = params[name];
    if (value === undefined || typeof value === "number") return [];
    const all = typeof value === "string" ? [value] : value;
    return [`${name}=${all.map((word) => part(String(word))).join("+")}`];
  });
  const place = `${part(code)}@${part(pointer)}`;
  return words.length > 0 ? `${place}@${words.join(",")}` : place;
}

/** Slashes mean nothing here, and are better read as they are. */
function part(text: string): string {
  return encodeURIComponent(text).replaceAll("%2F", "/");
}
