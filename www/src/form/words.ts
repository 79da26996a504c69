// What a form itself says: the words of findings are criba's.

/** What stands around the findings. */
export interface FormWords {
  /** Before the page's title while something is wrong, with its space. */
  readonly prefix: string;
  /** Above the list of what is wrong. */
  readonly heading: string;
  /** On the button that takes a fix; `{value}` is the value that would pass. */
  readonly fix: string;
  /** Where it was refused, and nobody says why. */
  readonly refused: string;
}

export const WORDS: Readonly<Record<string, FormWords>> = {
  en: { prefix: "Error: ", heading: "There is a problem", fix: "Use {value}", refused: "This could not be sent. Try again later." },
  es: { prefix: "Error: ", heading: "Hay un problema", fix: "Usar {value}", refused: "No se ha podido enviar. Inténtelo más tarde." },
};
