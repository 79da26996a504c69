// Written by `UPDATE=1 cargo test --test generated` from src/messages: do not edit.

/** What the command says around a finding. Of two words, the first is for one, the second for any other number. */
export const TERMS = {
  "en": {
    "error": [
      "error",
      "errors"
    ],
    "warning": [
      "warning",
      "warnings"
    ],
    "info": [
      "note",
      "notes"
    ],
    "change": [
      "change",
      "changes"
    ],
    "valid": "valid",
    "help": "help",
    "at": "at",
    "also": "also here",
    "wanted": "still to be looked up",
    "fix": "fix"
  },
  "es": {
    "error": [
      "error",
      "errores"
    ],
    "warning": [
      "aviso",
      "avisos"
    ],
    "info": [
      "nota",
      "notas"
    ],
    "change": [
      "cambio",
      "cambios"
    ],
    "valid": "válido",
    "help": "ayuda",
    "at": "en",
    "also": "también aquí",
    "wanted": "queda por consultar",
    "fix": "corrección"
  }
} as const;
