import { names } from "../generated/names.js";

/** A pointer as a log or a link may hold it: a name that no table has could be somebody's, and becomes `*`. */
export function masked(pointer: string): string {
  const tokens = pointer.split("/").slice(1);
  return tokens.map((token) => `/${names.has(token) || /^\d{1,3}$/.test(token) ? token : "*"}`).join("");
}
