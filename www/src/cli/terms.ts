// What the command says around a finding, in the words of the native command: a test compares them.

import type { Severity } from "../types.js";

/** Of two words, the first is for one, the second for any other number. */
export type Terms = Record<Severity | "change", readonly [string, string]> &
  Record<"valid" | "help" | "at" | "also" | "wanted" | "fix", string>;

export const TERMS: Record<"en" | "es", Terms> = {
  en: {
    error: ["error", "errors"],
    warning: ["warning", "warnings"],
    info: ["note", "notes"],
    change: ["change", "changes"],
    valid: "valid",
    help: "help",
    at: "at",
    also: "also here",
    wanted: "still to be looked up",
    fix: "fix",
  },
  es: {
    error: ["error", "errores"],
    warning: ["aviso", "avisos"],
    info: ["nota", "notas"],
    change: ["cambio", "cambios"],
    valid: "válido",
    help: "ayuda",
    at: "en",
    also: "también aquí",
    wanted: "queda por consultar",
    fix: "corrección",
  },
};
