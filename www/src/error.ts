/** What was misused. Data that is checked is never a misuse: its faults are findings. */
export type Misuse =
  | "bad-context"
  | "input-changed"
  | "load-failed"
  | "not-a-part"
  | "not-a-value"
  | "not-ready"
  | "unknown-kind"
  | "unknown-language"
  | "unknown-place"
  | "unknown-value";

/** A misuse, by its `code`. */
export class CribaError extends Error {
  override readonly name = "CribaError";
  readonly code: Misuse;

  constructor(code: Misuse, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** Calls the wasm, whose misuse comes as a code and a message. */
export function asked<T>(ask: () => T): T {
  try {
    return ask();
  } catch (thrown) {
    if (!Array.isArray(thrown)) throw thrown;
    const [code, message] = thrown as [Misuse, string];
    throw new CribaError(code, message);
  }
}
